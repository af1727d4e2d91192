title: ASEAN envoy asks for wider access in Myanmar
date: 2023-09-05
region: Asia
topic: diplomacy
split: train
hard: Burmese honorifics U and Daw outside the span, single-word Burmese names, same given element in several names (Aung, Thein, Min), general's rank stack, Indonesian first-name reference, party and junta as organisations, statement speakers
---
person retno = Retno Marsudi | retno-marsudi
person widodo = Joko Widodo | joko-widodo
person mah = Min Aung Hlaing | min-aung-hlaing
person suukyi = Aung San Suu Kyi | aung-san-suu-kyi
person zawmt = Zaw Min Tun | zaw-min-tun
person thein = Thein Zaw Oo | -
person khin = Khin Aye Mu | -
person aung = Aung Naing | -
person saw = Saw Htoo Eh | -
person bala = Vivian Balakrishnan | vivian-balakrishnan
person heyzer = Noeleen Heyzer | noeleen-heyzer
org afp = AFP | agence-france-presse
org mrtv = MRTV | mrtv
---
# [ASEAN](o) urges wider aid access in [Myanmar](l) as summit opens without generals

[JAKARTA](l) (Sept 5): Southeast Asian leaders on Tuesday again kept an empty chair for [Myanmar](l), and agreed that the bloc’s chair in 2026 would not be the country whose turn it was.

Indonesian Foreign Minister [Retno Marsudi](p retno) <said> {her office had held more than 145 “engagements” with all sides in nine months}(retno mixed).

{“Quiet diplomacy is not the same as no diplomacy,”}(retno direct) [Retno](p retno) <told> reporters at the [Jakarta Convention Center](l).

President [Joko Widodo](p widodo), known to everyone here as [Jokowi](p widodo), <urged> his guests {to “keep the ship on course”}(widodo mixed). The [Philippines](l), it was announced, would take the helm instead.

[Naypyidaw](l) was not pleased. Major General [Zaw Min Tun](p zawmt), spokesman of the military government, <told> state broadcaster [MRTV](o mrtv) that {the decision was “one-sided”}(zawmt mixed via mrtv).

Senior General [Min Aung Hlaing](p mah), whom the [Association of Southeast Asian Nations](o) has barred from its summits since 2021, was shown the same evening opening a fertiliser plant. [He](r mah) <spoke> of {“unity among the national races”}(mah mixed via mrtv).

[The detained leader](r suukyi), Daw [Aung San Suu Kyi](p suukyi), was mentioned once in the communique, in a list. Her party, the [National League for Democracy](o), was dissolved in March.

For those who carry rice across the lines, the communique is far away. U [Thein Zaw Oo](p thein), a former schoolteacher, drives a Suzuki pickup between [Sagaing](l) and the [Chindwin](l) river.

{“A soldier stops me and asks whose rice it is,”}(thein direct) U [Thein Zaw Oo](p thein) <said> by telephone. {“I tell him: whoever is hungry at the end of the road.”}(thein direct)

His cousin, the midwife Daw [Khin Aye Mu](p khin), <asked> that the name of her township be left out. [She](r khin) <said> {she had delivered 61 babies since the rains began, nine of them in a boat}(khin indirect).

Across the border in [Mae Sot](l), Dr. [Saw Htoo Eh](p saw) runs a clinic of two rooms. Saw is a Karen honorific, but he was registered with it as part of his name, and his diploma, from [Mahidol University](o), says the same.

{“The [Thai Red Cross](o) knocks and asks what we need. That is a corridor,”}(saw direct) <said> [Saw Htoo Eh](p saw). {“A corridor is somebody knocking.”}(saw direct)

[Singapore](l)’s Foreign Minister [Vivian Balakrishnan](p bala) <said> {he expected “a very long haul”}(bala mixed). [Noeleen Heyzer](p heyzer), until June the [UN](o) secretary-general’s special envoy, has <argued> that {humanitarian work needs local partners first}(heyzer indirect).

[Aung Naing](p aung), a Burmese analyst in [Chiang Mai](l), <thinks> {the empty chair is less empty than it looks}(aung indirect). {“They read every line of these papers in the capital,”}(aung direct) [he](r aung) <told> [AFP](o afp). {“I know the man who underlines.”}(aung direct)

[Aung Naing](p aung), like most of his compatriots, has no family name: [Aung](p aung) alone would be half a person, [he](r aung) <explained>.
