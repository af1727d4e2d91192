title: 'Kwame did not come': cocoa fraud trial stalls in Accra
date: 2024-07-03
region: Africa
topic: courts
split: train
hard: Ghanaian day names as given names (two Kwames, Akua, Yaw), surnames Asante-like peoples (Asante, Fante), British double-barrelled Ghanaian names, justice titles (Her Ladyship), Nana as title and as name, Lebanese-Ghanaian name, hall and hospital and road named after people, counsel v. counsel
---
person owusu = Kwame Owusu-Ansah | -
person kwameb = Kwame Boateng | -
person akua = Akua Serwaa Donkor | -
person asante = Grace Asante | -
person justice = Marian Lartey-Quaye | -
person yaw = Yaw Frimpong Manso | -
person saab = Georges Saab | -
person khoury = Khoury | -
person nana = Nana Kofi Baah II | -
person fiifi = Fiifi Aidoo-Taylor | -
person mensah = Comfort Mensah | -
person dame = Godfred Dame | godfred-dame
person korle = Ekow Blankson | -
org gna = Ghana News Agency | ghana-news-agency
org cocobod = Ghana Cocoa Board | ghana-cocoa-board
---
# {‘[Kwame](p kwameb) did not come’}(asante direct): cocoa fraud trial stalls in [Accra](l)

By [Comfort Mensah](p mensah), Court Correspondent

THE trial of three men accused of selling the same 900 tonnes of cocoa to five buyers was adjourned for the seventh time on Wednesday after the State’s star witness failed to appear at the [High Court](o) in [Accra](l).

{“[Kwame](p kwameb) did not come, my Lady,”}(asante direct) Ms [Grace Asante](p asante), Chief State Attorney, <informed> the court when the case was called. She meant [Kwame Boateng](p kwameb), a weighing clerk at [Tema](l), and not the first accused, [Kwame Owusu-Ansah](p owusu), who was in the dock in a white smock.

The judge, Her Ladyship Justice [Marian Lartey-Quaye](p justice), was not amused. {“This court has fixed a date around a funeral, an outdooring and an eclipse,”}(justice direct) Justice [Lartey-Quaye](p justice) <observed>. {“What is it today?”}(justice direct)

It was a bus. <According to> the investigator, Chief Inspector [Yaw Frimpong Manso](p yaw), {the witness had boarded the wrong one at [Kaneshie](l) and was on the way to [Cape Coast](l)}(yaw indirect).

[Owusu-Ansah](p owusu), 55, and two shippers, [Georges Saab](p saab) and [Ekow Blankson](p korle), have <pleaded> {not guilty}(? indirect) to 14 counts of defrauding by false pretence. The prosecution’s case is that between October 2021 and March 2022 they took deposits of $2.3 million on beans which never left a shed behind the [Kwame Nkrumah Interchange](l).

[Saab](p saab), who was born in [Kumasi](l) of Lebanese parents, <says> {he too was deceived}(saab indirect). Through counsel, Mr [Fiifi Aidoo-Taylor](p fiifi), {he asked for his passport in order to visit a dentist in [Beirut](l)}(saab indirect).

{“There are dentists in [Osu](l),”}(asante direct) <objected> Ms [Asante](p asante).

{“Not like Dr [Khoury](p khoury),”}(fiifi direct) <replied> Mr [Aidoo-Taylor](p fiifi).

The application was refused.

Farmers had come from the [Ashanti Region](l) in two vans. Among them was [Akua Serwaa Donkor](p akua), a grower of four acres near [Bekwai](l), who <says> {she has not been paid for 31 bags}(akua indirect). {“I sold to the [Ghana Cocoa Board](o cocobod)’s own man,”}(akua direct) Madam [Akua](p akua) <told> the [Ghana News Agency](o gna) on the steps. {“He had a cap.”}(akua direct)

The [Board](o cocobod) has <said> {the cap was not its cap}(? indirect).

Her chief, [Nana Kofi Baah II](p nana), travelled with the group and with an umbrella large enough for all of them. [Nana](p nana) <urged> the Attorney-General, Mr [Godfred Dame](p dame), {to see that the matter ends before the next light crop}(nana indirect).

It was not lost on anyone that [Blankson](p korle), the third accused, used to teach ethics at the [Kofi Annan Centre](o).

Before rising, the judge signed a warrant for the clerk’s attendance. Then she took off her glasses. {“Tell [Kwame](p kwameb),”}(justice direct) [Her Ladyship](r justice) <said>, {“that the bus to [Accra](l) has [Accra](l) written on the front.”}(justice direct)

Hearing continues on July 24.
