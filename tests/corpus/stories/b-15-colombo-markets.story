title: Colombo shares firm as IMF team ends review; tea seller unmoved
date: 2025-04-11
region: Asia
topic: economy
split: test
hard: Sinhala and Tamil names with many initials, two people called Fernando, two Perera-like names, World Bank and IMF heads, surname Banga that looks like a word, bank and brokerage named after people, tea brand Dilmah, market report, official quoted by newspaper
---
person dissanayake = Anura Kumara Dissanayake | anura-kumara-dissanayake
person georgieva = Kristalina Georgieva | kristalina-georgieva
person banga = Ajay Banga | ajay-banga
person weerasinghe = Nandalal Weerasinghe | nandalal-weerasinghe
person papageorgiou = Evan Papageorgiou | evan-papageorgiou
person fernandoa = Anil Jayantha Fernando | anil-jayantha-fernando
person fernandos = Shehara Fernando | -
person ponnambalam = T. R. S. Ponnambalam | -
person ranil = Ranil Wickremesinghe | ranil-wickremesinghe
person jayasekara = W. M. Dingiri Jayasekara | -
person murali = Muttiah Muralitharan | muttiah-muralitharan
person trump = Donald Trump | donald-trump
person osei = Abena Osei-Bonsu | -
org econ = EconomyNext | economynext
---
# [Colombo](l) shares firm as [IMF](o) team ends review

- All Share Index up 1.2 pct, second gain in nine sessions

- Rupee steady at 298.50

- [JKH](o), [Hatton National Bank](o) lead turnover

[COLOMBO](l), April 11 ([EconomyNext](o econ)) – Stocks rose in [Sri Lanka](l) on Friday as a mission of the [International Monetary Fund](o) packed its bags with, by the standards of such missions, a kind word.

[Evan Papageorgiou](p papageorgiou), who led it, <said> {the country’s recovery was “remarkable”}(papageorgiou mixed) and {the fourth review should be completed “in the near term”}(papageorgiou mixed).

It was enough for brokers, who have had a bad week with American tariffs. {“Near term is better than no term,”}(fernandos direct) <said> [Shehara Fernando](p fernandos), head of research at a brokerage two doors from [Lloyd’s](o) old building in [Fort](l).

Ms [Fernando](p fernandos) shares a surname with the Deputy Minister of Economic Development, Prof. [Anil Jayantha Fernando](p fernandoa), who briefed parliament on the duties. [The professor](r fernandoa) <told> members {a delegation would leave for [Washington](l) on the 22nd}(fernandoa indirect).

President [Anura Kumara Dissanayake](p dissanayake), six months in office, <wrote> to the [White House](o) {asking for talks}(dissanayake indirect). [AKD](p dissanayake), as headline writers call him, has <said> that {he will keep to the programme negotiated by his predecessor, [Ranil Wickremesinghe](p ranil), “with a human face”}(dissanayake mixed).

[Central Bank](o) Governor Dr [P. Nandalal Weerasinghe](p weerasinghe) <expects> {growth of more than 3 percent}(weerasinghe indirect). {“We borrowed our way in and we are saving our way out,”}(weerasinghe direct) [Weerasinghe](p weerasinghe) <told> a chamber of commerce breakfast.

The index’s biggest mover was [John Keells Holdings](o), named after a Victorian tea broker who never saw a share price on a screen. [Sampath Bank](o) gained 2.1 percent, [Dilmah Ceylon Tea](o) 0.4.

In [Washington](l), the [Fund](o)’s managing director, [Kristalina Georgieva](p georgieva), and the [World Bank](o)’s president, [Ajay Banga](p banga), both mention the island these days. [Banga](p banga) <pledged> {a billion dollars over three years, much of it for jobs}(banga indirect).

{“Numbers are people who have stopped waving,”}(georgieva direct) [Georgieva](p georgieva) <said> on a panel, quoting a finance minister she did not name.

Abroad, one investor is staying away. {“I like the story and I own none of it,”}(osei direct) <said> [Abena Osei-Bonsu](p osei), who manages frontier debt in [Accra](l).

Nor did the mood reach [Pettah](l). [T.R.S. Ponnambalam](p ponnambalam), 74, sells tea by the gram from a trunk that belonged to his father, under a poster of the cricketer [Muttiah Muralitharan](p murali).

{“They say inflation is minus two,”}(ponnambalam direct) <said> [Ponnambalam](p ponnambalam). {“My customer’s daughter went to [Doha](l). That is not in the minus.”}(ponnambalam direct)

His neighbour, the padlock man [W.M. Dingiri Jayasekara](p jayasekara), better known as [Dingiri Mahattaya](p jayasekara), <disagreed>: {business was up, people had things to lock again}(jayasekara indirect).

[Dingiri](p jayasekara) would not be drawn on the tariff. {“Does Mr [Trump](p trump) buy padlocks?”}(jayasekara direct) [he](r jayasekara) <asked>.
