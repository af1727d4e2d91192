title: On stage: a Hedda without pistols and a Max Havelaar without coffee
date: 2025-02-14
region: Europe
topic: culture
split: train
hard: theatre column, play titles with names of people, characters as characters unlabelled, Dutch particles with capital and lower case (van der, Van der, ter, 't), Flemish capital Van, Norwegian and Surinamese names, German von, theatre and prize and street named after people, playwright Ibsen by surname, lower-case stage name
---
person vanderlaan = Marieke van der Laan | -
person terbraak = Joost ter Braak | -
person thart = Floor 't Hart | -
person vandenbrande = Luc Van den Brande | -
person ibsen = Henrik Ibsen | henrik-ibsen
person multatuli = Multatuli | multatuli
person tjonafa = Raymi Tjon A Fa | -
person haugen = Silje Haugen-Lund | -
person vonbulow = Ottilie von Prahl | -
person vanhove = Ivo van Hove | ivo-van-hove
person halsema = Femke Halsema | femke-halsema
person mo = mo dekker | -
person deboer = Hans de Boer | -
org ita = Internationaal Theater Amsterdam | internationaal-theater-amsterdam
org trouw = Trouw | trouw
---
# On stage: a Hedda without pistols, a Havelaar without coffee

[AMSTERDAM](l). There is no gun in the new “Hedda Gabler” at [Internationaal Theater Amsterdam](o ita). The director, [Marieke van der Laan](p vanderlaan), had it taken out in the second week, on the ground that an audience that has seen a gun listens to nothing else.

{“[Ibsen](p ibsen) would be furious,”}(vanderlaan direct) <says> [Van der Laan](p vanderlaan), 41. {“But he was furious in general.”}(vanderlaan direct)

What Hedda has in her drawer instead I shall not tell. [Silje Haugen-Lund](p haugen), a Norwegian on loan from [Bergen](l), plays her in a careful Dutch, with all the vowels a little too clean, as though she had washed them. It makes the woman a foreigner in her own drawing room, which is just what she is.

Opposite her as Tesman, [Joost ter Braak](p terbraak) is so kind that one wants to slap him. [Ter Braak](p terbraak) was [Ivo van Hove](p vanhove)’s favourite weakling for years, and there is no better.

The evening is long. {“Two hours fifty, and not a minute too few,”}(deboer direct) was the unkind <verdict> in [Trouw](o trouw) of its critic [Hans de Boer](p deboer). I did not mind the length; I minded the fish tank.

## Across the water

At the [Frascati](o), in the [Nes](l), [Raymi Tjon A Fa](p tjonafa) has made a “Max Havelaar” from which every mention of coffee has been cut. [Tjon A Fa](p tjonafa), whose people came from [Paramaribo](l) and before that from [Guangdong](l), <calls> {the book “a complaint that became a brand”}(tjonafa mixed).

It was written by a civil servant, [Eduard Douwes Dekker](p multatuli), under the name of [Multatuli](p multatuli), in a cold hotel in [Brussels](l). There are now a chocolate, a quality mark and eleven streets called after him or his hero.

Everything is carried by one performer, [mo dekker](p mo), who is no descendant, spells the name without capitals and is on stage for ninety minutes with a bucket. {“They kept asking me if we were family,”}(mo direct) <says> [dekker](p mo). {“I said, aren’t we all family of the man who complains?”}(mo direct)

Mayor [Femke Halsema](p halsema), in the third row on Tuesday, laughed at the joke about bicycle tunnels. She <told> the company afterwards that {it was “the shortest council meeting” of her career}(halsema mixed).

## Also seen

- “Maria Stuart”, [Toneelhuis](o), [Antwerp](l). [Luc Van den Brande](p vandenbrande) directs with a ruler. [Ottilie von Prahl](p vonbulow), as Elizabeth, breaks it.

- “Anne and Zef”, [De Krakeling](o). For children, and not a bit childish. [Floor ’t Hart](p thart) wrote the songs.

[’T Hart](p thart), by the way, is 19. The Theo d’Or jury should learn to spell her.
