title: The morning after Turnberry: what they said about 15 per cent
date: 2025-07-28
region: World
topic: economy
split: test
hard: list of reactions with name and role, hotel bearing a president's name, chief negotiators by surname with diacritics lost, winemaker and cheese maker cards, two people called Bernd and two Merzes, quotes introduced by colon, colon-and-dash attributions, industry bodies, companies named after people
---
person vdl = Ursula von der Leyen | ursula-von-der-leyen
person trump = Donald Trump | donald-trump
person sefcovic = Maroš Šefčovič | maros-sefcovic
person greer = Jamieson Greer | jamieson-greer
person lutnick = Howard Lutnick | howard-lutnick
person merz = Friedrich Merz | friedrich-merz
person bayrou = François Bayrou | francois-bayrou
person orban = Viktor Orbán | viktor-orban
person lange = Bernd Lange | bernd-lange
person kallenius = Ola Källenius | ola-kallenius
person stubb = Alexander Stubb | alexander-stubb
person swinney = John Swinney | john-swinney
person merzb = Hannelore Merz-Ruppert | -
person benedetti = Gianmarco Benedetti della Rovere | -
person vandamme = Lieve Vandamme | -
person uchida = Uchida Sho | -
person mcphail = Catriona McPhail | -
person bernd = Bernd Osterkamp | -
person ferrari = Enzo Ferrari | enzo-ferrari
---
# The morning after [Turnberry](l): what they said about 15 per cent

The handshake took place on Sunday at a golf hotel on the [Ayrshire](l) coast. By breakfast on Monday everyone in [Europe](l) had an opinion about it. Here is a selection.

The deal in one line: most European goods entering the [United States](l) will pay a tariff of 15 per cent. [Ursula von der Leyen](p vdl) and [Donald Trump](p trump) shook on it in the ballroom of [Trump Turnberry](l).

## The signatories

[Ursula von der Leyen](p vdl), president of the [European Commission](o) – {“It creates certainty in uncertain times.”}(vdl direct) Asked whether fifteen was a good number, [she](r vdl) <answered>, {“It is not to be underestimated.”}(vdl direct)

[Trump](p trump) – {“It’s the biggest of all the deals.”}(trump direct) The president then played eighteen holes.

[Maros Sefcovic](p sefcovic), the trade commissioner, had flown back and forth ten times since February. {A trade war}(sefcovic indirect), [Šefčovič](p sefcovic) <said>, {would have been much worse}(sefcovic indirect). His opposite numbers in [Washington](l), [Howard Lutnick](p lutnick) and [Jamieson Greer](p greer), toured the Sunday programmes by video. {There was “plenty of horse-trading” still to come}(greer mixed), <according to> [Greer](p greer).

## The capitals

[Friedrich Merz](p merz) <said> {the agreement had avoided a conflict that would have hit [Germany](l)’s exporters hard}(merz indirect). [François Bayrou](p bayrou), the French prime minister, disagreed. {“It is a dark day,”}(bayrou direct) [Bayrou](p bayrou) <wrote>. [Viktor Orbán](p orban) <told> a podcast {that Mr [Trump](p trump) had had the commission president for breakfast}(orban indirect). The Finnish president, [Alexander Stubb](p stubb), who is a good golfer and was much asked about it, <thought> {par “a respectable score”}(stubb mixed).

{[Scotland](l)’s whisky should be exempt}(swinney indirect), <insisted> the first minister, [John Swinney](p swinney), who was due to see the visitor in [Aberdeen](l).

## The parliament

[Bernd Lange](p lange) (chair of the trade committee, [Social Democrats](o)): {“This is lopsided.”}(lange direct)

[Lieve Vandamme](p vandamme) (liberal, [Flanders](l)): {“It’s lopsided and it is signed, so let’s read it.”}(vandamme direct) Some of those who were quoted had not. [Vandamme](p vandamme) had.

## The factories

At [Mercedes-Benz](o) [Ola Källenius](p kallenius) was relieved, at [Volkswagen](o) they were counting, at [Ferrari](o) prices were already fixed. The name still belongs to the man who <said> that {he built cars for people who did not ask what they cost}(ferrari indirect); [Ferrari](p ferrari) never met a customs officer.

[Bernd Osterkamp](p bernd), works council, [Robert Bosch](o) plant near [Reutlingen](l): {“I have three thousand people who want to know what a tariff is on a part that crosses twice. I want to know too.”}(bernd direct)

[Hannelore Merz-Ruppert](p merzb) grows riesling above [Bernkastel](l), is not related to the chancellor and sends a third of her bottles to [Ohio](l). Frau [Merz-Ruppert](p merzb)’s importer rang at six. {“He asked if I could make it 15 per cent smaller,”}(merzb direct) [she](r merzb) <says>.

[Gianmarco Benedetti della Rovere](p benedetti), who ages pecorino in [Pienza](l) – {“We survived the pope’s salt tax in 1540.”}(benedetti direct)

## And from elsewhere

In [Tokyo](l), which settled for the same figure a week earlier, [Uchida Sho](p uchida) of the [Daiwa Institute](o) <noted> with satisfaction {that nobody had got fourteen}(uchida indirect). In [Maybole](l), four miles from the hotel, the baker [Catriona McPhail](p mcphail) supplied the rolls. Had she met them? {“I met a man with an earpiece,”}(mcphail direct) [McPhail](p mcphail) <said>, {“and he paid.”}(mcphail direct)
