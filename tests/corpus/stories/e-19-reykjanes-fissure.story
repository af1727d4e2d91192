title: Small eruption, large crowd: Reykjanes opens for the ninth time
date: 2025-08-05
region: Europe
topic: science
split: train
hard: Icelandic patronymics and first-name reference, -dóttir and -son siblings, matronymic, Icelandic names without diacritics in a wire caption, volcano and crater names that look like patronymics, surname Blöndal, tourists of many origins, a mayor, scientific instruments named after people, Þ and ð spellings and th variants
---
person kristinj = Kristín Jónsdóttir | kristin-jonsdottir
person thorvaldur = Thorvaldur Thordarson | thorvaldur-thordarson
person magnus = Magnús Tumi Guðmundsson | magnus-tumi-gudmundsson
person kristrun = Kristrún Frostadóttir | kristrun-frostadottir
person halla = Halla Tómasdóttir | halla-tomasdottir
person birkir = Birkir Helguson | -
person helga = Helga Blöndal | -
person sunna = Sunna Birkisdóttir | -
person asdis = Ásdís Ragnarsdóttir | -
person ulfar = Úlfar Ketilsson | -
person nakagawa = Emi Nakagawa | -
person obrien = Declan O’Brien | -
person oddur = Oddur Ragnarsson | -
person kerr = Alastair Kerr | -
---
# Small eruption, large crowd: [Reykjanes](l) opens for the ninth time

[REYKJAVÍK](l), 5 August. The ground had been rising for three weeks by the width of a thumb. At six minutes to four on Tuesday morning it stopped rising, and [Sunna Birkisdóttir](p sunna), who was awake with a baby, saw the kitchen turn orange.

{“I said to him, look, there’s your birthday candle,”}(sunna direct) [Sunna](p sunna) <said>. Her son is to be named on Sunday.

The fissure north of [Grindavík](l), 2.4 kilometres long, is the ninth in the [Sundhnúkur](l) row since December 2023 and one of the smaller. {It is the tail of the dog}(magnus indirect), <according to> [Magnús Tumi Guðmundsson](p magnus), professor of geophysics at the [University of Iceland](o). {“But we have called it a tail before,”}(magnus direct) [Magnús Tumi](p magnus) <added>.

[Þorvaldur Þórðarson](p thorvaldur), a volcanologist who seldom agrees with his colleague, <expects> {another before Christmas}(thorvaldur indirect). The two of them shared a helicopter.

At the [Icelandic Meteorological Office](o), [Kristín Jónsdóttir](p kristinj) <said> {the gas was blowing out to sea}(kristinj indirect). Earthquakes had fallen from 80 an hour to four, [Kristín](p kristinj) <told> reporters, {“and one of those was a lorry.”}(kristinj mixed)

It was a lorry belonging to [Úlfar Ketilsson](p ulfar), who has dug ditches and built walls against every flow since the first. {He has begun to recognise the lava}(ulfar indirect), <says> [Úlfar](p ulfar).

Siblings [Ásdís](p asdis) and [Oddur Ragnarsson](p oddur), who have the last greenhouse in town, watered their tomatoes at five and then left. {“You say [Ragnarsson](p oddur) and forget I am a dóttir,”}(asdis direct) <complained> [Ásdís Ragnarsdóttir](p asdis). Their house stands; the road to it does not.

New in the rescue hut this year is [Birkir Helguson](p birkir), who takes his second name from his mother, [Helga Blöndal](p helga), a fisheries minister of the nineties. He is [Sunna](p sunna)’s father, and he had to be told of the eruption by text. [Birkir](p birkir) counted 1,900 visitors on the hill by noon.

[Emi Nakagawa](p nakagawa), 24, of [Kagoshima](l), had cycled from the airport at [Keflavík](l). {At home she lives under [Sakurajima](l) and does not look up}(nakagawa indirect), [she](r nakagawa) <said>. [Declan O’Brien](p obrien), from [Ennis](l), wore flip-flops and was sent back down. {“My sister said it was like a beach,”}(obrien direct) [O’Brien](p obrien) <said>. {“She meant the sand.”}(obrien direct)

Prime Minister [Kristrún Frostadóttir](p kristrun) broke off a holiday and President [Halla Tómasdóttir](p halla) did not. {The eruption was “well brought up”}(kristrun mixed), [Kristrún](p kristrun) <joked> at the civil protection centre.

What comes up interests [Alastair Kerr](p kerr), of [Durham University](o), more than how much. {The melt came from 15 kilometres down, faster than anything in the textbooks}(kerr indirect), <said> Dr [Kerr](p kerr), whose handheld spectrometer was warm from his pocket. He has asked for a sample of the first hour, before rain. The crater, if it lasts, will need a name; the last was called after a ram.

^ Prof. [Thorvaldur Thordarson](p thorvaldur), right, with [Kristin Jonsdottir](p kristinj) at the rim on Tuesday
