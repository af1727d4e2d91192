title: Lithuania keeps Belarus crossings shut after more smuggling balloons
date: 2025-10-28
region: Europe
topic: security
split: train
hard: Lithuanian, Latvian and Belarusian names with transliteration variants (Lukashenko/Lukashenka, Siarhei/Sergei), feminine Lithuanian surnames of one family in three forms, source chains via BNS LETA and BelTA, capital as speaker, one-sentence paragraphs
---
person ruginiene = Inga Ruginienė | inga-ruginiene
person nauseda = Gitanas Nausėda | gitanas-nauseda
person budrys = Kęstutis Budrys | kestutis-budrys
person lukashenko = Alexander Lukashenko | alexander-lukashenko
person silina = Evika Siliņa | evika-silina
person braze = Baiba Braže | baiba-braze
person tsahkna = Margus Tsahkna | margus-tsahkna
person brunner = Magnus Brunner | magnus-brunner
person tikh = Sviatlana Tsikhanouskaya | sviatlana-tsikhanouskaya
person zukas = Arvydas Žukauskas | -
person zukiene = Laimutė Žukauskienė | -
person zukaite = Gabija Žukauskaitė | -
person karatkevich = Siarhei Karatkevich | -
person ozols = Jānis Ozols | -
person grabar = Wanda Grabarczyk | -
org bns = BNS | bns
org leta = LETA | leta
org belta = BelTA | belta
---
# [Lithuania](l) keeps [Belarus](l) crossings shut after more smuggling balloons

[VILNIUS](l), Oct. 28

{[Lithuania](l) will keep its last two road crossings with [Belarus](l) closed indefinitely}(ruginiene indirect), Prime Minister [Inga Ruginienė](p ruginiene) <said> on Tuesday, after balloons carrying contraband cigarettes shut the capital's airport for the fourth night in a week.

{"Today we have decided to take the strictest measures; there is no other way,"}(ruginiene direct) [Ruginienė](p ruginiene) <told> reporters.

{Diplomatic mail and returning citizens would still be let through}(ruginiene indirect), [she](r ruginiene) <added>.

[Minsk](l) <called> the closure {"a crazy scam"}(lukashenko direct via belta), in the words of President [Alexander Lukashenko](p lukashenko), quoted by the state agency [BelTA](o belta).

{If the balloons came from [Belarus](l)}(lukashenko indirect via belta), [Lukashenko](p lukashenko) <said>, {somebody in [Lithuania](l) was waiting for them}(lukashenko indirect via belta).

President [Gitanas Nausėda](p nauseda) <told> the news agency [BNS](o bns) {that the country had "patience, but a short runway"}(nauseda mixed via bns). Foreign Minister [Kęstutis Budrys](p budrys) {had spoken to his counterparts in [Riga](l), [Tallinn](l) and [Warsaw](l)}(? indirect), the ministry <said>.

Support came quickly. Latvian Prime Minister [Evika Siliņa](p silina), according to [LETA](o leta), <offered> {radar "and whatever else Lithuanians may find useful"}(silina mixed via leta). Her foreign minister, [Baiba Braze](p braze), and the Estonian foreign minister, [Margus Tsahkna](p tsahkna), issued a joint statement. [EU](o) Commissioner [Magnus Brunner](p brunner) is expected in [Vilnius](l) on Friday.

The opposition leader [Sviatlana Tsikhanouskaya](p tikh), who lives in the city, <asked> [Vilnius](l) {to keep a way open for people}(tikh indirect). {"My compatriots are not cigarettes,"}(tikh direct) [Tikhanovskaya](p tikh) <said>.

Smuggling by balloon is not new. {A weather balloon costs about 200 euros, lifts 30 kilograms and returns nothing but the string}(ozols indirect), <explained> [Jānis Ozols](p ozols), who served with the Latvian border guard for twenty-two years.

At [Medininkai](l) the line of lorries was seven kilometers long. [Siarhei Karatkevich](p karatkevich), a driver from [Lida](l) with a load of Spanish tiles, had been there since Sunday. His papers were made out to [Sergei Korotkevich](p karatkevich), which did not help. {"My boss says wait. The tiles can wait,"}(karatkevich direct) <said> [Karatkevich](p karatkevich).

Four Polish hauliers waited behind him. Their dispatcher in [Białystok](l), [Wanda Grabarczyk](p grabar), <estimated> {the cost at 900 euros per truck per day}(grabar indirect).

The balloon that closed the airport on Sunday came down in a strawberry field. It belongs to the [Žukauskas](p zukas) family of [Nemėžis](l): [Arvydas Žukauskas](p zukas), his wife [Laimutė Žukauskienė](p zukiene) and their daughter [Gabija Žukauskaitė](p zukaite), 11, who found it.

{"It was shaking like a fish,"}(zukaite direct) [Gabija](p zukaite) <said>.

[Žukauskienė](p zukiene) called the emergency number. [Žukauskas](p zukas) stood on the string. Border guards took away 1,500 packets of the brand Minsk 5 and left the family a receipt, which [Žukauskaitė](p zukaite) has asked to keep.

Flights at [Vilnius Čiurlionis International Airport](l) resumed at 6:40 a.m.
