title: Lido diary: Gaga sings, Craig whispers, Almodóvar waits for his lion
date: 2024-09-05
region: World
topic: film
split: train
hard: film titles with people's names (Maria, Joker, Beetlejuice), characters not labelled, Lady Gaga and one-name artists, Golden Lion and Volpi Cup prizes, Callas as person and title, festival diary with first-person author, De Sica and d' particles, hotel and palace names
---
person gaga = Lady Gaga | lady-gaga
person phoenix = Joaquin Phoenix | joaquin-phoenix
person phillips = Todd Phillips | todd-phillips
person craig = Daniel Craig | daniel-craig
person guadagnino = Luca Guadagnino | luca-guadagnino
person almodovar = Pedro Almodóvar | pedro-almodovar
person swinton = Tilda Swinton | tilda-swinton
person moore = Julianne Moore | julianne-moore
person jolie = Angelina Jolie | angelina-jolie
person larrain = Pablo Larraín | pablo-larrain
person callas = Maria Callas | maria-callas
person kidman = Nicole Kidman | nicole-kidman
person reijn = Halina Reijn | halina-reijn
person huppert = Isabelle Huppert | isabelle-huppert
person barbera = Alberto Barbera | alberto-barbera
person corbet = Brady Corbet | brady-corbet
person brody = Adrien Brody | adrien-brody
person burton = Tim Burton | tim-burton
person burroughs = William S. Burroughs | william-s-burroughs
person onassis = Aristotle Onassis | aristotle-onassis
person volpi = Giuseppe Volpi | giuseppe-volpi
person dalmas = Ettore d'Almas | -
person ferrol = Wanjiru Ferrol | -
person zanon = Piero Zanon | -
org corriere = Corriere della Sera | corriere-della-sera
---
# [Lido](l) diary: [Gaga](p gaga) sings, [Craig](p craig) whispers, [Almodóvar](p almodovar) waits for his lion

By [Wanjiru Ferrol](p ferrol) in [Venice](l)

THURSDAY. The boat from the airport is late, and we have on board a man dressed as Beetlejuice, twice. (The second one is his wife.) The sequel by [Tim Burton](p burton) opened the festival eight days ago and nobody has had the heart to tell them.

The jury is led by [Isabelle Huppert](p huppert). She walks past the [Excelsior](l) each morning at 7.30 with a notebook; a waiter there, [Piero Zanon](p zanon), sets his watch by it. {‘[Huppert](p huppert) takes her coffee standing, like a burglar,’}(zanon direct) [Zanon](p zanon) <confides>.

So who will get the Golden Lion on Saturday? In the queue, as far as I can count, it is three for The Brutalist, two for The Room Next Door and one for lunch.

The Brutalist runs three and a half hours with an interval. [Brady Corbet](p corbet), who made it on 70mm film and had to have the reels carried across the lagoon (they weigh 136 kilos), cried at his press conference. {‘We should be able to make a film of any length,’}(corbet direct) [Corbet](p corbet) <said>, {‘and you should be able to sit.’}(corbet direct) [Adrien Brody](p brody), his lead, plays a Hungarian architect who never was.

[Pedro Almodóvar](p almodovar)’s first feature in English had eighteen minutes of applause, if you trust the stopwatch of the [Corriere della Sera](o corriere). [Tilda Swinton](p swinton) and [Julianne Moore](p moore) sit in a house in the woods and talk. [Almodovar](p almodovar), at 74, has never won here.

{‘He directs with his eyebrows,’}(swinton direct) <said> [Swinton](p swinton). [Moore](p moore) <disagreed>: {it was the left hand}(moore indirect).

WEDNESDAY, LATE. Joker: Folie à Deux. [Joaquin Phoenix](p phoenix) dances, [Lady Gaga](p gaga) sings and director [Todd Phillips](p phillips) wears a tie. [Gaga](p gaga) <told> us that {she had unlearned how to breathe}(gaga indirect). {‘I sang it all live and I sang it badly on purpose, which took a lot of lessons,’}(gaga direct) [she](r gaga) <said>. [Phoenix](p phoenix), asked how he lost the weight, asked for another question.

TUESDAY. To Queer, for which [Daniel Craig](p craig) has put away the dinner jacket for good. [Luca Guadagnino](p guadagnino) has adapted [William S. Burroughs](p burroughs) and rebuilt [Mexico City](l) in [Rome](l). [Craig](p craig) hardly speaks above a whisper, on screen and off. {He and [Guadagnino](p guadagnino) had rehearsed for months ‘like two plumbers’}(craig mixed), [he](r craig) <said>.

Last Thursday, before I got here, there was Maria. In it [Angelina Jolie](p jolie) sings, or begins to and becomes, [Maria Callas](p callas). [Pablo Larraín](p larrain) had her take lessons for seven months. {‘Everybody here knows I was terribly nervous,’}(jolie direct) [Jolie](p jolie) <told> reporters. A Greek colleague <thinks> {the [Callas](p callas) of the last act true and the [Onassis](p onassis) too tall}(? indirect).

## Overheard

[Nicole Kidman](p kidman) in Babygirl: {‘I hope my hands aren’t shaking’}(kidman direct). [Halina Reijn](p reijn), her Dutch director, in the lift: {‘Which button?’}(reijn direct).

[Alberto Barbera](p barbera), who has picked the films here for a dozen years, is said to be staying until 2026. {He hasn’t read his contract}(barbera indirect), [Barbera](p barbera) <says>.

At the [Palazzo del Cinema](l) the oldest usher, [Ettore d’Almas](p dalmas), has seen sixty festivals and no films. {‘I see their faces when they come out,’}(dalmas direct) <says> [d’Almas](p dalmas). {‘It is quicker.’}(dalmas direct)

The Volpi Cup for best actress is named after a count who had a power company, [Giuseppe Volpi](p volpi). I would give it to the lady with the Beetlejuice stripes, who has now lost her hat to a gull.
