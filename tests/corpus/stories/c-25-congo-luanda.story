title: Kinshasa and Kigali exchange maps, not smiles, in fourth round at Luanda
date: 2024-09-14
region: Africa
topic: diplomacy
split: test
hard: capitals for governments, Wagner as minister's surname (and as the armed group), Innocent as name, Kinyarwanda and Lingala and Portuguese names, Tshisekedi father and son, armed groups and missions as organisations, French first names, hyphenated compound names
---
person lourenco = João Lourenço | joao-lourenco
person tete = Téte António | tete-antonio
person wagner = Thérèse Kayikwamba Wagner | therese-kayikwamba-wagner
person nduhungirehe = Olivier Nduhungirehe | olivier-nduhungirehe
person kagame = Paul Kagame | paul-kagame
person felix = Félix Tshisekedi | felix-tshisekedi
person etienne = Étienne Tshisekedi | etienne-tshisekedi
person keita = Bintou Keita | bintou-keita
person lumumba = Patrice Lumumba | patrice-lumumba
person innocent = Innocent Habumugisha | -
person mbuyi = Jean-Bosco Mbuyi wa Kalala | -
person furaha = Furaha Nsimire | -
person domingos = Domingos Cassoma Neto | -
person neto = Agostinho Neto | agostinho-neto
org acp = Agence Congolaise de Presse | agence-congolaise-de-presse
org angop = ANGOP | angop
---
# [Kinshasa](l) and [Kigali](l) exchange maps, not smiles, in fourth round at [Luanda](l)

[LUANDA](l) ([AFP](o)) – {The foreign ministers of [Rwanda](l) and the [Democratic Republic of Congo](l) spent nine hours in one room on Saturday and left with each other’s maps}(tete indirect), [their Angolan host](r tete) <said>.

{“It is a beginning. The maps do not agree, but they are now on the same table,”}(tete direct) <said> [Téte António](p tete), the Angolan foreign minister, who chaired the meeting on behalf of President [João Lourenço](p lourenco).

[Kinshasa](l) was represented by [Thérèse Kayikwamba Wagner](p wagner), [Kigali](l) by [Olivier Nduhungirehe](p nduhungirehe). Both took office in June.

[Wagner](p wagner), 41, <said> {the withdrawal of foreign troops from [North Kivu](l) came before everything else}(wagner indirect). Her Rwandan counterpart <replied> that {the armed group known as the [FDLR](o) had to be “dealt with, and not described”}(nduhungirehe mixed).

The two shook hands for the cameras, twice, as the first time a light had failed.

[Lourenço](p lourenco), who has mediated since 2022, received the ministers in the evening at the presidential palace. {A ceasefire that began on 4 August is holding “for the most part”}(lourenco mixed via angop), <according to> remarks <quoted> by the state agency [ANGOP](o angop).

President [Paul Kagame](p kagame) of [Rwanda](l) and President [Félix Tshisekedi](p felix) of the [DRC](l) have not met since February. Diplomats <say> {a summit is possible before the end of the year if the experts agree on a calendar}(? indirect).

[Tshisekedi](p felix) was in [Kananga](l), in the home region of his late father, the opposition leader [Étienne Tshisekedi](p etienne). {“My father used to say that a neighbour is for life,”}(felix direct via acp) [the president](r felix) <told> a rally, <according to> the [Agence Congolaise de Presse](o acp).

[Bintou Keita](p keita), the Guinean head of the [UN](o) mission, [MONUSCO](o), welcomed the talks but <warned> that {aid workers had been turned back at [Masisi](l) three times in a week}(keita indirect). [Keita](p keita) reports to the [Security Council](o) on the 30th.

The minister’s second surname has led to misunderstandings. A [Luanda](l) radio station <announced> on Friday that {“[Wagner](o) is in town”}(? direct), and two callers <asked> {whether [Angola](l) had hired the Russian mercenary company}(? indirect).

{“I have nothing to do with that [Wagner](o), nor with [Bayreuth](l),”}(wagner direct) [Thérèse Wagner](p wagner) <told> the station, laughing.

Meanwhile in [Goma](l), those who live between the maps went about their day. [Furaha Nsimire](p furaha), a tomato seller from [Sake](l), has lived since January in a camp at [Bulengo](l). Will she go home? {When the road opens, and not when the radio says so}(furaha indirect), [Nsimire](p furaha) <answered>.

Her pastor, [Jean-Bosco Mbuyi wa Kalala](p mbuyi), who comes from the far side of the country and preaches in three languages, <says> {the camp has grown by two streets since August}(mbuyi indirect). One of them has been named after [Patrice Lumumba](p lumumba); it is forty metres long.

{“[Lumumba](p lumumba) has a boulevard in [Kinshasa](l),”}(mbuyi direct) Pastor [Jean-Bosco](p mbuyi) <says>. {“Here he has eleven tents and a tap.”}(mbuyi direct)

Across the border in [Gisenyi](l), [Innocent Habumugisha](p innocent) drives a lorry of milk that used to reach [Goma](l) by eight. {He now waits until noon most days, and the milk does not}(innocent indirect), <said> [Innocent](p innocent), 33.

In [Luanda](l), the talks closed with a concert at the mausoleum of [Agostinho Neto](p neto), [Angola](l)’s first president. A pianist named [Domingos Cassoma Neto](p domingos), who is not a descendant but is asked about it before every performance, played for the two delegations.

{“I chose something without a winner,”}(domingos direct) <said> [Neto](p domingos).

The ministers meet again in October. The maps will be compared before that by officers of both armies and of [Angola](l), in the presence of the [African Union](o).
