title: Anti-graft court clears ex-mayor Boyet, convicts his driver and a dead man
date: 2025-06-27
region: Asia
topic: courts
split: test
hard: Philippine nicknames (Boyet, Bongbong, Baby, Jun-jun), Spanish surnames and middle names of the mother, Chinese-Filipino names, Jr. and III, justices with middle initials, Ombudsman, city named after a president, aliases with a.k.a., woman named Baby and man named Jesus, dela Cruz and de la, bare initials headlines PBBM
---
person boyet = Rodolfo "Boyet" Tiangco-Salonga III | -
person salongaj = Rodolfo Salonga Jr. | -
person jesus = Jesus dela Cruz | -
person baby = Maria Corazon "Baby" Yulo | -
person tan = Wilson Tan Uy | -
person marcos = Ferdinand Marcos Jr. | ferdinand-marcos-jr
person remulla = Jesus Crispin Remulla | jesus-crispin-remulla
person econg = Geraldine Faith Econg | geraldine-faith-econg
person villareal = Antonio B. Villareal | -
person jun = Emilio "Jun-jun" Pangilinan Jr. | -
person quezon = Manuel Quezon | manuel-quezon
person magno = Ligaya P. Magno | -
person remullab = Jonvic Remulla | jonvic-remulla
org rappler = Rappler | rappler
org sb = Sandiganbayan | sandiganbayan
---
# Anti-graft court clears ex-mayor [Boyet](p boyet), convicts driver and a dead man

[QUEZON CITY](l), [Philippines](l) – The [Sandiganbayan](o sb) on Friday acquitted former mayor [Rodolfo “Boyet” Tiangco-Salonga III](p boyet) in a P214-million garbage truck case that has outlived two of its accused, a judge and most of the trucks.

In a 97-page decision, the anti-graft court’s [Sixth Division](o) <said> {prosecutors had failed to show that [Salonga](p boyet) knew what he was signing}(? indirect).

{“Negligence there was, and plenty,”}(villareal direct) <wrote> Associate Justice [Antonio B. Villareal](p villareal). {“But a careless pen is not a criminal mind.”}(villareal direct)

Found guilty were [Jesus dela Cruz](p jesus), who drove for the mayor and owned, on paper, the supplier [Green Angel Trading](o); and [Wilson Tan Uy](p tan), the man behind it, who died in [Cebu](l) in 2021. The case against [Uy](p tan) should have been dropped, and his lawyer forgot to file the death certificate.

[Dela Cruz](p jesus), 61, was given six to ten years. {“I signed where sir put the sticker,”}(jesus direct) he <told> reporters in Filipino as he was led away. His daughter held up a rosary. Asked who sir was, [dela Cruz](p jesus) looked at the ceiling.

Presiding Justice [Geraldine Faith Econg](p econg) was not on the division that heard the case, which was filed in 2014.

[Salonga](p boyet), 58, whose grandfather and father, [Rodolfo Salonga Jr.](p salongaj), held city hall before him for a total of 31 years, thanked the Black Nazarene. {“I forgive everyone, beginning with the auditors,”}(boyet direct) [Boyet](p boyet) <said>.

The auditor in question was waiting by the elevator. [Maria Corazon Yulo](p baby), known in the [Commission on Audit](o) as [Baby](p baby) for 40 years, had photographed the trucks in 2012 in a field in [Bulacan](l). {Eleven of 16 had no engine}(baby indirect), she <testified>.

{“I do not need forgiveness,”}(baby direct) <said> [Yulo](p baby), who is retired. {“I need an engine.”}(baby direct)

A dissent was filed by Justice [Ligaya P. Magno](p magno). [Magno](p magno) <said> {her colleagues had “acquitted the hand and jailed the glove”}(magno mixed).

{The Ombudsman’s office will study an appeal}(jun indirect), its spokesman [Emilio “Jun-jun” Pangilinan Jr.](p jun) <said>. {Double jeopardy normally bars one}(jun indirect), [Pangilinan](p jun) <conceded> when pressed.

[Malacañang](l) kept its distance. {President [Ferdinand “Bongbong” Marcos Jr.](p marcos) respects the courts}(? indirect), the Palace <said>. {Justice Secretary [Jesus Crispin Remulla](p remulla), known as [Boying](p remulla), and his brother, Interior Secretary [Jonvic Remulla](p remullab), were to read the ruling over the weekend}(? indirect via rappler), <according to> [Rappler](o rappler).

The city, which was planned by and named after [Manuel Quezon](p quezon), now has 212 trucks. They are leased from a firm called [Blue Angel Trading](o).

{[Jesus](p jesus) will be taken to the [New Bilibid Prison](o) on Monday and put to drive}(? indirect), the clerk of court <said>.
