title: Sánchez loses the lighthouse vote by a nap
date: 2025-03-27
region: Europe
topic: politics
split: train
hard: Spanish, Catalan, Basque and Galician double surnames joined by y and i and de, deputies by both surnames and by the first alone, parties as acronyms and words (Junts, Podemos, Sumar, Vox, BNG), people called García and Rodríguez, María Jesús and Miguel Ángel double given names, Congress as institution, sketch style, lighthouse named after Hercules
---
person sanchez = Pedro Sánchez | pedro-sanchez
person montero = María Jesús Montero | maria-jesus-montero
person imontero = Irene Montero | irene-montero
person feijoo = Alberto Núñez Feijóo | alberto-nunez-feijoo
person abascal = Santiago Abascal | santiago-abascal
person diaz = Yolanda Díaz | yolanda-diaz
person nogueras = Míriam Nogueras | miriam-nogueras
person rufian = Gabriel Rufián | gabriel-rufian
person rego = Néstor Rego | nestor-rego
person tellado = Miguel Tellado | miguel-tellado
person armengol = Francina Armengol | francina-armengol
person puig = Carles Puigdemont | carles-puigdemont
person losada = Xosé Manuel Losada Caamaño | -
person garciao = Begoña García de Ortuzar y Lasa | -
person insua = Mercedes Insua Pombo | -
person hartley = Nick Hartley-Gómez | -
---
# [Sánchez](p sanchez) loses the lighthouse vote by a nap

## Parliamentary sketch, by [Nick Hartley-Gómez](p hartley) in [Madrid](l)

A lighthouse wants only to be looked at. On Thursday the [Congress of Deputies](o) looked at 187 of them for six hours, and switched them off by one.

The government’s plan was modest: to let regions turn empty lighthouses into inns. [María Jesús Montero](p montero), the finance minister, who can make a footnote sound like a coronation, <called> {it “tourism with a bulb in it”}(montero mixed).

All depended on the usual people. [Junts](o) has seven seats and takes its orders from [Waterloo](l), where [Carles Puigdemont](p puig) has a balcony but no coast. Its spokeswoman, [Míriam Nogueras](p nogueras), <said> {that Catalan lighthouses spoke Catalan}(nogueras indirect). [Gabriel Rufián](p rufian), of [Esquerra](o), <asked> {in what language they blinked}(rufian indirect).

{“The honourable lady will find,”}(montero direct) <replied> Ms [Montero](p montero), {“that they blink in silence, as I wish others would.”}(montero direct)

It should not be supposed that all [Monteros](p montero) are one. [Irene Montero](p imontero), now in [Brussels](l), <let> it be known by video {that [Podemos](o) would abstain}(imontero indirect), and did.

For the opposition [Alberto Núñez Feijóo](p feijoo), a Galician, <defended> {the right of a keeper to be left alone}(feijoo indirect). Mr [Feijóo](p feijoo) grew up under the [Tower of Hercules](l), or near enough for a speech. His deputy, [Miguel Tellado](p tellado), heckled. [Santiago Abascal](p abascal) of [Vox](o) slept, or prayed.

[Néstor Rego](p rego), the one member for the [BNG](o), spoke last and best. Mr [Rego](p rego) read out a letter from [Mercedes Insua Pombo](p insua), 83, who was born in the light at [Cape Vilán](l) and buried a husband from it. {“Put in your hotel,”}(insua direct) Mrs [Insua](p insua) <wrote>. {“But somebody must still get up at four.”}(insua direct)

[Yolanda Díaz](p diaz) wiped an eye. [Pedro Sánchez](p sanchez) wiped his spectacles.

Then to the buttons. The count stood level when it was noticed that [Xosé Manuel Losada Caamaño](p losada), Socialist, of [Lugo](l), had not pressed. Señor [Losada](p losada) had sat up two nights with a sick calf. His neighbour, [Begoña García de Ortuzar y Lasa](p garciao), a Basque of the old school, <considered> {that to wake a man was to influence a vote}(garciao indirect).

{“I would have coughed for a colleague,”}(garciao direct) Señora [García de Ortuzar](p garciao) <told> me. {“He is from another group.”}(garciao direct)

The Speaker, [Francina Armengol](p armengol), waited as long as the rules allow. One hundred and seventy-four to one hundred and seventy-three.

At 10.40pm [Losada](p losada) awoke, and pressed yes. [The prime minister](r sanchez) was by then on his way to the airport, <saying> {the lights would come back to the chamber in May}(sanchez indirect). The calf is up.
