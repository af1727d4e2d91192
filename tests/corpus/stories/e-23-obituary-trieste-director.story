title: Livia Antonelli de’ Grassi, director who filmed the sea from a bathtub, dies at 93
date: 2023-06-21
region: Europe
topic: obituaries
split: train
hard: Italian particles (de’, Della, Di, D’), people known by first name or nickname, actors and directors by surname, films with names of people in the titles (Rosina, Il signor Ettore, Accattone), prize and festival named after people, Slovene spelling of the same name, husband and lover of one first name, Trieste writers, mayor, theatre named after Verdi
---
person livia = Livia Antonelli de’ Grassi | -
person ettored = Ettore Della Rovere Stock | -
person ettoreb = Ettore Bressan | -
person pasolini = Pier Paolo Pasolini | pier-paolo-pasolini
person magnani = Anna Magnani | anna-magnani
person mastroianni = Marcello Mastroianni | marcello-mastroianni
person fellini = Federico Fellini | federico-fellini
person joyce = James Joyce | james-joyce
person svevo = Italo Svevo | italo-svevo
person moretti = Nanni Moretti | nanni-moretti
person guadagnino = Luca Guadagnino | luca-guadagnino
person barbera = Alberto Barbera | alberto-barbera
person dipiazza = Roberto Dipiazza | roberto-dipiazza
person nives = Nives Antonelli | -
person father = Doctor Antonelli | -
person marko = Marko Antonelli-Kralj | -
person pina = Pina D’Ambrosio | -
person verdi = Giuseppe Verdi | giuseppe-verdi
person visconti = Luchino Visconti | luchino-visconti
---
# [Livia Antonelli de’ Grassi](p livia), director who filmed the sea from a bathtub, dies at 93

[Livia Antonelli de’ Grassi](p livia), whose seven films were seen by few people and stolen from by many, died on Sunday at her home in [Trieste](l), with the window open towards the water. She was 93. Her daughter, [Nives](p nives), <confirmed> {the death}(nives indirect).

She was born in [Pola](l), now [Pula](l), in 1930, to a ship’s doctor named [Antonelli](p father) and a mother who had been told she was descended from admirals; the “de’ Grassi” was added at 16, in ink. Slovene aunts called her [Livija](p livia) all her life.

In [Rome](l) in 1951 she carried cables for [Luchino Visconti](p visconti). [Anna Magnani](p magnani) slapped her, over a cigarette, and then paid for her teeth. {“One should be slapped by the best,”}(livia direct) [Antonelli](p livia) used to <say>.

Her first feature, Rosina Doesn’t Answer (1958), was shot in nine days on film left over from [Federico Fellini](p fellini). The famous storm in it is her own bath. [Marcello Mastroianni](p mastroianni), who had agreed to a single line, liked the soup on the set and stayed a week.

[Pier Paolo Pasolini](p pasolini) <wrote> of it {that “the camera is always a little ashamed, like a good guest”}(pasolini mixed).

Then came the [Ettores](p ettored). She married one, [Ettore Della Rovere Stock](p ettored), of the brandy, in 1960 and ran away with another, the cameraman [Ettore Bressan](p ettoreb), in 1963. Il signor Ettore (1965), which takes the side of neither, was refused by [Venice](l). When [Della Rovere](p ettored) saw it he sent [Bressan](p ettoreb) a case of the brandy.

She did not think much of the city’s cult of [Joyce](p joyce) and [Svevo](p svevo), who have statues three streets apart. {They had come for the weather and complained of it}(livia indirect), [she](r livia) <told> an interviewer in 1982.

For twenty years nobody gave her money. She taught evening classes at a school for nautical cooks. One pupil was [Pina D’Ambrosio](p pina), later her editor, who <recalls> {being marked down for a sauce that had “no cut in it”}(pina mixed).

It was [Nanni Moretti](p moretti) who put Rosina back on a screen, at his cinema in [Trastevere](l), in 1994. [Luca Guadagnino](p guadagnino), then a student, saw it four times. {“I have been paying her back in swimming pools,”}(guadagnino direct) [Guadagnino](p guadagnino) <said> on Monday.

[Alberto Barbera](p barbera), director of the [Venice](l) festival, <said> {an apology had been sent in 2004, with a lion, and that she used the lion for keys}(barbera indirect). The city gave her the San Giusto d’Oro. [Roberto Dipiazza](p dipiazza), the mayor, offered the [Teatro Verdi](l) for the funeral; the family <answered> {that [Verdi](p verdi) made her sneeze}(? indirect).

Her last film, made at 84 on a telephone, is eleven minutes of a grandson, [Marko Antonelli-Kralj](p marko), failing to learn to dive. It has no title. [Marko](p marko), now a marine engineer, <says> {that he went in properly on the twelfth minute}(marko indirect).

[Nives Antonelli](p nives) survives her, as does [Bressan](p ettoreb), who is 97, and still has the case.

^ [Antonelli](p livia) on the set of Il signor Ettore. Photograph: [Archivio Bressan](o)
