title: IAEA chief eats flounder, meets fishermen in Fukushima
date: 2024-03-13
region: World
topic: diplomacy
split: train
hard: Japanese names in both orders in one text, IAEA head with double surname, company TEPCO, fishermen with the same surname, mayor and cooperative heads, prefectural names, Kyodo quoting Xinhua, -san suffix outside the span, plural ministers
---
person grossi = Rafael Mariano Grossi | rafael-grossi
person kishida = Fumio Kishida | fumio-kishida
person kamikawa = Yoko Kamikawa | yoko-kamikawa
person saito = Ken Saito | ken-saito
person kobayakawa = Tomoaki Kobayakawa | tomoaki-kobayakawa
person uchibori = Masao Uchibori | masao-uchibori
person onot = Ono Toshio | -
person onoh = Ono Haruo | -
person shiga = Shiga Kanako | -
person wangwb = Wang Wenbin | wang-wenbin
person park = Park Joo-hyun | -
org kyodo = Kyodo News | kyodo-news
org xinhua = Xinhua | xinhua
org tepco = Tokyo Electric Power Company | tepco
org iaea = International Atomic Energy Agency | international-atomic-energy-agency
---
# [IAEA](o iaea)'s [Grossi](p grossi) tells [Fukushima](l) fishermen monitoring will go on 'to the last day'

By [Shiga Kanako](p shiga)

[IWAKI](l), [Japan](l) — The head of the [International Atomic Energy Agency](o iaea), [Rafael Mariano Grossi](p grossi), <promised> fishing cooperatives on Wednesday that {his inspectors would watch the discharge of treated water from the wrecked [Fukushima Daiichi](l) nuclear power plant until it ends}(grossi indirect), some time in the 2050s.

{“We will be on this coast on the last day as we were on the first,”}(grossi direct) [Grossi](p grossi) <said> at a meeting with local representatives in [Iwaki](l), his first visit since the release began in August.

Governor [Uchibori Masao](p uchibori) <asked> {the agency to publish its readings in plain Japanese}(uchibori indirect).

So did [Ono Toshio](p onot), who leads one of the cooperatives. {“Becquerel is not a word my customers can fry,”}(onot direct) [Ono](p onot) <said>.

[The Argentine diplomat](r grossi) took notes. [He](r grossi) <acknowledged> {“anxieties that numbers alone do not remove”}(grossi mixed).

Later he boarded a boat off [Onahama](l) and took a sample of sea water. Its skipper was another [Ono](p onoh), [Haruo](p onoh), 71, from the village of [Shinchi](l), who has lost a brother and three boats to the sea.

{“He held the bottle properly,”}(onoh direct) [the skipper](r onoh) <said> of his guest. {“I asked [Grossi](p grossi)-san to eat, and he ate. But who asked me before they let it out?”}(onoh direct)

[Tomoaki Kobayakawa](p kobayakawa), president of [Tokyo Electric Power Company](o tepco), received the visitor at the plant gate on the same afternoon. The operator, known as [TEPCO](o tepco), finished a fourth round of discharge on Sunday.

{“We renew our resolve each day,”}(kobayakawa direct) [Kobayakawa](p kobayakawa) <said>.

[China](l) has banned Japanese seafood since last summer. In [Beijing](l), Foreign Ministry spokesperson [Wang Wenbin](p wangwb) <called> for {a monitoring arrangement “with the full participation of stakeholders”}(wangwb mixed via kyodo xinhua), according to [Kyodo News](o kyodo), which was citing [Xinhua](o xinhua).

Exports of scallops fell by 37 percent last year. Economy Minister [Saito Ken](p saito) <said> {the government was finding “other plates” for them}(saito mixed), in [Vietnam](l) and [Mexico](l) among others.

On Thursday, [Grossi](p grossi) is to see Foreign Minister [Yoko Kamikawa](p kamikawa) and Prime Minister [Fumio Kishida](p kishida) in [Tokyo](l). Their talks will include the restart of the [Kashiwazaki-Kariwa](l) station in [Niigata](l), and [Iran](l).

South Korean inspectors have their own office in the prefecture. One of them, [Park Joo-hyun](p park), <said> {she had never worked anywhere with so many visitors and so few questions}(park indirect).

[Kamikawa](p kamikawa) <told> parliament on Tuesday that {trust was “a long fishing trip”}(kamikawa mixed).

[Ono](p onoh) the skipper goes out at two in the morning. {“Tell them in [Tokyo](l),”}(onoh direct) [he](r onoh) <said>, {“flounder is good this year.”}(onoh direct)
