title: ‘My grandfather planted it, my daughter prunes it’: a late harvest in Beit Jala
date: 2024-10-22
region: Middle East
topic: society
split: train
hard: kunya used as name (Abu Mazen, Umm Issa), surname that is a first name, two people called Issa, first-name-only mentions, single British quotes, name before comma-heavy apposition, street named after a person
---
person ummissa = Umm Issa | -
person issak = Issa Khalilieh | -
person marta = Marta Khalilieh | -
person nimr = Nimr Abu Ghosh | -
person abbas = Mahmoud Abbas | mahmoud-abbas
person mustafa = Mohammad Mustafa | mohammad-mustafa
person wennesland = Tor Wennesland | tor-wennesland
person issam = Jamal Issa | -
person oduya = Grace Oduya | -
person halevy = Noa Halevy-Stern | -
person arafat = Yasser Arafat | yasser-arafat
org wafa = WAFA | wafa
---
# {‘My grandfather planted it, my daughter prunes it’}(ummissa direct): a late harvest in [Beit Jala](l)

The ladder is older than anyone on it. It leans against a tree that is older still, and at the top of it, her skirt tucked into rubber boots, stands a woman whom the whole hillside calls [Umm Issa](p ummissa).

{‘Don’t write my age,’}(ummissa direct) [she](r ummissa) <calls> down. {‘Write the tree’s age. Eight hundred, maybe nine.’}(ummissa direct)

Her son [Issa](p issak), for whom she is named in the old way, spreads the nets. Her granddaughter [Marta](p marta), who is nineteen and studies agronomy at [Hebron University](o), does the pruning that nobody else is allowed to do.

The rains came in the first week of October, and with them the season that feeds, in part or in whole, some hundred thousand families on the [West Bank](l). This year it will feed them less.

{The crop is a third smaller than last autumn’s}(mustafa indirect), <according to> [Mohammad Mustafa](p mustafa), the prime minister, who visited a press in [Salfit](l) on Saturday. [Mustafa](p mustafa) <told> the farmers there that {his government would pay for fuel at every cooperative mill ‘until the last sack’}(mustafa mixed).

President [Mahmoud Abbas](p abbas), whom older villagers still call [Abu Mazen](p abbas), sent a message from [Ramallah](l). {‘The olive is our signature,’}(abbas direct via wafa) [the president](r abbas) <wrote>, in words carried by [WAFA](o wafa), the official agency.

[Issa Khalilieh](p issak) has heard such things before. {‘My father got a letter from [Abu Mazen](p abbas) too,’}(issak direct) [he](r issak) <says>, folding a net. {‘And one from [Arafat](p arafat). We framed [Arafat](p arafat)’s because the paper was better.’}(issak direct)

What keeps him awake is the road. A gate below the village, opened for pickers on two mornings a week, stayed shut last Thursday. An officer of the Palestinian liaison office, Major [Jamal Issa](p issam), no kin to the family, spent the day on the telephone. [Issa](p issam) the officer <says> {he was told it was ‘a matter of keys’}(issam mixed).

By Sunday the gate was open again, and half a dozen volunteers had come to make up for lost time. [Noa Halevy-Stern](p halevy), a retired bus driver from [Jaffa](l), has picked here each October since 2009. {‘I am slow, I talk too much, and they still let me come,’}(halevy direct) <says> [Halevy-Stern](p halevy), her bucket a quarter full.

Beside her works a Kenyan, [Grace Oduya](p oduya), who is in [Bethlehem](l) for a church programme and had never touched an olive. [Grace](p oduya) <thinks> {they taste of ‘soap and regret’}(oduya mixed) when raw. [Marta](p marta) promises her some cured ones.

Down in the town, on [Yasser Arafat Street](l), the press runs day and night. Its owner, [Nimr Abu Ghosh](p nimr), a big man with a small notebook, has weighed 41 tonnes since the fifth of the month. {Last year it was 60 by now}(nimr indirect), [he](r nimr) <says>, {‘but the oil is sweeter, as if it were sorry’}(nimr direct).

Prices have answered in their own fashion. A sixteen-litre can sells for 550 shekels, up from 400, and the French wholesaler who used to take the surplus has not called.

In [East Jerusalem](l), [Tor Wennesland](p wennesland), the [United Nations](o) coordinator, <urged> {all sides to let pickers reach their trees ‘every day, not two days’}(wennesland mixed). [Wennesland](p wennesland), a Norwegian, <said> {he had himself picked for an hour and been of no use}(wennesland indirect).

The light goes early now. [Umm Issa](p ummissa) comes down last, one rung at a time, and counts the sacks: nineteen.

{‘My grandfather planted that one,’}(ummissa direct) [she](r ummissa) <says>, pointing at a sapling no taller than her son, {‘and he was a liar, because I did.’}(ummissa direct)
