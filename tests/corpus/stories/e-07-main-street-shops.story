title: On Delaware Avenue, the last Woolworth’s counter gets a new cook
date: 2026-03-07
region: Americas
topic: business
split: train
hard: shops and streets named after people (Woolworth’s, Martin Luther King Jr. Boulevard, Ben Franklin store, Casey’s, Jo-Ann), owners with the same names as shops, couples, Filipino and Appalachian surnames, first names alone, surnames that are words and months (May, Love, Justice, Day), nickname Tootie, mayor’s middle initial
---
person love = Darlene Love Skaggs | -
person dlove = Darlene Love | darlene-love
person may = Roger May | -
person maykids = Wesley May | -
person casey = Casey Dingess | -
person manalo = Rosalinda Manalo | -
person manalof = Fidel Manalo | -
person tootie = Tootie Blankenship | -
person day = Crystal F. Day | -
person lincoln = Abraham Lincoln | abraham-lincoln
person carter = Jimmy Carter | jimmy-carter
person franklin = Benjamin Franklin | benjamin-franklin
person mlk = Martin Luther King Jr. | martin-luther-king-jr
person hatfield = Amos Hatfield | -
person morrisey = Patrick Morrisey | patrick-morrisey
---
# On [Delaware Avenue](l), the last [Woolworth’s](o) counter gets a new cook

[WELCH](l), [W.Va.](l) — The stools are the old stools, and the pie case hums in B flat. What is new behind the lunch counter at 40 [Delaware Avenue](l) is the person holding the spatula.

[Darlene Love Skaggs](p love), who is often asked about the [Darlene Love](p dlove) who sings at Christmas, turned her last egg on Saturday after 41 years. {“She got the voice. I got the hash browns,”}(love direct) [Skaggs](p love) <said>.

Her place has been taken by [Rosalinda Manalo](p manalo), 33, who came from [Batangas](l), in the [Philippines](l), as a traveling nurse during the pandemic and stayed when [Welch Community Hospital](o) hired her husband.

[Woolworth](o) left in 1994. The counter stayed, because [Roger May](p may) bought the building for its basement and found he could not get the stools out.

{“[Lincoln](p lincoln) could not have moved those stools,”}(may direct) <said> [May](p may), 70. He runs it with his son, [Wesley](p maykids), who keeps the hardware side. In [Welch](l) one says the [Mays](p may) in one breath, like a month with an s.

Downtown has eleven open doors this spring, up from six. [Casey’s](o) is not the gas station chain: it is [Casey Dingess](p casey), 26, who mends phones. The [Ben Franklin](o) five-and-dime is a vape shop under the old sign. {The real [Franklin](p franklin) might have approved of the electricity}(casey indirect), <reckons> [Dingess](p casey).

Mayor [Crystal F. Day](p day) <gives> the credit to {a county grant of $2,500 a door}(day indirect). {“It’s not a miracle,”}(day direct) [Day](p day) <said>. {“It’s paint and a lease.”}(day direct)

Gov. [Patrick Morrisey](p morrisey) came in February to cut a ribbon and had the meatloaf. [Morrisey](p morrisey) left a 30 percent tip, which is on the wall under glass.

Not everybody is sold. [Tootie Blankenship](p tootie), who has sat on the third stool since the [Carter](p carter) administration, <finds> {the coffee stronger}(tootie indirect). {“I was up till Tuesday,”}(tootie direct) [Tootie](p tootie) <complained>.

There is now a Friday special. [Manalo](p manalo) put pancit on the board in January, spelled “noodles,” and sold nine plates. By the end of the month it was spelled right and sold 60.

{“An old man came from up [Davy](l) and asked who made it,”}(manalo direct) [Rosalinda](p manalo) <recalled>. {“He was at [Subic Bay](l) in 1967. He cried in the pepper.”}(manalo direct) The man was [Amos Hatfield](p hatfield), and [he](r hatfield) <confirmed> {the tears but disputes the pepper}(hatfield indirect).

[Fidel Manalo](p manalof) washes up on weekends. At the corner of [Martin Luther King Jr. Boulevard](l), where a mural shows [King](p mlk) in a miner’s helmet he never wore, a bakery is to open in May.

[Skaggs](p love), for her part, has a stool. It is the fourth.
