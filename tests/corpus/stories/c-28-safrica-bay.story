title: Nelson Mandela Bay clerk tells inquiry: 'I only signed for the tyres'
date: 2024-08-22
region: Africa
topic: court
split: train
hard: municipality, university, stadium and roads named after people, advocates and judges with titles, Zulu Xhosa Afrikaans and Indian names, clan name as address, two Nkosis, minister called McKenzie, nickname in quotes, surname Gift
---
person mabuza = Thandeka Mabuza-Nel | -
person gift = Lwazi Gift | -
person anaidoo = Kogilan Naidoo | -
person bnkosi = Bongani "Tyres" Nkosi | -
person znkosi = Zanele Nkosi | -
person vermaak = Hannes Vermaak | -
person lobishe = Babalwa Lobishe | babalwa-lobishe
person macpherson = Dean Macpherson | dean-macpherson
person ramaphosa = Cyril Ramaphosa | cyril-ramaphosa
person hlabisa = Velenkosini Hlabisa | velenkosini-hlabisa
person mandela = Nelson Mandela | nelson-mandela
person mbeki = Govan Mbeki | govan-mbeki
person dlomo = Nomvula Dlomo | -
person osei = Ama Osei-Brandt | -
org herald = The Herald | the-herald
org groundup = GroundUp | groundup
---
# [Nelson Mandela Bay](l) clerk <tells> inquiry: {'I only signed for the tyres'}(bnkosi direct)

By [Zanele Nkosi](p znkosi), [GroundUp](o groundup)

A stores clerk <told> a commission of inquiry in [Gqeberha](l) on Thursday that {he had signed for 640 bus tyres which, as far as he could see, never arrived}(bnkosi indirect).

[Bongani "Tyres" Nkosi](p bnkosi), 41, is the third witness before retired judge [Thandeka Mabuza-Nel](p mabuza), who was appointed in June to find out why a third of the city's buses stand idle. (The writer is not related to the witness.)

{'I only signed for the tyres,'}(bnkosi direct) [Nkosi](p bnkosi) <told> the evidence leader, Advocate [Lwazi Gift](p gift). {'Nobody asked me to look at them.'}(bnkosi direct)

Adv [Gift](p gift) put a delivery note before him. It bore the date 12 December, a Sunday.

{'Do you work on Sundays, Mr [Nkosi](p bnkosi)?'}(gift direct) [the advocate](r gift) <asked>.

{'I don't, Adv [Gift](p gift), but my signature does,'}(bnkosi direct) [the witness](r bnkosi) <answered>.

Judge [Mabuza-Nel](p mabuza) <asked> that {the laughter not be minuted}(mabuza indirect).

The tyres were bought from a company in [Uitenhage](l), [Vermaak & Seuns](o), for R9.6 million. Its owner, [Hannes Vermaak](p vermaak), sat in the second row with his lawyer, [Kogilan Naidoo](p anaidoo) SC. {[Vermaak](p vermaak) will say that the tyres were delivered to another depot}(anaidoo indirect), [Naidoo](p anaidoo) <told> the commission.

The mayor, [Babalwa Lobishe](p lobishe), has promised to publish the report. [Lobishe](p lobishe), who took office this year, <said> at a council meeting on Wednesday that {'every bolt' would be counted}(lobishe mixed). {The Minister of Cooperative Governance, [Velenkosini Hlabisa](p hlabisa), has sent an observer}(herald indirect), [The Herald](o herald) <reported>.

President [Cyril Ramaphosa](p ramaphosa) mentioned the city in his weekly letter. [Ramaphosa](p ramaphosa) <wrote> that {'a bus that does not run is a promise that does not run'}(ramaphosa direct).

## Forty minutes on foot

For people in [Motherwell](l) and [KwaZakhele](l), the inquiry is about getting to work. [Nomvula Dlomo](p dlomo), a cleaner at [Nelson Mandela University](o), walks forty minutes to the nearest taxi.

{'My grandmother walked this road in the boycott. I am walking it because of a delivery note,'}(dlomo direct) <said> [MaDlomo](p dlomo), as her neighbours call her.

She passes the [Nelson Mandela Bay Stadium](l), where some of the buses are parked. {Weeds have grown through two of them}(dlomo indirect), [she](r dlomo) <said>.

The university's transport institute found that only 31 of 107 buses were in use in July. {Tyres are the smallest part of it}(osei indirect), <according to> the institute's Ghanaian-German director, Prof [Ama Osei-Brandt](p osei): {there are no drivers' contracts, no diesel cards and no timetable}(osei indirect).

[Osei-Brandt](p osei) once worked in [Accra](l), where, [she](r osei) <said>, {'a bus leaves when it is full, and that is at least a rule'}(osei mixed).

Public works minister [Dean Macpherson](p macpherson), who was in the city to inspect [Govan Mbeki Avenue](l), was asked for his view. [Macpherson](p macpherson) <said> {it was not his department, but he had come by bus and it had been late}(macpherson indirect).

The avenue is named after [Govan Mbeki](p mbeki), who was jailed with [Nelson Mandela](p mandela) on [Robben Island](l). Neither man, as a local joke has it, ever had to wait for the number 26.

Adv [Gift](p gift) will call four more witnesses on Monday. [Nkosi](p bnkosi) was excused at 15:40 and left, a reporter noticed, on a bicycle.
