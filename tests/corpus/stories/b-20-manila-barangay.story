title: Manila court orders recount in village race decided by one vote
date: 2023-12-07
region: Asia
topic: courts
split: test
hard: Filipino nicknames in quotes, two people called Cruz, Spanish surnames with dela/de los, middle initials, judge and atty titles, streets named after people, suffixes Jr. and III, mixed English reporting verbs, saint's name as place, police rank
---
person cruzr = Ronaldo T. Cruz | -
person cruzl = Lourdes Cruz-Abad | -
person garcia = George Garcia | george-garcia
person laudiangco = John Rex Laudiangco | john-rex-laudiangco
person lacuna = Honey Lacuna | honey-lacuna
person evangelista = Perpetua de los Reyes-Evangelista | -
person manalo = Felix Manalo III | -
person tolentino = Ma. Teresa Tolentino | -
person buenaventura = Dominador Buenaventura Jr. | -
person sy = Wilson Sy | -
person okoro = Blessing Okoro | -
org comelec = Comelec | commission-on-elections-philippines
---
# Court Orders Recount In Village Race Decided By 1 Vote

[MANILA](l), [Philippines](l) — For thirty-nine days the hall of [Barangay 412](l) in [Sampaloc](l) has had two captains, two signatures and one chair.

On Thursday a metropolitan trial court tried to bring the number down. Judge [Perpetua de los Reyes-Evangelista](p evangelista) ordered the ballots of the Oct. 30 village election counted again, by hand, in the presence of both captains and {“such relatives as can be accommodated”}(evangelista mixed).

[The first captain](r cruzr) is [Ronaldo “Onad” Cruz](p cruzr), a barber. The second, [Lourdes Cruz-Abad](p cruzl), “[Baby](p cruzl)” to the neighborhood, is his sister.

According to the returns he had 611 votes and she had 610. [Cruz](p cruzr) took his oath, and [Cruz-Abad](p cruzl) hers an hour later, before a retired judge she had met at Mass.

{“I love my brother, I only say he cannot count,”}(cruzl direct) [Baby](p cruzl) <told> the court.

[Her lawyer](r tolentino), Atty. [Ma. Teresa Tolentino](p tolentino), <argued> that {two ballots marked “[Onad](p cruzr) [Baby](p cruzl)” had gone to the wrong sibling}(tolentino mixed). {“A voter may be undecided, Your Honor, but a ballot may not,”}(tolentino direct) [Tolentino](p tolentino) <said>.

For the protestee, Atty. [Felix Manalo III](p manalo) <replied> that {the two ballots had been read aloud, seen, tallied and cheered}(manalo indirect).

Such cases are common. The [Commission on Elections](o comelec) <expects> {about 300 of them this year}(comelec indirect), from 42,001 barangays.

{“In the village people know whose vote it was,”}(garcia direct) <said> [Comelec](o comelec) Chairman [George Garcia](p garcia), an election lawyer before he was the referee. [His spokesman](r laudiangco), [John Rex Laudiangco](p laudiangco), <said> {the poll body would lend the court its magnifying lamps}(laudiangco indirect).

[City Hall](o) stayed out of it. Mayor [Honey Lacuna](p lacuna), asked after a ribbon-cutting at the [Ospital ng Maynila](o), <said> only that {both captains had come to see her about drainage}(lacuna indirect).

Meanwhile the garbage is collected twice. Police Staff Sgt. [Dominador Buenaventura Jr.](p buenaventura), who commands the outpost on [Vicente Cruz Street](l), a name that does not help, receives all orders in duplicate.

[Buenaventura](p buenaventura) has devised a <rule>: {odd days, the brother}(buenaventura indirect).

[Wilson Sy](p sy), who owns the hardware store opposite and is not one of the department-store clan, <says> {he is for the sister on Sundays}(sy indirect).

Not everyone finds it funny. [Blessing Okoro](p okoro), a nursing student from [Enugu](l), rents a room behind the hall and needs a captain’s certificate to renew her visa.

{“At the bureau on [Magallanes Drive](l) they asked me which is real,”}(okoro direct) [Okoro](p okoro) <said>. {“I said: please, you choose.”}(okoro direct)

The recount opens Monday at 8 a.m.
