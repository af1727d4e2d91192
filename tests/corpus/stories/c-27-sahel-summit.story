title: Goita, Traore and Tiani pick a flag in Niamey
date: 2024-07-07
region: Africa
topic: diplomacy
split: train
hard: accents dropped in headline and second spelling (Goïta/Goita, Tiani/Tchiani, Traoré/Traore), two Traorés, ranks before names, three capitals for governments, Touareg and Hausa and Fulani names with ag and Mahamane, bloc abbreviations, ordinal list
---
person goita = Assimi Goïta | assimi-goita
person traore = Ibrahim Traoré | ibrahim-traore
person tiani = Abdourahamane Tiani | abdourahamane-tiani
person ktraore = Karamoko Jean-Marie Traoré | karamoko-jean-marie-traore
person diop = Abdoulaye Diop | abdoulaye-diop
person sangare = Bakary Yaou Sangaré | bakary-yaou-sangare
person touray = Omar Touray | omar-touray
person faye = Bassirou Diomaye Faye | bassirou-diomaye-faye
person agintalla = Mohamed ag Intalla-Wane | -
person zeinabou = Zeinabou Mahamane Sani | -
person ouedraogo = Blaise Ouédraogo | -
person bello = Hadiza Bello Tukur | -
person heber = Martin Heber | -
org anp = Agence Nigérienne de Presse | agence-nigerienne-de-presse
org ortm = ORTM | ortm
---
# [Goita](p goita), [Traore](p traore) and [Tiani](p tiani) pick a flag in [Niamey](l)

[NIAMEY](l) — The military leaders of [Mali](l), [Burkina Faso](l) and [Niger](l) signed a treaty on Saturday that turns their alliance into a confederation, with a shared bank, a shared force and, from next year, a shared flag.

Colonel [Assimi Goïta](p goita) of [Mali](l), who will chair the [Confederation of Sahel States](o) for its first year, arrived at [Diori Hamani airport](l) shortly before noon. Captain [Ibrahim Traoré](p traore) of [Burkina Faso](l) had landed the evening before. Both were met on the tarmac by their host, General [Abdourahamane Tiani](p tiani).

{"Our peoples have turned their backs on [ECOWAS](o),"}(tiani direct) <said> General [Tchiani](p tiani), whose name is spelt both ways in his own country. {"We do not turn back to look."}(tiani direct)

The three states announced in January that they were leaving the regional bloc. The summit was their first.

[Goita](p goita) <proposed> {a regional bank with a starting capital to be set by the finance ministers in September}(goita indirect). {It would lend for "grain stores before ministries"}(goita mixed), [he](r goita) <said>.

Captain [Traore](p traore), 36, spoke last and longest. {"They call us poor. We are the ones who know the price of our gold,"}(traore direct) [he](r traore) <told> the hall.

His foreign minister, [Karamoko Jean-Marie Traoré](p ktraore), who is not a relative, read out the text of the treaty. It has 22 articles. The other two signatories for diplomacy were [Abdoulaye Diop](p diop) of [Mali](l) and [Bakary Yaou Sangaré](p sangare) of [Niger](l).

What was decided, <according to> the [Agence Nigérienne de Presse](o anp):

- {A force of 5,000 soldiers, with headquarters in [Niamey](l)}(? indirect via anp);
- {Common passports from January}(? indirect via anp);
- {A web television station based in [Bamako](l)}(? indirect via anp);
- {Free movement of cattle, subject to vaccination}(? indirect via anp).

In [Abuja](l), where [ECOWAS](o) leaders met a day later, the mood was subdued. The president of its commission, [Omar Touray](p touray), <warned> that {the three could lose visa-free travel}(touray indirect). [Touray](p touray), a Gambian, <added> that {the door "was not locked and had never been"}(touray mixed).

The bloc named President [Bassirou Diomaye Faye](p faye) of [Senegal](l) as its go-between. [Faye](p faye) had visited [Bamako](l) and [Ouagadougou](l) in May.

On the flag there was less agreement than on the bank. A jury had received 311 drawings. {Most show a baobab, nineteen a lion and one a cow}(zeinabou indirect), <said> its secretary, [Zeinabou Mahamane Sani](p zeinabou), a textile designer from [Zinder](l).

{"The cow was the best drawn,"}(zeinabou direct) [Zeinabou](p zeinabou) <said>.

State television in [Mali](l), [ORTM](o ortm), showed three of the drafts. [Mohamed ag Intalla-Wane](p agintalla), a schoolmaster in [Gao](l) and a member of the jury, <told> it that {colour mattered more than animals}(agintalla indirect via ortm): {"Green for those who farm, ochre for those who herd, white for those who wait."}(agintalla direct via ortm)

Markets on the borders are watching. [Hadiza Bello Tukur](p bello), who trades onions between [Birnin Konni](l) in [Niger](l) and [Illela](l) in [Nigeria](l), <said> {trucks now queue for two days where they used to queue for two hours}(bello indirect). {"I speak Hausa on this side and Hausa on that side,"}(bello direct) [she](r bello) <said>.

[Blaise Ouédraogo](p ouedraogo), a haulier from [Kaya](l), has bought a second set of plates in case. [Ouedraogo](p ouedraogo) <reckons> {that a confederation needs more stamps than a union, and that stamps take time}(ouedraogo indirect).

{A bank without the franc zone would be slow to build}(heber indirect), <says> [Martin Heber](p heber), who studies monetary unions in [Halle](l). {The currency did not appear in the treaty at all}(heber indirect), [Heber](p heber) <noted>.

The leaders dined together and left separately. [Goïta](p goita) is to host the next summit in [Bamako](l).
