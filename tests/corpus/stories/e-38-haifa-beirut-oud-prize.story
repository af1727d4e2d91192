title: Fairuz’s tailor, an oud from Nazareth and a prize no one collected
date: 2026-01-24
region: Middle East
topic: culture
split: train
hard: singers of one name (Fairuz, Umm Kulthum, Asmahan), Rahbani family, Druze and Maronite and Armenian and Israeli Jewish names, ben and bat and Bar- and Abu as parts of surnames, names with apostrophes, prize and hall and street named after people, songs with names in titles, three Khourys, first name Malak and Nour as common words, emirate museum named after a sheikh
---
person fairuz = Fairuz | fairuz
person ziad = Ziad Rahbani | ziad-rahbani
person assi = Assi Rahbani | assi-rahbani
person kulthum = Umm Kulthum | umm-kulthum
person asmahan = Asmahan | asmahan
person darwish = Mahmoud Darwish | mahmoud-darwish
person khouryn = Nour Khoury | -
person khourye = Elias Khoury | elias-khoury
person khourym = Malak Khoury-Saba | -
person hagop = Hagop Der-Bedrossian | -
person abuamneh = Bassel Abu ‘Amneh | -
person benshitrit = Re’ut Ben-Shitrit | -
person sheikha = Al-Mayassa bint Hamad Al Thani | al-mayassa-bint-hamad-al-thani
person salame = Ghassan Salamé | ghassan-salame
person nawaf = Nawaf Salam | nawaf-salam
person said = Edward Said | edward-said
person barenboim = Daniel Barenboim | daniel-barenboim
person goethe = Johann Wolfgang von Goethe | johann-wolfgang-von-goethe
person samir = Samir | -
---
# [Fairuz](p fairuz)’s tailor, an oud from [Nazareth](l) and a prize no one collected

[BEIRUT](l)/[HAIFA](l) — The cheque is for $50,000 and lies in a drawer in [Doha](l). Of the two musicians to whom it is made out, one may not enter the country of the other, and each has <said> {that the other should go}(? indirect).

The Asmahan Prize, named for the Druze princess who sang, spied and drowned at 31, was given last week for a record called Letter to Samir. [Nour Khoury](p khouryn) sings on it from a kitchen in [Ashrafieh](l). [Bassel Abu ‘Amneh](p abuamneh) plays the oud from a bomb shelter in [Haifa](l). They have met on a screen, with a delay.

{‘We recorded the pauses last,’}(abuamneh direct) <says> [Abu ‘Amneh](p abuamneh). {‘By then we knew where they were.’}(abuamneh direct)

[Asmahan](p asmahan) is only one of the ghosts. [Khoury](p khouryn)’s grandfather was [Hagop Der-Bedrossian](p hagop), the tailor who for eleven summers at [Baalbek](l) let out and took in the gowns of [Fairuz](p fairuz). {He claimed to have pricked her once, before [Assi](p assi), and she sang on}(khouryn indirect), [Khoury](p khouryn) <relates>.

[Fairuz](p fairuz), who is 91, did not sing at the funeral of her son, [Ziad Rahbani](p ziad), last July; she sat. The last track is that silence, 41 seconds of it, with a fan.

In [Lebanon](l) it pays to say which [Khoury](p khourye). She is not of the family of the novelist [Elias Khoury](p khourye). Nor is her manager, [Malak Khoury-Saba](p khourym), whose cousins own the bank. {‘Half the country is called priest,’}(khourym direct) <explains> [Malak](p khourym), since that is what the name means. {‘The other half confesses to us.’}(khourym direct)

On the other side [Abu ‘Amneh](p abuamneh) had to answer questions of his own. His producer is [Re’ut Ben-Shitrit](p benshitrit), a Jew of Moroccan family who grew up on [Umm Kulthum](p kulthum) in [Dimona](l). {Her name on the sleeve would cost them [Cairo](l)}(benshitrit indirect), [Ben-Shitrit](p benshitrit) <warned> him. It is there, in three alphabets, above that of [Mahmoud Darwish](p darwish), who wrote two of the texts and can no longer be asked.

Culture minister [Ghassan Salamé](p salame) <called> {the record ‘the best-behaved border in the region’}(salame mixed). Prime Minister [Nawaf Salam](p nawaf) was <said> by an aide {to own it}(? indirect). A lawyer in [Tripoli](l) has <asked> {for it to be banned}(? indirect), and not, he <added>, {because of the tuning}(? indirect).

The jury met in the [Sheikh Jassim Hall](l) of the [Museum of Islamic Art](o) under Sheikha [Al-Mayassa](p sheikha). {The money would wait as long as they liked}(sheikha indirect), Sheikha [Al-Mayassa bint Hamad](p sheikha) <said>.

Musicians have tried this before. [Edward Said](p said) and [Daniel Barenboim](p barenboim) put an orchestra in [Weimar](l) in 1999 and named it after a book by [Goethe](p goethe). [Khoury](p khouryn) admires it. {‘But they had a bus,’}(khouryn direct) [she](r khouryn) <points out>.

And [Samir](p samir)? He was a boy in a photograph that she found in the tailor’s tin, with the word [Haifa](l) on the back and a date in 1947. [Abu ‘Amneh](p abuamneh) has walked the street with a copy. At number 14 [Abbas Street](l) lives a retired bus driver who has the same ears.
