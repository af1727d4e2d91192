title: Saturday football live: Villa held, Wrexham pinch it, and a dog at Plough Lane
date: 2025-10-04
region: Europe
topic: sport
split: train
hard: live blog dense with surnames and minutes, clubs that are words or persons (Villa, Wanderers, Rangers, Orient, Crewe Alexandra, St Johnstone, Queen of the South, Hamilton), players with surnames that are clubs or places, Brazilians with one name, two Johnsons and two Murphys, referees, managers by surname, reporter bylines, stands named after people
---
person watkins = Ollie Watkins | ollie-watkins
person emery = Unai Emery | unai-emery
person rogers = Morgan Rogers | morgan-rogers
person flemming = Zian Flemming | zian-flemming
person parker = Scott Parker | scott-parker
person murphyj = Jacob Murphy | jacob-murphy
person woltemade = Nick Woltemade | nick-woltemade
person bruno = Bruno Guimarães | bruno-guimaraes
person howe = Eddie Howe | eddie-howe
person haaland = Erling Haaland | erling-haaland
person foden = Phil Foden | phil-foden
person semenyo = Antoine Semenyo | antoine-semenyo
person iraola = Andoni Iraola | andoni-iraola
person parkinson = Phil Parkinson | phil-parkinson
person moore = Kieffer Moore | kieffer-moore
person okonkwo = Arthur Okonkwo | arthur-okonkwo
person stjohn = Dale St John-Hughes | -
person bjohnson = Brett Halstead Johnson | -
person kjohnson = Kwaku Johnson | -
person hamilton = Craig Hamilton | -
person leyton = Leyton Marsh | -
person penrose = Isla Penrose | -
person abbasi = Bilal Abbasi | -
person barnsley = Gareth Barnsley | -
person ref = Anthony Taylor | anthony-taylor
person wenger = Arsène Wenger | arsene-wenger
person crewe = Tom Crewe | -
person purdey = Purdey Walsh | -
---
# Saturday football live: [Villa](o) held, [Wrexham](o) pinch it, and a dog at [Plough Lane](l)

With [Isla Penrose](p penrose) and, from five o’clock, [Bilal Abbasi](p abbasi)

## 17.31

And breathe. Full times below. [Bilal](p abbasi) has your evening match, [Brentford](o) v [Manchester City](o), and he has brought crisps.

## 17.02 FULL TIME

[Aston Villa](o) 1-1 [Burnley](o). [Ollie Watkins](p watkins) hit a post in the 94th minute and then, by the look of it, a water bottle. {“We had to kill the game and we invited it to dinner,”}(emery direct) <says> [Unai Emery](p emery). [Scott Parker](p parker) is in the away end, shaking every hand there is.

## 16.58

GOAL! [Wrexham](o) 2-1 [Birmingham](o) ([Moore](p moore) 90+3). [Kieffer Moore](p moore), with what may have been his ear. [Phil Parkinson](p parkinson) has run past his own bench. Down at the other end [Arthur Okonkwo](p okonkwo) is being hugged by a ball-boy.

## 16.49

Red card at [Newcastle](l), and it is for [Bournemouth](o)’s coach. [Andoni Iraola](p iraola) stepped over the line, referee [Anthony Taylor](p ref) <told> [him](r iraola) {not to}(ref indirect), and he stepped over it again to ask why.

## 16.37

[Jacob Murphy](p murphyj) crosses, [Woltemade](p woltemade) stoops: [Newcastle](o) 2-1. He is six foot six, is [Nick Woltemade](p woltemade), and he headed that at the height of a letter box. [Antoine Semenyo](p semenyo) had levelled for the visitors. {“Great leap by the big man,”}(? direct) <writes> a reader, unkindly.

## 16.26

The spaniel belongs to [Purdey Walsh](p purdey), 12, of the [Reg Davis Stand](l). {“He only wanted a save,”}(purdey direct) [Purdey](p purdey) <tells> our reporter there, [Tom Crewe](p crewe), who is not from [Crewe](l).

## 16.20

In League Two play has stopped at [Plough Lane](l), because there is a spaniel in the goalmouth. It has answered to neither steward. [Craig Hamilton](p hamilton), who used to play for [Hamilton](o) and now keeps goal for [Crewe Alexandra](o), has tried a biscuit.

## 15.52 HALF-TIMES

- [St Johnstone](o) 0-0 [Queen of the South](o)

- [Bolton Wanderers](o) 2-0 [Leyton Orient](o) ([B Johnson](p bjohnson) 11, [K Johnson](p kjohnson) 40). Two [Johnsons](p bjohnson), no relation; and the [Orient](o) keeper, [Leyton Marsh](p leyton), was christened for the club

- [Barnsley](o) 1-0 [Reading](o) ([Barnsley](p barnsley) 33): [Gareth Barnsley](p barnsley), his fourth

- [Doncaster Rovers](o) 1-1 [Stockport](o) ([St John-Hughes](p stjohn) pen 18; og 45)

## 15.23

[Zian Flemming](p flemming) has put [Burnley](o) ahead at [Villa Park](l). The [Holte End](l) is quiet enough to hear [Emery](p emery)’s pen. [Morgan Rogers](p rogers) lost it, [Flemming](p flemming) did not look up.

## 14.40 TEAM NEWS

No [Bruno Guimarães](p bruno) for [Newcastle](o): {[Bruno](p bruno) has “a normal flu and a Brazilian thermometer”}(howe mixed), <says> [Eddie Howe](p howe). [Erling Haaland](p haaland) and [Phil Foden](p foden) both start for [City](o) tonight.

## 14.30

Afternoon all. [Arsène Wenger](p wenger) once <said> {that football on a Saturday was like bread}(wenger indirect). Shall we slice?
