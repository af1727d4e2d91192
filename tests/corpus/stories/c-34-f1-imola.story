title: Leclerc sets the pace at Imola as Haas surprise Ferrari, Mercedes
date: 2024-05-17
region: World
topic: sport
split: train
hard: teams named after people (Haas, Ferrari, McLaren, Sauber, Aston Martin, Williams) beside people with those names, circuit named after father and son, two Verstappens and two Wolffs, Senna tribute, team principals, lap times, Gene Haas person against Haas team, sponsors in team names
---
person leclerc = Charles Leclerc | charles-leclerc
person max = Max Verstappen | max-verstappen
person jos = Jos Verstappen | jos-verstappen
person hulk = Nico Hülkenberg | nico-hulkenberg
person kmag = Kevin Magnussen | kevin-magnussen
person komatsu = Ayao Komatsu | ayao-komatsu
person ghaas = Gene Haas | gene-haas
person norris = Lando Norris | lando-norris
person piastri = Oscar Piastri | oscar-piastri
person hamilton = Lewis Hamilton | lewis-hamilton
person toto = Toto Wolff | toto-wolff
person susie = Susie Wolff | susie-wolff
person vasseur = Frédéric Vasseur | frederic-vasseur
person senna = Ayrton Senna | ayrton-senna
person ratz = Roland Ratzenberger | roland-ratzenberger
person vettel = Sebastian Vettel | sebastian-vettel
person newey = Adrian Newey | adrian-newey
person horner = Christian Horner | christian-horner
person enzo = Enzo Ferrari | enzo-ferrari
person dino = Dino Ferrari | alfredo-ferrari
person albon = Alex Albon | alex-albon
person alonso = Fernando Alonso | fernando-alonso
person rinaldi = Ornella Rinaldi | -
---
# [Leclerc](p leclerc) sets the pace at [Imola](l) as [Haas](o) surprise [Ferrari](o), [Mercedes](o)

[IMOLA](l), [Italy](l), May 17 - [Charles Leclerc](p leclerc) delighted the home fans by going fastest in both of Friday's practice sessions for the Emilia Romagna Grand Prix, but the loudest cheer was for a car that nobody had come to see.

With ten minutes of the afternoon left, [Nico Hülkenberg](p hulk) put his [Haas](o) third, 0.19 seconds behind the [Ferrari](o) and ahead of both [Mercedes](o). {"I looked at the screen and thought it was upside down,"}(hulk direct) <said> the German.

[Gene Haas](p ghaas), the American machine-tool maker who owns the team, was not at the track. [Haas](p ghaas) rarely is. {He sent a message of one letter, a K}(komatsu indirect), <said> the team principal, [Ayao Komatsu](p komatsu).

[Leclerc](p leclerc)'s best was one minute 15.906. [Oscar Piastri](p piastri) of [McLaren](o) was second, and his team mate [Lando Norris](p norris), a first-time winner in [Miami](l) two weeks earlier, fourth.

World champion [Max Verstappen](p max) was seventh. The [Red Bull](o) driver went off twice and was heard <asking> on the radio {whether somebody had changed the car for a bus}(max indirect).

{"It's Friday. On Friday nobody gives you a trophy,"}(horner direct) <said> team boss [Christian Horner](p horner). [Verstappen](p max)'s father [Jos](p jos), who raced here for [Arrows](o) and [Minardi](o), watched from the kerb at [Rivazza](l). [Jos Verstappen](p jos) gave no interviews.

Nor did [Adrian Newey](p newey), the designer who is to leave [Red Bull](o) next year. [Newey](p newey) was seen in conversation with people in [Aston Martin](o) green, [Ferrari](o) red and [Williams](o) blue, all in the same queue for ice cream.

## Thirty years on

The circuit, which is named after [Enzo Ferrari](p enzo) and his son [Dino](p dino), marked thirty years since the deaths of [Ayrton Senna](p senna) and [Roland Ratzenberger](p ratz). [Sebastian Vettel](p vettel), retired since 2022, ran the length of the track on Thursday evening with most of the current drivers behind him.

{"[Ayrton](p senna) belongs to everyone, but we wanted [Roland](p ratz) to have his evening as well,"}(vettel direct) <said> [Vettel](p vettel). A [McLaren](o) of 1993 that [Senna](p senna) drove will be shown on Sunday.

In the grandstand opposite, [Ornella Rinaldi](p rinaldi), 71, was knitting. She has had seat 112 since 1981, knits only red, and <says> {the trick is to look up at the sound and not at the colour}(rinaldi indirect). {"I knew [Enzo](p enzo) a little,"}(rinaldi direct) <says> [Rinaldi](p rinaldi). {"He was not easy, but he paid for his coffee."}(rinaldi direct)

[Frédéric Vasseur](p vasseur), who now runs the team that [Ferrari](p enzo) founded, has brought eleven new parts. {Nine of them work}(vasseur indirect), [Vasseur](p vasseur) <said>.

[Mercedes](o) had less to say. [Lewis Hamilton](p hamilton), who is going to [Ferrari](o) in 2025, was tenth in the morning and sixth later on. Asked about the applause for [Hamilton](p hamilton), [Toto Wolff](p toto) <admitted> {it was "odd, like seeing your neighbour's dog wag at you"}(toto mixed). His wife [Susie](p susie) was busy elsewhere: [Susie Wolff](p susie) is in charge of [F1 Academy](o), whose next race is in [Barcelona](l).

## Friday times, second practice

- 1. [Leclerc](p leclerc) ([Ferrari](o)) 1:15.906
- 2. [Piastri](p piastri) ([McLaren-Mercedes](o)) +0.087
- 3. [Hülkenberg](p hulk) ([Haas-Ferrari](o)) +0.190
- 4. [Norris](p norris) ([McLaren-Mercedes](o)) +0.412
- 6. [Hamilton](p hamilton) ([Mercedes](o)) +0.503
- 7. [M. Verstappen](p max) ([Red Bull](o)) +0.541
- 14. [Magnussen](p kmag) ([Haas-Ferrari](o)) +0.998
- 16. [Alonso](p alonso) ([Aston Martin](o)) +1.107
- 19. [Albon](p albon) ([Williams](o)) no time, hydraulics

[Kevin Magnussen](p kmag), whose [Haas](o) has the same parts as the one in third, <asked> {for a recount}(kmag indirect).
