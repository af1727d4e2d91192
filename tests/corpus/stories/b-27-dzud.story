title: Mongolia's herders lose seven million animals to iron winter
date: 2024-05-21
region: Asia
topic: climate
split: train
hard: Mongolian patronymics (genitive before name) and initials, bare given name as the reference, president and prime minister by given name, foreign aid workers with African and Nordic names, weather term, province names, list with names
---
person khurel = Ukhnaagiin Khurelsukh | ukhnaagiin-khurelsukh
person oyun = Luvsannamsrain Oyun-Erdene | luvsannamsrain-oyun-erdene
person batt = Batmunkhiin Battsetseg | batmunkh-battsetseg
person ganbold = Dorjiin Ganbold | -
person tsetseg = Altantsetseg | -
person bolor = B. Bolormaa | -
person olga = Olga Dzhumaeva | olga-dzhumaeva
person kwabena = Kwabena Asante-Poku | -
person virtanen = Tapani Virtanen | -
person tuya = S. Oyuntuya | -
org ifrc = International Federation of Red Cross and Red Crescent Societies | ifrc
org montsame = Montsame | montsame
---
# [Mongolia](l)’s ‘iron winter’ kills seven million animals

## One family’s count: 401 sheep, 96 goats, 12 horses

[ULAANBAATAR](l) – [Dorjiin Ganbold](p ganbold) has stopped skinning them. The pelts of last month lie behind his ger in [Övörkhangai](l) province, stiff as doors.

{“In January they ate, in March they lay down,”}(ganbold direct) <says> [Ganbold](p ganbold), 47. The first word of his name is his father’s, and no Mongolian would use it to address him.

More than a tenth of the country’s livestock has died in the dzud, the alternation of thaw and deep frost that seals pasture under ice. {It is the worst such winter for half a century}(ifrc indirect), <says> the [International Federation of Red Cross and Red Crescent Societies](o ifrc), which has appealed for 5.5 million Swiss francs.

{“People here lost their income and their insulation, since the animals are both,”}(olga direct) <said> [Olga Dzhumaeva](p olga), who heads its [East Asia](l) delegation.

The government raised its alert in February. Prime Minister [L. Oyun-Erdene](p oyun) put two thousand soldiers on the roads; President [U. Khurelsukh](p khurel) <asked> banks {to defer herders’ loans until autumn}(khurel indirect).

{“No family will be asked for a goat it does not have,”}(oyun direct via montsame) [Oyun-Erdene](p oyun) <told> the state news agency [Montsame](o montsame).

Foreign Minister [Battsetseg](p batt) thanked donors on Tuesday. She named, in this order:

- [Japan](l), for feed

- [South Korea](l), for cash

- [China](l), for hay, 1,800 tonnes

- a school in [Turku](l), for mittens

The mittens are the work of one man. [Tapani Virtanen](p virtanen) taught in [Arvaikheer](l) in the 1990s, and when his former pupil [B. Bolormaa](p bolor) sent him a photograph he passed round a hat.

{“I told the class: [Mongolia](l), population 3.4 million, hands 6.8 million,”}(virtanen direct) <said> [Virtanen](p virtanen), reached by video.

[Bolormaa](p bolor), now a vet with two provinces to look after, is afraid of the spring. {Carcasses in the wells are the next danger}(bolor indirect), [she](r bolor) <says>.

[The [World Food Programme](o)’s man here](r kwabena) has seen this pattern elsewhere. {“In [Turkana](l) it was the sun and here it’s the ice, but the man sitting on an upturned bucket is the same,”}(kwabena direct) <said> [Kwabena Asante-Poku](p kwabena), a Ghanaian.

Some will not go back. {The city’s gas-lit outskirts grew by four thousand gers in six weeks}(tuya indirect), <according to> [S. Oyuntuya](p tuya) of the statistics office.

[Ganbold](p ganbold)’s wife, [Altantsetseg](p tsetseg), has a sister there. They have talked about it, and then not talked about it.

{“He says one more year,”}(tsetseg direct) [she](r tsetseg) <says>. {“I say, with what?”}(tsetseg direct)
