title: Vučić and Kurti share a podium, not a handshake
date: 2025-10-22
region: Europe
topic: diplomacy
split: train
hard: South Slavic and Albanian names with and without diacritics, fathers and sons, nicknames in quotes, unrelated Ramas, wire headline verbs beside surnames, quotes with interrupted cue, appositions of many words
---
person vucic = Aleksandar Vučić | aleksandar-vucic
person kurti = Albin Kurti | albin-kurti
person rama = Edi Rama | edi-rama
person macut = Đuro Macut | duro-macut
person plenkovic = Andrej Plenković | andrej-plenkovic
person mickoski = Hristijan Mickoski | hristijan-mickoski
person osmani = Vjosa Osmani | vjosa-osmani
person starmer = Keir Starmer | keir-starmer
person ramab = Besnik Rama | -
person petrovic = Snežana Petrović-Đukić | -
person gjon = Gjon Mirakaj | -
person gjonb = Lekë Mirakaj | -
person hodzic = Mirsad Hodžić | -
person lambropoulou = Eleftheria Lambropoulou | -
person tran = Trần Mỹ Linh Novak | -
---
# [Vučić](p vucic) and [Kurti](p kurti) share a podium, not a handshake

[London](l), Oct 22 – The presidents and prime ministers of the western [Balkans](l) agreed on Wednesday to connect their power grids by 2030, at a meeting where the seating plan took longer to negotiate than the text.

[Aleksandar Vučić](p vucic) of [Serbia](l) and [Albin Kurti](p kurti) of [Kosovo](l) spoke from the same podium, eleven minutes apart.

{“Electricity,”}(vucic direct) <said> [Vučić](p vucic), {“does not ask for your passport.”}(vucic direct) {“It does ask who pays the bill,”}(kurti direct) <said> [Kurti](p kurti) when his turn came.

Their host, Prime Minister [Keir Starmer](p starmer), <described> the accord {as proof that “dull can be historic”}(starmer mixed). Six countries signed. Serbian Prime Minister [Đuro Macut](p macut) stayed in [Belgrade](l), his spokesman citing a cold.

[Edi Rama](p rama), [Albania](l)’s prime minister and the tallest man in most rooms, acted as unofficial interpreter, in trainers. Somebody had put a card reading “[B. Rama](p ramab)” at his place. It belonged to [Besnik Rama](p ramab), a cable engineer at [KESCO](o) in [Pristina](l), who had come to explain the map and now found himself beside the Croatian prime minister, [Andrej Plenković](p plenkovic). {“I said I was not the prime minister,”}(ramab direct) <recounted> [the engineer](r ramab), {“and he said that some days he also was not.”}(ramab direct)

[Hristijan Mickoski](p mickoski), of [North Macedonia](l), <asked> {for a date, any date, for the opening of his country’s talks with [Brussels](l)}(mickoski indirect). President [Vjosa Osmani](p osmani) of [Kosovo](l), who attended the dinner but not the session, <warned> on [Facebook](o) {against “cables that bypass constitutions”}(osmani mixed).

## WHAT IT MEANS IN A VILLAGE

[Gjon Mirakaj](p gjon), known in the valley as “[Kapedani](p gjon)”, has been waiting for the line since he was seventeen. He is now sixty. The pylons stop at the ridge above [Theth](l), put up by a company that went bankrupt in 1997, and [Mirakaj](p gjon) keeps bees in one of them. His son [Lekë](p gjonb), who studies in [Graz](l), <calculates> {that the last nine kilometres would cost 2.1 million euros}(gjonb indirect). {“[Kapedani](p gjon) would do it for one,”}(gjonb direct) <says> the younger [Mirakaj](p gjonb), {“and he would do it badly.”}(gjonb direct)

Experts advise caution. In [Sarajevo](l), [Mirsad Hodžić](p hodzic), who ran the Bosnian grid during the siege, <says> {interconnection is above all a question of trust in the frequency}(hodzic indirect). [Snezana Petrovic-Djukic](p petrovic), an energy lawyer in [Novi Sad](l) whose name appears on the treaty’s last page as [Snežana Petrović-Đukić](p petrovic), counts nineteen clauses that begin with “notwithstanding”. Greek banker [Eleftheria Lambropoulou](p lambropoulou), representing the [EBRD](o), <put> the first loan {at €430m}(lambropoulou indirect).

The interpreters had it hardest. [Trần Mỹ Linh Novak](p tran), who was born in [Huế](l), grew up in [Osijek](l) and works from three of the languages, <said> {she had been asked nine times which of them was which}(tran indirect). [Novak](p tran) would not say what she had answered.

Next year’s meeting is planned for [Tivat](l), in the hotel [Regent](o). [Kurti](p kurti) and [Vučić](p vucic) left by different doors.
