title: In Pikine, malaria shots arrive with a drum and a list
date: 2026-05-05
region: Africa
topic: health
split: train
hard: American health feature, Senegalese surnames shared by many (two Ndiayes, three Diops), French spellings, Pape and Mame as given names, El Hadj and Serigne as titles, hospital named after a Le Dantec and a street after Blaise Diagne, vaccine names, foundation named after a living man, Ms. and Dr., village head
---
person ndiayea = Awa Ndiaye | -
person ndiayep = Pape Ndiaye | -
person diop = Fatou Binetou Diop | -
person diopm = Mame Diarra Diop | -
person sow = Ibrahima Sy | ibrahima-sy
person faye = Bassirou Diomaye Faye | bassirou-diomaye-faye
person fall = Yassine Fall | yassine-fall
person sarr = Cheikh Tidiane Sarr | -
person gates = Bill Gates | bill-gates
person tedros = Tedros Adhanom Ghebreyesus | tedros-adhanom-ghebreyesus
person kane = Moussa Kane | -
person hale = Jessica L. Hale | -
person aby = Aby | -
person abys = Aby | -
person diops = Diop | -
person ndiayes = Ndiaye | -
org who = World Health Organization | world-health-organization
org gavi = Gavi | gavi
---
# In [Pikine](l), Malaria Shots Arrive With a Drum and a List

By [Jessica L. Hale](p hale)

[PIKINE](l), [Senegal](l) — The list was 214 names long, and 31 of the names were [Diop](p diops).

[Awa Ndiaye](p ndiayea), the nurse who had to read it, began at the top. A man with a drum stood next to her and struck it once for each child. By midmorning, in the yard of a school on [Blaise Diagne Street](l), the two had got as far as M.

The malaria vaccine, called R21, is being given here for the first time, to infants of five months. It comes in a box the size of a dictionary, on ice, and each box holds 50 doses. {The shots cut severe cases by about 60 percent in trials}(tedros indirect), the director-general of the [World Health Organization](o who), [Tedros Adhanom Ghebreyesus](p tedros), <said> in January.

{“It is a tool, not a miracle, and please do not leave your net,”}(ndiayea direct) Ms. [Ndiaye](p ndiayea) <repeated>, to mother after mother.

Some of them had walked from [Guédiawaye](l). [Fatou Binetou Diop](p diop), 27, had brought twins, and was told that only one was on the list. [Mame Diarra Diop](p diopm), her mother-in-law, made the case for the other.

{“They are the same girl,”}(diopm direct) the elder Ms. [Diop](p diopm) <argued>. {“If you vaccinate half, what do I do with the other half?”}(diopm direct)

Both were vaccinated. The drum was struck twice.

Dr. [Ibrahima Sy](p sow), the health minister, <promised> on Monday {to reach 400,000 children by the rains}(sow indirect), with doses bought through [Gavi](o gavi), the vaccine alliance. President [Bassirou Diomaye Faye](p faye) brought his own nephew to a clinic in [Ndiaganiao](l), and television filmed the nephew’s opinion of it.

Abroad there had been doubts over money. The [Gates Foundation](o), which has given heavily to malaria research, has been asked to do more since [Washington](l) did less; its founder, [Bill Gates](p gates), <told> a meeting in [Dakar](l) last year that {he would “spend it all, and then some”}(gates mixed).

At [Aristide Le Dantec Hospital](o), which is half torn down, Dr. [Cheikh Tidiane Sarr](p sarr) remembers what the rainy season was. {“In my first year I signed nine certificates in a night,”}(sarr direct) <said> [Sarr](p sarr), a pediatrician. {“You stop writing neatly.”}(sarr direct)

The list had come from [Pape Ndiaye](p ndiayep), the neighborhood chief, not a relation of the nurse, who went door to door in February with a notebook. {“Everyone is [Ndiaye](p ndiayes), everyone is [Diop](p diops),”}(ndiayep direct) he <said>. {“I wrote the mother’s nickname, too. Otherwise I would have one child in the whole street.”}(ndiayep direct)

So the nurse called out [Aby](p aby) with the Red Door, and [Aby](p abys) of the Sewing Machine, and babies were handed up.

A fever is normal afterward. [Moussa Kane](p kane), 33, a mason and the only father in the yard at noon, had been told so and wrote it on his arm. Justice Minister [Yassine Fall](p fall) had stopped by without cameras and held his son for the shot.

{“She was shaking more than he was,”}(kane direct) <said> [Kane](p kane).
