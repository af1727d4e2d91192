title: Arts diary: jiwoo goes solo, Rajinikanth's driver sings, Bad Bunny's double in Cebu
date: 2026-08-14
region: Asia
topic: culture
split: train
hard: entertainment diary, lower-case stage names (jiwoo, nana), ALL-CAPS group, single-name stars, stage name and legal name in brackets, Tamil mononyms, Vietnamese and Thai singers with nicknames, Filipino impersonator, songs and films with names in titles, fan names and prizes named after people, agency named after initials, Bhosle
---
person jiwoo = Park Ji-woo (jiwoo) | -
person rajini = Rajinikanth | rajinikanth
person anirudh = Anirudh Ravichander | anirudh-ravichander
person murugan = Murugan | -
person tenkasi = T. S. Pandiarajan | -
person mytam = My Linh Dao | -
person ice = Ploypailin Srisuk | -
person badbunny = Bad Bunny | bad-bunny
person cebu = Rey Magsaysay Ong | -
person hybes = Bang Si-hyuk | bang-si-hyuk
person asha = Asha Bhosle | asha-bhosle
person kamat = Vasant Kamat-Lele | -
person sudha = Sudha Kamat-Lele | -
person lauren = Lauren Ng | -
person ono = Yoko Ono | yoko-ono
person yoon = Yoon Seo-a | -
person marlon = Marlon | -
org neon = NEON9 | -
org hybe = HYBE | hybe
---
# Arts diary: [jiwoo](p jiwoo) goes solo, a driver sings, and a double in [Cebu](l)

By [Lauren Ng](p lauren)

[SEOUL](l). Until last Friday [jiwoo](p jiwoo) was a fifth of [NEON9](o neon), of which there were only ever five. On Friday the singer (real name: [Park Ji-woo](p jiwoo)), who insists on a small j, put out “Dear Yoko”, an album of eleven songs and a recipe.

{“I wanted to hear my own mistakes,”}(jiwoo direct) <says> [jiwoo](p jiwoo), 24. {“In the group they were shared.”}(jiwoo direct)

It is not about [Yoko Ono](p ono). [Yoon Seo-a](p yoon), who wrote the words, had a neighbour by that name in [Incheon](l). [Yoon](p yoon) <adds> that {the neighbour loves it}(yoon indirect).

[HYBE](o hybe) is said to be keen on the record. Its chairman, [Bang Si-hyuk](p hybes), was asked on Monday and <answered> {“ask my ears”}(hybes mixed). The remaining four of [NEON9](o neon) have gone on holiday, together, to [Jeju](l).

## In [Chennai](l)

The new film of [Rajinikanth](p rajini), “Anna Salai”, has a song which its composer, [Anirudh Ravichander](p anirudh), did not want in it. He <calls> it {“a horn with words”}(anirudh mixed). It is sung by [Murugan](p murugan), who has been driving the star for 26 years and has sung in the car for as long.

{“[Sir](r rajini) never told me to stop,”}(murugan direct) [Murugan](p murugan) <says>, {“so I took it as singing lessons.”}(murugan direct)

The star, born [Shivaji Rao Gaekwad](p rajini), was a bus conductor once. At the launch [Rajinikanth](p rajini) put his own dark glasses on the driver. [T. S. Pandiarajan](p tenkasi), who wrote the lyric at [Tenkasi](l) and posted it by ordinary mail, was not paid for it; {a cheque is on the way}(? indirect), the producers <said>.

## In [Bangkok](l)

[Ice](p ice) – [Ploypailin Srisuk](p ice) on her passport, and to her grandmother [Pim](p ice) – cancelled three shows over a tooth. She is back tonight with the Vietnamese guest [My Linh Dao](p mytam), who was born in [Hue](l) and calls everyone brother. {“Eleven thousand people and one dentist saw me cry,”}(ice direct) [Ice](p ice) <told> the front rows.

Both have been nominated for the Teresa Teng Prize. [My Linh](p mytam) <plans> {to vote for the other}(mytam indirect).

## In [Cebu](l)

The most wanted man on the island this week is [Rey Magsaysay Ong](p cebu), a tricycle driver who resembles [Bad Bunny](p badbunny) and has his own security man, [Marlon](p marlon). He opened a hardware store in [Mandaue](l) on Saturday, and 3,000 came. {He wore the hat, and not one of them asked him for a song}(cebu indirect), [Ong](p cebu) <reports>. {“They asked for discounts,”}(marlon direct) <says> [Marlon](p marlon).

## Passing

Old friends of the harmonium player [Vasant Kamat-Lele](p kamat) gathered at [Shivaji Park](l) in [Mumbai](l) for the first monsoon without him. A record of [Asha Bhosle](p asha)’s was played, and his widow, [Sudha](p sudha), <said> {the harmonium was too loud}(sudha indirect).
