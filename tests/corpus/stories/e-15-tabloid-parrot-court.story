title: POLLY GOODNESS! TikTok ‘Duchess’ cleared of pinching neighbour’s parrot
date: 2025-02-14
region: Europe
topic: courts
split: test
hard: British tabloid style with ALL-CAPS names and ages, nicknames and first names alone, celebrity names (Ant and Dec, Becks, Kate), parrot with a person’s name, brands and supermarkets named after people (Sainsbury’s, Boots, Morrisons), surnames that are words (Bird, Parrott, Cage, Swift), pub named after a duke, double-barrelled name
---
person gemma = Gemma Bird-Wallis | -
person parrott = Trevor Parrott | -
person shaz = Sharon Parrott | -
person swift = Adrian Swift | -
person cage = Olivia Cage | -
person tay = Taylor Swift | taylor-swift
person becks = David Beckham | david-beckham
person ant = Ant McPartlin | ant-mcpartlin
person dec = Declan Donnelly | declan-donnelly
person kyle = Kyle Wallis | -
person lilymae = Lily-Mae Wallis | -
person kate = Catherine, Princess of Wales | catherine-princess-of-wales
person sykes = Dean Sykes | -
person pru = Prudence Achebe-Long | -
person beaufort = Mick Beaufort | -
---
# POLLY GOODNESS! [TikTok](o) ‘Duchess’ cleared of pinching neighbour’s parrot

## [GEMMA](p gemma) WEEPS AS MAGISTRATES LET HER FLY

BY [DEAN SYKES](p sykes)

A MUM-of-two known online as the Duchess of [Dagenham](l) sobbed yesterday as she was cleared of nicking a neighbour’s talking parrot.

[Gemma Bird-Wallis](p gemma), 34, blew a kiss to husband [KYLE](p kyle), 36, after JPs in [Romford](l) took just 20 minutes to find her not guilty.

The African grey, called Beckham, belongs to retired scaffolder [Trevor Parrott](p parrott), 67. It flew into [Gemma](p gemma)’s conservatory last June and refused to leave.

{“He liked my nails,”}(gemma direct) tearful [Gemma](p gemma) <told> the bench. {“I gave him a grape. Is that a crime?”}(gemma direct)

But [Trev](p parrott) and wife [Shaz](p shaz), 65, <claimed> {the influencer hid the bird for nine days and put it in a video that was viewed 4.1million times}(parrott indirect).

{“She dressed him as [Kate](p kate),”}(parrott direct) <fumed> Mr [Parrott](p parrott). {“There was a fascinator.”}(parrott direct)

Prosecutor [Adrian Swift](p swift) <said> {the defendant knew whose parrot it was because it kept shouting “[Trevor](p parrott), tea!”}(swift mixed) At one stage Mr [Swift](p swift) was <asked> by chair of the bench [Prudence Achebe-Long](p pru) {to stop doing the voice}(pru indirect).

Briefs nearly came to blows over a clip in which the bird, filmed in the kitchen, sang a [Taylor Swift](p tay) hit. {It proved the parrot was happy}(cage indirect), <argued> [Olivia Cage](p cage), defending. {“No relation,”}(swift direct) <said> Mr [Swift](p swift).

Daughter [Lily-Mae](p lilymae), seven, had put up posters in [Sainsbury’s](o), [Boots](o) and the [Duke of Wellington](o) pub. Landlord [Mick Beaufort](p beaufort) <confirmed> {there was one by the dartboard}(beaufort indirect).

That swung it. {“No thief advertises,”}(pru direct) <ruled> Mrs [Achebe-Long](p pru).

Outside, the [Parrotts](p parrott) refused to shake hands. {“I’ve nothing against [Gemma](p gemma). I just want him to stop saying ‘like and subscribe’,”}(shaz direct) <said> [Shaz](p shaz).

[Gemma](p gemma), who has 890,000 followers and once sat behind [Ant](p ant) and [Dec](p dec) at [Wembley](l), <plans> {a range of perches}(gemma indirect). She has even had a message from the real [Becks](p becks). {[David](p becks) wished them all well}(gemma indirect), [she](r gemma) <said>, {“and I screamed, and the dog screamed.”}(gemma mixed)

A spokesman for [the former captain](r becks) did not return our calls. Neither did Beckham, who is moulting.

^ PRETTY BOY: The bird with [Gemma](p gemma) last summer, left, and owner Mr [Parrott](p parrott)
