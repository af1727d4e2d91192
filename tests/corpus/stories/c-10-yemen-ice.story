title: The man who sells ice to the Red Sea
date: 2023-05-10
region: Middle East
topic: economy
split: test
hard: invented Yemeni names with al-, ibn and bin, al-Alimi and al-Halimi alike, UN envoy, nickname with article, ship named after a queen, hospital names, long role after name, quote over two paragraphs
---
person shawqi = Shawqi ibn Salem al-Zaranig | -
person alimi = Rashad al-Alimi | rashad-al-alimi
person halimi = Huda al-Halimi | -
person grundberg = Hans Grundberg | hans-grundberg
person abdulsalam = Mohammed Abdul-Salam | mohammed-abdul-salam
person busaidi = Badr bin Hamad Al Busaidi | badr-bin-hamad-al-busaidi
person bawazir = Awad Bawazir | -
person teixeira = Rui Teixeira | -
person abdo = Abdo | -
org saba = Saba | saba
---
# The man who sells ice to the [Red Sea](l)

[AL-KHOKHA](l), [Yemen](l) — Before the muezzin, before the gulls, there is the saw. It belongs to [Shawqi ibn Salem al-Zaranig](p shawqi), and with it he cuts ice.

Along this coast everybody calls him [Shawqi the Cold](p shawqi). He is 44, has seven children and one generator, and on a good morning he sells nine tons of ice to boats that go out for kingfish and come back, if the wind and the war allow, with kingfish.

{“People ask me about the truce. I tell them to ask the ice.}(shawqi direct)

{“If it is sold by seven, there is a truce. If I am still standing here at ten with a wet shirt, then somebody has closed the sea again,”}(shawqi direct) [al-Zaranig](p shawqi) <says>.

It was sold by seven on Tuesday.

The truce in question, never written down in full, has held for most of a year between the internationally recognised government and the [Houthis](o), the movement that rules [Sanaa](l). Its keeper, insofar as it has one, is [Hans Grundberg](p grundberg), a soft-spoken Swede who is the [United Nations](o) special envoy. [Grundberg](p grundberg) was in [Aden](l) last week to see [Rashad al-Alimi](p alimi), chairman of the [Presidential Leadership Council](o).

{The talk was “frank, and mostly about fuel”}(grundberg mixed), [the envoy](r grundberg) <said> on leaving. [Al-Alimi](p alimi)’s office <spoke> of {“roads first, then salaries”}(alimi direct), <according to> the government’s agency, [Saba](o saba).

On the other side, [Mohammed Abdul-Salam](p abdulsalam), the chief [Houthi](o) negotiator, who lives in [Muscat](l), <answered> on [Twitter](o) that {salaries came first and roads could wait}(abdulsalam indirect). [Abdul-Salam](p abdulsalam) had dined the night before with the Omani foreign minister, [Badr Al Busaidi](p busaidi). Sayyid [Badr](p busaidi), as Omanis call him, <declared> himself {“hopeful, as one is in May”}(busaidi direct).

None of this is unknown on the jetty. [Awad Bawazir](p bawazir), who captains a wooden boat with the unlikely name of Queen Arwa, keeps a radio beside the bait.

{“I was a clerk in the [Ministry of Fish Wealth](o),”}(bawazir direct) Captain [Bawazir](p bawazir) <says>. {“Eleven years I wrote about fish. Now I know what they look like.”}(bawazir direct)

He pays 4,000 rials for a block; [al-Zaranig](p shawqi) will take part of it in mackerel.

The arithmetic of cold is harsh. Diesel costs three times what it did in 2014, and the generator, a gift from a Portuguese aid group, drinks forty litres before sunrise. [Rui Teixeira](p teixeira), the engineer from [Porto](l) who installed it, comes twice a year with filters in his hand luggage. {He has been searched for them at four airports}(teixeira indirect), [he](r teixeira) <says>, {and thanked at none}(teixeira indirect).

A good part of the ice never sees a fish. Every second day a donkey cart takes thirty blocks up to the clinic that was once to become [Sheikh Khalifa Hospital](o), where vaccines stand in a tub.

Dr [Huda al-Halimi](p halimi), who runs the clinic and is often asked whether she is related to the chairman, has stopped correcting people. {“[Halimi](p halimi), with an H,”}(halimi direct) [she](r halimi) <says>. {“I wish [al-Alimi](p alimi) were my uncle. I would ask him for a refrigerator.”}(halimi direct)

Has she asked anyone else? The doctor laughs. {She wrote to the governor, the coalition and the movement in one week}(halimi indirect), [she](r halimi) <says>, {and got three photographs of refrigerators}(halimi indirect).

By ten the sun has taken the jetty. A boy named [Abdo](p abdo), nine years old and nobody’s employee, sells the chips that fly from the saw, a plastic bag at a time. [Shawqi](p shawqi) pretends not to see [Abdo](p abdo).

{“He will have my business one day,”}(shawqi direct) <says> [Shawqi the Cold](p shawqi), {“unless somebody invents winter.”}(shawqi direct)
