title: LECLERC HOLDS OFF NORRIS AS HAAS CELEBRATE DOUBLE POINTS AT MONZA
date: 2024-09-01
region: Europe
topic: sport
split: train
hard: ALL-CAPS headline with names, teams named after people (Haas, Ferrari, Mercedes, McLaren, Williams, Red Bull), drivers by surname only, numbered result list, first-name radio message, father and son, place named after a family, one-word nickname
---
person leclerc = Charles Leclerc | charles-leclerc
person norris = Lando Norris | lando-norris
person piastri = Oscar Piastri | oscar-piastri
person verstappen = Max Verstappen | max-verstappen
person hulk = Nico Hülkenberg | nico-hulkenberg
person magnussen = Kevin Magnussen | kevin-magnussen
person komatsu = Ayao Komatsu | ayao-komatsu
person hamilton = Lewis Hamilton | lewis-hamilton
person albon = Alexander Albon | alex-albon
person vasseur = Frédéric Vasseur | frederic-vasseur
person bozzi = Bryan Bozzi | bryan-bozzi
person gene = Gene Haas | gene-haas
person conti = Ilaria Conti | -
person contib = Ettore Conti | -
person wolde = Yonas Wolde-Giorgis | -
---
# [LECLERC](p leclerc) HOLDS OFF [NORRIS](p norris) AS [HAAS](o) CELEBRATE DOUBLE POINTS AT [MONZA](l)

[MONZA](l), [Italy](l) — [Charles Leclerc](p leclerc) made one pit stop do the work of two on Sunday, and an hour later the straight at [Monza](l) was a red carpet of people.

The Monegasque, driving for [Ferrari](o), crossed the line 2.6 seconds ahead of [Oscar Piastri](p piastri). [Lando Norris](p norris), who had started from pole, came third for [McLaren](o). {"Mamma mia,"}(leclerc direct) [Leclerc](p leclerc) <shouted> over the radio, and then something that the broadcaster decided not to translate.

{"You are a legend, [Charles](p leclerc),"}(bozzi direct) <replied> his engineer, [Bryan Bozzi](p bozzi).

## THE STOP THAT DID NOT COME

Everyone expected the leader to come in on lap 38. He stayed out. [Frédéric Vasseur](p vasseur), the team principal, <explained> {that the tyres had looked "ugly but honest"}(vasseur mixed). {Nobody on the pit wall had wanted to breathe}(vasseur indirect), [the Frenchman](r vasseur) <added>.

[Piastri](p piastri) was generous. {"I saw him coming towards me every lap and then I didn't,"}(piastri direct) [the Australian](r piastri) <said>. Asked about the move at the second chicane in which he passed his own team-mate, he shrugged and pointed at [Norris](p norris), who pointed back.

[Max Verstappen](p verstappen) finished sixth for [Red Bull](o) and [Lewis Hamilton](p hamilton) fifth for [Mercedes](o). For [Williams](o), [Alexander Albon](p albon) took ninth.

But the loudest garage was the smallest. [Haas](o) have never been fashionable, and on Sunday they did not care. [Kevin Magnussen](p magnussen) took tenth; his team-mate [Nico Hülkenberg](p hulk), hit from behind on the first lap, drove most of the race with a bent floor and was classified eighth. {"I told the guys I'd pay for dinner if we got both in,"}(komatsu direct) <said> [Ayao Komatsu](p komatsu), who runs [Haas](o). {"There are sixty of them. I did not think it through."}(komatsu direct)

Its owner, [Gene Haas](p gene), was not there. [Haas](p gene), a machine-tool manufacturer from [California](l), watched at home, and according to [Komatsu](p komatsu) <sent> a message of one word: {"Finally."}(gene direct via komatsu)

[Hülkenberg](p hulk) — 'the [Hulk](p hulk)' to the small group of fans who had come in green wigs — is leaving at the end of the year. [Hulkenberg](p hulk) <said> {he would miss the coffee more than the car}(hulk indirect).

In the grandstand at [Ascari](l), a bend named after a racing father and son, sat another. [Ettore Conti](p contib), 71, has been to every race since 1966, and brought his daughter [Ilaria](p conti) to her first in 1994. {"He told me it would be quiet,"}(conti direct) <said> [Ilaria Conti](p conti). {"I was six."}(conti direct) [Conti](p contib) senior <denied> {it}(contib indirect). Behind them [Yonas Wolde-Giorgis](p wolde), a courier from [Bologna](l), was on the phone to his mother in [Asmara](l), who wanted to know only whether [Hamilton](p hamilton) had won.

RESULT

- 1. [C. Leclerc](p leclerc) ([Ferrari](o)) 1hr 14min 40.727sec

- 2. [O. Piastri](p piastri) ([McLaren](o)) +2.664

- 3. [L. Norris](p norris) ([McLaren](o)) +6.153

- 8. [N. Hülkenberg](p hulk) ([Haas](o)) +1 lap

- 9. [A. Albon](p albon) ([Williams](o)) +1 lap

- 10. [K. Magnussen](p magnussen) ([Haas](o)) +1 lap

^ Tifosi below the podium. [Ferrari](o) last won here in 2019, also with [Leclerc](p leclerc).
