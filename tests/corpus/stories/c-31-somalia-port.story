title: Somalia’s president opens Hobyo quay as old rivals share a tent
date: 2023-05-22
region: Africa
topic: politics
split: train
hard: Sheikh and Sharif inside names and as titles, Somali three-name persons cited by first name, nicknames (Farmaajo, Qoorqoor, Jeeg), three Mohameds, son and father chains, Turkish company and envoy, clan names not people, federal states as places
---
person hassan = Hassan Sheikh Mohamud | hassan-sheikh-mohamud
person hamza = Hamza Abdi Barre | hamza-abdi-barre
person sharif = Sharif Sheikh Ahmed | sharif-sheikh-ahmed
person farmaajo = Mohamed Abdullahi Mohamed | mohamed-abdullahi-mohamed
person qoorqoor = Ahmed Abdi Karie | ahmed-abdi-karie
person moalim = Abdikadir Nur Jama | -
person ifrah = Ifrah Warsame Diriye | -
person mohamedali = Mohamed Ali Guleed | -
person aden = Aden Abdulle Osman | aden-abdulle-osman
person alimohamed = Ali Mohamed Guleed | -
person ucar = Cemal Uçar | -
person swan = James Swan | -
person abshir = Abshir Farah Jeeg | -
person nur = Nur Barud | -
org sonna = SONNA | sonna
---
# [Somalia](l)’s president opens [Hobyo](l) quay as old rivals share a tent

[HOBYO](l), [Somalia](l), May 22 – President [Hassan Sheikh Mohamud](p hassan) on Monday opened the first 90 metres of a stone quay at [Hobyo](l), on the [Indian Ocean](l) coast, before an audience that included two of the men he has run against.

The port, in the state of [Galmudug](l), is meant to give central [Somalia](l) an outlet to the sea. It has been planned since 1985.

{“Today one boat can tie up here. Next year it will be six, and the year after that you will complain about the traffic,”}(hassan direct) President [Hassan](p hassan) <said>.

Somalis use first names, and so did the speakers. [Hassan](p hassan) thanked [Hamza](p hamza), his prime minister, [Hamza Abdi Barre](p hamza), who had flown in from [Kismayo](l); [Hamza](p hamza) thanked [Qoorqoor](p qoorqoor), as the president of [Galmudug](l), [Ahmed Abdi Karie](p qoorqoor), is known to all.

Former president [Sharif Sheikh Ahmed](p sharif), whose first name is often mistaken for a title, sat beside Sheikh [Nur Barud](p nur), whose title is often mistaken for a name. Another former president, [Mohamed Abdullahi Mohamed](p farmaajo), sent a telegram. [Farmaajo](p farmaajo), as he has been called since childhood for his love of cheese, <wished> {the fishermen full nets}(farmaajo indirect).

{There had been no politics in the tent}(sharif indirect), Mr [Sharif](p sharif) <told> the state agency [SONNA](o sonna) afterwards, {“only flies and goodwill”}(sharif direct via sonna).

The first boat to moor was a 14-metre skiff belonging to [Mohamed Ali Guleed](p mohamedali). At the rope was his son [Ali Mohamed Guleed](p alimohamed), 19. {“My father gave me half his name and all of the work,”}(alimohamed direct) <said> [Ali](p alimohamed).

Their catch, eleven yellowfin, was sold within the hour.

The stone was laid by a company from [Trabzon](l). Its site manager, [Cemal Uçar](p ucar), has lived in a container for 16 months. {The sea had twice taken back what he had built}(ucar indirect), <said> [Uçar](p ucar), {but the third wall was “stubborn, like the people who paid for it”}(ucar mixed).

Much of the money came from Somalis abroad. [Ifrah Warsame Diriye](p ifrah), a bus driver in [Minneapolis](l), collected $212,000 in [Minnesota](l) and came to see where it went. [Ifrah](p ifrah) stood on it for some time.

{“They gave me a certificate,”}(ifrah direct) [she](r ifrah) <said>, {“but I wanted to touch the stone.”}(ifrah direct)

The coast here was known a decade ago for piracy. [Abshir Farah](p abshir), nicknamed [Jeeg](p abshir), who <says> {he was a cook and never a pirate}(abshir indirect), now runs the only restaurant. {“Journalists ask me about ransoms. I ask them about the bill,”}(abshir direct) <said> [Jeeg](p abshir).

Security was tight. Troops of the [African Union](o) mission guarded the airstrip, and Colonel [Abdikadir Nur Jama](p moalim), the district commander, <said> {the road to [Galkayo](l) had been cleared on Saturday}(moalim indirect). [Al-Shabaab](o) fighters were driven from the area in January.

[James Swan](p swan), a marine engineer from [Aberdeen](l) who checked the depth for the insurers, measured 5.2 metres at low tide. [Swan](p swan) <recommends> {another two}(swan indirect). The Habar Gidir elders at the front table nodded when it was translated.

The president returned to [Mogadishu](l), landing at [Aden Adde airport](l), which is named after the first head of state, [Aden Abdulle Osman](p aden). A second visit to [Hobyo](l) is planned for the autumn.
