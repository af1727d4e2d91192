title: Sister and brother, wife and husband: mixed doubles comes home to Cortina
date: 2026-02-06
region: Europe
topic: sport
split: train
hard: couples and siblings of one surname in one event, hyphenated married names, medals and venue names, politicians as guests, Italian South Tyrol names with German surnames, first-name-only references to athletes, coach with nickname, headline without names, list of fixtures with two surnames joined by a slash, unrelated Constantinis
---
person mattarella = Sergio Mattarella | sergio-mattarella
person coventry = Kirsty Coventry | kirsty-coventry
person malago = Giovanni Malagò | giovanni-malago
person meloni = Giorgia Meloni | giorgia-meloni
person salvini = Matteo Salvini | matteo-salvini
person vance = JD Vance | jd-vance
person constantini = Stefania Constantini | stefania-constantini
person mosaner = Amos Mosaner | amos-mosaner
person skaslien = Kristin Skaslien | kristin-skaslien
person nedregotten = Magnus Nedregotten | magnus-nedregotten
person kofler = Annelies Kofler-Zardini | -
person koflerb = Ulrich Kofler | -
person tuma = Ondřej Tůma | -
person tumova = Radka Tůmová | -
person constb = Ivo Constantini | -
person mulitalo = Sione Mulitalo | -
person zhang = Zhang | -
person wu = Wu Jianing | -
---
# Sister and brother, wife and husband: mixed doubles comes home to [Cortina](l)

## The Winter Games open in [Milan](l) tonight, but in the mountains the stones are already sliding

There is a broom cupboard under the main stand of the [Cortina Olympic Stadium](l), and in 1956 a boy of nine hid in it to watch the figure skating. [Ivo Constantini](p constb) is seventy-nine now and has the key. {“I could have bought a ticket,”}(constb direct) [he](r constb) <says>. {“But then I would have had to sit.”}(constb direct)

What is sliding on his ice this week are stones of Scottish granite. Mixed doubles, one woman and one man to a team, began on Wednesday, two days before the opening ceremony. Nearly half the pairs are related.

Take the Norwegians. [Kristin Skaslien](p skaslien) and [Magnus Nedregotten](p nedregotten) are married and have been bronze and silver medallists together. {They do not discuss curling at breakfast}(skaslien indirect), [Skaslien](p skaslien) <says>; {“we discuss it at supper, loudly.”}(skaslien direct) Or take the Czechs. [Radka Tůmová](p tumova) and [Ondřej Tůma](p tuma) are brother and sister, a fact that commentators have managed to get wrong three times. {“In our language you can hear who is the girl,”}(tuma direct) <said> [Tůma](p tuma).

[Italy](l)’s own pair is not related. [Stefania Constantini](p constantini) and [Amos Mosaner](p mosaner) won gold in [Beijing](l) without losing a match. [Constantini](p constantini) grew up four hundred metres from this rink; half of [Cortina](l) is called [Constantini](p constantini), the old man with the key included, and he is, as far as the two have ever worked out, nobody’s uncle. On Thursday the pair won twice. {“[Stefania](p constantini) heard the church bell and played to it,”}(mosaner direct) [Mosaner](p mosaner) <said>.

The ice itself belongs to a couple. It is made each night by [Annelies Kofler-Zardini](p kofler), with water from which every mineral has been taken out, and her husband [Ulrich Kofler](p koflerb) then sprays it with droplets, walking backwards. The [Kofler](p koflerb) method is secret. All that [Kofler-Zardini](p kofler) would <reveal> is {that it involves a watering can}(kofler indirect).

Not everyone present is from a cold place. [Sione Mulitalo](p mulitalo), from [Nukuʻalofa](l) by way of [Auckland](l), learned the sport from a video. He is the team leader for [New Zealand](l) and has been mistaken for security. The Chinese skip, [Wu Jianing](p wu), photographs every opponent’s shoes. Why? {“To be polite, I look down,”}(wu direct) [Wu](p wu) <said>.

## Guests

In [Milan](l) the stands of the [San Siro](l) will be fuller. President [Sergio Mattarella](p mattarella) is to declare the Games open on Friday evening. [Giovanni Malagò](p malago), head of the organising committee, has <promised> {a ceremony “of harmony”}(malago mixed). [Kirsty Coventry](p coventry), for whom these are the first Games as president of the [International Olympic Committee](o), <hoped> {that athletes would “teach the rest of us how to lose”}(coventry mixed).

Prime Minister [Giorgia Meloni](p meloni) had lunch with [US](l) Vice-President [JD Vance](p vance). Her transport minister, [Matteo Salvini](p salvini), went to look at a bridge.

- Friday, 10.05: [Constantini](p constantini)/[Mosaner](p mosaner) ([Italy](l)) v [Skaslien](p skaslien)/[Nedregotten](p nedregotten) ([Norway](l))

- Friday, 14.35: [Tůmová](p tumova)/[Tůma](p tuma) ([Czechia](l)) v [Wu](p wu)/[Zhang](p zhang) ([China](l))

^ [Ulrich](p koflerb) and [Annelies](p kofler) at work on Thursday night.
