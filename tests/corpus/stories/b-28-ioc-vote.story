title: Coventry elected IOC president in first round
date: 2025-03-20
region: World
topic: sport
split: train
hard: seven candidates in a list with votes, surnames equal to places (Coventry, Brown), Prince and Lord and Sheikh titles, father and son called Samaranch, aristocratic particles, Olympic bodies, bare surname before full name, resort named after a goddess, plain agency style
---
person coventry = Kirsty Coventry | kirsty-coventry
person bach = Thomas Bach | thomas-bach
person samaranch = Juan Antonio Samaranch Jr. | juan-antonio-samaranch-jr
person samaranchsr = Juan Antonio Samaranch | juan-antonio-samaranch
person coe = Sebastian Coe | sebastian-coe
person watanabe = Morinari Watanabe | morinari-watanabe
person lappartient = David Lappartient | david-lappartient
person eliasch = Johan Eliasch | johan-eliasch
person feisal = Feisal al Hussein | prince-feisal-bin-al-hussein
person mnangagwa = Emmerson Mnangagwa | emmerson-mnangagwa
person nawal = Nawal El Moutawakel | nawal-el-moutawakel
person moyo = Tendai Moyo | -
person linh = Trần Mỹ Linh | -
org reut = Reuters | reuters
---
# [Coventry](p coventry) wins [IOC](o) presidency in first round

[COSTA NAVARINO](l), [Greece](l), March 20 ([Reuters](o reut)) - [Zimbabwe](l)'s [Kirsty Coventry](p coventry) was elected president of the [International Olympic Committee](o) on Thursday, the first woman and the first African to hold the post.

She needed 49 votes and got exactly that.

[The former swimmer](r coventry), 41, who won seven of her country's eight Olympic medals, succeeds [Thomas Bach](p bach) of [Germany](l) on June 23, Olympic Day.

{"I learnt to swim in a pool with a crack in it, and I would like every child to have one,"}(coventry direct) [Coventry](p coventry) <said>. {"With fewer cracks."}(coventry direct)

First-round result:

- [Kirsty Coventry](p coventry) ([Zimbabwe](l)) 49

- [Juan Antonio Samaranch Jr.](p samaranch) ([Spain](l)) 28

- [Sebastian Coe](p coe) ([Britain](l)) 8

- [David Lappartient](p lappartient) ([France](l)) 4

- [Morinari Watanabe](p watanabe) ([Japan](l)) 4

- [Johan Eliasch](p eliasch) ([Britain](l)/[Sweden](l)) 2

- Prince [Feisal al Hussein](p feisal) ([Jordan](l)) 2

[Samaranch](p samaranch), whose father and namesake ran the body from 1980 to 2001, was first to kiss her on both cheeks. {"My father would have counted differently, and been wrong,"}(samaranch direct) [he](r samaranch) <said>.

The elder [Samaranch](p samaranchsr) won in the first round, too.

Lord [Coe](p coe), the president of [World Athletics](o), had been tipped to come second. {"It's a defeat, and I've had a few of those on the track,"}(coe direct) <said> [the Briton](r coe). [He](r coe) <ruled out> {another attempt}(coe indirect).

Gymnastics chief [Watanabe](p watanabe), who had proposed holding the Summer Games on five continents at once, bowed twice and left by the side door.

[Bach](p bach), smiling, <described> {the campaign as "very Olympic"}(bach mixed). [The German](r bach) had not endorsed anyone in public; several members <said> {he had not needed to}(? indirect).

{"He asked us how we were, in a certain tone,"}(? direct) <said> one of them, who did not want to be named.

In [Harare](l), President [Emmerson Mnangagwa](p mnangagwa) <congratulated> her {on behalf of "a nation of swimmers"}(mnangagwa mixed). [Coventry](p coventry) served in his cabinet as sports minister for six years.

At the [Les Brown](l) pool, where she trained as a child, coach [Tendai Moyo](p moyo) stopped practice. {"I told them: get out, be wet, watch the telephone,"}(moyo direct) [Moyo](p moyo) <said>.

{A quota of women helped}(nawal indirect), [IOC](o) vice-president [Nawal El Moutawakel](p nawal) <said>; there are now 48 in a body of 109. Asian members were harder to read.

{"We have four regions and forty opinions,"}(linh direct) <said> [Trần Mỹ Linh](p linh), an observer from [Hanoi](l). {"But everybody here can recognise a front crawl."}(linh direct)
