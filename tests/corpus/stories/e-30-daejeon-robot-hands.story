title: Korean-Japanese team teaches a robot hand to feel silk
date: 2025-08-21
region: Asia
topic: science
split: test
hard: Korean and Japanese name order side by side, hyphenated and unhyphenated Korean given names, three Kims and two Parks, one-syllable names, journal citation with initials and et al., universities and prizes named after people, Vietnamese doctoral student by given name, robot with a person’s name, companies named after founders (Honda, Hyundai), Professor outside span
---
person kimy = Kim Yeon-su | -
person kimj = Kim Jihye | -
person kimt = Tommy Kim | -
person parkh = Park Ho | -
person parkm = Park Mi-ran | -
person ishida = Ishida Kotaro | -
person nguyen = Nguyễn Thị Hạnh | -
person oh = Oh Se-jin | -
person bae = Bae Kyung-hoon | bae-kyung-hoon
person steinmetz = Rachel Steinmetz | -
person asimov = Isaac Asimov | isaac-asimov
person li = Li Wei | -
---
# Korean-Japanese team teaches a robot hand to feel silk

[DAEJEON](l) — Blindfolded, it picks up an egg, a persimmon and a bank note, and puts each down without complaint. Handed a scarf, it hesitates. {“It has met cotton,”}(kimy direct) <says> [Kim Yeon-su](p kimy). {“This is its first silk.”}(kimy direct)

The hand, which the laboratory calls Sunja after nobody’s grandmother, is described on Thursday in [Science Robotics](o) by [Kim](p kimy) and 14 colleagues from [KAIST](o) and the [University of Tokyo](o).

Its fingertips carry a skin of 900 sensors, each thinner than a hair. Earlier skins felt pressure. This one also feels heat leaving it, which is how people tell a spoon from a chopstick in the dark. {The trick was to stop cooling it}(kimj indirect), <says> [Kim Jihye](p kimj), the doctoral student who found it out by leaving a fan off. The two [Kims](p kimy) are unrelated, as most are.

A third, [Tommy Kim](p kimt), of [Boston Dynamics](o), who was not involved, <calls> {the work “annoyingly simple.”}(kimt mixed)

Half of the sensors came from [Tokyo](l). [Ishida Kotaro](p ishida), whose group at [Hongo](l) prints circuits on film, met Professor [Kim](p kimy) over a lost suitcase in [Osaka](l) in 2019. In the paper he is [K. Ishida](p ishida); in [Daejeon](l) he is [Ishida](p ishida)-san and brings the sweets. {The Koreans are quick and the Japanese are neat, and after five years it is the other way about}(ishida indirect), [Ishida](p ishida) <jokes>.

To train it, [Nguyễn Thị Hạnh](p nguyen), from [Huế](l), touched 4,000 things a day for a month with a sensor glove. {“Tofu I can no longer eat,”}(nguyen direct) <says> [Hạnh](p nguyen). Her notes call one texture “uncle’s coat”; the machine has learned to find it.

The uses are the usual ones, and one more. [Park Mi-ran](p parkm), a surgeon at [Severance Hospital](o), <wants> {a probe that can feel a tumour’s edge}(parkm indirect). [Hyundai](o) has <asked> {whether its line robots could know that a clip has clicked}(? indirect). And [Park Ho](p parkh), who lost his right hand in a press in [Incheon](l) in 2011, has been lent a Sunja of his own.

He put it to his daughter’s cheek. {“It said, warm, soft, moving,”}(parkh direct) Mr [Park](p parkh) <said>. {“I said, I know.”}(parkh direct)

Others urge patience. {Durability is poor; the skin lasts nine days}(steinmetz indirect), <notes> [Rachel Steinmetz](p steinmetz), of [ETH Zurich](o), in a commentary. [Li Wei](p li) of [Tsinghua University](o), whose own hand won the Volta Medal last year, <doubts> {that heat will help outdoors}(li indirect). In [Daejeon](l), in August, everything is the temperature of everything.

Science minister [Bae Kyung-hoon](p bae) has shaken it. So has [Oh Se-jin](p oh), 9, who won a school essay on the three laws of [Isaac Asimov](p asimov). {A robot must not tickle}(oh indirect), [she](r oh) <proposed> as a fourth.

^ [Kim Y.-S.](p kimy), [Ishida K.](p ishida), [Kim J.](p kimj) et al., “A thermal skin for blind grasping.” Photograph: [Oh Se-jin](p oh)’s father
