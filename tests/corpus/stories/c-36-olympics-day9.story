title: Lyles by a whisker, Djokovic at last: Paris, day nine
date: 2024-08-04
region: World
topic: sport
split: train
hard: venues and bridges named after people (Roland Garros, Philippe-Chatrier, Alexandre III, Pierre Mauroy), medal table of countries with Georgia and Jordan, athlete called Jordan, Fred and Noah and Carlos twice, Saint Lucia, live-blog with kickers, initials in results
---
person lyles = Noah Lyles | noah-lyles
person kthompson = Kishane Thompson | kishane-thompson
person kerley = Fred Kerley | fred-kerley
person djokovic = Novak Djokovic | novak-djokovic
person alcaraz = Carlos Alcaraz | carlos-alcaraz
person yulo = Carlos Yulo | carlos-yulo
person alfred = Julien Alfred | julien-alfred
person scheffler = Scottie Scheffler | scottie-scheffler
person fleetwood = Tommy Fleetwood | tommy-fleetwood
person matsuyama = Hideki Matsuyama | hideki-matsuyama
person chiles = Jordan Chiles | jordan-chiles
person biles = Simone Biles | simone-biles
person bach = Thomas Bach | thomas-bach
person estanguet = Tony Estanguet | tony-estanguet
person marchand = Léon Marchand | leon-marchand
person bolt = Usain Bolt | usain-bolt
person garros = Roland Garros | roland-garros
person lebrun = Odette Lebrun-Diallo | -
person thomp = Marva Thompson | -
---
# [Lyles](p lyles) by a whisker, [Djokovic](p djokovic) at last: [Paris](l), day nine

[Paris](l), Sunday 4 August. The times below are local.

22:31 LATEST We have waited six minutes for a photograph. It shows [Noah Lyles](p lyles) of the [United States](l) ahead of [Kishane Thompson](p kthompson) of [Jamaica](l) by five thousandths of a second, 9.784 to 9.789. [Fred Kerley](p kerley) is third.

22:20 {‘I went up to [Kishane](p kthompson) and said, I think you’ve got it,’}(lyles direct) <says> [Lyles](p lyles) by the track. {‘And then my name popped up and I thought, goodness, I’m incredible.’}(lyles direct)

22:12 [Thompson](p kthompson)’s aunt [Marva](p thomp) has been found in row eight by a radio crew. [Marva Thompson](p thomp) has lost a shoe. {She will watch it again at home, with the sound off and a prayer on}(thomp indirect), [she](r thomp) <tells> them.

21:55 A word for Saturday’s champion. [Julien Alfred](p alfred) won the women’s 100m in 10.72 and the first medal of any colour for [Saint Lucia](l), an island with fewer people than the stadium has visitors in a week. In [Castries](l), [Alfred](p alfred)’s face is already on a bus.

19:40 GOLF At [Le Golf National](l), [Scottie Scheffler](p scheffler) cried through most of the anthem. He shot 62 to win by a stroke from [Tommy Fleetwood](p fleetwood) of [Great Britain](l), with [Hideki Matsuyama](p matsuyama) of [Japan](l) third.

{‘I’m proud to be going home and celebrating,’}(scheffler direct) [Scheffler](p scheffler) <says>. {[Fleetwood](p fleetwood) would rather have the silver than a week off}(fleetwood indirect), [he](r fleetwood) <insists>.

17:05 GYMNASTICS A second gold in 24 hours for [Carlos Yulo](p yulo), this one on the vault. The [Philippines](l) had won one gold in a century; [Yulo](p yulo), who stands 1.50 metres, has doubled and tripled that within a weekend. A noodle chain in [Manila](l) has <promised> {him lunch for life}(? indirect).

16:50 Team mates [Simone Biles](p biles) and [Jordan Chiles](p chiles) are here to watch. {‘[Jordan](p chiles) has brought snacks. I have brought an opinion,’}(biles direct) <says> [Biles](p biles).

15:02 TENNIS He is on his knees. At 37, in his fifth Games, [Novak Djokovic](p djokovic) has the one title he lacked. He beat the other [Carlos](p alcaraz) of the day, [Carlos Alcaraz](p alcaraz), 7-6, 7-6 on [Court Philippe-Chatrier](l).

15:10 {‘I put my heart, my soul, my body, my family, everything on the line,’}(djokovic direct) [Djokovic](p djokovic) <says>. [Alcaraz](p alcaraz), who is 21, wept as well, and lent him a towel.

15:20 A reader in [Tbilisi](l) <asks> {who [Roland Garros](p garros) was and what he won}(? indirect). Nothing, in tennis. [Garros](p garros) was an aviator who first flew across the [Mediterranean](l) in 1913; the stadium, [Roland-Garros](l), was given his name by a school friend.

13:30 SWIMMING It is the last day at the [Arena](l) in [Nanterre](l), where [Léon Marchand](p marchand) has won four. In [Lille](l), at the [Pierre Mauroy Stadium](l), the handball players say they could hear the cheering, which is not possible.

11:15 ON THE BRIDGE Triathletes have been told that the [Seine](l) is clean enough for a relay on Monday. [Tony Estanguet](p estanguet), the head of the organising committee, stood on the [Pont Alexandre III](l) with a glass of it. {He was not thirsty}(estanguet indirect), [he](r estanguet) <said>.

11:00 The president of the [International Olympic Committee](o), [Thomas Bach](p bach), <says> {these are “Games of a new era”}(bach mixed). [Bach](p bach) will not seek another term.

09:45 A volunteer, [Odette Lebrun-Diallo](p lebrun), 66, has been giving directions at [Charles de Gaulle–Étoile](l) since seven. {‘Everybody asks for [Stade de France](l) and nobody asks for me,’}(lebrun direct) <says> [Lebrun-Diallo](p lebrun), whose badge reads ‘Ask me’.

## Medal table after day nine (gold, silver, bronze)

- [United States](l) 19-26-26
- [China](l) 19-15-11
- [France](l) 12-14-18
- [Australia](l) 12-8-7
- [Great Britain](l) 10-12-15
- [Georgia](l) 2-1-0
- [Jordan](l) 0-0-0, but with a taekwondo fighter to come

Not since [Usain Bolt](p bolt) has a sprinter held a nation’s cameras so long. [Lyles](p lyles), who likes to be compared with [Bolt](p bolt), goes in the 200m on Monday.
