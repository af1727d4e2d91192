title: The rubab-maker of Dabgari and the songs that crossed the pass
date: 2024-12-07
region: Asia
topic: culture
split: train
hard: Afghan and Pashtun one-word names and -zai surnames, names with Gul, Khan, Jan and Ustad, women’s stage names, father and son of different surnames, poets’ pen names (Khushal, Rahman Baba, Ghani), singers Nashenas and Ahmad Zahir, awards and parks named after people, BBC radio, kinship terms as names, dateline with rupee sums
---
person zafar = Zafarullah | -
person habib = Habibullah | -
person mirwais = Mirwais Sangzai | -
person gulpari = Gul Pari | -
person najiba = Najiba Omarzai | -
person khushal = Khushal Khan Khattak | khushal-khan-khattak
person rahman = Rahman Baba | rahman-baba
person ghani = Ghani Khan | ghani-khan
person nashenas = Nashenas | nashenas
person zahir = Ahmad Zahir | ahmad-zahir
person sakhi = Homayun Sakhi | homayun-sakhi
person omar = Mohammad Omar | mohammad-omar
person hibatullah = Hibatullah Akhundzada | hibatullah-akhundzada
person gandapur = Ali Amin Gandapur | ali-amin-gandapur
person shahzad = Shahzad Afridi | -
person kaka = Rasool | -
person jan = Sher Jan | -
person clarke = Imogen Clarke-Sethi | -
---
# The rubab-maker of [Dabgari](l) and the songs that crossed the pass

## In a lane in [Peshawar](l) [Zafarullah](p zafar) has mended instruments for two countries. One of them no longer wants them

By [Imogen Clarke-Sethi](p clarke)

You find the shop by the silence. All along [Dabgari Garden](l) there used to be balconies, with a singer's name on each in lights; now there are dentists. Under the last balcony sits [Zafarullah](p zafar), with glue on his thumb.

He has one name. {"My father was [Habibullah](p habib) and he had one too,"}(zafar direct) [he](r zafar) <says>. {"The bank gave me a second and I never collected it."}(zafar direct)

On the bench lies a rubab cut from a single mulberry. It came over the [Torkham](l) crossing in a sack of onions, with a letter from a teacher in [Jalalabad](l), and it is the thirty-first since August 2021. Under [Hibatullah Akhundzada](p hibatullah), the [Taliban](o) leader, instruments have been burned in football grounds.

[Mirwais Sangzai](p mirwais) brought his own, wearing it like a child on his back. He had played at weddings in [Kunar](l) since he was nine. {The guard at the post asked him what it was, and he said a spade}(mirwais indirect), [Sangzai](p mirwais) <recalls>. {"He was a Pashtun. He knew a spade doesn't have strings."}(mirwais direct)

Everyone who works with the rubab works under two portraits. One is Ustad [Mohammad Omar](p omar), who took it to [Seattle](l) in 1974; the other, [Homayun Sakhi](p sakhi), who lives in [California](l) and sends strings. When he telephoned the shop last Eid, [Zafarullah](p zafar) stood up.

Next door, up eleven steps, [Gul Pari](p gulpari) gives lessons behind a blanket. The name means flower fairy and is for the stage. Her real one, [she](r gulpari) <says>, {is between her and the electricity company}(gulpari indirect). She sings [Rahman Baba](p rahman), who forgives everybody, on Thursdays, and [Khushal Khan Khattak](p khushal), who forgave no one, on Fridays.

{"[Khushal](p khushal) is for when the rent is due,"}(gulpari direct) <says> [Gul Pari](p gulpari).

Her best pupil is [Najiba Omarzai](p najiba), 19, who was in her second year of law at [Kabul University](o). She likes [Ghani Khan](p ghani) for the words and [Ahmad Zahir](p zahir) for the sideburns. Her grandmother, it turns out, was once winked at by [Nashenas](p nashenas). {It was dust}(najiba indirect), [Najiba](p najiba) <thinks>.

The province helps a little. [Ali Amin Gandapur](p gandapur), the chief minister, gave stipends of 30,000 rupees a month to 200 artists; [Shahzad Afridi](p shahzad), a clerk at the culture department, <admits> {that the Afghans cannot apply}(shahzad indirect). He buys his tea here.

At five an old man known to the lane as Kaka [Rasool](p kaka) comes for the tuning. He is blind, and was a drummer at [Radio Kabul](o). His grandson [Sher Jan](p jan) guides him by one sleeve. Kaka [Rasool](p kaka) puts his ear to the mulberry, knocks twice, and <asks> {how much water it has drunk}(kaka indirect).

{"Enough to cross,"}(zafar direct) <answers> [Zafarullah](p zafar).

Then somebody shuts the door, because of the neighbours, and they play.
