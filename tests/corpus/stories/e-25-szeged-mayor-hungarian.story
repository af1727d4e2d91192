title: Two Kiss Péters, one ballot: Szeged district votes again
date: 2026-05-17
region: Europe
topic: politics
split: test
hard: Hungarian names in Hungarian order in quotations and English order in narration, two candidates of one full name, Kiss and Nagy and Fekete as surnames that are words, -né married names, Dr and ifj. outside or inside, Magyar as surname and nationality, party Tisza and river Tisza, university named after Attila József, first names alone
---
person magyar = Péter Magyar | peter-magyar
person orban = Viktor Orbán | viktor-orban
person botka = László Botka | laszlo-botka
person kissi = Péter Kiss | -
person kissd = Péter D. Kiss | -
person kissne = Kiss Péterné | -
person kissf = Péter Kiss (the elder) | -
person nagy = Zsófia Nagy-Fekete | -
person toroczkai = László Toroczkai | laszlo-toroczkai
person csaba = Csaba Ördög | -
person sulyok = Tamás Sulyok | tamas-sulyok
person attila = Attila József | attila-jozsef
person ilona = Ilona Szabóné Varga | -
person juhasz = Gyula Juhász | gyula-juhasz
person benofekete = Benő Fekete | -
---
# Two [Kiss Péters](p kissi), one ballot: [Szeged](l) district votes again

[SZEGED](l), [Hungary](l) — The trouble with the by-election in the [Móraváros](l) district was plain from the envelope. There were four candidates for the town council, and two of them were [Péter Kiss](p kissi).

One is a vet and stands for [Tisza](o), the party of Prime Minister [Péter Magyar](p magyar), which takes its name from the river at the bottom of the street. The other keeps bees, belongs to nobody and has put a D in the middle. {“For [Dániel](p kissd), or for difference,”}(kissd direct) [Péter D. Kiss](p kissd) <explained>.

In March 214 ballots marked simply “[Kiss](p kissi)” were thrown out. On Sunday they are doing it over.

{“Kiss is the fifth most common name in [Hungary](l). It means small,”}(nagy direct) <said> [Zsófia Nagy-Fekete](p nagy), who chairs the local election office and whose own name means large and black. Dr [Nagy-Fekete](p nagy) has had the vet’s photograph printed beside a horse.

[Fidesz](o) has not put anybody up. [Viktor Orbán](p orban), who leads the party in opposition, came through in April, ate fish soup, and <told> a crowd on [Klauzál Square](l) {that they should vote for whichever [Kiss](p kissi) was the less enthusiastic}(orban indirect).

[Magyar](p magyar) came too. A Magyar called [Magyar](p magyar) introducing a [Kiss](p kissi) who was not the other [Kiss](p kissi) was too much for the interpreter from Japanese television. {The prime minister wanted “one small step for [Kiss](p kissi)”}(magyar mixed), as [he](r magyar) <put> it.

The far-right [Mi Hazánk](o), led by [László Toroczkai](p toroczkai), who was mayor of nearby [Ásotthalom](l), is running [Csaba Ördög](p csaba). [Ördög](p csaba) means devil, and his posters say so. The fourth is [Benő Fekete](p benofekete), 22, a student of literature at the university that long bore the name of [Attila József](p attila), from which the poet was expelled over a poem.

{“[Attila](p attila) would have voted for the bees,”}(benofekete direct) <says> [Fekete](p benofekete).

Old ladies hold the balance. [Ilona Szabóné Varga](p ilona), 79, <intends> {to vote for the vet, since he came out at night to her goose}(ilona indirect). Across the landing lives the vet’s mother, known by the custom of her generation as [Kiss Péterné](p kissne), which is to say Mrs [Péter Kiss](p kissf). So was the beekeeper’s. {“We used to get each other’s love letters,”}(kissne direct) [she](r kissne) <said>. {“Hers were better.”}(kissne direct)

The mayor, [László Botka](p botka), who has run the city since 2002, has appealed for calm and good handwriting. [Botka](p botka) unveiled a bust of [Gyula Juhász](p juhasz) in the district on Friday, and was asked about nothing but the ballot.

In [Budapest](l) President [Tamás Sulyok](p sulyok), a [Szeged](l) lawyer before he was anything else, would not be <drawn> {on how he had voted in the old days}(sulyok indirect). A spokesman <said> {he remembered at least one [Kiss Péter](p kissi) from school}(? indirect).

By four o’clock turnout was 41%. The vet was out on a call. The beekeeper had brought cake to the polling station, and been asked to take it to the far side of the road, a hundred and fifty metres off, where it was eaten by observers.
