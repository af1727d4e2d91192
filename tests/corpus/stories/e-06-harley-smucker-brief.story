title: Dillard family trims stake as Hormel, Smucker shares climb
date: 2024-08-21
region: Americas
topic: business
split: train
hard: companies named after founders beside living family members of the name (Dillard, Hormel, Smucker, Wendy’s, Kohl’s, Lowe’s, Levi Strauss, Charles Schwab), chief executives by surname, analysts with firm in apposition, surname-only headline, tickers in brackets, an executive called Chase, J.M. initials
---
person dillardw = William Dillard II | william-dillard-ii
person dillarda = Alex Dillard | alex-dillard
person smucker = Mark Smucker | mark-smucker
person snee = Jim Snee | jim-snee
person ellison = Marvin Ellison | marvin-ellison
person dimon = Jamie Dimon | jamie-dimon
person schwab = Charles R. Schwab | charles-r-schwab
person chase = Meredith Chase | -
person powell = Jerome Powell | jerome-powell
person levin = Arno Levinson | -
person subra = Lakshmi Subramanian | -
person wolfe = Dana Wolfe | -
person lund = Gretchen Hormel Lund | -
person thomas = Dave Thomas | dave-thomas
person feld = Buddy Feldhaus | -
---
# [Dillards](p dillardw) trim stake as [Hormel](o), [Smucker](o) climb

[NEW YORK](l), Aug 21 ([Reuters](o)) - Consumer shares closed higher on Wednesday after a run of earnings from the supermarket aisle, while two members of the founding family sold shares of [Dillard’s Inc](o), the [Little Rock](l)-based department store.

[William Dillard II](p dillardw), the chief executive, and his brother [Alex](p dillarda), the president, sold {1% of the stock for estate planning}(? indirect), a filing <showed>. Both will keep voting control. {“No [Dillard](p dillardw) is going anywhere,”}(? direct) a company spokesperson <said>.

[Dillard’s](o) ([DDS](o)) fell 0.8%. [Kohl’s](o) rose 2.1% and [Macy’s](o) was flat.

[Hormel Foods](o), the maker of Spam, gained 4.4%. Chief Executive [Jim Snee](p snee) <told> analysts {that turkey prices had found a floor}(snee indirect). {“I have been looking for that floor for a year,”}(snee direct) [Snee](p snee) <said>.

[Gretchen Hormel Lund](p lund), 88, a great-niece of the founder who attends every annual meeting in [Austin](l), [Minnesota](l), <said> by telephone {that she had sold nothing and bought nothing since 1971}(lund indirect).

[J.M. Smucker](o) added 3.2% after it raised the price of coffee again. [Mark Smucker](p smucker), the fifth of his family to run the [Orrville](l), [Ohio](l), company, <expects> {Folgers to cost more by Thanksgiving}(smucker indirect). [Smucker](p smucker) does not drink coffee after noon.

{Shoppers are trading down from the cafe, not from the can}(subra indirect), <wrote> [Lakshmi Subramanian](p subra) of [Jefferies](o). [Arno Levinson](p levin) at [Stifel](o) is less sure: {“At nine dollars a tub you start counting scoops,”}(levin direct) [he](r levin) <said>.

Home improvement was mixed. [Lowe’s](o) lost 1.2%, a day after [Marvin Ellison](p ellison) cut its forecast, and [Sherwin-Williams](o) slipped. [Ellison](p ellison) <blamed> {mortgage rates}(ellison indirect).

[Federal Reserve](o) Chair [Jerome Powell](p powell) speaks on Friday at [Jackson Hole](l), [Wyoming](l). [JPMorgan](o) chief [Jamie Dimon](p dimon) will not be there this year; [Meredith Chase](p chase), a strategist at [Wells Fargo](o) who likes to point out that she has never worked for the bank that has her name, will.

{A quarter point in September is “in the price, on the mug and on the T-shirt”}(chase mixed), [Chase](p chase) <said>.

At [Charles Schwab](o), whose founder, [Charles R. Schwab](p schwab), turned 87 last month, client cash rose for the first time since March.

Elsewhere, [Wendy’s](o) <said> {it would bring back a square breakfast sandwich that [Dave Thomas](p thomas) drew on a napkin in 1985}(? indirect). The napkin is insured. [Levi Strauss](o) rose 1.5% and [Abercrombie & Fitch](o) 6%.

The Dow Jones Industrial Average ended up 55 points. {Volume was thin}(wolfe indirect), <said> trader [Dana Wolfe](p wolfe). {“Half the desk is in [Nantucket](l) and the other half is pretending,”}(wolfe direct) [Wolfe](p wolfe) <added>. [Buddy Feldhaus](p feld), who has sold peanuts outside the [New York Stock Exchange](o) for 30 years, <concurred>: {“Slow.”}(feld direct)
