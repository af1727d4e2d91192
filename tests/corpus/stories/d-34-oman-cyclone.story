title: Cyclone kills 14 in southern Oman; a teacher saves a bus
date: 2026-05-30
region: Middle East
topic: disasters
split: train
hard: agency report with ALL-CAPS victim list, Omani and Mahri names with bin/bint and al-, Bangladeshi and Keralite and Pakistani migrant workers, names by one word, minister and sayyid titles, cyclone with a person's name (Hanna), port and hospital named after a sultan, hotel brand Hilton, nickname, initials before names, Yemeni town
---
person hamed = Hamed bin Said al-Mahri | -
person salimah = Salimah bint Musallam al-Kathiri | -
person sultan = Haitham bin Tariq | haitham-bin-tariq
person albusaidi = Badr bin Hamad al-Busaidi | badr-bin-hamad-al-busaidi
person qabusf = Qaboos bin Said | qaboos-bin-said
person anis = Anisur Rahman | -
person thomas = K. J. Thomas | -
person biju = Biju | -
person shabana = Shabana Bibi | -
person dawood = Dawood al-Ghassani | -
person lobo = Maria Lobo | -
person moza = Moza al-Kathiri | -
person said = Said | -
person nizar = Nizar al-Awaid | -
org ona = Oman News Agency | oman-news-agency
org raf = Royal Oman Police | royal-oman-police
---
# Cyclone Hanna kills 14 in southern [Oman](l); teacher saves bus

[SALALAH](l), [Oman](l), May 30 (Agencies) - {At least 14 people were killed when Cyclone Hanna drove a wall of water up the dry valleys behind [Salalah](l) on Friday night}(? indirect), the civil defence service <said>.

The army was looking for 30 others on Saturday, most of them labourers who lived in cabins below the road. Sultan [Haitham](p sultan) ordered ministers to [Dhofar](l) and three days of mourning.

In the village of [Al Mughsail](l) a school bus was swept off a ford with 19 girls aboard. Their teacher, [Salimah bint Musallam al-Kathiri](p salimah), 29, kicked out the rear window and passed them to men on the bank. She held to the roof for an hour.

{“I counted them as they went,”}(salimah direct) <said> [al-Kathiri](p salimah) from her bed at [Sultan Qaboos Hospital](o). {“The last was my sister [Moza](p moza), who said, miss, you are wet.”}(salimah direct)

The hospital was named for [Qaboos](p qabusf), the late ruler, who was born in the city.

Colonel [Hamed bin Said al-Mahri](p hamed) of the [Royal Oman Police](o raf) <said> {helicopters had lifted 212 people from roofs}(hamed indirect). A shortage of fuel slowed them in the morning. {“The pilots are on their third night,”}(hamed direct) [al-Mahri](p hamed) <told> the [Oman News Agency](o ona). {“So, by the way, is everybody.”}(hamed direct)

Wind at the port reached 150 kilometres an hour, tore a crane from its rails and laid it across a ship, the Maria Bonita, in which eleven seamen were asleep. None was hurt. Its cook, [Maria Lobo](p lobo) of [Goa](l), <thought> {it was a joke of the mate’s}(lobo indirect).

Those who died at [Raysut](l) were migrants. [Anisur Rahman](p anis), 24, from [Chattogram](l) in [Bangladesh](l), dug out a roommate alive and a cousin dead. {“We had told the contractor the drain was blocked,”}(anis direct) [Rahman](p anis) <said>. {“He told us, it does not rain here.”}(anis direct)

[K. J. Thomas](p thomas), who has kept the Malayalam club’s soup kitchen going, was boiling rice for 600. His helper, a boy called [Biju](p biju), had lost his papers. {“For today the rice asks for none,”}(thomas direct) [Thomas](p thomas) <said>.

Foreign Minister [Badr bin Hamad al-Busaidi](p albusaidi) <thanked> [Pakistan](l), [India](l) and [Saudi Arabia](l) {“for their telephones and their tents”}(albusaidi mixed). In [Yemen](l), on the far side of the border at [Sarfait](l), {four fishermen are missing, among them the father of [Nizar al-Awaid](p nizar), a radio reporter who read the news of it himself}(? indirect via ona), the agency <said>.

Names of the dead released by police included:

- [DAWOOD AL-GHASSANI](p dawood), 61, farmer

- [SHABANA BIBI](p shabana), 33, of [Gwadar](l), and her son [SAID](p said), 4

- eleven others not yet named
