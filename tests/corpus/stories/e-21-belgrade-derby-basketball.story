title: Belgrade derby goes to overtime, then to the police
date: 2026-01-16
region: Europe
topic: sport
split: train
hard: South Slavic surnames in -ić with and without diacritics, two Jovićs and two Bogdanovićs, American players with naturalised passports, Željko and Zeljko in one text, arena named after a singer or a general, clubs called Red Star and Partizan, nicknames, box score, Montenegrin and Bosnian names, a saint’s day
---
person obradovic = Željko Obradović | zeljko-obradovic
person jovicm = Miloš Jović | -
person jovicn = Nenad Jović | -
person bogdan = Bogdan Bogdanović | bogdan-bogdanovic
person bogdanovicv = Vuk Bogdanović | -
person carter = Tyrique Carter-Hale | -
person nikolic = Aleksandar Nikolić | aleksandar-nikolic
person kaludjerovic = Andrija Kaluđerović | -
person hodzic = Amar Hodžić | -
person ognjen = Ognjen Stanković | -
person vucic = Aleksandar Vučić | aleksandar-vucic
person petra = Petra Vujanović | -
person jokic = Nikola Jokić | nikola-jokic
person dule = Dušan Ivković | dusan-ivkovic
person wright = Malik Wright | -
---
# [Belgrade](l) derby goes to overtime, then to the police

[BELGRADE](l), Jan 16 ([Tanjug](o)) — [Red Star](o) beat [Partizan](o) 101-99 after two overtimes on Friday in a derby that began with a minute’s silence for a coach and ended with the whistle missing.

[Tyrique Carter-Hale](p carter), born in [Flint](l), [Michigan](l), and a citizen of [Serbia](l) since Tuesday, scored 34 points and sang the first line of the anthem. {“I learned it in the shower, phonetically,”}(carter direct) <said> [Carter-Hale](p carter). {“My neighbours now stand.”}(carter direct)

He missed the free throw that would have settled it in the fortieth minute. [Partizan](o)’s [Miloš Jović](p jovicm) blocked the next. [Jović](p jovicm) has a cousin on the other bench: [Nenad Jović](p jovicn), the [Red Star](o) assistant, who once taught him how.

{The block was clean and he was proud of it for about a second}(jovicn indirect), the elder [Jović](p jovicn) <said>.

[Željko Obradović](p obradovic), who resigned from [Partizan](o) in November, was seen on a screen at a restaurant in [Čačak](l), and the whole hall sang his name at the time-out. {“[Željko](p obradovic) doesn’t live here any more, but his chair does,”}(hodzic direct) <said> guard [Amar Hodžić](p hodzic), of [Tuzla](l).

[Hodžić](p hodzic) fouled out with 21. In came [Vuk Bogdanović](p bogdanovicv), 18, no relation to [Bogdan Bogdanović](p bogdan) of the [Clippers](o), who bought the boy’s first shoes. [Vuk](p bogdanovicv) made two threes from the logo.

[Andrija Kaluđerović](p kaludjerovic), a centre from [Nikšić](l), had 18 rebounds, and would have had more but for [Malik Wright](p wright), who sat on him. [Nikola Jokić](p jokic), in [Sombor](l) with a sore knee and two horses, <wrote> on a friend’s account {that he had never enjoyed a foul so much}(jokic indirect).

Then came the whistle. With a tenth of a second left referee [Ognjen Stanković](p ognjen) went to the monitor, and somebody took it from his hand. The police sealed the doors of [Aleksandar Nikolić Hall](l), named after the professor under whom all of them, at one or two removes, have studied. [Nikolić](p nikolic) did not own a whistle.

{It will be found}(petra indirect), <said> Inspector [Petra Vujanović](p petra), and {nobody under two metres was a suspect}(petra indirect).

The silence was for [Dušan Ivković](p dule), whose statue is to be unveiled on Saint Sava’s Day. [Duda](p dule), as all [Yugoslavia](l) knew him, died in 2021.

President [Aleksandar Vučić](p vucic), a [Red Star](o) man, left at half-time. The students outside, on the 441st day of their protest, were told the score by drum.

- [Red Star](o): [Carter-Hale](p carter) 34, [Kaludjerovic](p kaludjerovic) 17, [Wright](p wright) 12

- [Partizan](o): [Hodzic](p hodzic) 21, [M. Jovic](p jovicm) 19, [V. Bogdanovic](p bogdanovicv) 9

^ [Zeljko Obradovic](p obradovic) at last season’s derby
