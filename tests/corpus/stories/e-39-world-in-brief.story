title: World news in brief: a pardon in Zagreb, a walkout in Lima, a wedding on Niue
date: 2026-03-03
region: World
topic: politics
split: train
hard: twelve short items with a new cast each, ALL-CAPS datelines that are also surnames (Victoria, Lima, Florence), leaders by surname only in headline, Mongolian and Sinhala and Fijian and Icelandic and Amharic name orders, Jr. and von and da and al-, two ministers called Silva, one-word names, bare surname first and full name later, agencies as sources
---
person milanovic = Zoran Milanović | zoran-milanovic
person plenkovic = Andrej Plenković | andrej-plenkovic
person kralj = Zdravka Kralj | -
person rabuka = Sitiveni Rabuka | sitiveni-rabuka
person marcos = Ferdinand Marcos Jr. | ferdinand-marcos-jr
person sara = Sara Duterte | sara-duterte
person dissa = Anura Kumara Dissanayake | anura-kumara-dissanayake
person fernando = Anil Jayantha Fernando | anil-jayantha-fernando
person herminie = Patrick Herminie | patrick-herminie
person silva = Marina Silva | marina-silva
person silvac = Custódio da Silva e Melo | -
person lula = Luiz Inácio Lula da Silva | luiz-inacio-lula-da-silva
person nawrocki = Karol Nawrocki | karol-nawrocki
person tusk = Donald Tusk | donald-tusk
person ruto = William Ruto | william-ruto
person oyuun = Dorjiin Oyuunchimeg | -
person tagelagi = Dalton Tagelagi | dalton-tagelagi
person moana = Moana Talagi | -
person funaro = Sara Funaro | sara-funaro
person rama = Edi Rama | edi-rama
person kurti = Albin Kurti | albin-kurti
person pavel = Petr Pavel | petr-pavel
person babis = Andrej Babiš | andrej-babis
person mao = Mao Ning | mao-ning
person quispe = Wilber Quispe Mamani | -
person fuji = Keiko Fujimori | keiko-fujimori
person lindner = Tammy Lindner-O’Shea | -
person win = Win | -
person arndis = Arndís von Carlowitz-Jónsdóttir | -
org xinhua = Xinhua | xinhua
---
# World news in brief: a pardon in [Zagreb](l), a walkout in [Lima](l), a wedding on [Niue](l)

## President pardons 88-year-old poacher

[ZAGREB](l) — [Zoran Milanović](p milanovic) signed one pardon on Monday, for [Zdravka Kralj](p kralj), who took a carp. {“She asked for half of it back,”}(milanovic direct) [Milanović](p milanovic) <said>. [Andrej Plenković](p plenkovic), the prime minister, with whom he agrees on nothing, made no comment.

## [Fujimori](p fuji) calls off rally

[LIMA](l) — Candidate [Keiko Fujimori](p fuji) left the stage in [Puno](l) after eleven minutes. Farmer leader [Wilber Quispe](p quispe) <told> [Andina](o) {it was ten more than expected}(quispe indirect).

## Two [Silvas](p silva), one forest

[BRASÍLIA](l) — Environment minister [Marina Silva](p silva) and a rancher, [Custódio da Silva e Melo](p silvac), signed the first deal under a new forest fund. President [Luiz Inácio Lula da Silva](p lula) looked on. {“Now there are three of us,”}(lula direct) [Lula](p lula) <said>.

## [Marcos](p marcos), [Duterte](p sara) in same lift

[MANILA](l) — President [Ferdinand Marcos Jr.](p marcos) and Vice President [Sara Duterte](p sara) shared a lift for nine floors. Neither side <described> {the conversation}(? indirect).

## Cable cut

[VICTORIA](l), [Seychelles](l) — [Patrick Herminie](p herminie), the president, <blamed> {an anchor}(herminie indirect). The ship’s master, [Tammy Lindner-O’Shea](p lindner), <said> {the anchor had not been wet since Thursday}(lindner indirect).

## Spokeswoman corrects herself

[BEIJING](l) — {There had been no talks with [Ulaanbaatar](l) on a zoo}(mao indirect via xinhua), [Mao Ning](p mao) <told> reporters, [Xinhua](o xinhua) <reported>. Twenty minutes later: {there had}(mao indirect via xinhua). In [Ulaanbaatar](l), [D. Oyuunchimeg](p oyuun), the zoo’s director, <confirmed> {one camel}(oyuun indirect). [Oyuunchimeg](p oyuun) has waited since 2019.

## [Tusk](p tusk), [Nawrocki](p nawrocki) at odds over bells

[WARSAW](l) — [Donald Tusk](p tusk)’s cabinet wants church bells off the noise register; [Karol Nawrocki](p nawrocki) <wants> {them on a different one}(nawrocki indirect). In [Prague](l) President [Petr Pavel](p pavel) and Prime Minister [Andrej Babiš](p babis) agreed on something; officials <declined> {to say what}(? indirect).

## A budget without a sum

[COLOMBO](l) — An error in a table left the health ministry with nothing. {[Fernando](p fernando) will find it}(dissa indirect), <promised> President [Anura Kumara Dissanayake](p dissa). [Anil Jayantha Fernando](p fernando), his deputy finance minister, did, under Fisheries.

## [Rama](p rama) gives [Kurti](p kurti) a coat

[TIRANA](l) — The Albanian and Kosovar prime ministers met in snow.

## [Nairobi](l) cyclists win lane

[NAIROBI](l) — [William Ruto](p ruto) opened 2.3km of it. He walked.

## Painter to advise mayor

[FLORENCE](l), [Italy](l) — [Sara Funaro](p funaro), the mayor, has hired [Arndís von Carlowitz-Jónsdóttir](p arndis), a German-Icelandic fresco restorer, after pigeons. {[Arndís](p arndis) speaks to them}(funaro indirect), [the mayor](r funaro) <said>.

## Singer freed

[YANGON](l) — A rapper known only as [Win](p win) was let out of [Insein](l) prison. [Win](p win) sang a line at the gate and was <told> {to lower it}(? indirect).

## [Niue](l) says yes

[ALOFI](l) — Premier [Dalton Tagelagi](p tagelagi) gave away his niece, [Moana Talagi](p moana), before 400 of the island’s 1,600 people. [Sitiveni Rabuka](p rabuka) of [Fiji](l) sent a whale’s tooth, and it is still at customs. ([AFP](o), [AP](o), [Reuters](o))
