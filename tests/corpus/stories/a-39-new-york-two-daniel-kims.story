title: City to Test Free Crosstown Bus, Mayor Mamdani Says; Violinist Blamed for It
date: 2026-03-17
region: Americas
topic: local
split: train
hard: two people of one full name (council member and violinist), many origins in one story, streets, bridges, terminals and halls named after people (George Washington Bridge, La Guardia, Carnegie Hall, Lincoln Center, Jacob Javits), St. Patrick's Day, titles Council Member and Commissioner, first name nicknames
---
person mamdani = Zohran Mamdani | zohran-mamdani
person hochul = Kathy Hochul | kathy-hochul
person menin = Julie Menin | julie-menin
person lieber = Janno Lieber | janno-lieber
person duffy = Sean Duffy | sean-duffy
person lander = Brad Lander | brad-lander
person kimc = Daniel Kim | -
person kimv = Daniel Kim | -
person brahms = Johannes Brahms | johannes-brahms
person toure = Aïssatou Touré-Baldé | -
person giorgi = Giorgi Kvaratskhelia-Stein | -
person washington = Shanice Washington | -
person rabbi = Menachem Mendel Fuchs | -
person patel = Patel Jigneshbhai Ramanlal | -
person opal = Opal St. Hill | -
---
# {City to Test Free Crosstown Bus}(mamdani indirect), Mayor [Mamdani](p mamdani) <Says>; Violinist Blamed for It

By the time the parade reached [86th Street](l) on Tuesday, two men named [Daniel Kim](p kimc) had each received about 3,000 messages.

One [Daniel Kim](p kimc) is a member of the [New York City Council](o) from [Queens](l), and it was his bill that led Mayor [Zohran Mamdani](p mamdani) to <announce>, before putting on a green scarf, that {the M86 bus would be free for a year}(mamdani indirect). The other [Daniel Kim](p kimv) plays second violin at [Carnegie Hall](o) and takes the M86 to work. Council Member [Kim](p kimc) is against loud music on buses. {[Kim](p kimv) the violinist has no view on the budget}(kimv indirect), [he](r kimv) <wrote> online, {“only on [Brahms](p brahms).”}(kimv mixed)

{“We have been one person since Friday,”}(kimc direct) <said> [the council member](r kimc). {“He is getting my hate mail and I am getting his flowers.”}(kimc direct)

The pilot will begin in June. {It will cost $12 million}(mamdani indirect), Mr. [Mamdani](p mamdani) <said>, {and save each rider about a minute a stop}(mamdani indirect). [Janno Lieber](p lieber), the chairman of the [Metropolitan Transportation Authority](o), stood beside him and <called> it {“an experiment, with the emphasis on experiment.”}(lieber mixed)

Gov. [Kathy Hochul](p hochul), who marched a block behind, has not promised money. {“Happy St. Patrick’s Day,”}(hochul direct) [she](r hochul) <said> when asked. The council’s speaker, [Julie Menin](p menin), <wants> {to see numbers first}(menin indirect). In [Washington](l), Transportation Secretary [Sean Duffy](p duffy) <doubted> on television {that anything was free}(duffy indirect).

## WHAT RIDERS SAY

On an eastbound bus at 10 a.m. opinion was divided by seat.

[Shanice Washington](p washington), a nurse who crosses the [George Washington Bridge](l) every morning as well, <said> {she would take the money and the minute}(washington indirect). Behind her sat Rabbi [Menachem Mendel Fuchs](p rabbi) with a cello. {“Of course it should be free. Are we animals?”}(rabbi direct) Rabbi [Fuchs](p rabbi) <said>.

[Giorgi Kvaratskhelia-Stein](p giorgi), 19, who is from [Kutaisi](l) and delivers for three apps at once, does not take the bus; he holds on to it. [Opal St. Hill](p opal), who is from [Bridgetown](l) and was driving, <asked> us {to print that he should stop}(opal indirect).

The driver’s union is in favor. So is the newsstand at [Lexington Avenue](l), whose owner gives his name in the order of his passport: [Patel Jigneshbhai Ramanlal](p patel). {“Free bus, people have two dollars ninety. They look around. There I am,”}(patel direct) <said> Mr. [Patel](p patel). [Jignesh](p patel), as the regulars call him, has ordered more umbrellas.

Not all the mail was for one [Kim](p kimc) or the other. A shop owner in [Morningside Heights](l), [Aïssatou Touré-Baldé](p toure), had collected 900 signatures for a free bus on [Frederick Douglass Boulevard](l) instead. She handed them on Tuesday to [Brad Lander](p lander), the former comptroller, who had only come to see the pipers.

The M86 runs from [Yorkville](l) past the [Guggenheim](o) to [Broadway](l). It does not go to [La Guardia Airport](l), [Lincoln Center](l) or the [Javits Center](l), {and it will not}(kimc indirect), <said> [Daniel](p kimc), {play [Brahms](p brahms)}(kimc indirect).

^ [Daniel Kim](p kimv), left, and [Daniel Kim](p kimc) at [City Hall](l) on Tuesday. They had not met before.
