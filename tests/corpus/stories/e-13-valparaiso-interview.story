title: ‘A stage name is a coat’: the singer javiera plural on Violeta Parra, fog and her mother’s buttons
date: 2024-11-09
region: Americas
topic: culture
split: train
hard: lower-case stage name with a common word, question-and-answer form, stage names of one word (Mon Laferte, Residente, Bizarrap), albums and songs with people’s names, Parra family told apart by first name, mother with Mapuche surname, street and festival named after people, band called after a person
---
person plural = javiera plural (Javiera Curinao) | -
person vparra = Violeta Parra | violeta-parra
person nparra = Nicanor Parra | nicanor-parra
person aparra = Ángel Parra | angel-parra
person laferte = Mon Laferte | mon-laferte
person residente = Residente | residente
person bizarrap = Bizarrap | bizarrap
person bunny = Bad Bunny | bad-bunny
person neruda = Pablo Neruda | pablo-neruda
person curinao = Eufemia Curinao | -
person harriet = Harriet Oakes | -
person jara = Víctor Jara | victor-jara
person boric = Gabriel Boric | gabriel-boric
person tono = Toño Rebolledo | -
person ossandon = Bernarda Ossandón | -
---
# {‘A stage name is a coat’}(plural direct)

## The Chilean singer [javiera plural](p plural) on fog, [Violeta Parra](p vparra) and her mother’s buttons. Interview by [Harriet Oakes](p harriet)

The funicular in [Valparaíso](l) is out of order, so [javiera plural](p plural) arrives on foot, ten minutes late and carrying a chair. {It is for me, since the café has only one}(plural indirect), [she](r plural) <says>. Born [Javiera Curinao](p plural) in [Temuco](l) in 1996, she has made three records, the latest of which, “Nicanor Has Left the Kitchen”, is the best-reviewed Chilean album of the year.

## Why the small letters?

{“Because I was tired of being taller on posters. A stage name is a coat. You take it off at home.”}(plural direct)

## And why plural?

{“My teacher said I always answered for two people. Señora [Ossandón](p ossandon), second grade. She came to a concert last year and said, I meant it as a complaint.”}(plural direct)

## The new songs are full of [Parras](p vparra).

{“Everybody here has a [Parra](p vparra). [Violeta](p vparra) is the one on the wall, [Nicanor](p nparra) wrote the anti-poems, [Ángel](p aparra) sang in the peña. My grandmother gave [Violeta](p vparra) a lift once, and for thirty years she would not sell the car.”}(plural direct)

## In “Song for Víctor” you don’t mention [Jara](p jara) at all.

{“[Víctor](p jara) would be the first to laugh. It’s about my plumber.”}(plural direct)

She laughs and orders a second cortado. Her mother, [Eufemia Curinao](p curinao), a Mapuche seamstress, sewed the coat on the record sleeve out of 400 buttons. Doña [Eufemia](p curinao) has <said> in these pages {that she prefers the songs without the words}(curinao indirect).

## You turned down [Bizarrap](p bizarrap).

{“I didn’t turn him down. I was asleep. The phone was in the fridge. By the time I rang back, [Residente](p residente) had the slot, or [Bad Bunny](p bunny), somebody with an alarm clock.”}(plural direct)

## [Mon Laferte](p laferte) <calls> {you “my bad little sister”}(laferte mixed).

{“[Mon](p laferte) lent me a guitar and I lent it to [Toño](p tono), and that’s the whole crime.”}(plural direct) ([Toño Rebolledo](p tono) is her drummer, and formerly led the band [Pablo’s Umbrella](o), named for [Neruda](p neruda).)

## You were asked to sing for the president.

{“[Gabriel Boric](p boric) asked me himself, at a bookshop. I said I don’t do lunches. He said he didn’t either, but there we were, both holding sandwiches.”}(plural direct)

## What is next?

{“The [Víctor Jara Stadium](l) in December, if they fix the roof. Then [Viña del Mar](l), where they throw things. Then I go home to [Temuco](l), and I’m [Javi](p plural), and I feed the hens.”}(plural direct)

Outside the fog has come up from the harbour as far as [Templeman Street](l). She takes the chair with her.

^ [javiera plural](p plural) in the button coat. “Nicanor Has Left the Kitchen” is out now on [Quemasucabeza](o)
