title: Senate Advances Farm Credit Bill After Rand Paul Drops Objection
date: 2025-07-15
region: Americas
topic: politics
split: train
hard: Title Case headline with names, abbreviated titles (Sen. Rep.), surname that is a word (Rice, Field, Young), unrelated people of one surname (two Youngs), companies named after people (John Deere, Wells Fargo), laws named after people, possessives, party and state in brackets
---
person thune = John Thune | john-thune
person paul = Rand Paul | rand-paul
person murkowski = Lisa Murkowski | lisa-murkowski
person schumer = Chuck Schumer | chuck-schumer
person young = Todd Young | todd-young
person leavitt = Karoline Leavitt | karoline-leavitt
person rollins = Brooke Rollins | brooke-rollins
person rice = Delbert Rice | -
person field = Marisol Field | -
person youngk = Keisha Young | -
person nguyen = Nguyen Thi Bao Chau | -
person jeffries = Hakeem Jeffries | hakeem-jeffries
---
# [Senate](o) Advances Farm Credit Bill After [Rand Paul](p paul) Drops Objection

[WASHINGTON](l) — The [Senate](o) voted 71-26 on Tuesday to open debate on a bill that would let farmers delay payments on federal loans in drought years, moving ahead after Sen. [Rand Paul](p paul) withdrew an objection that had held it up for nine days.

[Paul](p paul), a [Kentucky](l) Republican, <said> {he still considered the measure too expensive but would not stand in the way of a vote}(paul indirect). {“I said I wanted an amendment on the floor, and I am getting an amendment on the floor,”}(paul direct) [he](r paul) <told> reporters outside the chamber. {“That is all there is to it.”}(paul direct)

Majority Leader [John Thune](p thune) had spent much of the weekend on the phone with holdouts. [The South Dakotan](r thune), whose state has lost a tenth of its dairies in five years, <called> the vote {“a long time coming”}(thune mixed). [Lisa Murkowski](p murkowski), R-[Alaska](l), and [Todd Young](p young), R-[Ind.](l), voted with him, as did 22 Democrats.

Not everyone was pleased. Sen. [Chuck Schumer](p schumer)’s office <complained> {that the text had reached members at 11 p.m.}(? indirect) The [New York](l) Democrat voted no. {“We read bills before we vote on them in this caucus,”}(schumer direct) [Schumer](p schumer) <said>.

Agriculture Secretary [Brooke Rollins](p rollins) welcomed the result from [Des Moines](l), where she was touring a seed laboratory. The [White House](o) would sign it, press secretary [Karoline Leavitt](p leavitt) <said>, {if the [House](o) kept the cost below $9 billion}(leavitt indirect).

## Who gains

The bill’s first draft was written two years ago by a bank clerk. [Marisol Field](p field), then a loan officer at [Wells Fargo](o) in [Fresno](l), had kept a list of families who missed one payment by less than a week. [Field](p field) sent it to four offices; three did not answer. {“The fourth was [Young](p young)’s,”}(field direct) [she](r field) <recalled>. {“They called me back before lunch.”}(field direct)

One of the names on her list was [Delbert Rice](p rice), who grows almonds, and not, as he is tired of explaining, rice. [Rice](p rice) sold a [John Deere](o) tractor in 2023 to make his payment. Under the new rules he would have had until the following harvest.

{“It is not charity,”}(youngk direct) is how [Keisha Young](p youngk), a lawyer with the [Farmers’ Legal Action Fund](o) in [St. Paul](l), <puts> it. [Young](p youngk), who is not related to the senator, <says> {most of her clients pay in full within fourteen months}(youngk indirect).

Economists are divided. [Nguyen Thi Bao Chau](p nguyen), who studies rural credit at [Rice University](o) in [Houston](l), <warned> that {lenders may simply raise their rates}(nguyen indirect). Such rules, [Chau](p nguyen) <added>, {“have a way of being paid for by next year’s borrower.”}(nguyen mixed) Supporters point to the Bankhead-Jones Act of 1937 and to the Dodd-Frank rules, which contain similar clauses.

The measure goes next to the [House](o), where Minority Leader [Hakeem Jeffries](p jeffries) has not said how his members will vote. A spokesman for [Jeffries](p jeffries) <said> {they would meet on Thursday}(? indirect).

- YES: 71 (49 Republicans, 22 Democrats)

- NO: 26, among them [Schumer](p schumer)

- NOT VOTING: 3
