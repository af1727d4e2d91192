title: 'I cut my father out twice': an interview with Nadine Abul-Ela
date: 2025-11-16
region: Middle East
topic: culture
split: train
hard: question-and-answer interview with block quotes, Egyptian compound names (Abul-Ela, Abdel Wahab), stage names Um Kalthoum variant and lower-case singer, Youssef Chahine and Omar Sharif by surname, film titles with names, Saudi and Palestinian directors, prize named after a pyramid, surnames El- and el-, first-name reference to father
---
person nadine = Nadine Abul-Ela | -
person ela = Mahmoud Abul-Ela | -
person chahine = Youssef Chahine | youssef-chahine
person sharif = Omar Sharif | omar-sharif
person hamama = Faten Hamama | faten-hamama
person fahmy = Hussein Fahmy | hussein-fahmy
person haifaa = Haifaa al-Mansour | haifaa-al-mansour
person jacir = Annemarie Jacir | annemarie-jacir
person kalthoum = Umm Kulthum | umm-kulthum
person wahab = Mohammed Abdel Wahab | mohammed-abdel-wahab
person tamara = Tamara Zein-Eddin | -
person zizi = zizi | -
person bolbol = Bolbol | -
person hany = Hany Girgis | -
org ahram = Al-Ahram Weekly | al-ahram-weekly
---
# {‘I cut my father out twice’}(nadine direct): an interview with [Nadine Abul-Ela](p nadine)

Interview by [Tamara Zein-Eddin](p tamara)

At this year’s [Cairo](l) festival one film was applauded before it began. “Faten’s Umbrella”, the second feature of [Nadine Abul-Ela](p nadine), tells of a projectionist who falls in love with a torn reel. We met at the [Marriott](o) in [Zamalek](l), in the garden, where [Omar Sharif](p sharif) used to play bridge.

## Your father was a projectionist too.

> {At the [Metro](o) on [Talaat Harb Street](l), yes, [Mahmoud Abul-Ela](p ela). He had one good eye and used it on the screen.}(nadine direct)

> {I cut [Mahmoud](p ela) out twice. The first time because he was bad, and the second because he was too good.}(nadine direct)

## The title is about [Faten Hamama](p hamama).

> {About her umbrella, in “The Nightingale’s Prayer”. Everybody remembers her eyes. My father remembered that the umbrella changes hands between two shots. He wrote to [Youssef Chahine](p chahine) about it, who wasn’t even the director, and [Chahine](p chahine) answered.}(nadine direct)

> {He said [Hamama](p hamama) could hold an umbrella in any hand she pleased.}(nadine direct)

She laughs, and puts out a cigarette that she has not smoked. [Abul-Ela](p nadine) is 36 and trained as a dentist. [Hany Girgis](p hany), her producer, <likes to say> that {the teeth in her films are the best in Arab cinema}(hany indirect).

## There is a lot of music.

> {There is one song. [Abdel Wahab](p wahab) wrote it and everybody thinks it is [Umm Kulthum](p kalthoum). It’s sung by [zizi](p zizi), from [Mansoura](l), who writes her name small and sings it big.}(nadine direct)

> {I was asked to shoot in [Riyadh](l) by [Haifaa al-Mansour](p haifaa). I said my projector is in [Shubra](l).}(nadine direct)

The Saudi director, who sat on the jury with the Palestinian [Annemarie Jacir](p jacir), <said> later by message that {“the offer stands, and so does the projector”}(haifaa mixed).

## What did the festival’s president say to you?

> {[Hussein Fahmy](p fahmy)? He said, my dear, it is raining at last in an Egyptian film.}(nadine direct)

At this point a waiter, whom she calls [Bolbol](p bolbol) and who has worked here since 1979, brings a plate that nobody has ordered. He has seen it too. {“The machine is wrong,”}(bolbol direct) [Bolbol](p bolbol) <says>. {“At the [Metro](o) it was the German one.”}(bolbol direct)

“Faten’s Umbrella” opens on Wednesday. A longer version of this interview appeared in Arabic; [Al-Ahram Weekly](o ahram) has shortened it.
