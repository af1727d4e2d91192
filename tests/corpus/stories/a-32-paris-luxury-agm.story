title: Five Arnault Heirs, One Microphone: Notes From the LVMH Annual Meeting
date: 2025-04-17
region: Europe
topic: business
split: train
hard: family of one surname told apart by first name, brands named after people (Louis Vuitton, Christian Dior, Tiffany, Hennessy, Givenchy, Bulgari, Loro Piana, Sephora no), designers as persons, department store and bank names, Title Case headline, shareholder names with particles, first-name-only mentions, brand possessives
---
person bernard = Bernard Arnault | bernard-arnault
person delphine = Delphine Arnault | delphine-arnault
person antoine = Antoine Arnault | antoine-arnault
person alexandre = Alexandre Arnault | alexandre-arnault
person frederic = Frédéric Arnault | frederic-arnault
person jean = Jean Arnault | jean-arnault
person anderson = Jonathan Anderson | jonathan-anderson
person pharrell = Pharrell Williams | pharrell-williams
person dior = Christian Dior | christian-dior
person lombard = Éric Lombard | eric-lombard
person trump = Donald Trump | donald-trump
person castel = Solange de Castelbajac-Moreau | -
person whitney = Whitney D. Tiffany | -
person suzuki = Suzuki Haruka | -
person benhaddou = Nassim Benhaddou | -
person vuittonb = Gaston Vuitton | -
person moet = Élodie Moët-Lanson | -
---
# Five [Arnault](p bernard) Heirs, One Microphone: Notes From the [LVMH](o) Annual Meeting

[PARIS](l) — The shareholders of [LVMH](o) are given a bottle of [Moët & Chandon](o) on the way out, and a few arrive early to be sure of it. On Thursday they first heard [Bernard Arnault](p bernard), 76, explain for an hour and ten minutes why a bad quarter is not a bad year.

{“We have seen three wars, four currencies and a pandemic,”}(bernard direct) <said> Mr. [Arnault](p bernard), the chairman and chief executive. {“Customers come back when the windows are beautiful.”}(bernard direct) Sales fell 3 percent in the first quarter.

His five children sat in the front row in order of age. [Delphine](p delphine), who runs [Christian Dior](o), took one question, on leather. [Antoine](p antoine), in charge of the group’s image, took two, on athletes. [Alexandre](p alexandre), lately moved from [Tiffany & Co.](o) to wines and spirits, spoke about cognac. [Frédéric](p frederic) now leads [Loro Piana](o). [Jean](p jean), the youngest, directs watches at [Louis Vuitton](o) and was asked nothing at all.

{The succession}(? indirect), the family has always <said>, {is not a subject}(? indirect). Shareholders voted on Thursday to let the chief executive stay until he is 85. {“Ask me again in nine years,”}(bernard direct) the elder [Arnault](p bernard) <said>.

## TARIFFS AND TROUSERS

He was more forthcoming on trade. Mr. [Arnault](p bernard), who was in the second row at President [Donald Trump](p trump)’s inauguration in January, <argued> {for a free-trade zone across the [Atlantic](l)}(bernard indirect). Economy Minister [Éric Lombard](p lombard), speaking on [France Inter](o) the same morning, <asked> companies {to show “patriotism” in where they invest}(lombard mixed).

Of designers there was less than usual. [Jonathan Anderson](p anderson) was confirmed from the stage as the new head of men’s wear at [Dior](o), a post once held by [Dior](p dior) himself, the founder having made, as a slide recalled, some trousers in 1949. [Pharrell Williams](p pharrell), of [Vuitton](o), sent a video. [Williams](p pharrell) <said> {he was in [Virginia](l) and that it was raining}(pharrell indirect).

Then the floor. A retired notary, [Solange de Castelbajac-Moreau](p castel), who holds forty shares of [LVMH](o) and eleven of [Hermès](o), wished to know why the salon at [Le Bon Marché](o) no longer served pears. Madame [de Castelbajac](p castel) was promised pears.

[Whitney D. Tiffany](p whitney) had flown in from [Danbury](l), [Conn.](l) No relation? {“My accountant says no, and my mother says sue,”}(whitney direct) Ms. [Tiffany](p whitney) <told> a reporter. [Gaston Vuitton](p vuittonb), a great-great-grandson of the trunk maker, comes every year and never speaks.

[Suzuki Haruka](p suzuki), an analyst at [Nomura](o) in [Tokyo](l), <thinks> {the group will have to choose between fewer shops and lower prices}(suzuki indirect). {“Nobody at [Givenchy](o) or [Bulgari](o) or [Kenzo](o) likes either word,”}(suzuki direct) Ms. [Suzuki](p suzuki) <said> afterward. [Nassim Benhaddou](p benhaddou), who represents the [CFDT](o) union at the [Hennessy](o) works in [Cognac](l), had a simpler request: {“Do not bottle it abroad.”}(benhaddou direct)

[Alexandre](p alexandre) <replied> {that no decision had been taken}(alexandre indirect).

At the door, bottles were handed out by [Élodie Moët-Lanson](p moet), a trainee. Ms. [Moët-Lanson](p moet) had been told to say that it was a coincidence.

^ [Bernard](p bernard), [Delphine](p delphine) and [Antoine Arnault](p antoine) before Thursday’s meeting. At right, the mannequin called Monsieur.
