title: Katz v. Katz: Two ministers, one surname and a late-night budget vote
date: 2025-03-24
region: Middle East
topic: politics
split: test
hard: Israel as first name and as country, two ministers called Katz, Cohen twice, airport and university and street named after people, Rabbi before name, given name Bezalel alone, apposition after name
---
person ikatz = Israel Katz | israel-katz
person hkatz = Haim Katz | haim-katz
person katzes = Israel and Haim Katz | -
person netanyahu = Benjamin Netanyahu | benjamin-netanyahu
person smotrich = Bezalel Smotrich | bezalel-smotrich
person lapid = Yair Lapid | yair-lapid
person ohana = Amir Ohana | amir-ohana
person gafni = Moshe Gafni | moshe-gafni
person ecohen = Eli Cohen | eli-cohen
person rcohen = Ruth Cohen-Azoulay | -
person shemtov = Israel Shemtov | -
person mizrahi = Dror Mizrahi | -
person gabbai = Yosef Gabbai | -
person tibi = Ahmad Tibi | ahmad-tibi
org kan = Kan | kan
---
# [Katz](p ikatz) v. [Katz](p hkatz): Two ministers, one surname and a late-night budget vote

[JERUSALEM](l) — The clerk of the [Knesset](o) has a problem every time she calls the roll: there are two ministers named [Katz](p ikatz), and neither likes to be second.

On Monday night, as the coalition rushed the 2025 budget toward its final reading, Defense Minister [Israel Katz](p ikatz) and Tourism Minister [Haim Katz](p hkatz) both answered “Here” to the same call. {“It happens once a month,”}(hkatz direct) <said> [Haim Katz](p hkatz), laughing. {“He has the army. I have the hotels.”}(hkatz direct)

The two men, both of the [Likud](o) party, are not related.

Prime Minister [Benjamin Netanyahu](p netanyahu) needs the budget approved by March 31, or the law sends [Israel](l) to early elections. [He](r netanyahu) <told> ministers on Sunday that {he had “no plan B and no need of one”}(netanyahu mixed), <according to> two people in the room.

Finance Minister [Bezalel Smotrich](p smotrich) drove to [Jerusalem](l) from a school opening in [Bnei Brak](l), where Rabbi [Yosef Gabbai](p gabbai) had kept him for lunch, and went straight to the committee on the second floor. There, [Moshe Gafni](p gafni), the chairman, a rabbi from [United Torah Judaism](o), was reading amendments aloud.

{There were 3,412 of them}(gafni indirect), [Gafni](p gafni) <said>.

{“[Bezalel](p smotrich), sit, this will take all night”}(gafni direct), [the chairman](r gafni) <called> across the room.

[Yair Lapid](p lapid), the leader of the opposition, filed most of the amendments himself. {“This is a budget for the coalition, not for the country,”}(lapid direct) [Lapid](p lapid) <said> from the podium, to applause from his benches. [Ahmad Tibi](p tibi), a veteran lawmaker of [Hadash-Ta'al](o), <asked> {why the Bedouin towns of the [Negev](l) had lost their bus money}(tibi indirect).

Energy Minister [Eli Cohen](p ecohen) replied for the government. {A new line would run from [Rahat](l) to [Ben-Gurion University](o) within the year}(ecohen indirect), [Cohen](p ecohen) <promised>.

That drew a snort in the gallery from [Ruth Cohen-Azoulay](p rcohen), who heads a parents’ committee in [Dimona](l). {“We were promised the same by his grandfather’s generation,”}(rcohen direct) [she](r rcohen) <said>.

Outside, on [Kaplan Street](l), some two hundred pensioners held up loaves of bread. Their spokesman was a retired baker from [Haifa](l) named, to his lasting amusement, [Israel Shemtov](p shemtov). {“When I say [Israel](p shemtov) is hungry, the newspapers never know what I mean,”}(shemtov direct) [Shemtov](p shemtov) <told> the public broadcaster [Kan](o kan).

[Israel Katz](p ikatz), the defense minister, walked past him twice without noticing. Asked whether the defense share of the budget was too large, [Katz](p ikatz) <answered> {“Ask me in peacetime”}(ikatz direct) and kept walking.

{Flights at [Ben Gurion Airport](l) were not affected by a short strike of [Treasury](o) staff}(? indirect), the airport authority <said>.

Economists are split. [Dror Mizrahi](p mizrahi) of [Tel Aviv University](o), who once taught [Smotrich](p smotrich)’s deputy, <expects> {a deficit of close to 5 percent}(mizrahi indirect). {“They have counted on growth that is not in the room,”}(mizrahi direct) <said> Prof. [Mizrahi](p mizrahi).

Speaker [Amir Ohana](p ohana) banged the gavel at 2:40 a.m. and <announced> that {voting would resume at noon}(ohana indirect). By then, [Ohana](p ohana) <added> drily, {“both Mr. [Katzes](p katzes) may have found their seats”}(ohana direct).
