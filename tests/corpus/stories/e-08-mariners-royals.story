title: Raleigh homers twice, Mariners outlast Royals and a moth
date: 2025-06-11
region: Americas
topic: sport
split: train
hard: Latin American and Japanese ballplayers with and without accents, two Garcías on one team, surnames that are words (Witt, Waters, Lynch, Pitts), stadium and park names, Jr., first name Salvador as nickname Salvy, line score, umpires, radio man, Mariners and Royals as teams, pitchers by initials
---
person witt = Bobby Witt Jr. | bobby-witt-jr
person perez = Salvador Perez | salvador-perez
person mgarcia = Maikel Garcia | maikel-garcia
person rgarcia = Reynaldo García Ureña | -
person raleigh = Cal Raleigh | cal-raleigh
person jrod = Julio Rodríguez | julio-rodriguez
person waters = Cody Waters | -
person quatraro = Matt Quatraro | matt-quatraro
person wilson = Dan Wilson | dan-wilson
person crawford = J.P. Crawford | j-p-crawford
person kubo = Haruki Kubota | -
person pitts = Lamont Pitts | -
person ump = C.B. Aldridge | -
person brett = George Brett | george-brett
person mahomes = Patrick Mahomes | patrick-mahomes
person denny = Denny Matthews | denny-matthews
person moore = Ellie Moore | -
---
# [Raleigh](p raleigh) homers twice, [Mariners](o) outlast [Royals](o) and a moth

[KANSAS CITY](l), [Mo.](l) — [Cal Raleigh](p raleigh) hit two home runs, the second off a pitcher who was busy with a moth, and the [Seattle Mariners](o) beat the [Kansas City Royals](o) 6-5 in 11 innings on Wednesday.

The moth, about the size of a lime, came down on the cap of reliever [Lamont Pitts](p pitts) in the 10th. Home-plate umpire [C.B. Aldridge](p ump) declined to call time. [Pitts](p pitts) shook his head, threw a slider that did not slide, and [Raleigh](p raleigh) put it over the fountains.

{“I don’t want to blame an insect,”}(pitts direct) <said> [Pitts](p pitts). {“But write down that I mentioned it.”}(pitts direct)

[Raleigh](p raleigh) leads the majors with 28 homers. He is not from [Raleigh](l); he is from [Cullowhee](l), two hundred and some miles west.

[Bobby Witt Jr.](p witt) had three hits for the [Royals](o), who have dropped four straight. He tripled in the third and came home on a fly by [Maikel Garcia](p mgarcia). It was another [García](p rgarcia), the rookie outfielder [Reynaldo García Ureña](p rgarcia), who tied the score at 4 in the seventh with his first big league home run. His mother had flown in from [San Pedro de Macorís](l) and was in the restroom.

{“I will hit one more for her,”}(rgarcia direct) [García Ureña](p rgarcia) <said> through an interpreter.

[Salvador Perez](p perez) sat with a sore thumb but pinch-hit in the ninth to a standing crowd and walked. {[Salvy](p perez) would catch tomorrow “if I have to glue him together”}(quatraro mixed), manager [Matt Quatraro](p quatraro) <said>.

[Julio Rodríguez](p jrod) robbed [Witt](p witt) at the wall in the eighth. [J.P. Crawford](p crawford), batting leadoff, reached four times.

For [Seattle](o), the winner was [Haruki Kubota](p kubo), a 24-year-old from [Sendai](l) in his third game since he was called up from [Tacoma](o). [Kubota](p kubo) threw two hitless innings in a borrowed glove. {It belonged to [Cody Waters](p waters), and it smelled of sunflower seeds}(kubo indirect), [he](r kubo) <said>. [Waters](p waters) <wants> {it back}(waters indirect).

{“That’s a kid who doesn’t know what inning it is, in the best way,”}(wilson direct) <said> [Seattle](o) manager [Dan Wilson](p wilson).

In the stands was [Patrick Mahomes](p mahomes) in a [Brett](p brett) jersey. [George Brett](p brett) himself, upstairs, ate two hot dogs and did not throw anything. [Denny Matthews](p denny), the voice of the [Royals](o) since 1969, <described> the moth as {“a tailing fastball with opinions.”}(denny mixed)

It was caught at last by [Ellie Moore](p moore), 9, of [Olathe](l), [Kan.](l), who let it go at the [Gate C](l) turnstile. {“He was just tired,”}(moore direct) [Ellie](p moore) <said>.

## Line score

- [Seattle](o) 010 201 000 11 — 6 11 0

- [Kansas City](o) 001 000 300 10 — 5 9 1

- W: [Kubota](p kubo) (1-0). L: [Pitts](p pitts) (2-3). HR: [Raleigh](p raleigh) 2, [García Ureña](p rgarcia)
