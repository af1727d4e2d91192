title: Fowler and Raso carry co-hosts into last 16
date: 2023-08-01
region: Oceania
topic: sport
split: train
hard: surnames that are words or birds (Fowler, Grant, Hunt), player called Sydney and the city of Sydney, team nicknames, captain injured and named often, coach with Nordic name, FIFA president and AFC president with Sheikh title, sponsor and stadium names, ratings list with bare surnames, ALL-CAPS headline
---
person fowler = Mary Fowler | mary-fowler
person raso = Hayley Raso | hayley-raso
person kerr = Sam Kerr | sam-kerr
person catley = Steph Catley | steph-catley
person gustavsson = Tony Gustavsson | tony-gustavsson
person priestman = Bev Priestman | bev-priestman
person sinclair = Christine Sinclair | christine-sinclair
person arnold = Mackenzie Arnold | mackenzie-arnold
person grant = Charlotte Grant | charlotte-grant
person hunt = Clare Hunt | clare-hunt
person infantino = Gianni Infantino | gianni-infantino
person salman = Salman bin Ebrahim Al Khalifa | salman-bin-ibrahim-al-khalifa
person sydney = Sydney Okonkwo | -
person nguyen = Duc Nguyen | -
person kerrb = Beryl Kerr | -
---
# [FOWLER](p fowler), [RASO](p raso) CARRY CO-HOSTS INTO LAST 16

^ [Mary Fowler](p fowler), left, and [Hayley Raso](p raso) embrace at [Melbourne Rectangular Stadium](l). [Getty Images](o)

[MELBOURNE](l) | [Australia](l) are through, and [their captain](r kerr) did not have to take off her bib.

[Sam Kerr](p kerr) watched from the bench, calf strapped, as the [Matildas](o) beat [Canada](l) 4-0 on Monday night to win Group B of the Women’s World Cup. It was the Olympic champions’ heaviest defeat for eight years.

[Raso](p raso) scored after nine minutes and again before half-time. [Fowler](p fowler), who was 20 in February, ran herself to a standstill in [Kerr](p kerr)’s place and turned in the third. [Steph Catley](p catley), captain in all but ink, put away a late penalty.

{“There was so much noise this week about who wasn’t playing,”}(catley direct) [Catley](p catley) <said>.

[Tony Gustavsson](p gustavsson) had been asked since Thursday whether he was about to lose his job, and came in a new shirt. {“My wife bought it for a funeral or a party, she didn’t mind which,”}(gustavsson direct) [Gustavsson](p gustavsson) <joked>.

[His opposite number](r priestman) found nothing to laugh at. {“We ran out of ideas before we ran out of legs,”}(priestman direct) <said> [Bev Priestman](p priestman), who took off [Christine Sinclair](p sinclair) at the interval, in what is surely the great forward’s last match at a World Cup.

Player ratings, [Australia](l):

- [Arnold](p arnold) 7: one save, a good one

- [Grant](p grant) 7: no passengers on her side

- [Hunt](p hunt) 8: four months ago she was unknown

- [Raso](p raso) 9: the ribbon stayed on

- [Fowler](p fowler) 9

Up in the box the [FIFA](o) president, [Gianni Infantino](p infantino), sat between two prime ministers’ empty chairs and the head of the Asian confederation, Sheikh [Salman bin Ebrahim Al Khalifa](p salman). [Infantino](p infantino) <called> the atmosphere {“just amazing”}(infantino mixed). Sheikh [Salman](p salman) <said> {[Asia](l) would have three teams in the next round}(salman indirect).

The happiest person in Section 34 was eleven. [Sydney Okonkwo](p sydney), who plays on the wing for a club in [Footscray](l), had “[KERR](p kerr) 20” on her back and, by half-time, “[FOWLER](p fowler)” in felt pen on her arm. {“You can wear two,”}(sydney direct) <ruled> [Sydney](p sydney).

Would she travel to [Sydney](l) for the last 16? {It was a school night}(? indirect), her mother <said>.

Somewhere behind them sat a [Kerr](p kerrb) with a better seat: [Beryl Kerr](p kerrb), 90, of [Ballarat](l), no relation but willing to become one. {“They gave me a scarf at the gate on account of my driver’s licence,”}(kerrb direct) Mrs [Kerr](p kerrb) <said>.

Tram driver [Duc Nguyen](p nguyen) held the 70 at the stop for four minutes so that people could finish a song. {“I’m late for the first time in six years,”}(nguyen direct) <announced> [Nguyen](p nguyen) over the speaker.
