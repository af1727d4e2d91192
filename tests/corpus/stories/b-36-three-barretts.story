title: All Blacks 47-5 Fiji: a family affair in San Diego
date: 2024-07-20
region: Oceania
topic: sport
split: train
hard: three players called Barrett told apart by first name, two brothers called Savea, Tongan and Samoan names, Fijian first-name order, coach with nickname, scorers in brackets, replacements list, surnames that are words (Love, Lord, Clarke), team nickname, city named after a saint
---
person beauden = Beauden Barrett | beauden-barrett
person jordie = Jordie Barrett | jordie-barrett
person scott = Scott Barrett | scott-barrett
person robertson = Scott Robertson | scott-robertson
person byrne = Mick Byrne | mick-byrne
person savea = Ardie Savea | ardie-savea
person savea2 = Julian Savea | julian-savea
person love = Ruben Love | ruben-love
person narawa = Emoni Narawa | emoni-narawa
person clarke = Caleb Clarke | caleb-clarke
person mckenzie = Damian McKenzie | damian-mckenzie
person waisea = Waisea Nayacalevu | waisea-nayacalevu
person vuli = Inia Tabuavou | inia-tabuavou
person tonga = 'Ofa Tu'ungafasi | ofa-tu-ungafasi
person lord = Josh Lord | josh-lord
person smiler = Kevin Barrett | kevin-barrett
person mele = Mele Vakaloloma | -
---
# [All Blacks](o) 47-5 [Fiji](l): [Barrett](p jordie) brothers keep it in the family

[SAN DIEGO](l) — Three sons of a [Taranaki](l) dairy farmer started for [New Zealand](l) on Friday night, and two of them scored, as the [All Blacks](o) ran in seven tries in front of 31,000 people, many of whom had come to see what a scrum was.

[Scott Barrett](p scott), captain for the evening, won the toss. [Jordie](p jordie) got the first try after six minutes, running a short line off [Damian McKenzie](p mckenzie), and [Beauden](p beauden) the fourth, from his brother's kick.

Coach [Scott Robertson](p robertson) was happy with the second half and not with the first. {"We were playing for the cameras,"}(robertson direct) <said> [Robertson](p robertson), known to all as [Razor](p robertson). {"After the break we played for each other."}(robertson direct)

It was 19-5 at the interval. The only points against came from a lineout, the flanker [Inia Tabuavou](p vuli) at the bottom of the pile.

[Ardie Savea](p savea) carried twenty times. [His elder brother](r savea2) [Julian](p savea2), once of this team, watched beside the bench in a cap from [Moana Pasifika](o).

{"[Ards](p savea) never got tired as a kid either,"}(savea2 direct) [Julian Savea](p savea2) <told> [Sky](o). {"We had to lock the gate."}(savea2 direct)

[Fiji](l) lacked their European professionals until August. {"We asked a club side to hold back the tide,"}(byrne direct) <said> coach [Mick Byrne](p byrne), an Australian who worked with the opposition for a decade. [He](r byrne) <praised> [Waisea Nayacalevu](p waisea), {"a captain from his boots up"}(byrne mixed).

Off the bench [Ruben Love](p love) waited for a debut that did not come, while [Josh Lord](p lord) and [Emoni Narawa](p narawa) had their first games of the year. [Narawa](p narawa) scored; [Lord](p lord) stole three throws; [Love](p love) carried water.

[Caleb Clarke](p clarke)'s try, after a run of sixty metres, was the last.

## Scorers

- [All Blacks](o): tries [J Barrett](p jordie) 6, [McKenzie](p mckenzie) 18, [Clarke](p clarke) 31, 79, [B Barrett](p beauden) 47, [Narawa](p narawa) 58, [Tu'ungafasi](p tonga) 66; conversions [McKenzie](p mckenzie) (6)

- [Fiji](l): try [Tabuavou](p vuli) 35

['Ofa Tu'ungafasi](p tonga), the prop from [Tongatapu](l), had not scored since 2021. He pointed at the sky and then at a sausage stand.

High in the stand [the father](r smiler), [Kevin Barrett](p smiler), who played 167 games for his province under the name of [Smiley](p smiler), kept his thoughts short. {"They tidied up,"}(smiler direct) [he](r smiler) <said>.

Next to him was a woman with a flag around her shoulders. [Mele Vakaloloma](p mele) had driven from [Phoenix](l) and wanted it <known> that {she was for [Fiji](l), whatever the score}(mele indirect).

{"Which one's he father of?"}(mele direct) [she](r mele) <asked>. Somebody counted them off for [her](r mele).
