title: A lemur thought lost since 1904 is filmed in Madagascar, by an accountant
date: 2026-04-09
region: Africa
topic: science
split: train
hard: long Malagasy one-piece surnames beginning with Ra- and Andria-, surname before given name, French given names, given-name-only reference, old explorer with double German name, animal and reserve named after people, British Sir, Swiss donor with de, institute named after a missionary, honorific Dadabe
---
person rakoto = Andry Rakotondrazaka | -
person ranaivo = Ranaivoarisoa Hanitriniaina | -
person andria = Lalaina Andriamanantena | -
person rasoa = Rasoamampianina | -
person grandidier = Alfred Grandidier | alfred-grandidier
person boehm = Ludwig Böhm-Sartorius | -
person wright = Patricia Wright | patricia-wright
person tombo = Tombo | -
person preez = Annelie du Preez | -
person candolle = Béatrice de Candolle-Roux | -
person randria = Michaël Randrianirina | michael-randrianirina
person solo = Jean Solofoniaina | -
org midi = Midi Madagasikara | midi-madagasikara
org current = Current Biology | current-biology
---
# A lemur thought lost since 1904 is filmed, by an accountant

[ANTANANARIVO](l) — For a hundred and twenty-two years nobody could say for certain that they had seen Böhm’s sportive lemur. Then, last November, [Andry Rakotondrazaka](p rakoto) went into the forest to look for a goat.

[Rakotondrazaka](p rakoto), 38, keeps the books of a vanilla co-operative at [Maroantsetra](l). His video, which runs for eleven seconds and is mostly thumb, shows a grey animal the size of a cat, upright against a trunk, with a pale stripe down its back.

{“It looked at me like an inspector,”}(rakoto direct) <said> [Andry](p rakoto). The goat was never found.

The sighting has been confirmed from hairs left on the bark, {which match a skin in [Berlin](l)}(ranaivo indirect), <according to> a paper in [Current Biology](o current) by [Ranaivoarisoa Hanitriniaina](p ranaivo) of the [University of Antananarivo](o) and nine others. Dr [Hanitriniaina](p ranaivo), who writes her family name first, in the old way, <puts> {the population at between 30 and 90}(ranaivo indirect).

The skin was taken in 1904 by [Ludwig Böhm-Sartorius](p boehm), a German trader who collected for the museum, quarrelled with it over a bill and died on the boat home. [Alfred Grandidier](p grandidier), the great French naturalist of the island, did not believe him. In the margin of [Böhm](p boehm)’s letter he wrote the one word {“menteur”}(grandidier direct), liar.

{“So we have settled a court case,”}(ranaivo direct) <said> Dr [Hanitriniaina](p ranaivo).

[Patricia Wright](p wright), the American primatologist who has worked in the country for four decades, <called> it {“the best thumb in natural history”}(wright mixed). {She had been in the very valley twice, with good equipment, in rain}(wright indirect), she <added>.

For people in the valley there was less to discover. [Rasoamampianina](p rasoa), a healer in [Ambodivoangy](l) whose one name has fourteen letters, had always known the animal, which she calls the forest’s widow. {To point at it was forbidden, and still is}(rasoa indirect), she <explained>. Her neighbour [Tombo](p tombo) <said> {he pointed once, as a boy, and broke the arm}(tombo indirect).

That taboo may have saved it. [Lalaina Andriamanantena](p andria), an anthropologist, has mapped the places where it holds; {they are, but for two, the places where the hairs were found}(andria indirect), [she](r andria) <says>. {“Conservation has a new word for something that grandmothers call manners,”}(andria direct) <said> [Andriamanantena](p andria).

The forest is outside the [Makira](l) park, and rosewood is cut there. Colonel [Michaël Randrianirina](p randria), who took power last year, <promised> on Saturday {to have it gazetted by June}(randria indirect). The newspaper [Midi Madagasikara](o midi) <recalled> that {his three predecessors had named the same month}(midi indirect).

Money has been offered. The [de Candolle Fund](o), of [Geneva](l), will pay for six rangers, and [Béatrice de Candolle-Roux](p candolle), its chairwoman, <asked> only that {no animal should be named after her}(candolle indirect). {“There is already a mistletoe,”}(candolle direct) she <said>.

A first ranger has been engaged. [Jean Solofoniaina](p solo), 50, used to cut rosewood. He is trained by [Annelie du Preez](p preez), a South African, who <says> {he hears an axe before she does}(preez indirect).

And the accountant? {“In my ledger I have put it under livestock, gained,”}(rakoto direct) <said> [Andry](p rakoto).
