title: Kenyan governor survives impeachment by a single vote
date: 2025-03-11
region: Africa
topic: politics
split: train
hard: AP dateline, Gov. and Jr., two women called Wanjiku, Kikuyu Luo Kalenjin Kamba and Somali names, arap as particle, Jomo Kenyatta as person and street, nickname Baba Taa, market called Moi, brothers by first name
---
person wanjikur = Rose Wanjiku Kamande | -
person wanjikum = Mercy Wanjiku | -
person kiprono = Elijah K. arap Kiprono | -
person ochieng = Fredrick Ochieng' Oduor | -
person farah = Halima Farah Abdi | -
person ruto = William Ruto | william-ruto
person kindiki = Kithure Kindiki | kithure-kindiki
person mutua = Daniel Mutua Jr. | -
person mutuas = Daniel Mutua Sr. | -
person kenyatta = Jomo Kenyatta | jomo-kenyatta
org ap = Associated Press | associated-press
org nation = Daily Nation | daily-nation
---
# Kenyan governor survives impeachment by a single vote

[NAKURU](l), [Kenya](l) ([AP](o ap)) — The governor of one of [Kenya](l)'s farming counties kept her job on Tuesday after an impeachment motion failed by one vote, and the lawmaker who cast it <said> {he had pressed the wrong button}(mutua indirect).

Gov. [Rose Wanjiku Kamande](p wanjikur), 58, was <accused> by members of the county assembly {of spending $1.1 million on streetlights that do not light}(? indirect). [Kamande](p wanjikur) has <denied> {any wrongdoing}(wanjikur indirect).

The tally was 27 to 26. It would have been the other way around but for [Daniel Mutua Jr.](p mutua), a first-term member from the governor's own party, who rose as soon as the screen lit up and <asked> for {a second vote}(mutua indirect).

{"[Mutua](p mutua) has fat fingers, and today they served justice,"}(? direct) a caller <told> a radio station within the hour.

{"The button is small,"}(mutua direct) [Mutua](p mutua) <told> reporters. {"I reached for yes. The machine heard no."}(mutua direct)

The speaker, [Elijah K. arap Kiprono](p kiprono), <ruled> that {a vote once recorded cannot be recalled}(kiprono indirect). {"If we allow that, we will be here until the rains,"}(kiprono direct) <said> [Kiprono](p kiprono), a former boxing referee.

The leader of the motion, [Fredrick Ochieng' Oduor](p ochieng), accused nobody by name. {"Fingers can be bought like maize,"}(ochieng direct) <said> [Ochieng'](p ochieng), as he is known in the county, before he walked out with 11 members behind him.

Outside, on [Jomo Kenyatta Avenue](l), a crowd had gathered around a loudspeaker. It was a street named for [Kenyatta](p kenyatta), the first president, that got the first 40 of the new lights.

[Mercy Wanjiku](p wanjikum), who sells secondhand shoes at [Moi Market](l), shares a name with the governor but nothing else. {"People shout at me for the lights,"}(wanjikum direct) [the trader](r wanjikum) <said>. {"I tell them, I am the [Wanjiku](p wanjikum) who pays, not the [Wanjiku](p wanjikur) who is paid."}(wanjikum direct)

President [William Ruto](p ruto), on a visit to [Eldoret](l), declined to comment on the vote. His deputy, [Kithure Kindiki](p kindiki), <said> last week that {counties should "settle at home what was broken at home"}(kindiki mixed).

{The lights were supplied by a company registered to a brother-in-law of the governor}(? indirect via nation), the [Daily Nation](o nation) <reported> in January, <citing> documents from the auditor. {The company had been formed nine days before the tender closed}(? indirect via nation). Supporters of [Kamande](p wanjikur), who call her [Mama Taa](p wanjikur), <say> {the transformers were stolen}(? indirect).

[Halima Farah Abdi](p farah), who teaches public law at [Egerton University](o), <said> {the rules leave no way back}(farah indirect).

{"The constitution does not know the word oops,"}(farah direct) <said> [Farah](p farah).

By evening the elder [Daniel Mutua](p mutuas), [a retired headmaster](r mutuas) who held the same seat until 2017, had come from his farm near [Molo](l) to fetch his son. Asked whether he believed him, [Mutua Sr.](p mutuas) thought for some time.

{"As a child he could not play the piano,"}(mutuas direct) [the father](r mutuas) <said>. {"So it is possible."}(mutuas direct)

[Kamande](p wanjikur) thanked God, the assembly and her mother, in that order. She <promised> that {the lights would be burning by Madaraka Day}(wanjikur indirect), which is June 1.
