title: Hakimi 2, Fashion 1: Morocco edge Zambia on a hot night in Agadir
date: 2024-06-08
region: Africa
topic: sport
split: train
hard: first name that is a word (Fashion, Kings), two Bandas in one team, scoreline and scorers, place as team, Moroccan stadium named after a district, El and En- surnames, coach with first name as surname (Grant), Dutch-born players, line-up list
---
person hakimi = Achraf Hakimi | achraf-hakimi
person fashion = Fashion Sakala | fashion-sakala
person regragui = Walid Regragui | walid-regragui
person grant = Avram Grant | avram-grant
person daka = Patson Daka | patson-daka
person ebanda = Emmanuel Banda | emmanuel-banda
person lbanda = Lameck Banda | lameck-banda
person kings = Kings Kangwa | kings-kangwa
person ziyech = Hakim Ziyech | hakim-ziyech
person ennesyri = Youssef En-Nesyri | youssef-en-nesyri
person diaz = Brahim Díaz | brahim-diaz
person bounou = Yassine Bounou | yassine-bounou
person amrabat = Sofyan Amrabat | sofyan-amrabat
person nsabata = Toaster Nsabata | toaster-nsabata
person aguerd = Nayef Aguerd | nayef-aguerd
person saiss = Romain Saïss | romain-saiss
person mazraoui = Noussair Mazraoui | noussair-mazraoui
person ounahi = Azzedine Ounahi | azzedine-ounahi
person khannouss = Bilal El Khannouss | bilal-el-khannouss
person sunzu = Stoppila Sunzu | stoppila-sunzu
person kabwe = Rodrick Kabwe | rodrick-kabwe
person chepeshi = Benedict Chepeshi | benedict-chepeshi
person bandas = Emmanuel and Lameck Banda | -
person idder = Lahcen ou-Idder | -
person mweemba = Precious Mweemba | -
---
# [Hakimi](p hakimi) 2, [Fashion](p fashion) 1: [Morocco](l) edge [Zambia](l) on a hot night in [Agadir](l)

[Morocco](l) 2 ([Hakimi](p hakimi) 18, 71 pen) [Zambia](l) 1 ([Sakala](p fashion) 54)

[ACHRAF HAKIMI](p hakimi) scored twice, once from a free kick and once from the spot, as [Morocco](l) beat [Zambia](l) 2-1 at the [Adrar Stadium](l) on Friday to go three points clear in Group E.

It was closer than they liked. [Fashion Sakala](p fashion)'s header early in the second half had silenced 43,000 people, and only a late hand on the ball by [Emmanuel Banda](p ebanda) let them breathe out.

{"At half-time I told them it was too easy, and they believed me,"}(regragui direct) <said> the home coach, [Walid Regragui](p regragui). {"Next time I shall keep quiet."}(regragui direct)

[Regragui](p regragui) had left [Hakim Ziyech](p ziyech) on the bench and started with [Brahim Díaz](p diaz), who switched from [Spain](l) in March. [Díaz](p diaz) took ten minutes to find his feet and then found everybody else's. It was his run that won the free kick; [Hakimi](p hakimi) hit it low, through the gap between [Kings Kangwa](p kings) and his brother-in-arms [Lameck Banda](p lbanda), and [Toaster Nsabata](p nsabata) saw it late.

[Nsabata](p nsabata), who has heard every joke about his first name, made up for it with four saves. The best of them was from [Youssef En-Nesyri](p ennesyri), point blank, on 40 minutes.

[Zambia](l) came out the better side. [Patson Daka](p daka), of [Leicester City](o), dragged one wide before [Lameck Banda](p lbanda) crossed from the left and [Fashion](p fashion), unmarked, nodded it past [Yassine Bounou](p bounou). The away bench emptied. "[Fashion](p fashion) never goes out of style," read a banner that must have been packed for the purpose.

Then the penalty. {[Banda](p ebanda), the midfielder and not the winger, had his arm up to shade his eyes from the floodlight}(ebanda indirect), or so [he](r ebanda) <told> the referee. [Hakimi](p hakimi) waited for [Nsabata](p nsabata) to move and rolled it the other way.

## What they said

[Avram Grant](p grant), the Israeli who has coached [Zambia](l) since December 2022, was in a philosophical mood. {"I have lost in [Moscow](l) on a slip,"}(grant direct) [Grant](p grant) <said>, thinking of a final with [Chelsea](o). {"A hand in [Agadir](l) I can live with."}(grant direct)

{The two [Bandas](p bandas) had been his best men}(grant indirect), [he](r grant) <added>, {and he would not hear a word against either}(grant indirect).

[Sofyan Amrabat](p amrabat), on as a substitute, <thought> {[Zambia](l) "deserved something, but not from us"}(amrabat mixed).

Up in the cheap seats, [Lahcen ou-Idder](p idder), a bus inspector from [Tiznit](l), had brought his own drum and a sandwich for the interval. {"We say in Tachelhit that the guest eats first,"}(idder direct) <said> [ou-Idder](p idder). {"Tonight the guest ate, but we had the dessert."}(idder direct)

A few rows down sat [Precious Mweemba](p mweemba), a nurse who had flown from [Ndola](l) by way of [Addis Ababa](l) and [Casablanca](l), twenty-one hours in all, in a replica shirt with [DAKA](p daka) on the back. {She would do it again on Tuesday}(mweemba indirect), [she](r mweemba) <said>, {if her matron agreed}(mweemba indirect).

## Teams

- [Morocco](l): [Bounou](p bounou); [Hakimi](p hakimi), [Aguerd](p aguerd), [Saïss](p saiss), [Mazraoui](p mazraoui); [Ounahi](p ounahi), [El Khannouss](p khannouss), [Díaz](p diaz); [Ziyech](p ziyech) did not start but replaced [El Khannouss](p khannouss), 62; [Amrabat](p amrabat) for [Ounahi](p ounahi), 75.
- [Zambia](l): [Nsabata](p nsabata); [Sunzu](p sunzu), [Kabwe](p kabwe), [Chepeshi](p chepeshi); [Kangwa](p kings), [E. Banda](p ebanda), [L. Banda](p lbanda); [Sakala](p fashion), [Daka](p daka).

[Zambia](l) play [Tanzania](l) in [Ndola](l) on Tuesday, at the [Levy Mwanawasa Stadium](l). [Morocco](l) meet [Congo](l) the same night.
