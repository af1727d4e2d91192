title: Zmarzlik wins by a wheel in Toruń as Woffinden bows out
date: 2025-09-27
region: Europe
topic: sport
split: train
hard: Polish surnames with feminine and masculine forms, British, Danish, Swedish, Latvian and Czech riders, bare surname before full name, two Madsens, heat results with abbreviations, surnames that are words (Lambert, Holder, Fricke, Bewley), arena named after a person, brothers Holder, sponsor named after a person, commentary lines
---
person zmarzlik = Bartosz Zmarzlik | bartosz-zmarzlik
person woffinden = Tai Woffinden | tai-woffinden
person kurtz = Brady Kurtz | brady-kurtz
person lambert = Robert Lambert | robert-lambert
person bewley = Dan Bewley | dan-bewley
person jholder = Jack Holder | jack-holder
person cholder = Chris Holder | chris-holder
person lmadsen = Leon Madsen | leon-madsen
person tmadsen = Tove Madsen | -
person lebedevs = Andžejs Ļebedevs | andzejs-lebedevs
person dudek = Patryk Dudek | patryk-dudek
person gollob = Tomasz Gollob | tomasz-gollob
person zalewska = Jagoda Zalewska | -
person zalewski = Bronisław Zalewski | -
person rose = Marian Rose | marian-rose
person swidnicki = Kacper Świdnicki | -
person kvech = Jan Kvěch | jan-kvech
---
# [Zmarzlik](p zmarzlik) wins by a wheel in [Toruń](l)

## [Woffinden](p woffinden) says goodbye on one leg and two crutches

[TORUŃ](l) ([PAP](o)) – Fourteen thousand people held their breath for a minute and three seconds on Saturday and let it out together.

[Bartosz Zmarzlik](p zmarzlik) of [Poland](l) beat [Brady Kurtz](p kurtz) to the line by the width of a tyre in the last heat of the season at the [Marian Rose Motoarena](l). The Pole, 30, and the Australian, 29, had started the night a point apart. {“I felt him here,”}(zmarzlik direct) <said> [Zmarzlik](p zmarzlik), with a hand on his neck.

[Kurtz](p kurtz) <thought> {he had it}(kurtz indirect). {“I looked up and saw my own name, and then they changed it,”}(kurtz direct) [he](r kurtz) <said>.

It was [Dudek](p dudek) who brought the noise first. [Patryk Dudek](p dudek), who rides for the home club, won heat four from the outside and heat nine from the back. In the semi-final he was squeezed by [Robert Lambert](p lambert), and the stands told the Englishman what they thought of his mother. [Lambert](p lambert)’s mother, as it happened, was among them with a flask.

[Leon Madsen](p lmadsen) of [Denmark](l) fell twice and was treated for a cut. The medic on the second bend was [Tove Madsen](p tmadsen), from [Esbjerg](l), who is no relative and had to say so to three television crews.

The brothers [Holder](p jholder) had their pictures taken. [Jack](p jholder) was fifth; [Chris](p cholder), champion of 2012, carried his bag. {“He used to carry mine,”}(cholder direct) [Chris Holder](p cholder) <observed>. {“Mine was lighter.”}(cholder direct)

[Dan Bewley](p bewley), from [Maryport](l), was excluded for touching the tapes. {He had twitched at a camera flash}(bewley indirect), [Bewley](p bewley) <complained>. [Jan Kvěch](p kvech) ran out of fuel. The Latvian [Andžejs Ļebedevs](p lebedevs), in his last race before surgery on a shoulder, scored six points one-handed and was given a cake in the shape of it.

Before the final came a lap by [Tai Woffinden](p woffinden). Three times a world champion, he broke more bones than his doctors could list in March, and rode round on the back of a quad bike. [Tomasz Gollob](p gollob) waited for him at the gate in a wheelchair. Neither said anything that the microphone caught.

In the pits, a girl of 17 was changing a clutch. [Jagoda Zalewska](p zalewska) is the first woman to hold a mechanic’s licence in the top division, and the granddaughter of [Bronisław Zalewski](p zalewski), who tuned for the club in the seventies. {[Zalewski](p zalewski) taught her by ear, and she cannot explain half of what she does}(zalewska indirect), [she](r zalewska) <said>. [Kacper Świdnicki](p swidnicki), the reserve whose clutch it was, <called> [her](r zalewska) {“the quickest thing in this stadium”}(swidnicki mixed).

[Rose](p rose), for whom the arena is named, died on a track in [Rzeszów](l) in 1970. His number is painted under the winner’s step, where [Zmarzlik](p zmarzlik), before he climbed it, bent down.

## Final

- 1 [Zmarzlik](p zmarzlik), 2 [Kurtz](p kurtz), 3 [Lambert](p lambert), 4 [J. Holder](p jholder)

- Ht 19: [Kvech](p kvech) (ret), [Lebedevs](p lebedevs), [Dudek](p dudek), [L. Madsen](p lmadsen) (f)
