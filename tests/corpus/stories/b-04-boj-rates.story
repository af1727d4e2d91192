title: BOJ ends negative rates; yen slips, carmakers gain
date: 2024-03-19
region: Asia
topic: economy
split: train
hard: companies named after people (Toyota, Honda, Suzuki, Nomura, Goldman Sachs), an economist who shares a carmaker's name, Japanese names in both orders, market report, agency chain, bare surname after full name
---
person ueda = Kazuo Ueda | kazuo-ueda
person suzukis = Shunichi Suzuki | shunichi-suzuki
person suzukim = Mari Suzuki | -
person kishida = Fumio Kishida | fumio-kishida
person hayashi = Yoshimasa Hayashi | yoshimasa-hayashi
person toyoda = Akio Toyoda | akio-toyoda
person honda = Kenji Honda | -
person okafor = Chidi Okafor | -
person tomoko = Tomoko Yoshino | tomoko-yoshino
org kyodo = Kyodo | kyodo-news
org nikkei = Nikkei | nikkei
---
# MARKETS-[BOJ](o) ends negative rates; yen slips, carmakers gain

- First rise in 17 years

- Yen past 150 to dollar

[TOKYO](l), March 19 - The [Bank of Japan](o) raised interest rates for the first time in 17 years on Tuesday, and the yen promptly fell, a combination that traders in [Tokyo](l) spent the afternoon explaining to their relatives.

The board voted 7-2 to guide the overnight rate to between zero and 0.1 percent. Governor [Kazuo Ueda](p ueda) <told> a news conference that {the large-scale easing programme "has fulfilled its role"}(ueda mixed).

{"We judged that the goal was in sight,"}(ueda direct) [Ueda](p ueda) <said>. {"We will not raise rates in a hurry."}(ueda direct)

Prime Minister [Fumio Kishida](p kishida) <called> the decision {"appropriate"}(kishida mixed). Chief Cabinet Secretary [Hayashi Yoshimasa](p hayashi) declined to comment on the currency.

Finance Minister [Shunichi Suzuki](p suzukis) <said> {he was watching the foreign-exchange market with a high sense of urgency}(suzukis indirect), a form of words he has used on eleven of the past thirty working days, by one bank's count.

That bank employs another [Suzuki](p suzukim). [Mari Suzuki](p suzukim), chief rates strategist at a securities house in [Marunouchi](l), <said> {the market "had read the newspapers, and the newspapers had read the board"}(suzukim mixed).

She was referring to a report by the [Nikkei](o nikkei) on Monday night, which had given the vote, the new range and the end of bond-yield control before the meeting began.

{"It is the best-advertised surprise of my career,"}(suzukim direct) Ms. [Suzuki](p suzukim) <said>.

Exporters liked it. [Toyota Motor](o) rose 3.5 percent, [Honda](o) 2.7 and [Suzuki](o) 1.9.

Banks, which had climbed for weeks, gave some of it back: [Mitsubishi UFJ](o) lost 1.1 percent and [Sumitomo Mitsui](o) 0.8.

{"Sell the fact,"}(honda direct) <said> [Kenji Honda](p honda), who manages a pension fund in [Osaka](l) and, as [he](r honda) <reminds> callers, {has no connection with motorcycles}(honda indirect). {"You can't all leave by one door."}(honda direct)

Overseas desks agreed with him. At [Goldman Sachs](o) in [London](l), strategist [Chidi Okafor](p okafor) <wrote> that {the next move would come in October "if the wage numbers are real"}(okafor mixed).

They seem to be. [Rengo](o), the trade union federation, <said> on Friday that {its members had won 5.28 percent}(? indirect), the most since 1991. Its president, [Tomoko Yoshino](p tomoko), <described> the result as {"a starting line"}(tomoko mixed).

Two weeks ago [Toyota](o) agreed to the union's demands in full for the fourth year running. Chairman [Akio Toyoda](p toyoda), [Kyodo](o kyodo) <reported> at the time, <told> dealers that {pay "has to arrive before the cherry blossom"}(toyoda mixed via kyodo).

[Honda](p honda), the fund manager, <is less sure> {small firms can follow}(honda indirect). {"My brother-in-law makes screws in [Higashiosaka](l), and nobody has told the screws,"}(honda direct) [he](r honda) <said>.

At the close the dollar bought 150.64 yen. The index ended up 0.7 percent at 40,003.60, a number that, Ms. [Suzuki](p suzukim) <noted>, {reads the same to a hopeful person from both ends}(suzukim indirect).
