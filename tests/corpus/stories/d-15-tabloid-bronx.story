title: HOLY MOLY! Priest's parrot fingers Bronx bingo bandit, cops say
date: 2025-02-27
region: Americas
topic: crime
split: test
hard: New York tabloid in capitals, ALL-CAPS names in headline, nicknames in quotes and alone, Sal as first name, Italian Irish Dominican and Albanian names, parrot with a person's name, church and street and hospital named after people, surname that is a month and one that is a food, last name first in charge list, saint as a person
---
person june = Raymond "Ray-Ray" June | -
person bacon = Theresa Bacon | -
person moretti = Salvatore Moretti | -
person gjoni = Arben Gjoni | -
person feliz = Yokasta Feliz | -
person oshea = Kevin O'Shea | -
person tisch = Jessica Tisch | jessica-tisch
person adams = Eric Adams | eric-adams
person rosario = Hector L. Rosario | -
person clark = Darcel Clark | darcel-clark
person anthony = Anthony of Padua | anthony-of-padua
person hernandez = Mercedes Hernandez-Reilly | -
org post = New York Post | new-york-post
---
# HOLY MOLY! Priest’s parrot fingers [RAY-RAY](p june) in [BRONX](l) bingo heist

{A light-fingered altar server who cleaned out a [Bronx](l) church’s bingo box was ratted out by a foul-mouthed parrot}(? indirect), cops <said> Thursday after cuffing the suspect at a nail salon.

[Raymond “Ray-Ray” June](p june), 34, allegedly made off with $11,480 from [St. Frances Cabrini Parish](o) in [Pelham Bay](l) on Valentine’s Day — while Pavarotti, an African gray that belongs to the pastor, screamed his name.

{“It was ‘[Ray-Ray](p june), no! [Ray-Ray](p june), no!’ for three days,”}(moretti direct) the Rev. [Salvatore Moretti](p moretti) <told> [The Post](o post).

Father [Sal](p moretti), 71, finally put two and two together when he opened the safe in the rectory and found nothing in it but a holy card.

{“St. [Anthony](p anthony),”}(moretti direct) the priest <noted>. {“Patron of lost things. The kid has a sense of humor.”}(moretti direct)

Bingo queen [Theresa Bacon](p bacon), 80, who was $300 up that night, is spitting nails. {“I changed that boy’s diapers,”}(bacon direct) <fumed> [Bacon](p bacon), who lives across [Crosby Avenue](l). {“And that bird owes me money, too.”}(bacon direct)

[June](p june) was collared Wednesday at [Tips by Yoki](o) on [Westchester Avenue](l), where he was getting a pedicure, <according to> owner [Yokasta Feliz](p feliz), {“with the deluxe foot scrub”}(feliz mixed).

{“He tipped forty,”}(feliz direct) <said> [Feliz](p feliz).

Det. [Arben Gjoni](p gjoni) of the [45th Precinct](o), who took the parrot’s statement, <admitted> {it won’t hold up}(gjoni indirect). {“You can’t swear him in,”}(gjoni direct) [the sleuth](r gjoni) <cracked>. {“Believe me, he swears on his own.”}(gjoni direct)

Police Commissioner [Jessica Tisch](p tisch) <praised> the precinct {for “good ears”}(tisch mixed). Hizzoner could not resist. {“The bird did not take the Fifth,”}(adams direct) Mayor [Adams](p adams) <quipped> at an unrelated press conference.

But defense lawyer [Kevin O’Shea](p oshea) cried foul. {“My client has been convicted by poultry,”}(oshea direct) [O’Shea](p oshea) <said> outside [Bronx Criminal Court](o), where [June](p june) <pleaded> {not guilty}(june indirect) before Judge [Mercedes Hernandez-Reilly](p hernandez).

[Hernandez-Reilly](p hernandez) cut him loose without bail, over the howls of prosecutors from the office of DA [Darcel Clark](p clark). She did order him to keep 100 yards from the church, the bingo and Pavarotti.

How they stack up:

- [JUNE, Raymond](p june): grand larceny, burglary, possession of a rosary

- [ROSARIO, Hector L.](p rosario): allegedly held the flashlight; due back March 12

[Rosario](p rosario), 29, an orderly at [Jacobi Medical Center](o), <swears> {he thought they were fixing a fuse}(rosario indirect).

As for the feathered stoolie, {he has moved on to a new tune}(moretti indirect), Father [Sal](p moretti) <said>.

{“Now it’s ‘[Theresa](p bacon), you cheat,’”}(moretti direct) he <sighed>.
