title: Notebook: Guerreros drop two in Toledo as 'Papo' Peralta waits
date: 2023-06-18
region: Americas
topic: sport
split: train
hard: baseball notebook, Jr. and Sr. and II, Dominican Venezuelan Cuban names with accents dropped, nicknames in quotes and alone (Papo, Moose, El Caballo), two Peraltas, pitcher by surname Rivers, Love Field, team names that are common nouns, box score initials, Japanese and Curaçaoan players, stadium after a sponsor, Cy as name of prize
---
person papo = Wilfredo "Papo" Peralta Jr. | -
person peraltas = Wilfredo Peralta Sr. | -
person peraltaf = Franyel Peralta | -
person rivers = T.J. Rivers | -
person moose = Dale "Moose" Kowalczyk | -
person schoop = Sharlon Martina | -
person oka = Shunsuke Oka | -
person yordenis = Yordenis Cabrera Hechavarría | -
person nesmith = Walt Nesmith II | -
person pastor = Angie Pastor | -
person clemente = Roberto Clemente | roberto-clemente
person guerrero = Vladimir Guerrero Jr. | vladimir-guerrero-jr
person manfred = Rob Manfred | rob-manfred
person halloran = Bill Halloran | -
org mudhens = Toledo Mud Hens | toledo-mud-hens
org bisons = Buffalo Bisons | buffalo-bisons
org blade = The Blade | the-blade
---
# NOTEBOOK: [Bisons](o bisons) drop two in [Toledo](l) while [‘Papo’](p papo) waits for a call

By [Bill Halloran](p halloran)

[TOLEDO](l), [Ohio](l) — The phone in the visiting clubhouse at [Fifth Third Field](l) rang at 11:40 on Saturday, and 26 men looked at [Papo Peralta](p papo). It was a dry cleaner.

{“I don’t even own a suit, man,”}(papo direct) <said> [Peralta](p papo), who is batting .341 and has been told since May that he is next.

The [Buffalo Bisons](o bisons) lost both ends of a doubleheader to the [Toledo Mud Hens](o mudhens), 6-1 and 3-2, and the shortstop had five of their nine hits. He will be 27 next week. [His father](r peraltas), [Wilfredo Peralta Sr.](p peraltas), spent 11 seasons one phone call away with four organizations and now drives a school bus in [Reading](l), [Pa.](l)

{“My pop never got it,”}(papo direct) the younger [Peralta](p papo) <said>. {“He says the phone has to be off the hook in your head.”}(papo direct)

Manager [Walt Nesmith II](p nesmith) <said> {the big club had asked about him twice}(nesmith indirect). [Toronto](l) is set at short, and [Vladimir Guerrero Jr.](p guerrero) isn’t giving anyone his at-bats at first. {“There’s no door there,”}(nesmith direct) [Nesmith](p nesmith) <said>. {“There’s a wall with [Vladdy](p guerrero) painted on it.”}(nesmith direct)

## THE OTHER [PERALTA](p peraltaf)

[Franyel Peralta](p peraltaf), no relation, threw 94 pitches for [Toledo](l) in the opener and hit two batters, one of them [Papo](p papo), on the elbow guard. {“He apologized in Spanish, then in English, then to my bat,”}(papo direct) <said> [the victim](r papo).

The right-hander, from [Maracay](l), [Venezuela](l), was signed by a scout who mistook him for his brother. It has worked out.

## [MOOSE](p moose) ON THE LOOSE

First baseman [Dale “Moose” Kowalczyk](p moose) was thrown out in the sixth inning of the nightcap for comments on strike three. [Moose](p moose) <maintained> {he was talking to a pigeon}(moose indirect). Crew chief [Angie Pastor](p pastor), in her third season, filed a report and <declined> {to discuss the bird}(pastor indirect).

## SHORT HOPS

- [Shunsuke Oka](p oka), the lefty from [Sendai](l), will start Tuesday. [Oka](p oka)’s interpreter is out with mumps, so [Sharlon Martina](p schoop), of [Curaçao](l), who speaks five languages and none of them Japanese, will go to the mound.

- RHP [T.J. Rivers](p rivers) (forearm) threw 20 pitches without pain. {“[Rivers](p rivers) don’t stop,”}(rivers direct) <said> [Rivers](p rivers), who’s been waiting to use that.

- [Yordenis Cabrera](p yordenis), the Cuban center fielder, was nominated for the Roberto Clemente Award at his level. It is given in memory of [Clemente](p clemente), and he cried when he heard. His full name, as the club’s press officer would like the papers to know, is [Yordenis Cabrera Hechavarría](p yordenis).

- {Commissioner [Rob Manfred](p manfred) will be at Tuesday’s game}(blade indirect), [The Blade](o blade) <reported>.
