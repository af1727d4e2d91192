title: Seguro sworn in; the band plays on in Penamacor
date: 2026-03-09
region: Europe
topic: politics
split: train
hard: Portuguese multiple surnames with de and da and e, president by last surname, first-name-plus-surname style, surnames that are words or saints (Seguro, Rebelo, Ventura, Santos), Marcelo by first name alone, Lusophone African guests, José twice, village baker and bandmaster, Greek and Spanish guests, bridges and palaces with names
---
person seguro = António José Seguro | antonio-jose-seguro
person marcelo = Marcelo Rebelo de Sousa | marcelo-rebelo-de-sousa
person montenegro = Luís Montenegro | luis-montenegro
person ventura = André Ventura | andre-ventura
person eanes = António Ramalho Eanes | antonio-ramalho-eanes
person cavaco = Aníbal Cavaco Silva | anibal-cavaco-silva
person aguiar = José Pedro Aguiar-Branco | jose-pedro-aguiar-branco
person felipe = Felipe VI | felipe-vi
person horta = José Ramos-Horta | jose-ramos-horta
person lourenco = João Lourenço | joao-lourenco
person costa = António Costa | antonio-costa
person freitas = Margarida Maldonado Freitas | margarida-maldonado-freitas
person lurdes = Maria de Lurdes Antunes e Silva | -
person toscano = Joaquim Toscano dos Santos | -
person leonor = Leonor Ventura | -
person salvador = Salvador (boy of Penamacor) | -
---
# [Seguro](p seguro) sworn in; the band plays on in [Penamacor](l)

[LISBON](l), 9 March ([Lusa](o)) — [António José Seguro](p seguro) became president of [Portugal](l) on Monday with his hand on the constitution and his tie, for the first ten minutes, over his shoulder.

The wind on the steps of [São Bento](l) took the hats of two guardsmen. [José Pedro Aguiar-Branco](p aguiar), who presides over the [Assembly](o), held down the oath with an elbow.

{“I will be demanding, and I will be on time,”}(seguro direct) [Seguro](p seguro) <said> in an address of 21 minutes. {“The second is the harder.”}(seguro direct)

[Marcelo Rebelo de Sousa](p marcelo), who was neither brief nor punctual and was loved for it, handed over the sash after ten years. [Marcelo](p marcelo), as no one calls him anything else, hugged the new president, the chauffeur and, by oversight, [André Ventura](p ventura).

[Ventura](p ventura), the leader of [Chega](o) who lost the second round in February, <said> {he would give the president “one hundred days and not a coffee more”}(ventura mixed).

Prime Minister [Luís Montenegro](p montenegro) has a minority and a budget to pass in October. {He expected “loyalty with a raised eyebrow”}(montenegro mixed), [Montenegro](p montenegro) <told> [RTP](o).

From abroad came [Felipe VI](p felipe) of [Spain](l), [João Lourenço](p lourenco) of [Angola](l), and [José Ramos-Horta](p horta) of [Timor-Leste](l), who had flown for 27 hours and fell asleep during the second anthem. [António Costa](p costa), president of the [European Council](o), once took the [Socialist Party](o) from [Seguro](p seguro) in a primary; the two men shook hands for as long as there were photographers. {It was ages ago}(costa indirect), [Costa](p costa) <said>.

General [António Ramalho Eanes](p eanes), 91, stood throughout. [Aníbal Cavaco Silva](p cavaco), 86, did not, and looked at [Eanes](p eanes).

The new first lady is [Margarida Maldonado Freitas](p freitas), who has a pharmacy in [Caldas da Rainha](l) and <intends> {to go on opening it at nine}(freitas indirect).

In [Penamacor](l), near the Spanish border, where [Seguro](p seguro) was born above a stationer’s, a screen had been put up by the pillory. [Maria de Lurdes Antunes e Silva](p lurdes), 84, taught him to read. {“He was safe by name, safe by nature,”}(lurdes direct) Dona [Lurdes](p lurdes) <said>, since that is what seguro means. {“He never once climbed the pear tree.”}(lurdes direct)

The band struck up under [Joaquim Toscano dos Santos](p toscano), a baker, whose tuba is also the fire alarm. {They know four marches and have repeated none}(toscano indirect), <insisted> [Toscano](p toscano). Among the flutes was [Leonor Ventura](p leonor), 15, who has had a hard winter at school with that surname. {“I’m with the flutes,”}(leonor direct) [Leonor](p leonor) <says>, whenever she is asked.

A boy called [Salvador](p salvador) climbed the pear tree at a quarter to four and had to be fetched. It was he who saw the president’s car first; it was not the president’s car.
