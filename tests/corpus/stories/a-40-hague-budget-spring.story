title: Jetten wint tijd: Dutch coalition buys time with spring budget
date: 2026-04-28
region: Europe
topic: politics
split: test
hard: Dutch particles (van, van der, ten, 't), capitalised and lower-case particles by position, royals by first name only, Turkish-Dutch and Surinamese names, two Van Weels, King's Day and places named after royals, foreign-language headline, party acronyms, "Klaver" means clover, question-and-answer at the end, ministers in long list
---
person jetten = Rob Jetten | rob-jetten
person heinen = Eelco Heinen | eelco-heinen
person yesilgoz = Dilan Yeşilgöz | dilan-yesilgoz
person weel = David van Weel | david-van-weel
person wilders = Geert Wilders | geert-wilders
person berendsen = Tom Berendsen | tom-berendsen
person klaver = Jesse Klaver | jesse-klaver
person wa = Willem-Alexander | willem-alexander
person maxima = Queen Máxima | queen-maxima
person amalia = Catharina-Amalia, Princess of Orange | catharina-amalia-princess-of-orange
person rutte = Mark Rutte | mark-rutte
person knot = Klaas Knot | klaas-knot
person thof = Annemiek van 't Hof-Zuidema | -
person vanweelb = Corrie van Weel | -
person wijden = Ruud Wijdenbosch-Lo A Njoe | -
person cakir = Hatice Çakır | -
person denooijer = Sjaak de Nooijer | -
---
# [Jetten](p jetten) wint tijd: Dutch coalition buys time with spring budget

[THE HAGUE](l), 28 April — At a quarter past four in the morning, a deal. At half past nine, a mistake in table six. By noon the minority cabinet of [Rob Jetten](p jetten) had corrected the one and survived the other.

The spring budget, [Jetten](p jetten)'s first since he was sworn in on 23 February, raises defence spending by €3.4 billion and takes most of it from a fund for which nobody had found a use. Finance minister [Eelco Heinen](p heinen), who drew up table six, <apologised>: {'A comma is small until it is in front of a zero.'}(heinen direct)

The cabinet has 66 of 150 seats. It therefore needs friends, and on Tuesday it found two. {My group will vote for it 'with one hand'}(klaver mixed), <said> [Jesse Klaver](p klaver), who leads the left. In the end both hands were visible.

{'He has bought himself a summer,'}(wilders direct) [Geert Wilders](p wilders) <wrote> on [X](o). The leader of the [PVV](o) added a picture of an ice cream.

[Dilan Yeşilgöz](p yesilgoz), first deputy prime minister, was asked whether the coalition would last until Christmas. {It had lasted until Tuesday}(yesilgoz indirect), <replied> [Yesilgoz](p yesilgoz). For foreign minister [Tom Berendsen](p berendsen) the money for [Ukraine](l) was {'the sentence that mattered'}(berendsen mixed), as [he](r berendsen) <said> in [Luxembourg](l), where he was meeting colleagues. [Mark Rutte](p rutte), the cabinet's distant predecessor, now at [Nato](o), <said> {he was pleased to see a number that ended in billions}(rutte indirect).

Justice minister [David van Weel](p weel) gets 600 extra police officers. [Van Weel](p weel) may not get them all in [Apeldoorn](l), where the mayor wants forty.

## Orange, the day after

It was in any case a town with little sleep. On Monday, King's Day, [Willem-Alexander](p wa) had turned 59 in [Dokkum](l), in the rain, with [Máxima](p maxima) and their daughter [Amalia](p amalia). He played the carillon, left-handed and badly. {'His Majesty knows one tune,'}(thof direct) <said> the town carillonneur, [Annemiek van 't Hof-Zuidema](p thof). {'It is the same tune that I know.'}(thof direct) [Van 't Hof](p thof) had hidden the sheet music.

Twenty metres below, selling herring for the lifeboat, stood [Corrie van Weel](p vanweelb), eighty-six. Is she family of the minister? Mevrouw [Van Weel](p vanweelb) put down her knife. {'I have had that question four times today and each time I sold a herring,'}(vanweelb direct) [she](r vanweelb) <said>, {'so: possibly.'}(vanweelb direct)

## What changes

The budget has 212 pages. [Klaas Knot](p knot), formerly of the central bank, read it on the train and <thought> {the growth forecast brave}(knot indirect). At the port of [Rotterdam](l), the union leader [Ruud Wijdenbosch-Lo A Njoe](p wijden), born in [Paramaribo](l), skipped to page 140. There his members lose a tax break on overtime. {'We load the ships that carry the economy that pays for page 140,'}(wijden direct) <said> [Wijdenbosch](p wijden).

[Hatice Çakır](p cakir), who runs a bakery on the [Laan van Meerdervoort](l), has one question and <put> it to us. {'Is bread in it?'}(cakir direct) Bread is not in it. VAT stays at nine per cent. {'Then it is a good budget,'}(cakir direct) [Çakır](p cakir) <concluded>.

And will it hold, [De Nooijer](p denooijer)? That is [Sjaak de Nooijer](p denooijer), clerk to the lower house since 2004, who has seen eleven spring budgets and keeps a list. He turned the page towards us. The column headed 'Fell before autumn' had six ticks. {'You may draw your own conclusion,'}(denooijer direct) [he](r denooijer) <said>, {'but not from me.'}(denooijer direct)

^ [Heinen](p heinen) with table six. Behind him, [D. van Weel](p weel) and [D. Yeşilgöz](p yesilgoz).
