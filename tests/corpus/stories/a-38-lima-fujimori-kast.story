title: Keiko Fujimori y Kast: two new presidents meet at the border
date: 2026-08-20
region: Americas
topic: diplomacy
split: train
hard: family of one surname over generations (Fujimori), Spanish y in headline, German and Japanese surnames in South America, predecessor and successor at story date, Quechua and Mapuche names, double surnames, son named after father, former presidents, unfinished transliteration, ship and regiment named after people, correspondent byline at end
---
person keiko = Keiko Fujimori | keiko-fujimori
person alberto = Alberto Fujimori | alberto-fujimori
person kenji = Kenji Fujimori | kenji-fujimori
person kast = José Antonio Kast | jose-antonio-kast
person boric = Gabriel Boric | gabriel-boric
person boluarte = Dina Boluarte | dina-boluarte
person paz = Rodrigo Paz | rodrigo-paz
person pazz = Jaime Paz Zamora | jaime-paz-zamora
person noboa = Daniel Noboa | daniel-noboa
person mamani = Saturnina Mamani Quispe | -
person huenchu = Rayén Huenchumilla Soto | -
person nakasone = Hugo Nakasone Arakaki | -
person schmidt = Ewald Schmidt-Hofer | -
person ccori = Wilber Ccori Ccori | -
person cabrera = Milagros Cabrera y Ruiz de Alarcón | -
person orlandini = Paola Orlandini | -
---
# [Keiko Fujimori](p keiko) y [Kast](p kast): two new presidents meet at the border

[TACNA](l), [Peru](l) – They had agreed on a flag-free table, and then there was only one chair that did not wobble. [José Antonio Kast](p kast) gave it to his host.

[Keiko Fujimori](p keiko), who was sworn in on 28 July as president of [Peru](l), received her Chilean colleague on Thursday in the old customs house at [Tacna](l), thirty-six kilometres from a border that the two countries have been arguing over, on and off, since 1929. [Kast](p kast) has been in office since March. It was their first meeting as heads of state.

The results were practical. From January, buses between [Tacna](l) and [Arica](l) will be checked once instead of twice. The navies will exercise together off [Ilo](l) with the training ship BAP Unión and the Chilean Esmeralda. And a commission will examine undocumented migration, a matter on which Mr [Kast](p kast) campaigned and of which Ms [Fujimori](p keiko) <said> {that it was “not a wall but a queue”}(keiko mixed).

{“We do not need to love each other, we are neighbours,”}(kast direct) [the Chilean president](r kast) <told> the press.

[Fujimori](p keiko) smiled. {“That is what my father said about journalists,”}(keiko direct) [she](r keiko) <replied>.

The name still divides the town. On [Avenida Bolognesi](l) somebody has painted over [Alberto Fujimori](p alberto), who governed from 1990 to 2000 and died in 2024, and somebody else has painted him back. His younger son [Kenji](p kenji) was at the lunch but not on the platform. {“One [Fujimori](p keiko) at a time,”}(kenji direct) [Kenji Fujimori](p kenji) <joked> to a camera.

[Rodrigo Paz](p paz), the president of [Bolivia](l), whose own father [Jaime Paz Zamora](p pazz) once held the post, has <asked> {to join the next meeting}(paz indirect). [Bolivia](l) wants a corridor to the sea. [Paz](p paz) <called> {the summit good news “for those with a coast”}(paz mixed). [Ecuador](l)’s [Daniel Noboa](p noboa) sent a delegation of two.

## Queue

At the crossing of [Santa Rosa](l) the queue is real enough. It was 5 a.m. when [Saturnina Mamani Quispe](p mamani), an Aymara trader with two sacks of oregano, took her place in it, and a quarter to eleven when she had her stamp. {“Under [Boluarte](p boluarte) it took four hours,”}(mamani direct) Señora [Mamani](p mamani) <said>, {“under [Boric](p boric) on the other side four more. Now we shall see who is slower.”}(mamani direct)

{The delay is not political}(ccori indirect), <insists> [Wilber Ccori Ccori](p ccori), head of the shift. He has six officers and four computers. {[Ccori](p ccori) has both surnames alike because his parents were cousins from one valley}(ccori indirect), [he](r ccori) <explains> to everybody who looks at his badge.

Across the line, waiting to come the other way, stood [Rayén Huenchumilla Soto](p huenchu), a nurse from [Temuco](l), and [Ewald Schmidt-Hofer](p schmidt), whose grandparents left [Bavaria](l) for [Osorno](l), as the parents of [Kast](p kast) left it for [Paine](l). The two had met in the queue. {“He has sandwiches,”}(huenchu direct) <said> [Huenchumilla](p huenchu).

Historians warn against expecting much. {“Two governments of the right have met here before, and both times they agreed about everything except the line,”}(nakasone direct) <said> [Hugo Nakasone Arakaki](p nakasone), of the [Pontifical Catholic University of Peru](o). His colleague in [Santiago](l), [Milagros Cabrera y Ruiz de Alarcón](p cabrera), is less gloomy. [Cabrera](p cabrera) <thinks> {the treaty has aged well because nobody has reread it}(cabrera indirect).

The presidents parted at three. [Kast](p kast) forgot his hat, a straw one, and a soldier of the [Coronel Bolognesi Regiment](o) ran after the car.

Reporting by [Paola Orlandini](p orlandini)
