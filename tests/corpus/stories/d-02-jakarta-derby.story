title: Ten-man Persija hold Persib as keeper Wibowo turns 40 in style
date: 2024-09-22
region: Asia
topic: sport
split: train
hard: one-word Indonesian names, Brazilian one-word players, Dutch-born players with Moluccan surnames and van, Papuan surname, Pak as honorific, nickname, stadium named after a president, supporters' clubs as organisations, surname first reference, line-up list
---
person wibowo = Wibowo | -
person suhardi = Suhardi | -
person juninho = Juninho Baiano | -
person thiaguinho = Thiaguinho | -
person wanma = Yosias Wanma | -
person lekatompessy = Delano Lekatompessy | -
person vandervenne = Jordy van der Venne | -
person sutiyono = Sutiyono Harsanto | -
person nugroho = Eko Nugroho | -
person thohir = Erick Thohir | erick-thohir
person siti = Siti Rahayu | -
person karno = Sukarno | sukarno
person beto = Beto Ferraz | -
---
# Ten-man [Persija](o) hold [Persib](o) as keeper [Wibowo](p wibowo) turns 40 in style

[JAKARTA](l): Forty years old on Sunday and outnumbered from the half-hour, [Wibowo](p wibowo) kept goal as though both facts had been kept from him, and [Persija](o) came away from the oldest quarrel in Indonesian football with a goalless draw.

He made nine saves. The best, from a volley by [Thiaguinho](p thiaguinho) that was rising when it left the boot and still rising when he met it, brought even a few of the visiting supporters to their feet.

{“My knees are forty,”}(wibowo direct) <said> [the goalkeeper](r wibowo), who like his father and grandfather has only the one name. {“The hands are younger.”}(wibowo direct)

The match turned on a red card. [Yosias Wanma](p wanma), the winger from [Biak](l), had already been booked for dissent when he clipped the heels of [Delano Lekatompessy](p lekatompessy), one of three Dutch-born men in blue.

Referee [Eko Nugroho](p nugroho) took his time, walked to the monitor and came back with the card held behind him like a bunch of flowers.

[Persija](o) coach [Sutiyono Harsanto](p sutiyono) <thought> {the decision was harsh}(sutiyono indirect). {“[Wanma](p wanma) touched him the way I touch my grandmother,”}(sutiyono direct) <said> [Sutiyono](p sutiyono). [The defender](r lekatompessy), for his part, showed the stud marks to anyone who asked.

[Persib](o) brought on [Juninho Baiano](p juninho) and had, by the end, two Brazilians, two centre-forwards and no width. [Juninho](p juninho) hit the bar. [Thiaguinho](p thiaguinho) hit it too, four minutes later, in the same place.

{“We shot at a small man and made him tall,”}(beto direct) <was the verdict> of [Beto Ferraz](p beto), [their Portuguese coach](r beto). [Ferraz](p beto) would not discuss his own future, about which the papers in [Bandung](l) have been discussing little else.

A crowd of 61,200 was at the [Gelora Bung Karno](l), which was named for [Sukarno](p karno) by himself.

[Erick Thohir](p thohir), chairman of the football federation, the [PSSI](o), watched from the west stand. {“No flares, no stones, no goals,”}(thohir direct) [he](r thohir) <said>. {“I can accept the third.”}(thohir direct)

It was not all peace. Before the kick-off two members of the [Jakmania](o), the home supporters’ club, were led out for letting a rooster on the pitch; the bird wore a blue ribbon, and [Jordy van der Venne](p vandervenne), a full-back from [Zwolle](l), caught it at the second attempt.

{“In the contract there was nothing about chickens,”}(vandervenne direct) [Van der Venne](p vandervenne) <said>.

[Siti Rahayu](p siti), the goalkeeper’s wife, had baked. The cake, in the shape of a glove, went round the dressing room and was then carried, at his wish, across the corridor to the other one. Pak [Suhardi](p suhardi), the kit man, who has washed his shirts since 2003, cut it with a corner flag.

{“He will play until I die,”}(suhardi direct) <said> [Suhardi](p suhardi), 71.

## How they lined up

- [Persija](o): [Wibowo](p wibowo); [Van der Venne](p vandervenne), [Wanma](p wanma), and eight others who ran a great deal

- [Persib](o): [Lekatompessy](p lekatompessy), [Thiaguinho](p thiaguinho), [Juninho](p juninho) (sub 58)

- Sent off: [Wanma](p wanma) 31. Referee: [E. Nugroho](p nugroho) ([Yogyakarta](l))
