title: UN relief chief presses both Sudanese sides on Port Sudan visas
date: 2025-03-04
region: Africa
topic: humanitarian
split: train
hard: al-Burhan and Burhan, Dagalo and Hemedti and Hemeti, names shared with a country (Sudan, Chad), sisters with patronymic chains, movement names, Fletcher and Salih as surnames that are words or given names, UN agency abbreviations
---
person fletcher = Tom Fletcher | tom-fletcher
person burhan = Abdel Fattah al-Burhan | abdel-fattah-al-burhan
person dagalo = Mohamed Hamdan Dagalo | mohamed-hamdan-dagalo
person adagalo = Abdelrahim Dagalo | abdelrahim-hamdan-dagalo
person lamamra = Ramtane Lamamra | ramtane-lamamra
person nkweta = Clementine Nkweta-Salami | clementine-nkweta-salami
person yusuf = Ali Youssef | ali-youssef-ahmed-al-sharif
person mccain = Cindy McCain | cindy-mccain
person lazim = Hanan Abdallah Lazim | -
person samia = Samia Abdallah Lazim | -
person mahamat = Brahim Mahamat Saleh | -
person chad = Chad Ellison | -
person marchetti = Leila Marchetti | -
person djibrine = Ousmane Djibrine | -
person kerr = Frances Kerr | -
person adam = Adam Ishaq Khamis | -
org reuters = Reuters | reuters
org suna = SUNA | suna
org ocha = OCHA | ocha
---
# [UN](o) relief chief presses both Sudanese sides on [Port Sudan](l) visas

[GENEVA](l), March 4 ([Reuters](o reuters)) - The [United Nations](o) humanitarian chief, [Tom Fletcher](p fletcher), on Tuesday urged the warring sides in [Sudan](l) to stop using paperwork as a weapon, as nearly 25 million people, half the population, face acute hunger.

{"A visa takes 42 days. A child does not have 42 days,"}(fletcher direct) [Fletcher](p fletcher) <told> reporters in [Geneva](l).

The army, led by General [Abdel Fattah al-Burhan](p burhan), controls [Port Sudan](l), through which most aid enters. The paramilitary [Rapid Support Forces](o), commanded by General [Mohamed Hamdan Dagalo](p dagalo), known as [Hemedti](p dagalo), holds most of [Darfur](l).

[Burhan](p burhan) met [Clementine Nkweta-Salami](p nkweta), the [UN](o)'s resident coordinator, on Sunday. {He had agreed that the [Adre](l) crossing from [Chad](l) should stay open for another three months}(burhan indirect via nkweta), [Nkweta-Salami](p nkweta) <said>.

State news agency [SUNA](o suna) <said> {[al-Burhan](p burhan) "took note" of the request}(suna mixed).

There was no immediate comment from [Dagalo](p dagalo). His brother and deputy, [Abdelrahim Dagalo](p adagalo), <said> in a recording posted on [Telegram](o) that {convoys would be protected "from the border to the last village"}(adagalo mixed). [Reuters](o reuters) could not verify when the recording was made.

Army-aligned media spell the family name [Daglo](p dagalo), and call [Hemedti](p dagalo) [Hemeti](p dagalo).

{The [World Food Programme](o) has 70 trucks waiting at [Adre](l)}(mccain indirect), its executive director, [Cindy McCain](p mccain), <said> on [X](o). {"They are loaded. They are fuelled. They are parked,"}(mccain direct) [McCain](p mccain) <wrote>.

[Sudan](l)'s foreign minister, [Ali Youssef](p yusuf), rejected the criticism. {Forty-one visas had been issued in February alone}(yusuf indirect), [Youssef](p yusuf) <told> a news conference in [Port Sudan](l). [OCHA](o ocha), the [UN](o) coordination office that [Fletcher](p fletcher) heads, counted 19.

[Ramtane Lamamra](p lamamra), the [UN](o) Secretary-General's personal envoy, is expected in [Addis Ababa](l) next week for talks with the [African Union](o). An official close to [Lamamra](p lamamra) <said> {a meeting of the two generals was not being discussed}(? indirect).

## AT THE BORDER

In [Adre](l), the prefect's representative, [Brahim Mahamat Saleh](p mahamat), <said> {3,100 people had crossed since Friday, most of them on foot}(mahamat indirect). {"We write the names, then we give the water,"}(mahamat direct) <said> [Saleh](p mahamat). {"It should be the other way round, but there are two of us."}(mahamat direct)

[Hanan Abdallah Lazim](p lazim), a pharmacist from [El Geneina](l), arrived with her sister [Samia](p samia) and four children. The sisters share a tent with a family from [Zalingei](l).

{"My sister counts the days and I count the children,"}(lazim direct) <said> [Hanan](p lazim). [Samia Abdallah Lazim](p samia) <said> {they had been stopped at eleven checkpoints}(samia indirect).

[Adam Ishaq Khamis](p adam), who taught history in [El Fasher](l), keeps a school for 200 pupils under two trees. {He has six books, all of them the same}(adam indirect), <according to> [Khamis](p adam).

The logistics hub is run by an American, [Chad Ellison](p chad), of [Catholic Relief Services](o). [Ellison](p chad) <said> {his first name had cost him an afternoon at the border}(chad indirect). {"They asked me my name, and I said [Chad](p chad). They said yes, you are in [Chad](l), what is your name?"}(chad direct)

Aid groups say funding is the other obstacle. The 2025 appeal, for $4.2 billion, is 6% covered, <according to> [OCHA](o ocha).

(Reporting by [Leila Marchetti](p marchetti) in [Geneva](l) and [Ousmane Djibrine](p djibrine) in [Adre](l); editing by [Frances Kerr](p kerr))
