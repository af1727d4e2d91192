title: Rahman takes gavel as General Assembly opens 81st session
date: 2026-09-09
region: World
topic: diplomacy
split: train
hard: two public people called Rahman, two called Khan, diplomats with particles and double surnames, accents dropped and kept, secretary-general's race, ambassador titles, hall named after a person, streets and squares named after people, AP and PTI chain, interpreters, long sentences
---
person khalil = Khalilur Rahman | khalilur-rahman
person tarique = Tarique Rahman | tarique-rahman
person baerbock = Annalena Baerbock | annalena-baerbock
person guterres = António Guterres | antonio-guterres
person waltz = Mike Waltz | mike-waltz
person grossi = Rafael Grossi | rafael-grossi
person grynspan = Rebeca Grynspan | rebeca-grynspan
person fucong = Fu Cong | fu-cong
person parvathaneni = Parvathaneni Harish | parvathaneni-harish
person hammar = Dag Hammarskjöld | dag-hammarskjold
person khanr = Rubina Khan | -
person zafrulla = Muhammad Zafrulla Khan | muhammad-zafarullah-khan
person delmar = Inés del Mar Quiroga | -
person obrien = Fionnuala O'Brien | -
person tau = Sitiveni Tau'alupe | -
org ap = AP | associated-press
org pti = PTI | press-trust-of-india
---
# [Rahman](p khalil) takes gavel as [General Assembly](o) opens 81st session

By [Fionnuala O'Brien](p obrien)

[UNITED NATIONS](o) (Sept. 9, 2026) - The gavel was made in [Iceland](l), of pear wood, and its handle is loose. [Annalena Baerbock](p baerbock) mentioned this on Tuesday as she passed it to [Khalilur Rahman](p khalil) of [Bangladesh](l), who is to keep order among 193 states until next September.

{"Hold it lower than you'd think,"}(baerbock direct) [the outgoing president of the [General Assembly](o)](r baerbock) <advised>.

[Rahman](p khalil) held it lower, and the hall applauded. An economist who served three secretaries-general before his own country called him back, he spoke for twelve minutes and quoted no poet.

{"Small states are the majority of this house, and the majority of its shareholders in trouble,"}(khalil direct) [he](r khalil) <said>.

In [Dhaka](l) [his prime minister](r tarique), who bears the same surname and is no relation, took a share of the pleasure. {"It is a chair for the whole delta,"}(tarique direct via pti) [Tarique Rahman](p tarique) was quoted as <saying> by [PTI](o pti).

Secretary-General [Antonio Guterres](p guterres), opening his last high-level season, <asked> delegates {to leave the building "a little warmer" than they found it}(guterres mixed). It was not clear whether [Guterres](p guterres) meant the budget, which has cost the escalators their evening hours.

His own successor is to be chosen this autumn. Candidates include [Rafael Grossi](p grossi), who heads the [International Atomic Energy Agency](o), and [Rebeca Grynspan](p grynspan), a former vice-president of [Costa Rica](l). Both sat in the gallery; they shared, it was observed, a bag of almonds.

[Washington](l)'s ambassador, [Mike Waltz](p waltz), <said> {his government was looking for "a manager, and soon"}(waltz mixed). [Beijing](l)'s, [Fu Cong](p fucong), <told> the [AP](o ap) that {it was too early}(fucong indirect via ap), a view that [India](l)'s [Parvathaneni Harish](p parvathaneni) <put> more politely: {"One does not name the groom at breakfast."}(parvathaneni direct)

Outside, on [Dag Hammarskjold Plaza](l), called after [Dag Hammarskjöld](p hammar), there were four demonstrations and one wedding.

[The groom](r tau) was from [Tonga](l). [Sitiveni Tau'alupe](p tau), a clerk at his country's mission, had booked the square in March, in ignorance, [he](r tau) <said>, {of the calendar}(tau indirect).

{"The police gave us eight minutes between two causes,"}(tau direct) [Tau'alupe](p tau) <said>.

[The bride](r delmar), [Inés del Mar Quiroga](p delmar), interprets from Spanish in the booth above the rostrum. [She](r delmar) was back in it by three, still with rice in her hair, for the election of the credentials committee.

It is the interpreters who judge a president first. {"He finishes his sentences,"}(delmar direct) <reported> [Quiroga](p delmar). {"You cannot imagine the relief."}(delmar direct)

At a desk below, [Rubina Khan](p khanr), who has recorded every vote since the year of Sir [Zafrulla Khan](p zafrulla)'s centenary exhibition, was oiling the counting machine. {"President number eighty-one,"}(khanr direct) [she](r khanr) <said>. {"They all bang it too hard on the first day."}(khanr direct)

General debate begins on the 22nd, with [Brazil](l) first, as ever.
