title: The painters of Mae Sot
date: 2023-11-12
region: Asia
topic: culture
split: train
hard: Burmese names without surnames (two called Aye Aye, one-word names), honorifics U, Daw, Ko, Ma, Saya outside the name, Karen names with Saw and Naw, Shan Sai, a painter with an English nickname, Thai names with nicknames, gallery named after a person, painting titles with names, Aung San as father and street
---
person htein = Htein Maung Lay | -
person ayea = Aye Aye Mon | -
person ayeb = Aye Aye | -
person thuza = Thuza | -
person pawhtoo = Saw Paw Htoo | -
person naw = Naw Eh Paw | -
person sai = Sai Lao Khur | -
person rocky = Rocky | -
person orapin = Orapin Suksawat | -
person bella = Isabella Gow | -
person suukyi = Aung San Suu Kyi | aung-san-suu-kyi
person aungsan = Aung San | aung-san
---
# The painters of [Mae Sot](l)

IN A former noodle factory on the Thai side of the [Moei River](l), eleven people who used to live in [Yangon](l) are painting a door.

It was carried from a house in [Sanchaung](l) township, in three pieces, by a poet named [Thuza](p thuza), who has just the one name and who did not think to bring a coat.

{“Everybody else brought photographs,”}(thuza direct) she <says>. {“I thought, photographs get wet.”}(thuza direct)

The idea of painting on it was U [Htein Maung Lay](p htein)’s. At 68 he is the oldest of the group, a teacher to half of them, and they call him Saya. In 1988 he drew the general [Aung San](p aungsan) on the road in front of the [Secretariat](l) with a bag of lime.

{“[Aung San](p aungsan) was easy,”}(htein direct) <says> Saya [Htein](p htein). {“It is difficult to draw [his daughter](r suukyi). [Daw Suu](p suukyi)’s face changes with the person who looks at it.”}(htein direct)

None of the canvases for sale shows [Aung San Suu Kyi](p suukyi).

Two of the painters are called [Aye Aye](p ayea). Ma [Aye Aye Mon](p ayea), 29, worked in advertising. The other, plain [Aye Aye](p ayeb), 34, was a nurse at [Yangon General Hospital](o) and began with watercolours because the paint was light to carry. In the group they are [Mon](p ayea) and [Nurse](p ayeb).

{“She gets my letters,”}(ayeb direct) [Nurse](p ayeb) <says>.

Money comes from sales, and from the [Gow Foundation](o) in [Melbourne](l). Its director, [Isabella Gow](p bella), visits twice a year and is known in the noodle factory as [Bella](p bella). She was there last week, to choose pictures for a show called “Mrs Dalloway’s Raincoat” at the [Ian Potter Centre](o). {It will open in March, whether or not the visas do}(bella indirect), she <told> me.

[Orapin Suksawat](p orapin), the landlady, whom all [Mae Sot](l) calls [Khun Lek](p orapin), takes her rent in rice, English lessons, and once in a portrait of her late Pekinese.

Not everybody is from the city. [Saw Paw Htoo](p pawhtoo) and [Naw Eh Paw](p naw), husband and wife, are Karen and grew up in [Mae La](l) camp, an hour north. {“They all miss a place,”}(naw direct) [Naw Eh Paw](p naw) <says> of the others, not unkindly. {“I am from the place where people wait.”}(naw direct)

Her husband makes frames. [Sai Lao Khur](p sai), a Shan who plays bass, paints only cars. The youngest is nineteen, has a false passport in which he is a Hindu from [Moulmein](l), and goes by [Rocky](p rocky), after the film. Asked for his real name, [Rocky](p rocky) <says> {that it is in the river}(rocky indirect).

On the upper panel of the door [Rocky](p rocky) has painted a keyhole, and through the keyhole a street with washing. Saya [Htein](p htein) studies it for a long time.

{“Which street is that?”}(htein direct) he <asks> at last.

{“All of them,”}(rocky direct) <says> [the boy](r rocky).
