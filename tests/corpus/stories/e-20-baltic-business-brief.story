title: Baltic business: Bolt turns a profit, a Latvian bank changes hands, herring at war
date: 2025-11-18
region: Europe
topic: business
split: test
hard: Estonian, Latvian and Lithuanian names with feminine and masculine endings, couple with different endings of one surname, Bolt the company and Bolt the runner, banks and firms named after people or places, surnames that are words in English (Mets, Ots, Kask, Bite), initials, two Villigs, inflected Latvian spelling of a foreign name, prime ministers by surname
---
person mvillig = Markus Villig | markus-villig
person martinv = Martin Villig | martin-villig
person usain = Usain Bolt | usain-bolt
person michal = Kristen Michal | kristen-michal
person silina = Evika Siliņa | evika-silina
person ruginiene = Inga Ruginienė | inga-ruginiene
person kazaks = Mārtiņš Kazāks | martins-kazaks
person ozolins = Andris Ozoliņš | -
person ozolina = Dace Ozoliņa | -
person kask = Liisi Kask-Tamm | -
person ots = Rein Ots | -
person petraityte = Austėja Petraitytė | -
person petraitis = Gintaras Petraitis | -
person petraitiene = Rasa Petraitienė | -
person hinrikus = Taavet Hinrikus | taavet-hinrikus
person janis = Jānis Bite | -
person smits = Džons Smits | -
---
# Baltic business: [Bolt](o) turns a profit, a Latvian bank changes hands, herring at war

[TALLINN](l)/[RIGA](l)/[VILNIUS](l) ([BNS](o)) -- The week in the three capitals, in brief.

[Bolt](o), the ride company that [Markus Villig](p mvillig) started at 19 with 5,000 euros from his parents, will report its first full-year profit. {“We were cheap before it was a strategy,”}(mvillig direct) [Villig](p mvillig) <told> a conference in [Tallinn](l) on Tuesday. His brother [Martin](p martinv), who joined from [Skype](o), moderated. An American guest who thought the firm belonged to [Usain Bolt](p usain) was set right by both [Villigs](p mvillig).

[Taavet Hinrikus](p hinrikus), who backed neither that week nor any other, has a new fund. It will put 120 million into defence. {It is an investment in being able to invest}(hinrikus indirect), <said> the [Wise](o) co-founder.

Prime Minister [Kristen Michal](p michal) <promised> founders {that the profit tax would be dropped}(michal indirect). {“Write it down,”}(ots direct) <muttered> [Rein Ots](p ots), who makes saunas for export in [Võru](l), loudly enough for the microphones. [Ots](p ots) employs sixty.

In [Riga](l), [Ozoliņš Bank](o) is no more. [Andris Ozoliņš](p ozolins), 66, has sold the lender that carries his name to [Citadele](o) for an amount that neither discloses. His wife, [Dace Ozoliņa](p ozolina), keeps the building. {“He got a price. I got a view,”}(ozolina direct) [Ozoliņa](p ozolina) <told> [LETA](o).

[Latvijas Banka](o) governor [Mārtiņš Kazāks](p kazaks) <saw> {no danger to depositors}(kazaks indirect). [Evika Siliņa](p silina), the prime minister, <said> {the state had not been asked and would not have been in the mood}(silina indirect).

Among the small shareholders was a [London](l) pensioner whom the register lists, in the Latvian way, as [Džons Smits](p smits). {He answers to [John Smith](p smits)}(smits indirect), [he](r smits) <wrote> to the bank, {and has waited for his dividend since 2009}(smits indirect).

Herring is short. The quota in the [Gulf of Riga](l) falls by 17% in January, and canners on both shores are bidding for the same boats. [Jānis Bite](p janis) of [Roja](l), who packs 90,000 tins a day, has lost two skippers to [Liisi Kask-Tamm](p kask) of [Pärnu](l). {[Kask-Tamm](p kask) pays in advance and bakes}(janis indirect), <says> [Bite](p janis). [Kask-Tamm](p kask) <denies> {the baking}(kask indirect).

In [Vilnius](l) the family that owns the sweet maker [Petraitis ir Ko](o) is in court with itself. The founder, [Gintaras Petraitis](p petraitis), wants his shares back from his former wife, [Rasa Petraitienė](p petraitiene); their daughter, [Austėja Petraitytė](p petraityte), runs the factory and sides with the caramel. {“Papa signed, Mama signed, I was twelve,”}(petraityte direct) [Petraitytė](p petraityte) <told> [15min](o).

Prime Minister [Inga Ruginienė](p ruginiene) <declined> {to say which of the sweets she liked}(ruginiene indirect). A ruling is due on Friday.

- OMX [Tallinn](l) +0.4%

- OMX [Riga](l) -0.1%

- OMX [Vilnius](l) +0.2%
