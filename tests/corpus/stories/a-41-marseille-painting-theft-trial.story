title: Deux Picasso et un camion: verdict due in Marseille museum theft
date: 2023-06-30
region: Europe
topic: crime
split: train
hard: artist names as works (a Picasso) beside artists as persons, French Corsican Maghrebi and Comorian names, two defendants one surname (cousins), prosecutor and presiding judge, lawyers called Maître outside the span, streets and prison named after people, aliases and nicknames in quotes, quotes inside quotes, foreign-language headline
---
person picasso = Pablo Picasso | pablo-picasso
person dora = Dora Maar | dora-maar
person darmanin = Gérald Darmanin | gerald-darmanin
person payan = Benoît Payan | benoit-payan
person macron = Emmanuel Macron | emmanuel-macron
person rimaa = Rima Abdul Malak | rima-abdul-malak
person dupond = Éric Dupond-Moretti | eric-dupond-moretti
person toussaint = Toussaint Leccia | -
person dominique = Dominique Leccia | -
person ahamada = Ahamada Mze Soilihi | -
person belkacem = Fatima-Zohra Aït Belkacem | -
person lestoile = Hugues de L’Estoile | -
person vidal = Clémentine Vidal-Naquet-Roux | -
person gruber = Heinz-Dieter Gruber | -
person kowal = Jadwiga Kowal | -
---
# Deux Picasso et un camion: verdict due in [Marseille](l) museum theft

[MARSEILLE](l), June 30 - A [Marseille](l) court will rule on Monday whether two cousins stole two paintings by [Pablo Picasso](p picasso) from a private museum in 2021 or, as they maintain, merely drove them.

Prosecutors on Friday requested seven years for [Toussaint Leccia](p toussaint), 52, and four for [Dominique Leccia](p dominique), 47. {The third defendant, [Ahamada Mze Soilihi](p ahamada), who repaired the lorry, should be acquitted}(? indirect), the prosecution <conceded>.

{"Monsieur [Mze Soilihi](p ahamada) changed a clutch. It is not yet a crime to change a clutch,"}(vidal direct) <said> the prosecutor, [Clémentine Vidal-Naquet-Roux](p vidal).

The facts are little disputed. On the night of 4 November 2021, three men took a portrait of [Dora Maar](p dora) and a small still life from the [Fondation Gruber](o) on the [Rue Paradis](l). The lorry was found in [Aubagne](l), the Picassos eleven months later behind a false wall in [Bastia](l). The portrait had lost a corner.

Who planned it is another question. In custody the elder [Leccia](p toussaint) named a German, known to him as "the Dentist". In court he withdrew the statement. [Toussaint Leccia](p toussaint) <told> the judges {he had invented the man "so that they would bring me a coffee"}(toussaint mixed).

The museum's founder, [Heinz-Dieter Gruber](p gruber), a retired dentist from [Kassel](l), sat three metres away. [Gruber](p gruber) has never been charged. His lawyer, Maître [Hugues de L’Estoile](p lestoile), <called> the story {"a coffee at my client's expense."}(lestoile mixed)

[Dominique](p dominique), as the presiding judge addressed the younger cousin to avoid confusion, spoke for six minutes. {"I said to [Toussaint](p toussaint): 'Is it heavy?' He said: 'It is famous.' That is all I knew,"}(dominique direct) [he](r dominique) <said>.

The presiding judge, [Fatima-Zohra Aït Belkacem](p belkacem), <asked> {whether it had been heavy}(belkacem indirect). {It had not}(dominique indirect), [he](r dominique) <admitted>.

Defence counsel will plead on Monday morning. They are expected to rely on a restorer, [Jadwiga Kowal](p kowal), who found no fingerprints on either frame. [Kowal](p kowal) <testified> on Tuesday {that the damage to the portrait was older than the theft}(kowal indirect).

The case has drawn ministers. Interior Minister [Gérald Darmanin](p darmanin), in the city on Thursday, <praised> {the patience of the investigators}(darmanin indirect) but left the trial alone. Culture Minister [Rima Abdul Malak](p rimaa) has <asked> {museums to check their alarms by the end of the year}(rimaa indirect). Justice Minister [Éric Dupond-Moretti](p dupond), once a defence lawyer himself, declined to comment on a pending case.

[Benoît Payan](p payan), mayor of [Marseille](l), <wants> {the paintings shown in the town hall when the trial is over}(payan indirect). President [Emmanuel Macron](p macron), visiting a school in the [Belle de Mai](l) district on Tuesday, was asked by a pupil whether he owned a Picasso. {"No, but I have been compared to one,"}(macron direct) [Macron](p macron) <replied>.

[Toussaint Leccia](p toussaint) is held at [Les Baumettes](l); his cousin appears free under supervision. Both were calm as they were led out by different doors.
