title: Tusk, Nawrocki trade letters over rail guard bill
date: 2025-11-27
region: Europe
topic: politics
split: train
hard: feminine and masculine Slavic surname forms, two Donalds by first name, diacritics dropped in headline and second mention, source chain through agency and broadcaster, spokesmen quoting, patronymics of Belarusian origin, double surnames, station and airport named after people
---
person tusk = Donald Tusk | donald-tusk
person nawrocki = Karol Nawrocki | karol-nawrocki
person sikorski = Radosław Sikorski | radoslaw-sikorski
person kosiniak = Władysław Kosiniak-Kamysz | wladyslaw-kosiniak-kamysz
person leskiewicz = Rafał Leśkiewicz | rafal-leskiewicz
person morawiecki = Mateusz Morawiecki | mateusz-morawiecki
person trump = Donald Trump | donald-trump
person zajac = Halina Zając-Wróblewska | -
person zajacm = Bogusław Zając | -
person sianko = Aliaksandr Mikalaevich Sianko | -
person kowalska = Agnieszka Kowalska | -
person kowalski = Zbigniew Kowalski | -
org pap = PAP | pap
org tvn = TVN24 | tvn24
---
# [Tusk](p tusk), [Nawrocki](p nawrocki) trade letters over rail guard bill

[Warsaw](l), 27 November. [Poland](l)'s prime minister and president exchanged open letters on Thursday over a bill creating a 6,000-strong guard for the railways, each <assuring> the other {of his goodwill}(? indirect).

In his letter Prime Minister [Donald Tusk](p tusk) <asks> President [Karol Nawrocki](p nawrocki) {to sign the bill before Christmas}(tusk indirect). {"Tracks do not belong to parties,"}(tusk direct) it <reads>. [Nawrocki](p nawrocki) <answered> within three hours {that he would sign "a good law at any hour, and a bad one at none"}(nawrocki mixed).

The president's spokesman, [Rafał Leśkiewicz](p leskiewicz), <told> the agency [PAP](o pap) {that lawyers were examining two articles}(leskiewicz indirect via pap). [Leskiewicz](p leskiewicz) <said> {no date had been fixed}(leskiewicz indirect via pap).

Deputy Prime Minister [Władysław Kosiniak-Kamysz](p kosiniak), who is also minister of defence, <said> {soldiers could not walk the lines forever}(kosiniak indirect). {"They have been doing it since the summer, and they do it well, but they have other work,"}(kosiniak direct) [Kosiniak-Kamysz](p kosiniak) <told> [TVN24](o tvn).

From [Brussels](l), Foreign Minister [Radosław Sikorski](p sikorski) <wrote> on [X](o) {that a railway was "a border laid lengthwise"}(sikorski mixed). [Sikorski](p sikorski) had earlier spoken by telephone to his Lithuanian and Latvian colleagues.

Former prime minister [Mateusz Morawiecki](p morawiecki) supports a guard but not this one. {It duplicates the police}(morawiecki indirect), [Morawiecki](p morawiecki) <argued> in the [Sejm](o), {and will cost twice what the bill says}(morawiecki indirect). His party, [Law and Justice](o), will propose its own.

On the ground the guard already exists, after a fashion. Near [Siedlce](l), [Bogusław Zając](p zajacm) and his wife, [Halina Zając-Wróblewska](p zajac), both retired from the railway, have walked eleven kilometres of line every night since May. [Zając](p zajacm) carries a lamp. [Zając-Wróblewska](p zajac) carries the sandwiches and, <according to> her husband, {the authority}(zajacm indirect).

With them sometimes goes [Aliaksandr Mikalaevich Sianko](p sianko), an engineer who came from [Hrodna](l) in 2021. In his Polish papers he is [Aleksander Siańko](p sianko); the neighbours say [Mikołajewicz](p sianko), as one did under the tsar. {"In my country I inspected tunnels,"}(sianko direct) <said> [Sianko](p sianko). {"Here I inspect foxes."}(sianko direct)

## Two views of one sentence

Lawyers disagree about article 14. [Agnieszka Kowalska](p kowalska), a constitutional lawyer in [Kraków](l), <believes> {that it lets guards search passengers without cause}(kowalska indirect). [Zbigniew Kowalski](p kowalski), her colleague at the [Jagiellonian University](o), <reads> it {as applying to goods wagons alone}(kowalski indirect). Asked who was right, [Kowalska](p kowalska) <said> {the drafters should decide}(kowalska indirect). [Kowalski](p kowalski) <said> {the comma should}(kowalski indirect).

The bill would place guards first at stations on the eastern lines and at the link to the [Lech Wałęsa airport](l) in [Gdańsk](l). It does not cover trams.

[Tusk](p tusk) and [Nawrocki](p nawrocki) last met on 11 November. Between them, a cabinet minister <told> [PAP](o pap) on condition of anonymity, {there is "less ice than one reads"}(? mixed via pap). A photograph of the meeting shows a third man on the wall: the American president, signed "to [Karol](p nawrocki), [Donald](p trump)". [The prime minister](r tusk), the same source <said>, {had asked whether it was meant for him}(? indirect via pap).
