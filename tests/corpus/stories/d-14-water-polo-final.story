title: Nagy's last second: Hungary beat Spain 11-10 in Belgrade
date: 2026-01-24
region: Europe
topic: sport
split: train
hard: Hungarian names in English and Hungarian order within one story, surname Nagy as word, Spanish and Catalan double surnames, Serbian and Montenegrin with hacek and without, Dutch referee with van der, two brothers, scorers with surnames only, ALL CAPS agency slug, hall named after a player, prime minister in the stand
---
person nagy = Ádám Nagy | -
person vamost = Márton Vámos-Tóth | -
person vamosb = Bence Vámos-Tóth | -
person orban = Viktor Orbán | viktor-orban
person varga = Zsolt Varga | zsolt-varga
person martin = David Martín | david-martin
person ferrer = Biel Ferrer i Puig | -
person granados = Álvaro Granados Ortega | alvaro-granados-ortega
person munarriz = Unai Aguirre Munárriz | -
person kovacs = Réka Kovács | -
person vdb = Frank van den Boom | -
person djordjevic = Đorđe Đorđević | -
person milanovic = Igor Milanović | igor-milanovic
person karpati = György Kárpáti | gyorgy-karpati
org mti = MTI | mti
---
# [Nagy](p nagy)’s last second: [Hungary](l) beat [Spain](l) 11-10 in [Belgrade](l)

WATER POLO-EUROPEAN CHAMPIONSHIP-FINAL

[BELGRADE](l), Jan 24 ([MTI](o mti)) – With one second on the clock and a defender’s arm across his windpipe, [Ádám Nagy](p nagy) on Saturday threw the goal that gave [Hungary](l) their fourteenth European title.

It went in off the bar, off the goalkeeper [Unai Aguirre Munárriz](p munarriz) and, on one reading of the pictures, off the lane rope. The Spanish bench rose as one man to protest; the Hungarian bench was already in the water.

{“I aimed at the ear,”}(nagy direct) <said> [Nagy](p nagy), 22, whose name means big and who is not. {“It is the only part of [Aguirre](p munarriz) that does not move.”}(nagy direct)

[Spain](l) had led 6-3, and looked the better side by more than that. [Álvaro Granados](p granados) scored four, two of them from beyond the eight-metre line, and the young Catalan [Biel Ferrer i Puig](p ferrer) swam rings around everyone until he collided with the elder of the brothers [Vámos-Tóth](p vamost) and came off with a split lip.

{“The lip is nothing. The score hurts,”}(ferrer direct) [Ferrer](p ferrer) <said>.

From then on it was a brawl, in the technical sense. Referee [Frank van den Boom](p vdb) excluded nine men in the third quarter. [Van den Boom](p vdb) also sent the Spanish coach, [David Martín](p martin), to the stand, where the coach found a seat beside the Hungarian prime minister.

{“He asked me what I thought of the penalty,”}(orban direct) <said> [Viktor Orbán](p orban), who had flown in for the second half. {“I told him, in [Brussels](l) it would have taken six months.”}(orban direct)

[Bence Vámos-Tóth](p vamosb) made it 8-8; [his brother](r vamost) [Márton](p vamost), 9-8. In the programme, which was printed in [Budapest](l), they are listed as [Vámos-Tóth Bence](p vamosb) and [Vámos-Tóth Márton](p vamost), and the winner as [Nagy Ádám](p nagy), which led a Serbian announcer, [Đorđe Đorđević](p djordjevic), to credit the goal to one {“[Adam](p nagy), the great one”}(djordjevic direct).

Nobody minded. {“[Djordjevic](p djordjevic) speaks the truth,”}(varga direct) <said> the coach, [Zsolt Varga](p varga).

[Varga](p varga) <dedicated> {the win to [György Kárpáti](p karpati)}(varga indirect), hero of the 1956 semi-final, who died in 2020. The doctor, [Réka Kovács](p kovacs), <reported> {four stitches, one tooth and a wedding ring}(kovacs indirect). The tooth was [Nagy](p nagy)’s.

[Igor Milanović](p milanovic), who won it all with [Yugoslavia](l), presented the cup. {“I have not seen a better goal, and I have seen mine,”}(milanovic direct) he <said>.

Teams and scorers:

- [Hungary](l): [Vámos-Tóth M.](p vamost) 3, [Vámos-Tóth B.](p vamosb) 2, [Nagy](p nagy) 2, others 4

- [Spain](l): [Granados](p granados) 4, [Ferrer](p ferrer) 3, others 3

- Exclusions: [Hungary](l) 12, [Spain](l) 10
