title: ‘Call it anything but mine’: Mayo town split over naming of footbridge
date: 2025-12-04
region: Europe
topic: local
split: train
hard: Irish O', Mc, Mac and Ní names, two people of one surname (siblings and unrelated), a cat with a surname, shops named after people, politicians with common surnames (Martin, Harris, Connolly), apostrophes in names, a bridge named after a living person, a letter quoted
---
person connolly = Catherine Connolly | catherine-connolly
person martin = Micheál Martin | micheal-martin
person harris = Simon Harris | simon-harris
person biden = Joe Biden | joe-biden
person robinson = Mary Robinson | mary-robinson
person oboyle = Attracta O’Boyle | -
person oboyle2 = P.J. O’Boyle | -
person nic = Sadhbh Nic Giolla Phádraig | -
person mcandrew = Fintan McAndrew | -
person connollyt = Thady Connolly | -
person hossain = Rezaul Hossain | -
---
# {‘Call it anything but mine’}(connollyt direct): [Mayo](l) town split over naming of footbridge

## [Ballina](l) councillors asked the public for suggestions, and got 1,114

THERE IS a new footbridge over the river [Moy](l) at [Ballina](l), and nobody knows what to call it.

The council wanted to name it after a retired lock-keeper. [The lock-keeper](r connollyt) <said> {no}(connollyt indirect). {“I’d have to stop crossing it,”}(connollyt direct) is how [Thady Connolly](p connollyt), 91, <put> the matter in a letter to the [Western People](o). {“Call it anything but mine,”}(connollyt direct) [he](r connollyt) <wrote>.

President [Catherine Connolly](p connolly), who was in the town on Thursday to open a library and is no relation, sympathised. {“I know how he feels; they put my name on a bench in [Galway](l) and I have never sat on it,”}(connolly direct) [she](r connolly) <said>.

And so to the suggestions. The best supported, with 212 votes, was former president [Mary Robinson](p robinson), who was born a few hundred yards away. But [Robinson](p robinson) already has a library, a room and a rose. Another 180 people asked for [Joe Biden](p biden), whose great-great-great-grandfather left from here; 46 wanted [Biden](p biden) removed from a mural.

{“We had eleven votes for Murphy, and Murphy is a cat,”}(oboyle direct) <said> Councillor [Attracta O’Boyle](p oboyle), chairwoman of the naming committee. Her brother [P.J. O’Boyle](p oboyle2), who sits across the chamber for another party, <believes> {the cat had a case}(oboyle2 indirect). The two have not agreed on a vote since 2009.

{The bridge should have an Irish name and no other}(nic indirect), <argued> [Sadhbh Nic Giolla Phádraig](p nic), who teaches at [Coláiste Mhuire](o). Ms [Nic Giolla Phádraig](p nic) brought forty pupils and a petition. [Fintan McAndrew](p mcandrew), who owns the [McAndrew’s](o) hardware shop at the eastern end, only wants it to be open: {“I’ve a sign ready that says Turn Left At The Bridge. I don’t care which bridge.”}(mcandrew direct)

The Taoiseach, [Micheál Martin](p martin), kept well out. {Naming things was “above my pay grade”}(martin mixed), [he](r martin) <told> [Midwest Radio](o). [Simon Harris](p harris) <said> {the same}(harris indirect), adding that he had crossed it twice and it did not wobble.

One proposal moved the room. [Rezaul Hossain](p hossain), who came from [Sylhet](l) in 2001 and runs a take-away on [Bury Street](l), <suggested> {the name of a boy who drowned near the spot in 1974}(hossain indirect), before anybody had thought of a rail. The family had been asked, [Hossain](p hossain) <said>, {and would be proud}(hossain indirect). Nobody spoke for a moment. Then Councillor [O’Boyle](p oboyle) adjourned the meeting until January, and for once [P.J.](p oboyle2) seconded her.

Until then the signs will read, as they have since August, Footbridge.

^ The bridge on Thursday. In the foreground, Murphy.
