title: Justices wrestle with who owns a river that moved
date: 2024-11-06
region: Americas
topic: courts
split: train
hard: judges by surname that are also places (Jackson the justice, Jackson the city, Jackson the president), Thomas as surname and first name, Brown inside a double surname, case names with persons (unlabelled law, labelled parties), counsel Jr., solicitor general, quotes as questions, citation of older cases, university named after people
---
person roberts = John Roberts | john-roberts
person thomas = Clarence Thomas | clarence-thomas
person alito = Samuel Alito | samuel-alito
person kagan = Elena Kagan | elena-kagan
person gorsuch = Neil Gorsuch | neil-gorsuch
person barrett = Amy Coney Barrett | amy-coney-barrett
person jackson = Ketanji Brown Jackson | ketanji-brown-jackson
person kavanaugh = Brett Kavanaugh | brett-kavanaugh
person prelogar = Elizabeth Prelogar | elizabeth-prelogar
person andrew = Andrew Jackson | andrew-jackson
person twhite = Thomas Whitehorse | -
person boudreaux = Hollis P. Boudreaux Jr. | -
person desai = Nandini Desai-Marchetti | -
person mae = Ida Mae Lovelace | -
person sparkman = Rutledge Sparkman | -
---
# Justices wrestle with who owns a river that moved

[WASHINGTON](l) (Wednesday, 2:12 p.m.) — The [Supreme Court](o) spent ninety minutes on Wednesday morning on a question that is older than the country: When a river changes its course, does the border go with it?

The river is the [Pearl](l), which in April 2020 left its bed below [Jackson](l), [Mississippi](l), and took 1,140 acres from one bank to the other. On those acres stand a sawmill, a cemetery and, since 2022, a battery plant that pays $9 million a year in taxes. The lower courts split on who should collect them.

{“So on Tuesday I am in one county, and it rains, and on Wednesday I owe taxes in another?”}(roberts direct) <asked> Chief Justice [John Roberts](p roberts).

{“If it rains very hard, Mr. Chief Justice,”}(boudreaux direct) <replied> [Hollis P. Boudreaux Jr.](p boudreaux), who argued for [Rankin County](l).

Most of the justices seemed to accept the ancient rule that land follows a river that creeps and stays put when a river leaps. The trouble was in telling a creep from a leap. Justice [Elena Kagan](p kagan) <wondered> {whether eleven days was one or the other}(kagan indirect). Justice [Samuel Alito](p alito) <suggested> {that a surveyor might know better than nine lawyers}(alito indirect). Justice [Amy Coney Barrett](p barrett), who once taught property law at [Notre Dame](o), <asked> each side {for a test that a sheriff could apply at night}(barrett indirect).

Justice [Ketanji Brown Jackson](p jackson) pressed the point about people. {“There’s a cemetery,”}(jackson direct) [Jackson](p jackson) <said>. {“I don’t hear anybody telling me who mows it.”}(jackson direct) The answer is [Ida Mae Lovelace](p mae), 79, whose parents lie there; she had come up from [Jackson](l) by bus and was sitting in row six.

Much of the hour turned on a treaty signed in 1830 on behalf of President [Andrew Jackson](p andrew). The Choctaw are not a party, but their lawyer, [Thomas Whitehorse](p twhite), had been given ten minutes. {“If the river leaves, you do not get to keep its name,”}(twhite direct) [Whitehorse](p twhite) <told> the court. Justice [Neil Gorsuch](p gorsuch), often the tribes’ closest reader, nodded. Justice [Clarence Thomas](p thomas), who speaks first by custom now, had <asked> {whether the treaty used the word “bank” or “bed”}(thomas mixed). It uses both. [Thomas](p thomas) did not ask again.

For the federal government, Solicitor General [Elizabeth Prelogar](p prelogar) took a middle path, <urging> the justices {to send the case back}(prelogar indirect). {“Everyone agrees the river is not before the [Court](o),”}(prelogar direct) [Prelogar](p prelogar) <said>, to laughter.

{“It might be, by June,”}(kavanaugh direct) <said> Justice [Brett Kavanaugh](p kavanaugh).

The plant’s owner, [Desai-Marchetti Storage](o), has stayed neutral. Its founder, [Nandini Desai-Marchetti](p desai), watched from the lawyers’ lounge. [Desai-Marchetti](p desai) <said> in an interview {that she had paid both counties last year}(desai indirect). {“My auditor, [Rutledge Sparkman](p sparkman), has aged,”}(desai direct) [she](r desai) <added>.

The case is Rankin County v. Whitfield, No. 24-118. A ruling is expected by summer.

[Lovelace](p mae) caught the 4:05 home. She did not think it had gone badly. {“That lady asked about the mowing,”}(mae direct) [she](r mae) <said>.
