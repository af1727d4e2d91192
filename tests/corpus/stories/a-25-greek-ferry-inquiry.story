title: Captain tells Greek inquiry he turned back ‘for a hat’
date: 2024-06-18
region: Europe
topic: transport
split: test
hard: Greek names in several cases and transliterations (Georgios/Yorgos/George), patronymic initials, ship named after a person, shipowners with company named after them, Cypriot names, surname-only officials, monk's single name, two captains of one surname, direct and indirect testimony, places named after saints
---
person mitsotakis = Kyriakos Mitsotakis | kyriakos-mitsotakis
person stylianides = Christos Stylianides | christos-stylianides
person christodoulides = Nikos Christodoulides | nikos-christodoulides
person lagarde = Christine Lagarde | christine-lagarde
person kasselakis = Stefanos Kasselakis | stefanos-kasselakis
person vamv = Georgios K. Vamvakaris | -
person vamvb = Stamatis Vamvakaris | -
person lemos = Despina Perdikari-Lemou | -
person pais = Paisios | -
person haj = Andreas Hadjiloizou | -
person zervou = Anna-Maria Zervou | -
person fisher = Colin Fisher | -
person reyes = Jomar delos Reyes | -
person eleni = Eleni | -
---
# [Captain](r vamv) <tells> Greek inquiry {he turned back ‘for a hat’}(vamv mixed)

## Families applaud as master of the Agios Markos describes the night 212 people were saved off [Kythnos](l)

[PIRAEUS](l), [Greece](l)

A ferry captain explained to a maritime court on Tuesday why, in a force-nine wind and against the advice of the harbour, he took his ship about and sailed three miles back.

{“I saw a hat,”}(vamv direct) <said> Captain [Georgios K. Vamvakaris](p vamv). {“A straw hat does not get there by itself.”}(vamv direct)

Under the hat was [Colin Fisher](p fisher), a schoolteacher from [Hull](l), and beyond him, holding on to the upturned hull of an excursion boat, were 211 more. All lived. [Fisher](p fisher), who had flown in to give evidence, <told> the three judges {he was “never going to be rude about hats again”}(fisher mixed).

The inquiry, ordered by Prime Minister [Kyriakos Mitsotakis](p mitsotakis), is looking into why the excursion boat, the Despina L., was at sea at all. It belongs to [Perdikaris Lines](o). [Despina Perdikari-Lemou](p lemos), its owner and the woman after whom it was named, sat in the second row in sunglasses. Her counsel <argues> {that the forecast was changed at the last minute}(? indirect).

{The warning went out at ten past four}(zervou indirect), <testified> [Anna-Maria Zervou](p zervou) of the [Hellenic National Meteorological Service](o). {“We telephoned,”}(zervou direct) [Zervou](p zervou) <said>. {“A young man said thank you.”}(zervou direct)

It turned out that two captains of the same name were on the water. [Stamatis Vamvakaris](p vamvb), cousin of [Georgios](p vamv) and master of a tanker, heard the distress call and relayed it. The transcript gave some trouble:

- 17.02 [VAMVAKARIS](p vamvb): {[Yorgo](p vamv), do you see them?}(vamvb direct)

- 17.02 [VAMVAKARIS](p vamv): {I see a hat.}(vamv direct)

- 17.03 [VAMVAKARIS](p vamvb): {Leave the hat.}(vamvb direct)

- 17.03 [VAMVAKARIS](p vamv): {No.}(vamv direct)

A Filipino seaman, [Jomar delos Reyes](p reyes), went down the side on a rope eleven times. Asked through an interpreter whether he had been afraid, [Delos Reyes](p reyes) <said> {he had been busy}(reyes indirect). The public stood up for him and was told to sit.

Then came the monk. Father [Paisios](p pais), who was on his way back to his monastery with forty kilos of flour, had passed children from hand to hand. One of them, [Eleni](p eleni), aged four, has written to him every week. {“I cannot read her spelling, and I have kept every page,”}(pais direct) Fr [Paisios](p pais) <said>.

Government reaction was brief. [Christos Stylianides](p stylianides), the shipping minister, <promised> {new rules before the August rush}(stylianides indirect). [Stefanos Kasselakis](p kasselakis), leader of the opposition [Syriza](o), <said> {the old ones would have done}(kasselakis indirect). Eighteen of the rescued were Cypriots; President [Nikos Christodoulides](p christodoulides) sent the ambassador, [Andreas Hadjiloizou](p haj), with a silver tray. Mr [Hadjiloizou](p haj) left it on the wrong desk.

A banker on holiday had also been aboard the ferry, the court heard: she gave her coat to a stranger and her name to nobody. The newspapers decided that it was [Christine Lagarde](p lagarde). {“It was not,”}(? direct) a spokeswoman for [Lagarde](p lagarde) <said>.

Hearings continue on Thursday at the [Agios Nikolaos](l) annex.

^ Captain [George Vamvakaris](p vamv) leaving court on Tuesday, with the hat.
