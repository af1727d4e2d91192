title: After Doksuri, a town counts what the river took
date: 2023-07-28
region: Asia
topic: disaster
split: train
hard: typhoons with names that look like people, airport named after a person, nicknames in quotes, Filipino Spanish names, two people called Santos, place named after a saint, company names, suffix Jr.
---
person marcos = Ferdinand Marcos Jr. | ferdinand-marcos-jr
person bautista = Corazon Bautista | -
person santosr = Rogelio Santos | -
person santosm = Maricel Santos | -
person delacruz = Juanito dela Cruz | -
person lim = Benedict Lim | -
person galang = Prospero Galang III | -
person villanueva = Imelda Villanueva-Ramos | -
org pagasa = PAGASA | pagasa
---
# After ‘Egay’, a town counts what the river took

## Typhoon Doksuri has gone to [China](l). In northern [Luzon](l) its floods have not gone anywhere.

[APARRI](l), [Cagayan](l) — The typhoon the world called Doksuri and Filipinos called Egay blew out of [Luzon](l) on Thursday, leaving a brown sea where the rice of [Cagayan Valley](l) had stood.

Mayor [Corazon Bautista](p bautista), sixty-six and in rubber boots, climbed onto a parked Isuzu truck to read the list.

- Purok 3, [San Antonio](l): 41 houses without roofs

- [Santa Maria Elementary School](o): two classrooms standing

- [Mercury Drug](o) branch, [Rizal Street](l): closed until further notice

- Missing boats: eleven, among them the Doña Pilar and the Two Brothers

{‘We still have no light, but we have rice for four days,’}(bautista direct) [Bautista](p bautista) <said>. {‘After that I will be on the phone to everybody, starting with my cousins.’}(bautista direct)

President [Ferdinand Marcos Jr.](p marcos), back in [Manila](l) from a visit to [Malaysia](l), flew over the coast on Friday. {‘There will be enough relief goods,’}(marcos direct) [he](r marcos) <told> local officials in [Tuguegarao](l), and {the [Department of Social Welfare and Development](o) would send fifty thousand more boxes by Sunday}(marcos indirect).

[Marcos](p marcos), whom supporters call ‘[Bongbong](p marcos)’, stayed for two hours. Flights at [Ninoy Aquino International Airport](l) had been delayed by the same weather.

[Rogelio Santos](p santosr), a fisherman, did not see the helicopter. He was under his house.

{‘I said to my wife, hold the baby, I’ll hold the house,’}(santosr direct) [Santos](p santosr) <recalled>.

[His wife](r santosm), [Maricel Santos](p santosm), <tells> it differently. {‘He was holding the television,’}(santosm direct) <said> Mrs [Santos](p santosm), who is 29 and five months pregnant.

State forecaster [PAGASA](o pagasa) <warned> on Friday that {another disturbance east of [Samar](l) could become a tropical storm by Monday, when it would be named Falcon}(pagasa indirect).

{‘First Egay, then Falcon: it’s a barkada,’}(delacruz direct) <said> tricycle driver [Juanito ‘Jun-jun’ dela Cruz](p delacruz), using the Tagalog word for a gang of friends.

Power lines were down along the road to [Santa Ana](l). [Benedict Lim](p lim), an engineer of the electric cooperative, <estimated> that {it would take three weeks to raise 214 poles}(lim indirect).

{‘The cement is in [Laoag](l) and the bridge between is gone,’}(lim direct) [the engineer](r lim) <added>.

Not all of the help that came, some of it from [Jollibee](o) and some in a Toyota van with the seal of Congressman [Prospero Galang III](p galang), was of use. {‘One box was neckties,’}(villanueva direct) <sighed> [Imelda Villanueva-Ramos](p villanueva), a retired teacher who runs the centre in [Saint Peter Thelmo](l) parish hall.

{‘But write down that we are grateful,’}(villanueva direct) [she](r villanueva) <went on>. {‘Somebody in [Quezon City](l) gave his neckties.’}(villanueva direct)

By nightfall Doksuri had made landfall again near [Jinjiang](l), in [Fujian](l) province, its winds at 180 kilometres an hour. In [Aparri](l) the river had dropped by the width of a hand.
