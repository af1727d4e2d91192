title: After twenty years, a different name on the letterhead
date: 2024-05-15
region: Asia
topic: politics
split: train
hard: several people called Lee and Tan, Lawrence Wong and another Wong, Senior Minister and Emeritus titles, school and hospital and airport names after people, dialect-group names, hawker stalls named after people, Indian s/o and Malay bin, newspaper and channel
---
person wong = Lawrence Wong | lawrence-wong
person leehl = Lee Hsien Loong | lee-hsien-loong
person leeky = Lee Kuan Yew | lee-kuan-yew
person goh = Goh Chok Tong | goh-chok-tong
person tharman = Tharman Shanmugaratnam | tharman-shanmugaratnam
person gan = Gan Kim Yong | gan-kim-yong
person tanbh = Tan Bee Hoon | -
person tanjl = Jeremy Tan Jun Liang | -
person kumar = Ravi Kumar s/o Selvaraj | -
person wongsy = Wong Siew Yin | -
person tarling = Bridget Tarling | -
person rahim = Rahim bin Osman | -
person ibrahim = Anwar Ibrahim | anwar-ibrahim
person widodo = Joko Widodo | joko-widodo
---
# After 20 years, a different name on the letterhead

[SINGAPORE](l) - By 8.04pm on Wednesday it was done. [Lawrence Wong](p wong), 51, economist, guitarist and son of a salesman, had read out two oaths at the [Istana](l), and President [Tharman Shanmugaratnam](p tharman) had countersigned.

[Lee Hsien Loong](p leehl), prime minister for 7,216 days, folded his copy and put it into his pocket.

{“Every generation rewrites the last page it was given,”}(wong direct) Mr [Wong](p wong) <said> in English. [He](r wong) repeated it in Malay and Mandarin, <adding> that {the best chapters lay ahead}(wong indirect).

Mr [Lee](p leehl), who stays in the [Cabinet](o) as Senior Minister, did not speak. [His father](r leeky) had handed over in 1990 to Mr [Goh Chok Tong](p goh); this was the second time since that the job changed hands, and the third time ever.

A government printer in [Toa Payoh](l) had the night shift on. {“Four thousand sheets with the new name,”}(tanbh direct) <said> Madam [Tan Bee Hoon](p tanbh), who set type for all four of them.

{“With Mr [Lee Kuan Yew](p leeky) it was hot lead,”}(tanbh direct) Madam [Tan](p tanbh) <recalled>.

Messages came in from the region. [Malaysia](l)’s [Anwar Ibrahim](p ibrahim) <wrote> of {“a brother across the water”}(ibrahim mixed). Indonesian President [Joko Widodo](p widodo), himself on the way out, had called in April.

Mr [Gan Kim Yong](p gan) becomes deputy prime minister.

At [Changi](l) nobody was allowed to be late on account of history. [Rahim bin Osman](p rahim), who has driven the same feeder bus since 2006, watched the oath on a passenger’s telephone at a red light. {“Nice tie,”}(rahim direct) was Encik [Rahim](p rahim)’s <verdict>.

There is no lack of the old name. Students at the [Lee Kuan Yew School of Public Policy](o) sat an examination that afternoon, and patients waited as usual at [Tan Tock Seng Hospital](o).

One of the students, [Jeremy Tan Jun Liang](p tanjl), <said> {the first question had been about succession}(tanjl indirect). {“I wrote down the live blog,”}(tanjl direct) <confessed> [Jeremy](p tanjl), 23.

In [Marine Parade](l), the constituency where [the new leader](r wong) grew up, the uncles at [Block 84](l) have names of their own for everything. A stall called [Ah Wong’s Fishball Noodles](o), there since 1988, put up a banner.

{“Same surname, different soup,”}(wongsy direct) <said> its owner, [Wong Siew Yin](p wongsy). {“Tomorrow is a new [Cabinet](o).”}(wongsy direct)

[Ravi Kumar s/o Selvaraj](p kumar), a retired teacher at the next table, once marked the Prime Minister’s geography. {“B3, very neat maps,”}(kumar direct) Mr [Ravi](p kumar) <remembers>. {“He drew the rivers first.”}(kumar direct)

[Channel NewsAsia](o) ran all of it twice. The Australian political scientist [Bridget Tarling](p tarling), who has studied transitions in eleven countries, flew in for the week and found nothing to photograph. {“I’ve got forty pictures of a queue,”}(tarling direct) [Tarling](p tarling) <said>.
