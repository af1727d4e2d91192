title: Spain sends more troops to Galicia fires as railway line reopens
date: 2025-08-18
region: Europe
topic: disasters
split: train
hard: Spanish, Galician and Basque double surnames, ranks stacked before names, surname-only second mentions of double names, plain wire style, unnamed officials, regional and EU titles, fire named after a village, place names with articles
---
person sanchez = Pedro Sánchez | pedro-sanchez
person robles = Margarita Robles | margarita-robles
person marlaska = Fernando Grande-Marlaska | fernando-grande-marlaska
person rueda = Alfonso Rueda | alfonso-rueda
person feijoo = Alberto Núñez Feijóo | alberto-nunez-feijoo
person lahbib = Hadja Lahbib | hadja-lahbib
person felipe = Felipe VI | felipe-vi
person letizia = Queen Letizia | queen-letizia
person ordas = Xoán Ordás Couselo | -
person etx = Maite Etxeberria Goikoetxea | -
person dasilva = Inês Salgueiro da Silva | -
person blanco = Carme Blanco | -
person haddou = Mimoun Haddou Ben Ali | -
org voz = La Voz de Galicia | la-voz-de-galicia
person montenegro = Luís Montenegro | luis-montenegro
---
# [Spain](l) sends more troops to [Galicia](l) fires as railway line reopens

[OURENSE](l), [Spain](l) (Monday) — [Spain](l) sent another 500 soldiers to the northwest on Monday to fight forest fires that have burned more than 110,000 hectares this month, while trains between [Madrid](l) and [Galicia](l) resumed after five days.

Prime Minister [Pedro Sánchez](p sanchez) <said> {the government would ask parliament in September to approve a ten-year agreement on climate emergencies}(sanchez indirect). {"We cannot fight next summer's fires next summer,"}(sanchez direct) [Sánchez](p sanchez) <said> during a visit to the command post at [A Rúa](l).

Defence Minister [Margarita Robles](p robles) <told> reporters {that about 1,900 members of the military emergencies unit were now deployed}(robles indirect). {The fires in [Chandrexa de Queixa](l) and [Oímbra](l) were "the most complicated in our twenty years"}(robles mixed), [Robles](p robles) <said>.

Cooler air is expected from Wednesday, <according to> the state weather agency [AEMET](o). {Temperatures should fall by 10 degrees}(? indirect), an agency spokesman <said>.

Lieutenant Colonel [Maite Etxeberria Goikoetxea](p etx), who leads the battalion in the [Valdeorras](l) valley, <reported> {that two flanks of the largest fire had joined overnight}(etx indirect). {"It is moving at the speed of a bicycle,"}(etx direct) [Etxeberria](p etx) <said>. No deaths were reported in the valley on Monday.

At least forty villages were emptied. In [Larouco](l), [Carme Blanco](p blanco), 73, refused to leave until a volunteer, [Mimoun Haddou Ben Ali](p haddou), agreed to carry out her late husband's accordion. {"He did not ask why,"}(blanco direct) [Blanco](p blanco) <said> at a sports hall in [O Barco](l). [Haddou](p haddou), a bricklayer who has lived in the village since 2008, went back twice more for goats.

Portuguese crews crossed the border at [Chaves](l) under a bilateral treaty. [Inês Salgueiro da Silva](p dasilva), commander of the [Vila Real](l) brigade, <said> {radios had been the main difficulty}(dasilva indirect). {"We shout,"}(dasilva direct) [she](r dasilva) <said>. [Portugal](l)'s prime minister, [Luís Montenegro](p montenegro), spoke by telephone with [Sánchez](p sanchez) on Sunday.

## Dispute over prevention

The president of the Galician government, [Alfonso Rueda](p rueda) of the conservative [People's Party](o), <asked> [Madrid](l) {for more aircraft}(rueda indirect). Interior Minister [Fernando Grande-Marlaska](p marlaska) <replied> {that every aircraft available was in the air}(marlaska indirect). [Rueda](p rueda) later <thanked> {the minister for two more}(rueda indirect).

Opposition leader [Alberto Núñez Feijóo](p feijoo), who was president of the region before [Rueda](p rueda), <called> for {a national register of abandoned land}(feijoo indirect). According to the newspaper [La Voz de Galicia](o voz), [Feijóo](p feijoo) <told> mayors {that prevention "is done with tractors in January"}(feijoo mixed via voz).

{The forest has changed faster than the law}(ordas indirect), <said> [Xoán Ordás Couselo](p ordas), an engineer at the [University of Santiago de Compostela](o). {In the parish where his grandparents lived, there were ninety cows in 1985 and there is one now}(ordas indirect), [Ordás](p ordas) <said>.

In [Brussels](l), [Hadja Lahbib](p lahbib), the commissioner for crisis management, <announced> {that four Canadair planes from [France](l) and [Italy](l) would stay until Friday}(lahbib indirect). {King [Felipe VI](p felipe) and Queen [Letizia](p letizia) are to visit the area once the fires are out}(? indirect), the royal household <said>.

- Burned since Aug. 1: 113,000 hectares

- Evacuated on Monday: 2,300 people

- Roads closed: N-120 at [Quiroga](l), OU-536 at [Trives](l)
