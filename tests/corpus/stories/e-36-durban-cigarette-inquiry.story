title: ‘I only signed for the boxes’: harbour clerk points at a captain with two names
date: 2025-10-21
region: Africa
topic: crime
split: train
hard: South African names of Zulu, Afrikaans, Indian Tamil, Xhosa and Tsonga origin, praise names and clan names (Shenge, Madiba), Afrikaans particles (van der Merwe, du Plessis, Janse van Rensburg), initials before surnames, Advocate and Brigadier titles, streets renamed after people, cigarette brands, ship named after a woman, alias, suspects by first name
---
person mchunu = Senzo Mchunu | senzo-mchunu
person mkhwanazi = Nhlanhla Mkhwanazi | nhlanhla-mkhwanazi
person cachalia = Firoz Cachalia | firoz-cachalia
person naidoo = Devarajan Naidoo (Deva) | -
person merwe = J. P. van der Merwe | -
person rensburg = Annelie Janse van Rensburg | -
person zungu = Sibongiseni Zungu | -
person sithole = Nomvula Sithole | -
person baloyi = Tsakani Baloyi | -
person duplessis = Hennie du Plessis | -
person pillay = Kavitha Pillay | -
person luthuli = Albert Luthuli | albert-luthuli
person ntuli = Thamsanqa Ntuli | thamsanqa-ntuli
person phumlani = Phumlani Zungu | -
person buthelezi = Mangosuthu Buthelezi | mangosuthu-buthelezi
---
# {‘I only signed for the boxes’}(naidoo direct): clerk points at a captain with two names

[DURBAN](l) — A harbour clerk <told> the cigarette inquiry on Tuesday {that he had never seen a policeman smoke so little and carry so much}(naidoo indirect).

[Devarajan Naidoo](p naidoo), 59, known in the port as [Deva](p naidoo), spent four hours in the witness box at the [Durban High Court](o). {‘I only signed for the boxes,’}(naidoo direct) [Naidoo](p naidoo) <said>. {‘You don’t open a box that has a captain sitting on it.’}(naidoo direct)

The captain, <according to> [Naidoo](p naidoo), {was [J. P. van der Merwe](p merwe)}(naidoo indirect). But Captain [Van der Merwe](p merwe), through his counsel, <denies> {that he set foot on the quay}(merwe indirect), and the signature in the register reads “[S. Zungu](p zungu)”.

That is where the matter becomes a family one. [Sibongiseni Zungu](p zungu), a constable, is dead; he was shot in [KwaMashu](l) in May. His brother, [Phumlani](p phumlani), is accused number two.

{‘Is it your evidence that a dead man signed?’}(rensburg direct) <asked> Adv [Annelie Janse van Rensburg](p rensburg) SC, for the state.

{‘It is my evidence that he spelled it right,’}(naidoo direct) [the clerk](r naidoo) <answered>. {‘[Phumlani](p phumlani) can’t.’}(naidoo direct)

There was laughter, and Judge [Tsakani Baloyi](p baloyi) allowed it. She then adjourned for tea and warned [Phumlani Zungu](p phumlani), who had half risen. {Another inch and he would have his tea downstairs}(baloyi indirect), Judge [Baloyi](p baloyi) <said>.

The case turns on 11 containers that left [Maydon Wharf](l) in 2023 as “garden furniture”. Inside were 90-million cigarettes of a brand called JFK. The ship, the Charlotte Maxeke, belonged to no one in particular.

[Kavitha Pillay](p pillay), of the [South African Revenue Service](o), <put> the loss {at R126m}(pillay indirect). Ms [Pillay](p pillay) had followed one container by train to [Musina](l), sleeping in the guard’s van.

Colleagues of the late constable wept when his commander took the stand. Lieutenant-Colonel [Nomvula Sithole](p sithole) <described> {a young man who polished other people’s boots}(sithole indirect). {He had come to her in April, frightened, with a name}(sithole indirect), [Sithole](p sithole) <testified>. The name will be heard behind closed doors.

The proceedings have been watched closely since July, when the province’s police commissioner, Lt-Gen [Nhlanhla Mkhwanazi](p mkhwanazi), and the minister of the day, [Senzo Mchunu](p mchunu), fell out before the cameras. [Mchunu](p mchunu) has <promised> {to answer every question put to him}(mchunu indirect). The acting minister, Prof [Firoz Cachalia](p cachalia), <asked> on Monday {that witnesses be “left alone, alive”}(cachalia mixed).

[Hennie du Plessis](p duplessis), who appears for [Van der Merwe](p merwe), <suggested> {that the captain’s car, seen in [Albert Luthuli Street](l), had been at a braai}(duplessis indirect). {‘Chief [Luthuli](p luthuli) gave that street his name. He didn’t give it a parking problem,’}(baloyi direct) [the judge](r baloyi) <remarked>.

[Du Plessis](p duplessis) will go on on Wednesday. Among those in the gallery was premier [Thamsanqa Ntuli](p ntuli), whose party was founded by [Mangosuthu Buthelezi](p buthelezi). {[Shenge](p buthelezi), he thought, would have finished by lunch}(ntuli indirect), [he](r ntuli) <told> reporters.

^ Accused number two, [P Zungu](p phumlani), arrives at court
