title: Jabeur home to drums, jasmine and a very small goat
date: 2023-07-18
region: Africa
topic: sport
split: train
hard: bare surname first in headline, fans and shops and a street food named after a player, husband and brother with other or same surname, prize and tournament names, Czech feminine surname, first-name chant, two Kais
---
person jabeur = Ons Jabeur | ons-jabeur
person kamoun = Karim Kamoun | karim-kamoun
person marwen = Marwen Jabeur | -
person saied = Kais Saied | kais-saied
person vondrousova = Markéta Vondroušová | marketa-vondrousova
person mlika = Nabil Mlika | nabil-mlika
person jellali = Issam Jellali | issam-jellali
person brahmi = Kais Brahmi | -
person tijani = Tijania Gharsalli | -
person rybakina = Elena Rybakina | elena-rybakina
person ashe = Arthur Ashe | arthur-ashe
org mosaique = Mosaïque FM | mosaique-fm
---
# [Jabeur](p jabeur) home to drums, jasmine and a very small goat

[Ons Jabeur](p jabeur) lost the final and filled the airport.

Some four thousand people, two brass bands and a kid goat in a tennis skirt were waiting on Monday evening when the flight from [London](l) landed at [Tunis-Carthage](l). The goat belonged to nobody that the police could find.

{"I promised myself that I would not cry again before August"}(jabeur direct), [Jabeur](p jabeur) <told> [Mosaïque FM](o mosaique) over the drums, and then she did.

On Saturday the sixth seed had gone down 6-4, 6-4 to [Markéta Vondroušová](p vondrousova), a left-hander from [Sokolov](l) who came to Wimbledon unseeded and left it with the Venus Rosewater Dish. It was [Jabeur](p jabeur)'s second defeat in a row on the last Saturday; in 2022 the winner was [Elena Rybakina](p rybakina).

{"She asked me in the car whether people would be angry,"}(kamoun direct) <said> her husband and fitness coach, [Karim Kamoun](p kamoun), carrying four rackets and somebody's baby. [Kamoun](p kamoun) <answered> {that she should look out of the window}(kamoun indirect).

What she saw was her own face on a pharmacy.

There is an Ons pizza now, with capers. There is [Chez Ons](o), a hairdresser in [La Marsa](l), whose owner has never met her, and a Jabeur sandwich, sold in [Ksar Hellal](l), which the player's brother [Marwen Jabeur](p marwen) <describes> as {"tuna with ambition"}(marwen direct).

President [Kais Saied](p saied) received her on Tuesday morning at the palace in [Carthage](l), where the walk from the gate took longer than most of her service games. [Saied](p saied) <said> {she had "raised the flag even in losing"}(saied mixed). {The medal he gave her was heavy}(jabeur indirect), [she](r jabeur) <joked> afterwards, {"so at least my forearm trained today"}(jabeur direct).

Her coach, [Issam Jellali](p jellali), was asked what went wrong.

{"[Vondrousova](p vondrousova) plays with the slice of an old waiter,"}(jellali direct) [Jellali](p jellali) <replied>. {"You think the plate is falling and it never falls."}(jellali direct)

Long before the cameras there was [Nabil Mlika](p mlika), who taught [Ons](p jabeur) at a hotel court in [Hammam Sousse](l) from the age of four. [Mlika](p mlika) watched the final at home, with the sound off. {He would have come to the net more often}(mlika indirect), [he](r mlika) <admits>, {but he is 64 and was sitting down}(mlika indirect).

## Rackets for the hinterland

The noise has practical uses. [Kais Brahmi](p brahmi), who runs the sports ministry's office in [Kasserine](l), was in the crowd with a petition for two courts. {"We have 400 children and eleven rackets, three of them badminton,"}(brahmi direct) <said> [Brahmi](p brahmi).

{The minister will answer by September}(? indirect), he was <told>.

Behind him, sitting on the kerb with a fan, [Tijania Gharsalli](p tijani), 82, had come by bus from [Sbeitla](l), four hours each way. Lella [Tijania](p tijani), as everyone in the queue was soon calling her, wanted only to touch the player's sleeve.

She managed it at ten past nine. {"Thin, she is too thin,"}(tijani direct) was her <verdict>.

[Jabeur](p jabeur) will rest for ten days in [Monastir](l) before the hard courts. Her season then runs through [Cincinnati](l) to [New York](l), where the main stadium is named after [Arthur Ashe](p ashe), and to [Ningbo](l).

{"[Ons](p jabeur)! [Ons](p jabeur)!"}(? direct) <shouted> the children until the car had turned the corner. The goat was adopted by the second brass band.
