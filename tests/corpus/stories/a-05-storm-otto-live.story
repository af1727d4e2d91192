title: Storm Otto live: thousands without power as ferries stay in port
date: 2023-02-17
region: Europe
topic: disasters
split: test
hard: storm with a first name beside a man called Otto, live-blog entries, times, Danish and Scottish names, first-name-only children, council officials, unrelated people of one surname (Frost), surname Hale and Gale, institutions named after places
---
person sturgeon = Nicola Sturgeon | nicola-sturgeon
person lund = Troels Lund Poulsen | troels-lund-poulsen
person frederiksen = Mette Frederiksen | mette-frederiksen
person otto = Otto Kjærgaard | -
person gale = Morag Gale | -
person mackenzie = Ruaridh MacKenzie | -
person frosta = Alistair Frost | -
person frostb = Birgitte Frost-Nielsen | -
person isla = Isla Mutasa | -
person tawanda = Tawanda Mutasa | -
person strachan = Lewis Strachan | -
---
# Storm Otto live: thousands without power as ferries stay in port

## Gusts of 83mph recorded at [Inverbervie](l) as storm named by Danish forecasters crosses [North Sea](l)

17:40 That is where we leave our coverage for tonight. A summary follows.

- {More than 30,000 homes in [Aberdeenshire](l) and [Moray](l) lost power}(? indirect), <says> [SSEN](o)

- Storm Otto has moved on to [Jutland](l), where a lorry driver was rescued from the [Sallingsund Bridge](l)

- First Minister [Nicola Sturgeon](p sturgeon) thanked engineers who worked through the night

17:05 A word from a namesake. [Otto Kjærgaard](p otto), 81, has been mending a greenhouse roof in [Thisted](l) all afternoon. {“My wife says I finally did something big,”}(otto direct) [he](r otto) <tells> our reporter. {“But Otto took the glass, and [Otto](p otto) has to sweep it up.”}(otto direct)

16:32 [Mette Frederiksen](p frederiksen) has <asked> Danes {to stay off the roads until eight}(frederiksen indirect). Her colleague [Troels Lund Poulsen](p lund), the economy minister, <says> {insurers have promised to look at claims within a week}(lund indirect).

15:58 No trains north of [Dundee](l). {“There are eleven trees on the line between [Montrose](l) and [Stonehaven](l), and I have met all of them,”}(mackenzie direct) <says> [Ruaridh MacKenzie](p mackenzie) of [Network Rail](o).

15:10 Schools: [Alford Academy](o) and forty others stay shut. Eight-year-old [Isla](p isla) wrote to us. The letter, which her father [Tawanda Mutasa](p tawanda) photographed and posted on [Twitter](o), <reads> in full: {“Dear Storm Otto, thank you for Friday, please come back for the maths test.”}(isla direct) [Isla](p isla)’s teacher has seen it.

14:20 [Sturgeon](p sturgeon) speaks. At a meeting of the resilience committee in [Edinburgh](l) [the first minister](r sturgeon) <said> {no lives had been lost and that this “was owed to people most of us will never meet”}(sturgeon mixed). [She](r sturgeon) <asked> {people to knock on a neighbour’s door}(sturgeon indirect).

13:47 Confusion in the marine forecast. The [Met Office](o)’s duty forecaster this morning is [Alistair Frost](p frosta); his opposite number at [DMI](o) in [Copenhagen](l) is [Birgitte Frost-Nielsen](p frostb). Both warned of frost. {“We have been getting each other’s emails since 2019,”}(frostb direct) <said> Ms [Frost-Nielsen](p frostb). Mr [Frost](p frosta) <confirmed> {this}(frosta indirect).

12:30 Councillor [Morag Gale](p gale), who chairs the emergency committee in [Banff](l) and has been asked about her surname by four radio stations, <says> {soup is being served at the [Carnegie Hall](l) in [Portsoy](l)}(gale indirect). [Gale](p gale) <adds> {that dogs are welcome}(gale indirect).

11:15 The white-fish boats are in harbour at [Peterhead](l). Only one left: the Margaret Anne, whose skipper [Lewis Strachan](p strachan) went out to tow in a yacht. He is back. [He](r strachan) <called> the yacht’s owner {“daft”}(strachan mixed), twice.

^ A fallen beech in [Huntly](l) on Friday. Photograph: [Aberdeen Journals](o)
