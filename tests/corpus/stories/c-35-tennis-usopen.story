title: Shelton the son, Andreeva the younger: third day at Flushing Meadows
date: 2023-08-30
region: World
topic: sport
split: test
hard: courts and complex named after players (Arthur Ashe, Louis Armstrong, Billie Jean King), father and son Shelton, two Andreeva sisters, results list with initials and seeds, brands (Ralph Lauren, Emirates, Moët, Evian), Coco nickname and legal name, Medvedev not the politician, Wang and Zheng order
---
person ben = Ben Shelton | ben-shelton
person bryan = Bryan Shelton | bryan-shelton
person mirra = Mirra Andreeva | mirra-andreeva
person erika = Erika Andreeva | erika-andreeva
person gauff = Coco Gauff | coco-gauff
person gilbert = Brad Gilbert | brad-gilbert
person djokovic = Novak Djokovic | novak-djokovic
person zapata = Bernabé Zapata Miralles | bernabe-zapata-miralles
person tiafoe = Frances Tiafoe | frances-tiafoe
person ofner = Sebastian Ofner | sebastian-ofner
person andreevas = Mirra and Erika Andreeva | -
person thiem = Dominic Thiem | dominic-thiem
person svitolina = Elina Svitolina | elina-svitolina
person pavl = Anastasia Pavlyuchenkova | anastasia-pavlyuchenkova
person medvedev = Daniil Medvedev | daniil-medvedev
person muchova = Karolína Muchová | karolina-muchova
person frech = Magdalena Fręch | magdalena-frech
person xinyu = Wang Xinyu | wang-xinyu
person qinwen = Zheng Qinwen | zheng-qinwen
person ashe = Arthur Ashe | arthur-ashe
person bjk = Billie Jean King | billie-jean-king
person ruiz = Marisol Ruiz-Keane | -
person obi = Chidi Obi | -
person lindholm = Kerstin Lindholm | -
---
# [Shelton](p ben) the son, [Andreeva](p mirra) the younger: third day at [Flushing Meadows](l)

[NEW YORK](l) — They start early in some families.

[Ben Shelton](p ben), 20, was two sets up on Wednesday when his opponent, [Dominic Thiem](p thiem), retired with a stomach complaint, and the first to shake the Austrian’s hand after the winner was the winner’s coach. That is [Bryan Shelton](p bryan), his father, who played this tournament nine times and left a college job in June to travel with the boy.

{“Dad says bend your knees, I say yes, coach, and at dinner I say pass the salt, Dad,”}(ben direct) the younger [Shelton](p ben) <explained>. {“It’s two different people with one voice.”}(ben direct)

On [Arthur Ashe Stadium](l), [Coco Gauff](p gauff) met somebody younger than herself, which at 19 is still a novelty. [Mirra Andreeva](p mirra), 16, lost 6-3, 6-2 but made the sixth seed run. {“She'll be a problem for the next fifteen years,”}(gauff direct) <said> [Gauff](p gauff), whose passport says [Cori](p gauff).

[Andreeva](p mirra)’s sister [Erika](p erika), three years older, had gone out in qualifying and was in the player box with a bag of cherries. The [Andreevas](p andreevas) come from [Krasnoyarsk](l) and live in [Cannes](l).

[Brad Gilbert](p gilbert), who joined [Gauff](p gauff)’s team in July, talked through most of it. {He had counted eleven second serves over 85 miles an hour}(gilbert indirect), [Gilbert](p gilbert) <said>.

Second seed [Novak Djokovic](p djokovic) gave up six games, two to each set, against [Bernabé Zapata Miralles](p zapata) of [Spain](l). The Serb then sang, on request. He was asked about the hour, which was reasonable for once. {“My children go to school next week, so I have to practise sleeping,”}(djokovic direct) <replied> [Djokovic](p djokovic).

The heat was the day’s other seed. On [Louis Armstrong Stadium](l), [Frances Tiafoe](p tiafoe) changed shirts five times in beating [Sebastian Ofner](p ofner), and <asked> the umpire, [Marisol Ruiz-Keane](p ruiz), {whether the roof could be closed against the sun}(tiafoe indirect). It could not.

{“[Frances](p tiafoe) gave me one of the shirts,”}(obi direct) <said> [Chidi Obi](p obi), 13, a ball boy from [Queens](l) in a [Ralph Lauren](o) uniform two sizes too large. {“It weighs more than my dog.”}(obi direct)

Sales of water broke a record. [Evian](o) carts were empty by two; so, more remarkably, were the [Moët & Chandon](o) ones.

^ Fans outside the [USTA Billie Jean King National Tennis Center](l), where [King](p bjk) herself tossed the coin for the night match.

This year marks half a century of equal prize money here, which [Billie Jean King](p bjk) had demanded in 1972. [Kerstin Lindholm](p lindholm), from [Malmö](l), who has attended 38 times, remembers a smaller place. {In those days one could bump into [Arthur Ashe](p ashe) at the mustard}(lindholm indirect), [she](r lindholm) <recalled>, {and he would let you go first}(lindholm indirect).

[Elina Svitolina](p svitolina) of [Ukraine](l) beat [Anastasia Pavlyuchenkova](p pavl) in three sets. There was no handshake and, as is usual by now, no fuss about it.

## Selected results

Men: (2) [N. Djokovic](p djokovic) bt [B. Zapata Miralles](p zapata) 6-4, 6-1, 6-1; (10) [F. Tiafoe](p tiafoe) bt [S. Ofner](p ofner) 6-3, 6-1, 6-4; [B. Shelton](p ben) bt [D. Thiem](p thiem) 7-6, 1-0 ret.

Women: (6) [C. Gauff](p gauff) bt [M. Andreeva](p mirra) 6-3, 6-2; (10) [K. Muchova](p muchova) bt [M. Frech](p frech) 6-3, 6-3; (26) [E. Svitolina](p svitolina) bt [A. Pavlyuchenkova](p pavl) 5-7, 6-4, 6-4; [Wang Xinyu](p xinyu) bt a qualifier 6-1, 6-4; (23) [Zheng Qinwen](p qinwen) won by walkover.

[Daniil Medvedev](p medvedev), the champion of 2021, plays on Thursday night. On the practice courts an English visitor <wanted> {to know if [Medvedev](p medvedev) was related to the former Russian president}(? indirect). {“Only in crosswords,”}(medvedev direct) <said> [Medvedev](p medvedev).

Attendance was 72,065, announced by the [Emirates](o) airline’s blimp. [Muchova](p muchova) and [Wang](p xinyu) meet on Friday.
