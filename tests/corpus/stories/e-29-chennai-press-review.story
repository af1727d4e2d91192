title: Morning papers: Stalin's letter, Vijay's lorry and the judge who sang
date: 2025-09-23
region: Asia
topic: politics
split: train
hard: press review quoting newspapers, Tamil initials before and after names (M.K., K. V. R. Rao, S. P. Velumani), one-word film names (Vijay, Rajinikanth, Seeman), Stalin as a Tamil name, Malayali and Telugu names, honorifics Thiru, Justice, places abbreviated, father's name as initial, parties as initials, film with a man's name
---
person stalin = M. K. Stalin | m-k-stalin
person udhay = Udhayanidhi Stalin | udhayanidhi-stalin
person vijay = Vijay | vijay
person eps = Edappadi K. Palaniswami | edappadi-k-palaniswami
person seeman = Seeman | seeman
person rajini = Rajinikanth | rajinikanth
person ravi = R. N. Ravi | r-n-ravi
person vijayan = Pinarayi Vijayan | pinarayi-vijayan
person modi = Narendra Modi | narendra-modi
person rao = K. V. R. Rao | -
person anbu = T. Anbuselvi | -
person kannan = P. Kannan (Lorry Kannan) | -
person thomas = Susheela Thomas Kurian | -
person velu = A. Velmurugan | -
person durai = Duraisamy | -
person joseph = Stalin Joseph | -
person lenins = four men called Lenin | -
org hindu = The Hindu | the-hindu
org dinamani = Dinamani | dinamani
org daily = Daily Thanthi | daily-thanthi
org manorama = Malayala Manorama | malayala-manorama
---
# Morning papers: [Stalin](p stalin)'s letter, [Vijay](p vijay)'s lorry and the judge who sang

[CHENNAI](l): What the papers of the south say on Tuesday.

All of them lead with a letter. Chief Minister [M. K. Stalin](p stalin) has written to [Narendra Modi](p modi) about 47 fishermen held in [Sri Lanka](l), and [The Hindu](o hindu) prints it in full. {"Each boat is a family's cattle, field and bank,"}(stalin direct via hindu) [Stalin](p stalin) <writes> in it. The paper counts eleven such letters since January. [Dinamani](o dinamani) <asks>, unkindly, {whether the [Prime Minister's Office](o) has a drawer or a basket for them}(? indirect).

The deputy chief minister is his son, and [The Hindu](o hindu)'s cartoonist draws [Udhayanidhi Stalin](p udhay) licking the stamp.

[Daily Thanthi](o daily) gives six columns to the actor [Vijay](p vijay) and to his lorry. The founder of [TVK](o) drew such a crowd in [Tiruchi](l) on his first Saturday of campaigning that his vehicle took five hours over six kilometres. {"I did not drive. I was carried,"}(vijay direct via daily) [Vijay](p vijay) <told> the paper. The man at the wheel, [P. Kannan](p kannan), known to the trade as [Lorry Kannan](p kannan), <said> {he never left first gear}(kannan indirect via daily).

[Edappadi K. Palaniswami](p eps) is not amused. The [AIADMK](o) leader, [EPS](p eps) in every headline, <held> in [Salem](l) {that "a crowd is not a vote, or [Rajinikanth](p rajini) would be president"}(eps mixed). [Rajini](p rajini), who is in [Jaipur](l) for a shoot, was not drawn. [Seeman](p seeman), of [Naam Tamilar Katchi](o), <claimed> {the crowd for himself}(seeman indirect).

[The New Indian Express](o) has the best of the courts. Justice [K. V. R. Rao](p rao), hearing a noise complaint in [Madurai](l), asked the temple singer for a sample. When [T. Anbuselvi](p anbu) had finished, the judge joined in. {"The decibels are within the law and the raga is within reason,"}(rao direct) Justice [Rao](p rao) <ruled>. The complainant, one [Duraisamy](p durai), 81, has <asked> {for a bench further from the bench}(durai indirect).

Over the border [Malayala Manorama](o manorama) finds [Kerala](l)'s chief minister, [Pinarayi Vijayan](p vijayan), <promising> {a bridge at [Vaikom](l) by Onam next}(vijayan indirect). It sets beside him, with no comment, the same promise from 2021. [Susheela Thomas Kurian](p thomas), who rows schoolchildren across, <tells> the paper {that she is buying a new boat}(thomas indirect via manorama).

Governor [R. N. Ravi](p ravi) walked out of nothing on Monday, and [Dinakaran](o) records the fact in a box.

In the small print: [Dinamalar](o) has found, in a single ward of [Virudhunagar](l), nine men christened or otherwise called [Stalin](p joseph), and four [Lenins](p lenins). One, [Stalin Joseph](p joseph), is the local secretary of the [BJP](o). {"My father was a communist and a Catholic,"}(joseph direct) [he](r joseph) <explains>. {"I am the compromise."}(joseph direct) His neighbour, the weaver [A. Velmurugan](p velu), <laments> {that he was merely called after a god}(velu indirect).

A poster for the film Kannan, lastly, has been pasted on a lorry belonging to [Kannan](p kannan).
