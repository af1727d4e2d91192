title: Senators trade proverbs as Nwosu, Okpara clash over Enugu coal
date: 2025-07-10
region: Africa
topic: politics
split: train
hard: Nigerian stacked titles (Chief, Alhaji, Barr., Engr., Otunba, Hon., HRH) outside the span, English virtue names (Godswill, Blessing, Goodluck, Sunday, Friday, Patience), two people called Okpara, hyphenated and apostrophised names, initials, newspapers, parties as acronyms, stadium named after a politician, bare surnames in headline, Nollywood nickname
---
person akpabio = Godswill Akpabio | godswill-akpabio
person tinubu = Bola Tinubu | bola-tinubu
person nwosu = Ifeanyi Nwosu | -
person okparas = Sunday C. Okpara | -
person okparab = Blessing Okpara | -
person mbah = Peter Mbah | peter-mbah
person aliyu = Aliyu Danladi Gwarzo | -
person natasha = Natasha Akpoti-Uduaghan | natasha-akpoti-uduaghan
person adewale = Folashade Adewale-Ojo | -
person azikiwe = Nnamdi Azikiwe | nnamdi-azikiwe
person ani = Cletus Ani | -
person wike = Nyesom Wike | nyesom-wike
person obi = Peter Obi | peter-obi
person friday = Friday Eze | -
person alake = Dele Alake | dele-alake
person osuofia = Nkem Owoh | nkem-owoh
person jonathan = Goodluck Jonathan | goodluck-jonathan
---
# Senators trade proverbs as [Nwosu](p nwosu), [Okpara](p okparas) clash over [Enugu](l) coal

By [Folashade Adewale-Ojo](p adewale), [Abuja](l)

It was coal that brought them to it, and proverbs that kept them there. The upper chamber on Wednesday witnessed a mild drama as two senators from the [South East](l) exchanged the wisdom of their fathers for one hour and forty minutes.

Trouble started when Senator [Ifeanyi Nwosu](p nwosu) rose under a point of order. He <alleged> {that licences for the old pits at [Iva Valley](l) had been shared out in a hotel}(nwosu indirect).

{"When a man's compound is on fire he does not pursue rats,"}(nwosu direct) [Nwosu](p nwosu) <said>, looking nowhere in particular.

Engr. [Sunday C. Okpara](p okparas), who chairs the [Committee on Solid Minerals](o), took it as meant. {"He who has no compound may ask who lit the fire,"}(okparas direct) the [APC](o) lawmaker <fired> back.

The President of the [Senate](o), [Godswill Akpabio](p akpabio), brought down the gavel. {Both proverbs would be expunged}(akpabio indirect), [Akpabio](p akpabio) <ruled>, {"the second because I do not understand it."}(akpabio mixed)

Recall that President [Bola Tinubu](p tinubu) directed in March that dormant mines be revived. The Minister of Solid Minerals, Mr. [Dele Alake](p alake), has granted nine permits in [Enugu State](l), whose governor, Dr. [Peter Mbah](p mbah), wants them for a power plant.

The community is divided. HRH Igwe [Cletus Ani](p ani) of the host town, in a statement, <commended> {the committee for its listening ear}(ani indirect). But the youth leader, Comrade [Friday Eze](p friday), <vowed> {that no lorry would pass on any day of the week}(friday indirect), including, he was asked, his own. {"My name is my name, it is not a timetable,"}(friday direct) [Eze](p friday) <replied>.

A petitioner from the same village, Barr. (Mrs.) [Blessing Okpara](p okparab), was in the gallery. The lawyer is not related to [the chairman](r okparas), nor to the late premier whose name is on the square. She <told> [The Punch](o) {that her client, a widow, had been paid for her farm with a generator}(okparab indirect). {"It came without a plug,"}(okparab direct) Mrs. [Okpara](p okparab) <added>.

From the [North](l), Senator [Aliyu Danladi Gwarzo](p aliyu) <urged> {restraint, in Hausa}(aliyu indirect). Alhaji [Gwarzo](p aliyu) was later seen buying groundnuts for both gladiators.

Elsewhere, [Natasha Akpoti-Uduaghan](p natasha), whose suspension a court faulted last week, did not attempt to enter the chamber. Mr. [Peter Obi](p obi), on [X](o), <asked> {how many megawatts a proverb could generate}(obi indirect). [FCT](l) Minister [Nyesom Wike](p wike), commissioning a culvert, <responded> {that [Obi](p obi) should first light a candle}(wike indirect).

Former President [Goodluck Jonathan](p jonathan) and the actor [Nkem Owoh](p osuofia), fondly called [Osuofia](p osuofia), were spotted at the car park, though not together. The comedian, who has made forty films out of less, <said> {he had come to take notes}(osuofia indirect).

The matter was referred to the same committee. It will sit at [Nnamdi Azikiwe Stadium](l), as the town hall named for [Zik](p azikiwe)'s ally is under renovation, on Tuesday next.

^ Senators [Nwosu](p nwosu), left, and [Okpara](p okparas) embrace after plenary on Wednesday
