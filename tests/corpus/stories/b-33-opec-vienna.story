title: Saudi 'lollipop' cut lifts oil as OPEC+ argues past lunch
date: 2023-06-04
region: World
topic: economy
split: train
hard: Arabic names with al- and bin, prince outside the span, Gulf and African ministers, oil companies and banks named after people, two people called Novak, report by unnamed sources through two agencies, brand of crude, surname Lake, news in short lines
---
person abdulaziz = Abdulaziz bin Salman | abdulaziz-bin-salman
person ghais = Haitham Al Ghais | haitham-al-ghais
person novak = Alexander Novak | alexander-novak
person novakp = Petra Novak | -
person mazrouei = Suhail Al Mazrouei | suhail-al-mazrouei
person azevedo = Diamantino Azevedo | diamantino-azevedo
person sylva = Timipre Sylva | timipre-sylva
person birol = Fatih Birol | fatih-birol
person lake = Thomas Lake | -
person lim = Lim Jit Yang | -
person sato = Sato Hiromi | -
person satkaliyev = Almassadam Satkaliyev | almassadam-satkaliyev
org reuters = Reuters | reuters
org tass = TASS | tass
---
# Saudi 'lollipop' cut lifts oil as [OPEC+](o) argues past lunch

## Prince [Abdulaziz](p abdulaziz): {'We will do whatever is necessary'}(abdulaziz direct)

[VIENNA](l), Sunday — {[Saudi Arabia](l) will pump a million barrels a day less in July}(abdulaziz indirect), [the kingdom's energy minister](r abdulaziz) <said> after seven hours of talks here, in what [he](r abdulaziz) <described> as {'a Saudi lollipop'}(abdulaziz mixed).

Prince [Abdulaziz bin Salman](p abdulaziz) made the announcement alone. {'We wanted to ice the cake,'}(abdulaziz direct) [the prince](r abdulaziz) <said>. {'We will do whatever is necessary to bring stability to this market.'}(abdulaziz direct)

The other members of the [Organization of the Petroleum Exporting Countries](o) and their allies kept output where it was and moved the quarrel to 2024.

African producers were the hardest to persuade. [Nigeria](l) and [Angola](l) accepted lower baselines; [the Angolan minister](r azevedo), [Diamantino Azevedo](p azevedo), left the room once and came back with coffee.

{'It is a number on paper and we can't reach it anyway,'}(? direct via reuters) [Reuters](o reuters) <quoted> a delegate as saying.

[Nigeria](l)'s [Timipre Sylva](p sylva) <called> the compromise {'bearable'}(sylva mixed). The [United Arab Emirates](l) got more: 200,000 barrels a day. [Suhail Al Mazrouei](p mazrouei), who has asked for that since 2021, <thanked> {'our brothers for their patience'}(mazrouei mixed).

Russian Deputy Prime Minister [Alexander Novak](p novak) <told> reporters in the lift that {[Moscow](l) would extend its own voluntary cut to the end of next year}(novak indirect). [Novak](p novak) <denied> {any dispute with [Riyadh](l)}(novak indirect via tass), [TASS](o tass) reported.

[OPEC](o) Secretary General [Haitham Al Ghais](p ghais) had shut several news agencies out of the building. Their correspondents worked from a bakery across the street.

One who was let in is [Petra Novak](p novakp), of the Slovenian daily [Delo](o), who spent part of the day declining Russian interview requests meant for her namesake, and vice versa. {'They sent me his car,'}(novakp direct) <said> Ms [Novak](p novakp).

Brent was indicated 2.4 percent higher when Asian trading opened. In [Singapore](l), [Lim Jit Yang](p lim) of [S&P Global](o) <expects> {80 dollars to be the floor}(lim indirect).

{'One country cuts and twenty-two congratulate it,'}(lake direct) <said> [Thomas Lake](p lake), an analyst at [Lloyds Bank](o). {'That's a fire brigade with one bucket.'}(lake direct)

[Lake](p lake) and [Lim](p lim) both <say> {the test will be Chinese demand}(? indirect).

For buyers there was little comfort. [Sato Hiromi](p sato), a purchasing manager with [Idemitsu](o) in [Tokyo](l), had set her alarm for two. [She](r sato) <said> {the refinery would run the same crude at a different price, 'as every time'}(sato mixed).

The [International Energy Agency](o) will publish its own view next week. Its director, [Fatih Birol](p birol), has <warned> that {high prices could slow the recovery in poor countries}(birol indirect).

[Kazakhstan](l)'s minister, [Almassadam Satkaliyev](p satkaliyev), two months into the job, was asked what he had learned. {'To eat before,'}(satkaliyev direct) [he](r satkaliyev) <said>.
