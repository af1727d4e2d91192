title: College basketball roundup: Furman stuns Dayton, Drake holds off Bradley
date: 2025-11-25
region: Americas
topic: sport
split: train
hard: colleges named after people (Furman, Drake, Bradley, Butler, Marshall, Duke, Baylor, Stetson, Howard, Rice, Davidson, Wagner), players whose surnames are also colleges, Jr. and III, scorers in parentheses with points, abbreviated game lines, apostrophe names (De’Andre, D’Marcus), brothers on opposite sides, tournament named after a coach, foreign players
---
person hollis = De’Andre Hollis | -
person marshall = Tyrell Marshall | -
person butlerk = Kam Butler | -
person butlerj = Jaylen Butler | -
person popovic = Luka Popovic | -
person wagner = Tyson Wagner III | -
person richey = Bob Richey | bob-richey
person grant = Anthony Grant | anthony-grant
person diop = Cheikh Mbacké Diop | -
person howard = Zeke Howard Jr. | -
person oneal = D’Marcus O’Neal | -
person kapoor = Rohan Kapoor-Ellis | -
person scheyer = Jon Scheyer | jon-scheyer
person fears = Isaiah Fears-Bell | -
person riceq = Quincy Rice | -
person henderson = Eric Henderson | eric-henderson
person wardle = Brian Wardle | brian-wardle
person alvarez = Nico Álvarez Roldán | -
person aloha = Keoni Kahale | -
person rivers = Marcus Rivers | -
person stjames = Jordan St. James | -
---
# College basketball roundup: [Furman](o) stuns [Dayton](o), [Drake](o) holds off [Bradley](o)

By The [Associated Press](o)

[GREENVILLE](l), [S.C.](l) — [De’Andre Hollis](p hollis) hit a 26-footer with 1.4 seconds left and [Furman](o) beat No. 21 [Dayton](o) 74-72 on Tuesday night.

[Hollis](p hollis) finished with 29 points for the [Paladins](o) (6-0). [Tyrell Marshall](p marshall), who transferred from [Marshall](o) in the spring, added 14. {“People ask if they retired my jersey when I left,”}(marshall direct) [Marshall](p marshall) <said>. {“It already had my name on all of them.”}(marshall direct)

[Furman](o) coach [Bob Richey](p richey) <called> {it “a layup drill with a heart attack at the end”}(richey mixed). [Anthony Grant](p grant)’s [Flyers](o) (5-1) led by 11 with six minutes to go.

## [DRAKE](o) 66, [BRADLEY](o) 61

[DES MOINES](l), [Iowa](l) — The [Butler](p butlerk) brothers met for the first time, and the younger won. [Jaylen Butler](p butlerj) had 17 points for [Drake](o); [Kam Butler](p butlerk) had 22 for the visitors but missed two free throws in the last minute. Their parents, who wore half of each shirt, left before the handshake. [Drake](o) coach [Eric Henderson](p henderson) and [Bradley](o)’s [Brian Wardle](p wardle) each drew a technical foul.

{“He’s still got my bike,”}(butlerk direct) <said> [Kam](p butlerk).

## NO. 4 [DUKE](o) 91, [HOWARD](o) 58

[DURHAM](l), [N.C.](l) — [Isaiah Fears-Bell](p fears) scored 24 and [Jon Scheyer](p scheyer) emptied his bench with eight minutes left. [Zeke Howard Jr.](p howard) had 19 for the [Bison](o). [Howard](p howard), whose father and grandfather also played for [Howard](o), was cheered off by both ends of [Cameron Indoor Stadium](l).

## [RICE](o) 80, [STETSON](o) 77, OT

[HOUSTON](l) — [Quincy Rice](p riceq) of [Stetson](o) fouled out in overtime against the school that shares his name, and [Nico Álvarez Roldán](p alvarez), a freshman from [Málaga](l), [Spain](l), made four straight free throws. [Rice](o) has won three in a row.

## JOHN THOMPSON CLASSIC

[KAHULUI](l), [Hawaii](l) — [Chaminade](o)’s [Keoni Kahale](p aloha), listed at 5-foot-9, had 15 assists in a 70-68 loss to [Davidson](o). [Cheikh Mbacké Diop](p diop) blocked seven shots for the [Wildcats](o).

{The best was one he did not see, because it was from behind}(diop indirect), [Diop](p diop) <said>.

## OTHER SCORES

- [Baylor](o) 88, [Tarleton State](o) 70: [O’Neal](p oneal) 23, [Rivers](p rivers) 11

- [Wagner](o) 59, [Marist](o) 55: [Popovic](p popovic) 20, 12 rebounds; [Wagner](o) was without [Tyson Wagner III](p wagner), ankle

- [Butler](o) 73, [Evansville](o) 64: [Kapoor-Ellis](p kapoor) 18, all on 3s

- [St. Thomas](o) 81, [St. Francis](o) 80: [J. St. James](p stjames) 31

- [Lipscomb](o) at [Samford](o), ppd., wet floor
