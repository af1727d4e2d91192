title: Wike Woos Traders as Two Abubakars Meet in Minna
date: 2023-11-15
region: Africa
topic: politics
split: train
hard: two Abubakars unrelated, Title Case headline, Blessing and Goodluck and Sunday as names, Alhaji and Chief and Otunba stacked, Igbo Yoruba Hausa names, airport and market and university named after people, honorific initials (GCFR), surname Ita
---
person wike = Nyesom Wike | nyesom-wike
person atiku = Atiku Abubakar | atiku-abubakar
person abdulsalami = Abdulsalami Abubakar | abdulsalami-abubakar
person abubakars = Atiku and Abdulsalami Abubakar | -
person tinubu = Bola Tinubu | bola-tinubu
person shettima = Kashim Shettima | kashim-shettima
person edun = Wale Edun | wale-edun
person jonathan = Goodluck Jonathan | goodluck-jonathan
person blessing = Blessing Okonkwo-Eze | -
person sunday = Sunday Adeyemi | -
person ngozi = Ngozi Okonkwo-Eze | -
person musa = Musa Danjuma Gwarzo | -
person adebayo = Adebayo Akinrinade | -
person ita = Margaret Ita | -
org nan = News Agency of Nigeria | news-agency-of-nigeria
org punch = The Punch | the-punch
---
# [Wike](p wike) Woos Traders as Two [Abubakars](p abubakars) Meet in [Minna](l)

[ABUJA](l) — The Minister of the [Federal Capital Territory](l), Mr [Nyesom Wike](p wike), on Wednesday <promised> traders at the burnt section of [Wuse Market](l) that {no stall owner would be moved before the rains}(wike indirect), even as two of the country’s best-known [Abubakars](p abubakars) sat down to lunch 150 kilometres away.

[Wike](p wike) arrived with a convoy of nine cars and left with a live turkey, the gift of the egg sellers’ union.

{“I did not come here to make grammar. I came to see your roof, and I have seen that you have none,”}(wike direct) [the minister](r wike) <told> a crowd that was standing in last night’s puddles. {“Before Christmas you will have one.”}(wike direct)

The traders have heard a deadline or two. {“Which Christmas?”}(blessing direct) <asked> [Blessing Okonkwo-Eze](p blessing), who sells buckets, loud enough for the second row. [Blessing](p blessing) lost her stock in the fire; her elder sister [Ngozi](p ngozi), two stalls down, lost only her ledger, which she considers worse.

In [Minna](l), meanwhile, the former Vice President, Alhaji [Atiku Abubakar](p atiku), paid a visit to the former head of state, General [Abdulsalami Abubakar](p abdulsalami), at his hilltop home. The two are not related. Neither would say what had been discussed.

{“When two [Abubakars](p abubakars) meet, there is rice,”}(abdulsalami direct) [the General](r abdulsalami) <told> reporters at the gate. [Atiku](p atiku), as the country calls him, only waved.

It fell to an aide, [Musa Danjuma Gwarzo](p musa), to fill the silence. {[Abdulsalami](p abdulsalami) had offered advice “as an elder, not as a soldier”}(musa mixed), [Gwarzo](p musa) <told> the [News Agency of Nigeria](o nan). The younger [Abubakar](p atiku), who came second in February’s presidential election, had listened for most of an hour, <according to> [the same source](r musa).

The Presidency was not impressed. Asked about the lunch, Vice President [Kashim Shettima](p shettima) <said> {he had been busy with flood maps and had eaten at his desk}(shettima indirect). President [Bola Ahmed Tinubu](p tinubu) is in [Riyadh](l) until Friday.

Back in the market, money was the subject. {The Finance Minister, [Wale Edun](p edun), has set aside N4.2 billion for [Abuja](l)’s markets in the supplementary budget}(punch indirect), [The Punch](o punch) <reported> on Tuesday. {It is “a first slice”}(edun mixed via punch), the newspaper <quoted> [Edun](p edun) as saying.

Is it enough? Chief [Adebayo Akinrinade](p adebayo), who heads the chamber of commerce and is a civil engineer by training, did the sum on a paper bag. {It comes to N61,000 a stall, which buys eleven sheets of zinc and no nails}(adebayo indirect), [Akinrinade](p adebayo) <said>.

{“Somebody should tell the minister about nails,”}(adebayo direct) [the Chief](r adebayo) <added>.

Not all of those affected were in [Wuse](l). [Sunday Adeyemi](p sunday), a welder, was on the road from [Ibadan](l) with forty steel frames when he heard the speech on the radio. He turned round at [Lokoja](l), then turned round again. {“On Monday they told me come, on Tuesday wait, on Wednesday come,”}(sunday direct) [Sunday](p sunday) <said> by telephone from a lay-by. {“I am only one [Sunday](p sunday). I cannot work all week.”}(sunday direct)

[Margaret Ita](p ita), a lecturer in town planning at [Ahmadu Bello University](o), <sees> {a pattern}(ita indirect). Under [Goodluck Jonathan](p jonathan), [she](r ita) <recalls>, {the same roof was promised in 2012, and it was to be finished by the time the new wing opened at [Nnamdi Azikiwe International Airport](l)}(ita indirect). The wing opened.

{“With respect to Dr [Jonathan](p jonathan), it was a good drawing,”}(ita direct) <says> Mrs [Ita](p ita). {“We used to show it to the students.”}(ita direct)

The last word belonged to the sisters. By four o’clock a sheet of blue plastic had gone up over both their stalls, held down with buckets. On it, in white paint, somebody had written the minister’s words, and under them, in another hand: {“[Ngozi](p ngozi) is keeping the account.”}(? direct)
