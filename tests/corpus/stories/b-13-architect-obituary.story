title: Hashim bin Abdul Karim, who built for the rain, dies at 88
date: 2024-02-03
region: Asia
topic: culture
split: train
hard: Malay bin and binti, stacked honorifics (Tan Sri, Datuk, Puan Sri, Tunku, Haji), hyphenated and Tamil names with a/l, town named after an Englishman, building and road names after people, bank named after a person, single names, obituary order
---
person hashim = Hashim bin Abdul Karim | -
person karim = Abdul Karim | -
person rohani = Rohani binti Yusof | -
person farid = Farid Hashim | -
person anwar = Anwar Ibrahim | anwar-ibrahim
person mahathir = Mahathir Mohamad | mahathir-mohamad
person tunku = Tunku Abdul Rahman | tunku-abdul-rahman
person lim = Lim Chong Keat | lim-chong-keat
person suppiah = Suppiah a/l Muniandy | -
person ong = Ong Mei Lin | -
person light = Francis Light | francis-light
person corbusier = Le Corbusier | le-corbusier
person patricia = Patricia Wrightson-Lee | -
---
# [Hashim bin Abdul Karim](p hashim), who built for the rain

## Architect, teacher and collector of gutters. Born [Taiping](l), 1 May 1935; died [Petaling Jaya](l), 30 January 2024, aged 88

[Taiping](l) is the wettest town on the [Malay Peninsula](l), and people there bet on the hour of the first drop. Datuk [Hashim bin Abdul Karim](p hashim), who was born behind the post office, won often. He went on to put the whole of his art into what happens next: where the drop lands, how it runs, who hears it.

[His father](r karim), Haji [Abdul Karim](p karim), mended clocks.

In 1957, the year of independence, he sailed from [Port Swettenham](l) to study in [Sheffield](l). There he read [Le Corbusier](p corbusier) with admiration and, in the winters, with doubt. {‘A flat roof,’}(hashim direct) [the student](r hashim) <wrote> home, {‘is a man who will not admit that he has been rained on.’}(hashim direct)

Back in [Kuala Lumpur](l), he drew sheds for the railways. The story that [Tunku Abdul Rahman](p tunku), the first prime minister, once sheltered in one and asked who had built it was told by [Hashim](p hashim) himself, and varied.

What is certain is the commission that followed. The library at [Telok Anson](l), now [Teluk Intan](l), has a roof like two hands over a candle, and in the afternoon storm the reading room sounds, its librarian [Suppiah a/l Muniandy](p suppiah) used to <say>, {‘like applause for the books’}(suppiah direct).

He was often coupled with the [Penang](l) modernist [Lim Chong Keat](p lim), and they liked each other’s buildings. When a critic called them the tropical school, [Lim](p lim) is said to have <asked> {who was the headmaster}(lim indirect).

His scheme for the headquarters of [Bank Simpanan](o) lost to a tower; his market hall in [George Town](l), a street from the fort that [Francis Light](p light) laid out, was pulled down after nine years for a car park named after a sultan.

Dr [Mahathir Mohamad](p mahathir) opened the mosque at [Kuala Kangsar](l) in 1994. A datukship followed, which [Hashim](p hashim) accepted, [he](r hashim) <told> students, {because it got one a better table in the rain}(hashim indirect).

He taught for three decades at [Universiti Malaya](o). [Ong Mei Lin](p ong), who heads a practice of forty in [Singapore](l), <remembers> {being sent out on to a roof with an umbrella and forbidden to open it}(ong indirect).

{‘You came down a better architect,’}(ong direct) <says> [Ong](p ong). {‘Or you came down with a cold and did law.’}(ong direct)

Prime Minister Datuk Seri [Anwar Ibrahim](p anwar) <called> [him](r hashim) {‘a builder of public shade’}(anwar mixed). [Anwar](p anwar), once an undergraduate in one of those reading rooms, sent a wreath of bunga raya.

He married in 1966 [Rohani binti Yusof](p rohani), a botanist. Puan Sri is not a title Datin [Rohani](p rohani) had to bear: twice the higher honour was offered and twice, [she](r rohani) <says>, {the letter was used to level a table}(rohani indirect).

[She](r rohani) survives [him](r hashim), with their son, the engineer [Farid Hashim](p farid), and two granddaughters.

{‘We buried him at four,’}(farid direct) [Farid](p farid) <said>. {‘The sky was black. Everybody looked up, and the imam, who had been his pupil, said: take your time, he would want to hear it.’}(farid direct)

[Patricia Wrightson-Lee](p patricia)
