title: Stocks slip as Powell keeps traders guessing; Deere jumps
date: 2024-08-15
region: Americas
topic: markets
split: train
hard: companies named after people beside people, analysts with bank in apposition, agency style, surname-only headline, company that shares a surname with a speaker (Morgan), surnames that are words (Cash, Price, Bull), initials, numbers and tickers
---
person powell = Jerome Powell | jerome-powell
person yellen = Janet Yellen | janet-yellen
person lagarde = Christine Lagarde | christine-lagarde
person dimon = Jamie Dimon | jamie-dimon
person cash = Rosalind Cash | -
person price = T.J. Price | -
person morgan = Efua Morgan | -
person hwang = Hwang Ji-won | -
person may = John May | john-may
person bull = Anders Bull | -
---
# Stocks slip as [Powell](p powell) keeps traders guessing; [Deere](o) jumps

[NEW YORK](l), Aug 15 - [U.S.](l) stocks gave up early gains on Thursday after [Federal Reserve](o) Chair [Jerome Powell](p powell) offered few hints on the pace of rate cuts, while farm equipment maker [John Deere](o) rose sharply on better-than-feared profit.

The Dow Jones Industrial Average fell 88.40 points, or 0.2%, to 39,874.10. The S&P 500 lost 0.4% and the Nasdaq Composite 0.7%.

[Powell](p powell), speaking by video to bankers in [Denver](l), <said> {the central bank would move "neither early nor late"}(powell mixed). {Inflation had come down}(powell indirect), [he](r powell) <noted>, {but services prices were "not where we want them."}(powell mixed)

{"Nobody got the sentence they came for,"}(cash direct) <said> [Rosalind Cash](p cash), chief strategist at [Wells Fargo](o) in [Charlotte](l). [Cash](p cash) expects two cuts by December. [T.J. Price](p price), a trader with [Raymond James](o), was blunter: {"He talked for forty minutes and I bought a sandwich."}(price direct)

[Goldman Sachs](o) shed 1.1%, [JPMorgan Chase](o) slipped 0.6% and [Morgan Stanley](o) ended flat. In a note to clients, [Efua Morgan](p morgan), a banks analyst at [Barclays](o) who shares a name but no history with two of them, <wrote> that {lending margins "have seen their best day."}(morgan mixed) [JPMorgan](o) boss [Jamie Dimon](p dimon) is due to speak on Friday.

[Deere & Co](o) gained 6.3%. The company, founded by a blacksmith in [Illinois](l) in 1837, <said> {orders for combines had steadied}(? indirect). [John May](p may), its chief executive, <told> analysts {he saw "a floor under the American farmer."}(may mixed) May and June were its two weakest months on record; [May](p may) <said> {July had been better}(may indirect).

Elsewhere, [Charles Schwab](o) fell 2.4% and [Harley-Davidson](o) 1.8%, while [Ralph Lauren](o) rose 0.9% and [Estee Lauder](o) was little changed. Shares in [Johnson & Johnson](o) slipped on a report by [Bloomberg](o) about a delayed trial. [McDonald's](o) was unchanged.

In [Seoul](l), shares closed higher before the remarks. [Hwang Ji-won](p hwang), an economist at [Hana Bank](o), <said> {Asian investors were "tired of reading the [Fed](o) like a horoscope."}(hwang mixed) Ms. [Hwang](p hwang) has trimmed her forecast for the won.

European stocks rose 0.3%. [European Central Bank](o) President [Christine Lagarde](p lagarde) did not comment on rates at a school opening near [Frankfurt](l), but <told> pupils {that "a percentage is only a fraction that went to university."}(lagarde mixed) In [Oslo](l), [Anders Bull](p bull), who manages 40 billion crowns for [Storebrand](o), <declined> {to say whether he lived up to his name}(bull indirect). {"Ask me in November,"}(bull direct) [Bull](p bull) <said>.

Treasury Secretary [Janet Yellen](p yellen), travelling in [North Carolina](l), <said> {the labor market remained healthy}(yellen indirect). [Yellen](p yellen) led the [Fed](o) before [Powell](p powell) did.

The 10-year yield stood at 3.91%, against 3.84% late on Wednesday. Brent crude settled at $80.69 a barrel.

- Gainers: [Deere](o), [Ralph Lauren](o)

- Losers: [Schwab](o), [Harley-Davidson](o), [Goldman](o)
