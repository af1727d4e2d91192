title: Mongolia's coal hearing ends with a second Bat-Erdene and no vote
date: 2025-06-05
region: Asia
topic: politics
split: test
hard: Mongolian names where the patronymic precedes the given name and shrinks to an initial (L. Oyun-Erdene), two MPs called Bat-Erdene, hyphens, given name used alone, Kazakh minority names, Chinese officials and Australian executive, party of two words, square named after a person, Chinggis for Genghis
---
person oyun = Luvsannamsrain Oyun-Erdene | luvsannamsrain-oyun-erdene
person khurel = Ukhnaagiin Khurelsukh | ukhnaagiin-khurelsukh
person batb = Badmaanyambuugiin Bat-Erdene | badmaanyambuugiin-bat-erdene
person batj = Jigmedkhuyagiin Bat-Erdene | -
person zand = Gombojavyn Zandanshatar | gombojavyn-zandanshatar
person tsolmon = Dashzevegiin Tsolmon | -
person aigul = Aigul Kairatkyzy | -
person saule = Saule | -
person liang = Liang Guofeng | -
person peck = Warwick Peck | -
person sukh = Damdin Sükhbaatar | damdin-sukhbaatar
person chinggis = Genghis Khan | genghis-khan
person enkh = Enkhjargal | -
person bold = Bold | -
org mpp = Mongolian People's Party | mongolian-peoples-party
org mont = Montsame | montsame
---
# [Mongolia](l)’s coal hearing ends with a second [Bat-Erdene](p batj) and no vote

[ULAANBAATAR](l), June 5 ([Montsame](o mont)) — The parliamentary hearing into coal sold below price across the southern border broke up on Thursday when it emerged that for two days the transcript had given the remarks of one [Bat-Erdene](p batj) to another.

One of them is [B. Bat-Erdene](p batb), the former wrestling champion, a member since 2004. The second, [J. Bat-Erdene](p batj), an accountant, was elected last year for the constituency of [Ömnögovi](l) and shares nothing with him but a name.

{“I am supposed to have said ‘sell the lot’. I have never said so many words at once,”}(batb direct) <complained> the wrestler, whose full name is [Badmaanyambuugiin Bat-Erdene](p batb).

[The accountant](r batj), whose words they were, asked for them back.

The chair, [D. Tsolmon](p tsolmon), adjourned the hearing to Monday. [Tsolmon](p tsolmon) <ruled> that {patronymics be written out}(tsolmon indirect), a practice which lawyers recall from the Soviet time and Mongolians mostly dislike.

Thursday had started well enough. [Liang Guofeng](p liang), who imports a third of the coal for a steelworks at [Baotou](l), <testified> that {the price in the contract was the price he paid}(liang indirect). {“It was the weight that travelled,”}(liang direct) [Liang](p liang) <said>.

Then came [Warwick Peck](p peck), an Australian who ran the weighbridge. {Three truck scales had been calibrated against a sheep, at the suggestion of the manager at [Tavan Tolgoi](l)}(peck indirect), <said> [Peck](p peck). {“It was a consistent sheep. I wish to be fair to it.”}(peck direct)

There was laughter in the gallery and, for a moment, at the table.

Politics had overtaken the hearing before it opened. Prime Minister [L. Oyun-Erdene](p oyun) of the [Mongolian People’s Party](o mpp) resigned on Tuesday after he lost a confidence vote, weeks after young people first stood on [Sükhbaatar Square](l), which is named after [Damdin Sükhbaatar](p sukh), to ask about a handbag. [Oyun-Erdene](p oyun) <told> the chamber that {it had been “an honour, and a weight”}(oyun mixed).

President [Khurelsukh](p khurel) is to ask the party for a name. It will be, deputies <say>, {the former speaker [Zandanshatar](p zand)}(? indirect), known on the square by the first syllable alone.

Many on the square on Thursday were students. [Enkhjargal](p enkh), 20, had a poster of [Chinggis Khaan](p chinggis) holding a receipt. She <wanted> {to be quoted without her father’s initial}(enkh indirect). {“He votes for them,”}(enkh direct) she <explained>.

Next to her [Aigul Kairatkyzy](p aigul), from the Kazakh west, was handing out tea. She had come twelve hundred kilometres with her sister [Saule](p saule) by bus. {“In [Bayan-Ölgii](l) we have coal, too, under the snow,”}(aigul direct) [Aigul](p aigul) <said>. {“We burn it. It does not go to anybody’s school fees.”}(aigul direct)

[Bold](p bold), the stenographer, would not speak to the press. He was seen to add a J.
