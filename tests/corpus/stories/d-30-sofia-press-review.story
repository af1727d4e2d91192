title: What the Balkan papers say: a bridge, a Boyko and the wrong Petar
date: 2024-06-28
region: Europe
topic: politics
split: test
hard: press review, Bulgarian Serbian Macedonian and Romanian papers as sources, two Petars and two Borisovs unrelated, feminine surname endings -ova/-ska, surname Kiselova, transliteration Mickoski and Mitskoski, nicknames (Boyko), columnist initials, saint and airport names, party named after a slogan, street names
---
person borisov = Boyko Borissov | boyko-borissov
person borisova = Teodora Borisova | -
person petarv = Petar Volgin | petar-volgin
person petark = Petar Kiselov | -
person glavchev = Dimitar Glavchev | dimitar-glavchev
person mickoski = Hristijan Mickoski | hristijan-mickoski
person siljanovska = Gordana Siljanovska-Davkova | gordana-siljanovska-davkova
person vucic = Aleksandar Vučić | aleksandar-vucic
person ciolacu = Marcel Ciolacu | marcel-ciolacu
person ivanka = Ivanka Zlateva | -
person clement = Clement of Ohrid | clement-of-ohrid
person rd = R. D. | -
person slavi = Slavi Trifonov | slavi-trifonov
person kiril = Kiril Atanasovski | -
person delyan = Delyan Peevski | delyan-peevski
org sega = Sega | sega
org politika = Politika | politika
org vecer = Večer | vecer
org adev = Adevărul | adevarul
org capital = Kapital | kapital
---
# What the Balkan papers say: a bridge, a [Boyko](p borisov) and the wrong [Petar](p petark)

The plan for a third bridge over the [Danube](l), between [Ruse](l) and [Giurgiu](l), fills Friday’s front pages. Who will pay for it fills the back ones.

## [Bulgaria](l)

The daily [Sega](o sega) <prints> {the whole contract, footnotes included}(sega indirect). The caretaker prime minister, [Dimitar Glavchev](p glavchev), <tells> the paper {there will be tolls “of the European kind”}(glavchev mixed). It <notes> that {[Glavchev](p glavchev) was once an auditor, and that no auditor was asked}(sega indirect).

[Kapital](o capital), a weekly, is more interested in who held the scissors. {At the signing the former prime minister [Boyko Borissov](p borisov) “happened to be passing”}(capital mixed), it <reports>. {“I have cut so many ribbons that my thumb is a public work,”}(borisov direct via capital) it <quotes> [Borissov](p borisov).

His spokeswoman, [Teodora Borisova](p borisova), {is not his relative}(borisova indirect) and <says> so in each interview.

A correction runs on page two. On Thursday the paper had printed, beside remarks of the newly elected MEP [Petar Volgin](p petarv), a picture of [Petar Kiselov](p petark), a bridge engineer. {“I have never been so popular on the tram,”}(petark direct) [Kiselov](p petark) <wrote> to the editor.

[Delyan Peevski](p delyan) of the [DPS](o) <asked> for {the bridge to be given a name}(delyan indirect). The party of the singer [Slavi Trifonov](p slavi), [There Is Such a People](o), <proposes> {a referendum with three names}(? indirect).

## [Romania](l)

[Adevărul](o adev), of [Bucharest](l), <recalls> that {the first bridge, of 1954, was called the Bridge of Friendship and was closed for 31 days a year}(adev indirect). Prime Minister [Marcel Ciolacu](p ciolacu) <promises> in its pages {that the new one will be “merely a bridge”}(ciolacu mixed).

## [North Macedonia](l)

[Skopje](l) would like it to be noticed that the traffic comes through its own territory. In [Večer](o vecer), [Kiril Atanasovski](p kiril), a columnist, <complains> of {corridor envy}(kiril indirect). The new government’s head, [Hristijan Mickoski](p mickoski), spelled [Mitskoski](p mickoski) by the Bulgarian papers out of habit, <says> {two railways are worth more than a bridge}(mickoski indirect). President [Gordana Siljanovska-Davkova](p siljanovska) avoided the matter at a school in [Ohrid](l) that is named after Saint [Clement](p clement).

## [Serbia](l)

{“We build while others measure,”}(vucic direct via politika) [Politika](o politika) <quotes> President [Aleksandar Vučić](p vucic). Beneath, in small type, someone who signs [R. D.](p rd) has done the measuring. {The Serbian share of the road is forty kilometres short}(rd indirect), [R. D.](p rd) <concludes>.

## And a letter

A reader of [Sega](o sega), [Ivanka Zlateva](p ivanka), 79, of [Ruse](l), has seen two bridges announced and one built. {“My late husband proposed to me on the first,”}(ivanka direct) Mrs [Zlateva](p ivanka) <writes>. {“It was closed, so he had time.”}(ivanka direct)
