title: AOUN MEETS SALAM AND BERRI AS CABINET WEIGHS SCHOOL YEAR
date: 2025-09-17
region: Middle East
topic: politics
split: train
hard: ALL-CAPS headline, current and former president with one surname, Nawaf Salam (salam is also a greeting), titles stacked before names, quotation over two paragraphs, party names, university and hospital and airport named after people
---
person aoun = Joseph Aoun | joseph-aoun
person maoun = Michel Aoun | michel-aoun
person salam = Nawaf Salam | nawaf-salam
person berri = Nabih Berri | nabih-berri
person karami = Rima Karami | rima-karami
person qassem = Naim Qassem | naim-qassem
person geagea = Samir Geagea | samir-geagea
person derian = Abdel Latif Derian | abdel-latif-derian
person haddad = Nayla Haddad | -
person ghorayeb = Elias Ghorayeb | -
person khansa = Zeinab el-Khansa | -
person mercier = Odile Mercier | -
org nna = National News Agency | national-news-agency
---
# [AOUN](p aoun) MEETS [SALAM](p salam) AND [BERRI](p berri) AS CABINET WEIGHS SCHOOL YEAR

[BAABDA](l), [Lebanon](l) — President [Joseph Aoun](p aoun) received Prime Minister [Nawaf Salam](p salam) and parliament speaker [Nabih Berri](p berri) at the presidential palace on Wednesday, in the first meeting of the three since the summer.

The subject, for once, was schools. {Some 300 public buildings, many of them in the south, are still unfit to open on 1 October}(nna indirect), the [National News Agency](o nna) <reported>.

[Salam](p salam), a former judge, chose his words with care. {"I would rather open late everywhere than open on time for half the country,"}(salam direct) [the prime minister](r salam) <told> reporters on the palace steps.

[Berri](p berri), who has chaired the chamber since 1992, left by another door and said nothing.

The education minister, [Rima Karami](p karami), proposed a compromise: {a start on 13 October, with two extra weeks in June}(karami indirect). {"It isn't perfect,"}(karami direct) [Karami](p karami) <conceded>. {"Perfect closed in 2019."}(karami direct)

[Aoun](p aoun), a former army commander, is not to be confused with his predecessor [Michel Aoun](p maoun), also a former army commander and no relation. The elder [Aoun](p maoun), whose term ended in October 2022, sent a note from his home in [Rabieh](l) <wishing> {the teachers patience}(maoun indirect).

The founder of the [Free Patriotic Movement](o) turned 92 this year.

## What the parties say

- [Hezbollah](o): Sheikh [Naim Qassem](p qassem), the secretary-general, <said> in a televised address that {villages near the border needed prefabricated classrooms "before speeches"}(qassem mixed).
- [Lebanese Forces](o): [Samir Geagea](p geagea) <called> {the plan of October 13 "reasonable, if somebody pays for it"}(geagea mixed).
- [Amal Movement](o): no statement by Wednesday evening.
- [Kataeb](o): the party's office in [Saifi](l) referred questions to the ministry.

The Grand Mufti, Sheikh [Abdel Latif Derian](p derian), and several bishops have offered parish halls and mosque annexes. Father [Elias Ghorayeb](p ghorayeb), who runs a church school in [Zahle](l), <said> {he could take ninety pupils}(ghorayeb indirect).

{"We have the benches. What we do not have is a teacher of physics, and I have been praying for one since Easter.}(ghorayeb direct)

{"So far the Lord has sent two teachers of poetry,"}(ghorayeb direct) [Ghorayeb](p ghorayeb) <added>.

In [Nabatieh](l), [Zeinab el-Khansa](p khansa) has three children and no school. {"They told us to register at the old [Rafik Hariri High School](o),"}(khansa direct) <said> [el-Khansa](p khansa), a nurse at [Sheikh Ragheb Harb Hospital](o). {"The roof is on the playground."}(khansa direct)

[UNICEF](o) will pay for 60 temporary classrooms. Its education chief in [Beirut](l), [Odile Mercier](p mercier), landed at [Rafic Hariri International Airport](l) on Tuesday night and drove straight south. [Mercier](p mercier) <described> {what she saw there as "a repair job, not a rescue job"}(mercier mixed).

[Nayla Haddad](p haddad), who teaches education policy at [Saint Joseph University](o), <warns> {against treating the date as the problem}(haddad indirect). {The state owes teachers four months of transport allowance}(haddad indirect), [she](r haddad) <says>, {and no calendar will fix that}(haddad indirect).

Cabinet meets again on Friday at the [Grand Serail](l). {Whether President [Aoun](p aoun) will chair it himself, as he has twice since June, had not been decided}(? indirect), <according to> two ministers: {he "would like to"}(? mixed), one <said>.
