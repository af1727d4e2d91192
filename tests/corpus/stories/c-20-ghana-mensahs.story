title: Mahama Swears In Last Ministers; ‘The Two Mensahs Are Not My Cousins’
date: 2025-02-07
region: Africa
topic: politics
split: test
hard: Akan day names (Kwame, Kofi, Akosua, Yaw), two Mensahs, former president and vice president by bare surname, Otumfuo and Osabarima and Nana as titles, airport named Kotoka, hospital and roads named after people, surname Ofori twice, Goldstar company and Gold names
---
person mahama = John Mahama | john-mahama
person opoku = Jane Naana Opoku-Agyemang | jane-naana-opoku-agyemang
person bawumia = Mahamudu Bawumia | mahamudu-bawumia
person ablakwa = Samuel Okudzeto Ablakwa | samuel-okudzeto-ablakwa
person forson = Cassiel Ato Forson | cassiel-ato-forson
person bagbin = Alban Bagbin | alban-bagbin
person osei = Osei Tutu II | osei-tutu-ii
person kmensah = Kwabena Mensah-Oduro | -
person amensah = Akosua Mensah | -
person mensahs = Akosua Mensah and Kwabena Mensah-Oduro | -
person yofori = Yaw Ofori-Manu | -
person nofori = Nana Ama Ofori | -
person boateng = Kofi Gold Boateng | -
person asher = Miriam Asher | -
person nkrumah = Kwame Nkrumah | kwame-nkrumah
org gna = Ghana News Agency | ghana-news-agency
---
# [Mahama](p mahama) Swears In Last Ministers; {‘The Two [Mensahs](p mensahs) Are Not My Cousins’}(mahama direct)

President [John Dramani Mahama](p mahama) completed his government on Friday with fifty-two handshakes and one disclaimer.

Among the deputies and regional heads who took the oath at [Jubilee House](l) in [Accra](l) were two people by the name of [Mensah](p mensahs), and the President, whose mother’s side counts several of those too, thought it best to speak first. {‘They are not my cousins,’}(mahama direct) [Mahama](p mahama) <said>. {‘I have checked, and so has the opposition.’}(mahama direct)

[Akosua Mensah](p amensah), 39, a fisheries scientist from [Winneba](l), and [Kwabena Mensah-Oduro](p kmensah), a lawyer from [Sunyani](l), had in fact not met until the rehearsal on Thursday. {She was handed his briefing pack and read eleven pages about cocoa before noticing}(amensah indirect), [she](r amensah) <told> the [Ghana News Agency](o gna).

{‘Very good pages,’}(amensah direct) [Akosua Mensah](p amensah) <added>.

Vice President [Jane Naana Opoku-Agyemang](p opoku), the first woman to hold the office, administered nothing but straightened several collars. Professor [Opoku-Agyemang](p opoku) taught one of the nominees French at the [University of Cape Coast](o) and has not forgotten his marks.

The oath was read a month to the day after [Mahama](p mahama), who had lost power to the other party in 2016, moved back in. His rival in December’s election, [Mahamudu Bawumia](p bawumia), sent a letter. Dr [Bawumia](p bawumia) <wished> {the ministers ‘long meetings and short speeches’}(bawumia mixed).

Who is who? The finance minister, [Cassiel Ato Forson](p forson), has been at his desk since January and missed the photograph. Foreign Minister [Samuel Okudzeto Ablakwa](p ablakwa) came straight from [Kotoka International Airport](l) with a suit bag; [Ablakwa](p ablakwa) had been in [Addis Ababa](l).

{‘We will present the budget on 11 March and there will be no balloons,’}(forson direct) [Forson](p forson) had <said> on the radio at breakfast.

Parliament vetted the last names only on Wednesday, under Speaker [Alban Bagbin](p bagbin), who <warned> {both sides that he would ‘count heads, not decibels’}(bagbin mixed). Four microphones have been replaced since.

## In [Kumasi](l), a different list

In the Ashanti capital they were drawing up another list that morning. The Asantehene, Otumfuo [Osei Tutu II](p osei), is to mark twenty-six years on the stool in April, and the palace needs drummers.

{Thirty have applied for eight places}(yofori indirect), <according to> [Yaw Ofori-Manu](p yofori), the palace’s secretary for festivals. {‘Some drum well,’}(yofori direct) [Ofori-Manu](p yofori) <said>, choosing his words. {‘Some drum with conviction.’}(yofori direct)

The judge of last resort is his aunt, [Nana Ama Ofori](p nofori), who is eighty-one and sits with her back to the drummers so as not to be swayed by faces. [Nana Ama](p nofori), whose first name is also a title here and who holds no title at all, once danced for [Kwame Nkrumah](p nkrumah). {He clapped off the beat}(nofori indirect), [she](r nofori) <remembers>.

[Nkrumah](p nkrumah)’s name is on the circle where the drummers’ bus turns into [Kumasi](l), on the university from which half the ministers graduated, and on a brand of exercise book.

Gold paid for much of this, and gold was in the news again on Friday. [Kofi Gold Boateng](p boateng), 46, a small-scale miner from [Obuasi](l) whose middle name was his father’s idea, has been elected to speak for 9,000 diggers who want licences.

{‘My name opens doors,’}(boateng direct) <says> [Gold](p boateng), as even the mine inspectors call him. {‘Then they see my boots.’}(boateng direct)

He will meet the lands minister on Tuesday, in a room on [Liberation Road](l). Also invited is [Miriam Asher](p asher), a mercury specialist from [Haifa](l) who has spent six years at [Komfo Anokye Teaching Hospital](o) and can recite, in Twi, a list of symptoms.

{The licences must come with a sink}(asher indirect), [Asher](p asher) <insists>; {‘a sink, a tap and somebody to watch the tap’}(asher direct).

And the two ministers? They were seen leaving together for a photograph with the President, who stood in the middle. ‘[Mensah](p amensah), [Mahama](p mahama), [Mensah-Oduro](p kmensah)’, reads the official caption, and then, in brackets, ‘no relation’.
