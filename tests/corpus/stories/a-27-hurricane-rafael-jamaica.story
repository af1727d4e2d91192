title: Hurricane Rafael crosses Jamaica; Holness says ‘we were ready, mostly’
date: 2024-11-06
region: Americas
topic: disasters
split: train
hard: hurricane with a man's name beside a man of that name, Caribbean and Haitian names, parishes named after saints and people, airports named after people, surnames that are months or days (Sunday, Augustus), bare first name of a child, mayor and pastor titles, agency style with short sentences
---
person holness = Andrew Holness | andrew-holness
person diaz = Miguel Díaz-Canel | miguel-diaz-canel
person mottley = Mia Mottley | mia-mottley
person guterres = António Guterres | antonio-guterres
person rafael = Rafael Estévez Pupo | -
person sunday = Sunday Thelwell | -
person augustus = Cornel Augustus | -
person jb = Jean-Baptiste Dieudonné | -
person mcken = Desmond McKenzie | desmond-mckenzie
person thompson = Evan Thompson | evan-thompson
person kayla = Kayla-Mae | -
person ramnarine = Indira Ramnarine-Baksh | -
person rhome = Jamie Rhome | jamie-rhome
person marley = Bob Marley | bob-marley
---
# Hurricane Rafael crosses [Jamaica](l); [Holness](p holness) <says> {‘we were ready, mostly’}(holness direct)

[KINGSTON](l), [Jamaica](l) (Nov. 6) — Hurricane Rafael left roofless schools, flooded banana fields and a nation without much electricity on Wednesday as it moved toward [Cuba](l) with winds of 115 mph.

No deaths had been reported in [Jamaica](l) by midday. Prime Minister [Andrew Holness](p holness) <credited> {early evacuations}(holness indirect). {“We were ready, mostly,”}(holness direct) [Holness](p holness) <said> after flying over [Saint Thomas](l) and [Portland](l). {“What we were not ready for we now have on a list.”}(holness direct)

About 217,000 homes lost power. [Norman Manley International Airport](l) in [Kingston](l) reopened at noon; [Sangster International](l) in [Montego Bay](l) never closed.

{“It wobbled south and that saved the north coast,”}(thompson direct) <said> [Evan Thompson](p thompson), who directs the [Meteorological Service of Jamaica](o). In [Miami](l), [Jamie Rhome](p rhome), deputy director of the [National Hurricane Center](o), <warned> {that Rafael could strengthen again over the [Gulf](l)}(rhome indirect).

In the village of [Bath](l), Pastor [Sunday Thelwell](p sunday) rang the church bell every hour through the night so that people in the dark would know the church stood. [Thelwell](p sunday), born on the day for which she is named, took in sixty-three neighbors and a horse. The youngest was [Kayla-Mae](p kayla), six weeks old. {“She slept,”}(sunday direct) <said> [the pastor](r sunday). {“She is the only Christian who did.”}(sunday direct)

Local Government Minister [Desmond McKenzie](p mcken) <said> {fourteen shelters would stay open until Friday}(mcken indirect). One is at [Paul Bogle High School](o), another at a warehouse belonging to [GraceKennedy](o).

Sgt. [Cornel Augustus](p augustus) of the coast guard pulled two fishermen from [Pedro Cays](l). They were Haitians who had been blown from [Jérémie](l), and one of them, [Jean-Baptiste Dieudonné](p jb), had to be told where he was. {“I said, then I will see [Bob Marley](p marley)'s house,”}(jb direct) [Dieudonné](p jb) <told> reporters at the hospital. [Augustus](p augustus) <said> {he had made no promises}(augustus indirect).

## A name on the wind

In [Pinar del Río](l), [Cuba](l), residents nailed doors shut on Wednesday. Among them was a tobacco grower named [Rafael Estévez Pupo](p rafael). His neighbors blamed him all morning. {“They shout, ‘[Rafael](p rafael), turn around!’”}(rafael direct) [he](r rafael) <said> by telephone before the line went dead.

President [Miguel Díaz-Canel](p diaz) appeared on television in olive uniform and <asked> Cubans {to stay home}(diaz indirect). [Díaz-Canel](p diaz) <said> {the grid would be shut down as a precaution}(diaz indirect). [Havana](l) suspended classes.

Help is on the way. {[Barbados](l) is sending a field kitchen}(mottley indirect), Prime Minister [Mia Mottley](p mottley) <announced>. [Mottley](p mottley) also <renewed> {her call for lenders to pause the debts of islands struck by storms}(mottley indirect). [U.N.](o) Secretary-General [António Guterres](p guterres) released $4 million from an emergency fund.

The island's insurer is a fund in the [Caymans](l). Its chief actuary, [Indira Ramnarine-Baksh](p ramnarine), <explained> {that a payment depends on wind and pressure, not on damage}(ramnarine indirect). The numbers, [she](r ramnarine) <said>, {“are close.”}(ramnarine mixed)

Rafael is the 17th named storm of the season. The next will be Sara.
