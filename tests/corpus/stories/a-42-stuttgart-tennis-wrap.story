title: Tennis: Swiatek survives, Sabalenka cruises; qualifier Pavlova beats Pavlova
date: 2025-04-17
region: Europe
topic: sport
split: train
hard: plain agency sports wrap, scorelines with surnames only, two players of one surname (twin sisters), diacritics dropped, coach surnames, tournament and car brand named after a person (Porsche), surname that is a word (Keys), double-barrelled Czech name, umpire, player abbreviations
---
person swiatek = Iga Świątek | iga-swiatek
person fissette = Wim Fissette | wim-fissette
person sabalenka = Aryna Sabalenka | aryna-sabalenka
person gauff = Coco Gauff | coco-gauff
person ostapenko = Jelena Ostapenko | jelena-ostapenko
person pegula = Jessica Pegula | jessica-pegula
person ruud = Casper Ruud | casper-ruud
person zverev = Alexander Zverev | alexander-zverev
person zverevm = Mischa Zverev | mischa-zverev
person pavlovav = Varvara Pavlova | -
person pavlovak = Ksenia Pavlova | -
person noskova = Tereza Nosková-Hradilová | -
person diarra = Oumou Diarra | -
person zheng = Zheng Yutong | -
person krall = Lukas Krall | -
person keys = Madison Keys | madison-keys
---
# Tennis: [Swiatek](p swiatek) survives, [Sabalenka](p sabalenka) cruises; qualifier [Pavlova](p pavlovav) beats [Pavlova](p pavlovak)

[STUTTGART](l), [Germany](l), April 17 - Second seed [Iga Swiatek](p swiatek) came from a set and a break down to reach the quarter-finals of the Porsche Grand Prix on Thursday, beating Czech left-hander [Tereza Noskova-Hradilova](p noskova) 4-6 7-5 6-2.

[Swiatek](p swiatek), who has won the clay-court event twice, hit 41 unforced errors. The Pole will next meet [Jelena Ostapenko](p ostapenko), to whom she has never found an answer.

{"I was fighting with my racket and then we made peace,"}(swiatek direct) [Swiatek](p swiatek) <told> reporters. Her coach, [Wim Fissette](p fissette), had <advised> her at the change of ends {to aim for the bigger half of the court}(fissette indirect via swiatek), [she](r swiatek) <said>.

World number one [Aryna Sabalenka](p sabalenka) needed 58 minutes to see off [Oumou Diarra](p diarra) of [France](l) 6-1 6-3. [Sabalenka](p sabalenka) did not face a break point. [Coco Gauff](p gauff), seeded fourth, had a tougher time against [Zheng Yutong](p zheng), a 19-year-old from [Wuhan](l) (not to be confused, as [she](r zheng) <reminded> the stadium announcer, {with the Olympic champion}(zheng indirect)). [Zheng](p zheng) led 3-0 in the third. {"She hits it like she's late for a train,"}(gauff direct) [Gauff](p gauff) <said> after a 6-4 3-6 7-5 win.

Third seed [Jessica Pegula](p pegula) advanced when her opponent withdrew. [Madison Keys](p keys) is resting.

## Sisters

The match of the day was on Court 1. [Varvara Pavlova](p pavlovav) and [Ksenia Pavlova](p pavlovak), 22, are twins. They were born in [Samara](l), grew up in [Valencia](l), play for [Spain](l) and had never met in a main draw. [Varvara](p pavlovav), a qualifier ranked 171st, won 7-6(5) 6-7(3) 6-4 after three hours and one minute.

At 4-4 in the tiebreak both claimed the same line call. The umpire, [Lukas Krall](p krall), asked them to decide between themselves. They replayed the point.

{"I know where she will serve,"}(pavlovav direct) [the winner](r pavlovav) <said>. {"The problem is that she knows I know."}(pavlovav direct) [Ksenia Pavlova](p pavlovak) <said> {their mother had refused to come}(pavlovak indirect).

[Pavlova](p pavlovav) plays [Sabalenka](p sabalenka) on Friday. Whoever wins that match may have to wait for the car: the champion gets a Porsche, to be driven off court, and [Varvara](p pavlovav) has no licence.

In [Munich](l), [Alexander Zverev](p zverev) celebrated a three-set win and an early birthday. His brother [Mischa](p zverevm), commentating for television, was asked to interview him and kept it short. {"Supper at seven?"}(zverevm direct) <asked> [Mischa Zverev](p zverevm). {"Eight,"}(zverev direct) <said> [Zverev](p zverev). In [Barcelona](l), [Casper Ruud](p ruud) beat a qualifier in 71 minutes.

Collated results (second round, [Stuttgart](l), prefix denotes seed):

- 1-[Aryna Sabalenka](p sabalenka) bt [Oumou Diarra](p diarra) ([France](l)) 6-1 6-3

- 2-[Iga Swiatek](p swiatek) ([Poland](l)) bt [T Noskova-Hradilova](p noskova) ([Czech Republic](l)) 4-6 7-5 6-2

- 4-[Gauff](p gauff) ([U.S.](l)) bt [Zheng](p zheng) ([China](l)) 6-4 3-6 7-5

- Q-[V Pavlova](p pavlovav) ([Spain](l)) bt [K Pavlova](p pavlovak) ([Spain](l)) 7-6(5) 6-7(3) 6-4
