title: Port Vila counts its dead after second quake in a year
date: 2025-12-18
region: Oceania
topic: disasters
split: train
hard: ni-Vanuatu names with French and English given names, surnames that are given names (John, Willie, Tom), pastor and chief as titles, one surname for two survivors, first name only for child, cyclone called Pam, hospital and wharf named after people, French names with particles, Wellington and Canberra for governments
---
person napat = Jotham Napat | jotham-napat
person willie = Leiwia Willie | -
person johnt = Tom John | -
person johnr = Rexon John | -
person kalo = Kalo Matokai | -
person tabi = Anolyn Tabi | -
person tarosa = Tarosa | -
person delacroix = Hervé de la Croix-Lambert | -
person peters = Winston Peters | winston-peters
person bong = Graziella Bong | -
person nimisa = Nimisa | -
org rnz = RNZ Pacific | rnz-pacific
org red = Vanuatu Red Cross | vanuatu-red-cross
---
# [Port Vila](l) counts its dead after second quake in a year

At least nine people were killed and more than 70 hurt when a 7.1-magnitude earthquake struck west of [Efate](l) early on Thursday, twelve months and a day after the one that brought down the centre of [Vanuatu](l)’s capital.

Prime Minister [Jotham Napat](p napat) declared a state of emergency for two weeks and <asked> people {to sleep outside}(napat indirect). {“We know how this is done, and I am sorry that we know,”}(napat direct) [Napat](p napat) <told> [RNZ Pacific](o rnz) by satellite phone.

The ground floor of a guest house on [Kumul Highway](l) collapsed. Among those dug out alive was [Tom John](p johnt), 44, a night porter, who had crawled under the reception desk. [Rexon John](p johnr), 38, a taxi driver in the forecourt, no relative of the porter, was found an hour later in his car.

{“They called ‘[John](p johnr)!’ and two of us answered,”}(johnr direct) [Rexon](p johnr) <said>. {“That was confusing for the dogs.”}(johnr direct)

The [Vanuatu Red Cross](o red) <said> {it had opened eleven shelters, the largest in the [Korman Stadium](l)}(? indirect). Its disaster co-ordinator, [Leiwia Willie](p willie), <said> {water was the first worry and tarpaulins were the second}(willie indirect). {Most of those left over from Cyclone Pam are torn}(willie indirect), Ms [Willie](p willie) <added>, {“and Pam was ten years ago”}(willie direct).

At [Vila Central Hospital](o), patients lay on mattresses beneath the breadfruit trees. The surgeon on call, Dr [Graziella Bong](p bong), operated by torch on a six-year-old, [Nimisa](p nimisa), whose leg had been trapped.

{“[Nimisa](p nimisa) asked whether the leg would be in the newspaper,”}(bong direct) <said> Dr [Bong](p bong). {“I promised it would.”}(bong direct)

Two embassies, the French and the Chinese, reported cracks. [Hervé de la Croix-Lambert](p delacroix), the French deputy head of mission, <said> {staff had moved to a tennis court}(delacroix indirect). [New Zealand](l) and [Australia](l) are sending engineers; the foreign minister in [Wellington](l), [Winston Peters](p peters), <said> {his country would “send what is asked for, and not what photographs well”}(peters mixed).

In [Mele](l) village, on the coast, nobody was hurt, because nobody was home. Chief [Kalo Matokai](p kalo) had ordered everyone up the hill on the strength of a rooster. {“He had crowed at three,”}(kalo direct) [the chief](r kalo) <said>. {“He never crows at three.”}(kalo direct)

[Tarosa](p tarosa), 12, counted 214 people past the mango tree. Her teacher, [Anolyn Tabi](p tabi), had asked her to. {Two were missing and turned out to be asleep in a canoe}(tabi indirect), the teacher <explained>.

The airport, which is on the flat land at [Bauerfield](l) and is called after an American flyer, was to reopen on Friday for relief flights only. The [US Geological Survey](o) put the depth of the quake at 38 kilometres.

There were 31 aftershocks by nightfall. Families were cooking on the grass in front of [Saint Michel](o) school when the strongest of them came, and {the pots rang like bells}(? indirect), people <said>.
