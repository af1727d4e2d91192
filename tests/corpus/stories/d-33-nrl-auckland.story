title: Warriors 24-22 Dolphins: the Fonua-Pole dummy and a penalty called Love
date: 2026-05-16
region: Oceania
topic: sport
split: train
hard: NRL match report, Tongan Samoan Fijian and Māori names with double barrels and glottal stops, nicknames (Shaq, Webby, Saia), brothers Fonua-Pole, clubs named after animals, first name used alone for coach (Webby), ground and hospital and bridge named after people, referee, player called Prince, bracketed stats, surname Love
---
person talia = Talia Fonua-Pole | -
person fonua1 = Siosaia Fonua-Pole | -
person fonua2 = Viliami Fonua-Pole | -
person tuipulotu = Junior Tuipulotu | -
person raukawa = Te Rangi Raukawa | -
person prince = Prince Latu | -
person sivo = Waqa Rokotuivuna | -
person shaq = Shaquille Tu'uhetoka | -
person webster = Andrew Webster | andrew-webster
person bennett = Wayne Bennett | wayne-bennett
person woolf = Kristian Woolf | kristian-woolf
person love = Nathan Love | -
person hannah = Hannah Petersen-Lolo | -
person ardern = Mere Rewi | -
org warriors = New Zealand Warriors | new-zealand-warriors
org dolphins = Dolphins | dolphins
---
# [Warriors](o warriors) 24-22 [Dolphins](o dolphins): [Siosaia](p fonua1)’s dummy, [Love](p love)’s penalty

Rain fell from both sides at [Go Media Stadium](l), and with three minutes left a winger who ought never to have had the ball sold a dummy to the entire right edge of the [Dolphins](o dolphins).

[Siosaia Fonua-Pole](p fonua1) finished under the posts. It was the 22-year-old’s second try, and [Nathan Love](p love)’s conversion was the game.

{“He’s been trying that one on our nephews since he was nine,”}(fonua2 direct) <said> [his elder brother](r fonua2) [Viliami](p fonua2), who plays for the other lot and missed the tackle. {“It’s never worked.”}(fonua2 direct)

There were 24,600 in, most of them wet. [Te Rangi Raukawa](p raukawa), the [Warriors](o warriors) captain, won the toss and got first use of a gale; it brought two tries inside a quarter of an hour, to [Prince Latu](p prince), from a chip, and to [Junior Tuipulotu](p tuipulotu), from a scrum that went backwards.

The visitors were never out of it. [Shaquille Tu’uhetoka](p shaq), 118kg and known as [Shaq](p shaq), scored from close range with four men on his back. Fijian wing [Waqa Rokotuivuna](p sivo) had their second and was denied a third by the bunker, for a foot in touch that even his mother, in row eight, could see.

Coach [Kristian Woolf](p woolf) <thought> {the officials had a fair night}(woolf indirect). {“You can’t fight weather and a stopwatch,”}(woolf direct) <said> [Woolf](p woolf), who has had the job since [Wayne Bennett](p bennett) went back to [Souths](o).

His opposite number was hoarse. [Andrew Webster](p webster) had <told> the bench before the last set {to hand the ball to a forward}(webster indirect). {“I’m an idiot, mate,”}(webster direct) <said> [Webster](p webster), or [Webby](p webster). {“I’d have put [Saia](p fonua1) off ten minutes before.”}(webster direct)

[Love](p love), 19, took a while over the kick. He is the grandson of a lineman who lit the pylons of the [Harbour Bridge](l), and half the suburb had lost its power, a team-mate <told> him in the huddle, {“so no pressure”}(? direct).

The match was the first for referee [Hannah Petersen-Lolo](p hannah) at this ground. She sent nobody off and, at one point, explained a rule to [Latu](p prince). {“He asked nicely,”}(hannah direct) she <said>.

On the bank at the northern end sat the [Fonua-Pole](p talia) mother, [Talia](p talia), in a jersey sewn from halves. {“I’m for whoever’s behind,”}(talia direct) she <said>. {“I’ve changed sides nine times. I am tired.”}(talia direct)

Injuries: [Tuipulotu](p tuipulotu) (ankle) was taken to [Middlemore Hospital](o), where the nurse on reception, [Mere Rewi](p ardern), a [Dolphins](o dolphins) fan, <told> him {he’d been offside}(ardern indirect). The team dog ran on twice.

- [Warriors](o warriors) 24: tries [S Fonua-Pole](p fonua1) 2, [Latu](p prince), [Tuipulotu](p tuipulotu); goals [Love](p love) 4

- [Dolphins](o dolphins) 22: tries [Tu’uhetoka](p shaq) 2, [Rokotuivuna](p sivo), [V Fonua-Pole](p fonua2); goals 3
