title: Stocks edge up as Eli Lilly, Palantir shine and Powell sticks to his script
date: 2024-02-06
region: World
topic: markets
split: train
hard: companies named after people everywhere (Eli Lilly, Morgan Stanley, Charles Schwab, Estée Lauder, Wells Fargo, Tyson, DuPont), surnames that are words (Hope, Sharpe, Winter), executives with companies in brackets, index names, Fed officials by surname, bulleted movers
---
person powell = Jerome Powell | jerome-powell
person mester = Loretta Mester | loretta-mester
person kashkari = Neel Kashkari | neel-kashkari
person ricks = David Ricks | david-ricks
person karp = Alex Karp | alex-karp
person auchincloss = Murray Auchincloss | murray-auchincloss
person freda = Fabrizio Freda | fabrizio-freda
person ermotti = Sergio Ermotti | sergio-ermotti
person yellen = Janet Yellen | janet-yellen
person lauder = Estée Lauder | estee-lauder
person rlauder = Ronald Lauder | ronald-lauder
person buffett = Warren Buffett | warren-buffett
person hope = Bill Hope | -
person sharpe = Penny Sharpe-Ellis | -
person winter = Matthias Winter | -
person okada = Reiko Okada | -
person banerjee = Arjun Banerjee | -
org ap = Associated Press | associated-press
org cnbc = CNBC | cnbc
org cbs = CBS | cbs
---
# Stocks edge up as [Eli Lilly](o), [Palantir](o) shine and [Powell](p powell) sticks to his script

[NEW YORK](l) ([AP](o ap)) — Stocks rose modestly on [Wall Street](l) Tuesday, helped by strong results from [Eli Lilly](o), [Palantir Technologies](o) and [DuPont](o).

The S&P 500 added 0.2% and is close to the record it set on Friday. The Dow Jones Industrial Average gained 141 points, or 0.4%, while the Nasdaq composite edged up 0.1%.

[Eli Lilly](o) rose as much as 5% before giving it all back. The drugmaker <said> {sales of its diabetes medicine Mounjaro topped $2.2 billion in the last three months of 2023}(? indirect). Its chief executive, [David Ricks](p ricks), <told> [CNBC](o cnbc) that {demand would outrun supply for most of the year}(ricks indirect).

{“We're building as fast as concrete dries,”}(ricks direct) [Ricks](p ricks) <said>.

[Palantir](o) jumped 31%. CEO [Alex Karp](p karp) <wrote> to shareholders that {interest in its artificial intelligence software was “unlike anything we have seen”}(karp mixed).

Treasury yields eased after two days of sharp gains. They had climbed since Sunday evening, when the chair of the [Federal Reserve](o), [Jerome Powell](p powell), <said> on [CBS](o cbs) that {a rate cut in March was unlikely}(powell indirect via cbs).

Nothing heard since has softened that. [Loretta Mester](p mester), who leads the [Cleveland Fed](o), <said> Tuesday {there was no rush}(mester indirect). [Minneapolis](l) counterpart [Neel Kashkari](p kashkari) <sees> {two or three cuts this year}(kashkari indirect).

{“[Powell](p powell) has one sentence and he'll repeat it until June,”}(hope direct) <said> [Bill Hope](p hope), a strategist at [Charles Schwab](o). {“Traders keep listening for a second one.”}(hope direct)

[Treasury](o) Secretary [Janet Yellen](p yellen) spent the morning before a [House](o) committee on the stability of banks. Asked about empty offices, [Yellen](p yellen) <called> {the problem “manageable, but not for everybody”}(yellen mixed).

## Faces and figures

Monday's star was a brand. [Estée Lauder](o) closed 12% higher after <announcing> {up to 3,100 job cuts}(? indirect). {The plan was “painful and overdue”}(freda mixed), CEO [Fabrizio Freda](p freda) <said>. The firm was founded in 1946 by [Estée Lauder](p lauder) with four creams and a telephone; her son [Ronald Lauder](p rlauder) remained on the board.

In [Europe](l), [BP](o) climbed 6% in its first report under [Murray Auchincloss](p auchincloss) as permanent chief. [Auchincloss](p auchincloss), a Canadian, promised $3.5 billion in buybacks. [UBS](o) fell 4%; [Sergio Ermotti](p ermotti), who runs the bank, <asked> investors {for “three years, not three quarters”}(ermotti mixed).

[Reiko Okada](p okada), who follows car makers for [Daiwa Securities](o), <called> [Toyota](o)'s forecast {“modest to the point of rudeness”}(okada direct). Its shares rose 5% in [Tokyo](l).

Other notable movers:

- [Tyson Foods](o), up 2% on cheaper feed
- [Wells Fargo](o), [JPMorgan Chase](o) and [Morgan Stanley](o), each down less than 1%
- [Walt Disney](o), flat, a day before earnings
- [Hugo Boss](o), down 1.4% in [Frankfurt](l)
- [New York Community Bancorp](o), down 22%
- [Harley-Davidson](o), up 1%, and [Ralph Lauren](o), up 2% ahead of Thursday's report

[Penny Sharpe-Ellis](p sharpe) of [Raymond James](o), asked for the mood among small investors, <said> {hers had just bought a share in [Palantir](o) for each grandchild}(sharpe indirect). {“I told her [Warren Buffett](p buffett) would wait. She said she's 84.”}(sharpe direct)

That is not advice from [Berkshire Hathaway](o), whose report is due on the 24th.

Oil was little changed. Brent settled at $78.59; gold at $2,051. [Matthias Winter](p winter), a commodities analyst at [Julius Baer](o) in [Zurich](l), <expects> {little until spring}(winter indirect). {“I'm [Winter](p winter), I'm allowed to say that,”}(winter direct) [he](r winter) <joked>.

In [Mumbai](l), the Sensex ended 0.6% higher. {Foreign buyers have returned “with small baskets”}(banerjee mixed), <said> [Arjun Banerjee](p banerjee), a fund manager there.
