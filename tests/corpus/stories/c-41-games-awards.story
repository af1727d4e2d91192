title: Baldur’s Gate 3 sweeps The Game Awards; Kojima brings Jordan Peele and no answers
date: 2023-12-08
region: World
topic: games
split: train
hard: game titles with person names (Alan Wake, Sid Meier's, Tom Clancy's, Max Payne, Tony Hawk), characters left unlabelled, studio founders with company names, actor and character pairs, Jordan as first name, Lake and Wake, Polish and Finnish and Japanese names, list of winners
---
person keighley = Geoff Keighley | geoff-keighley
person vincke = Swen Vincke | swen-vincke
person kojima = Hideo Kojima | hideo-kojima
person peele = Jordan Peele | jordan-peele
person lake = Sam Lake | sam-lake
person newbon = Neil Newbon | neil-newbon
person aonuma = Eiji Aonuma | eiji-aonuma
person meier = Sid Meier | sid-meier
person clancy = Tom Clancy | tom-clancy
person hawk = Tony Hawk | tony-hawk
person chalamet = Timothée Chalamet | timothee-chalamet
person spencer = Phil Spencer | phil-spencer
person kotick = Bobby Kotick | bobby-kotick
person wisniewska = Hanna Wiśniewska | -
person rautio = Onni Rautio | -
person madden = Crystal Madden-Ito | -
person jmadden = John Madden | john-madden
person brandt = Jordan Brandt | -
org ign = IGN | ign
---
# Baldur’s Gate 3 sweeps The Game Awards; [Kojima](p kojima) brings [Jordan Peele](p peele) and no answers

[LOS ANGELES](l) -- A role-playing game from a studio in [Ghent](l), [Belgium](l), was named Game of the Year on Thursday night, and the man who made it collected the statuette in a suit of plate armour.

{“It took 400 people and six years, and I am the one who gets to sweat in this,”}(vincke direct) <said> [Swen Vincke](p vincke), the founder of [Larian Studios](o). Baldur’s Gate 3 won six prizes in all at the [Peacock Theater](l), more than any other title.

[Vincke](p vincke) dedicated the evening to a colleague who had died in November.

Host [Geoff Keighley](p keighley) kept acceptance speeches short, some <thought> {too short}(? indirect). A sign reading “please wrap it up” came on after thirty seconds; trailers ran for up to four minutes. {“We hear you,”}(keighley direct) [Keighley](p keighley) <wrote> on [X](o) afterward.

[Neil Newbon](p newbon), who gives the vampire Astarion his voice, took best performance. He thanked, in this order, his wife, his dog and bloodsuckers.

Alan Wake 2, a horror story about a writer called Alan Wake who is hunted by his own book, won for direction, narrative and art. Its creator, [Sam Lake](p lake), also plays an [FBI](o) agent in it, dances in it and once lent his face to Max Payne.

{“People ask whether [Lake](p lake) is Wake,”}(lake direct) [the Finn](r lake) <told> [IGN](o ign) in the lobby. {“It’s one letter. It’s a very long letter.”}(lake direct) His studio, [Remedy Entertainment](o), is in [Espoo](l).

Its sound designer [Onni Rautio](p rautio) had flown eleven hours with a bag of gravel, in case anyone wished to hear how the footsteps are done. {Nobody had so far}(rautio indirect), [he](r rautio) <said>.

Then the doors opened for [Hideo Kojima](p kojima). The Japanese designer, whose company is called [Kojima Productions](o) with some reason, walked on with [Jordan Peele](p peele), director of Nope, to announce something named OD.

{“It’s a game, don’t get me wrong, but at the same time it’s a movie,”}(kojima direct) <said> [Kojima](p kojima), through an interpreter. [Peele](p peele) <said> {he had been “completely immersed”}(peele mixed) since their first dinner. [Phil Spencer](p spencer), who runs [Xbox](o), nodded from the fourth row.

Two rows behind him an empty seat bore the name of [Bobby Kotick](p kotick). The head of [Activision Blizzard](o), which [Microsoft](o) bought in October, is to leave at the end of the year.

## Old names, new boxes

Half the names on the posters belonged to people who were not there. Sid Meier’s Civilization has a seventh part on the way, though [Sid Meier](p meier) stopped designing the series in the nineties. Tom Clancy’s Rainbow Six outlived [Tom Clancy](p clancy), who died in 2013. [Tony Hawk](p hawk) alone was present in the flesh, handing out the award for best sports game; a remake of Tony Hawk’s Pro Skater was not announced.

The football series that bears the name of [John Madden](p jmadden) lost to Forza Motorsport. {“I’m a [Madden](p madden) and I voted for the cars,”}(madden direct) <said> [Crystal Madden-Ito](p madden), a judge from [Vancouver](l).

[Timothée Chalamet](p chalamet) opened the last envelope and pronounced it correctly.

## Winners

- Game of the Year: Baldur’s Gate 3 ([Larian](o))
- Direction: Alan Wake 2 ([Remedy](o))
- Action/adventure: The Legend of Zelda: Tears of the Kingdom ([Nintendo](o); producer [Eiji Aonuma](p aonuma))
- Performance: [Neil Newbon](p newbon) as Astarion
- Debut indie: Cocoon ([Geometric Interactive](o))
- Ongoing: Cyberpunk 2077 ([CD Projekt Red](o), for which quest writer [Hanna Wiśniewska](p wisniewska) spoke)

[Wiśniewska](p wisniewska)’s speech was the shortest of all. {“We fixed it,”}(wisniewska direct) [she](r wisniewska) <said>.

The other [Jordan](p brandt) of the evening, a stagehand, [Jordan Brandt](p brandt), has worked every show since 2014 and owns no console. {He plays chess, by post}(brandt indirect), [Brandt](p brandt) <said> while folding the armour into a crate.
