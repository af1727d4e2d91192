title: West Texas clinics extend hours as measles cases slow
date: 2025-05-06
region: Americas
topic: health
split: train
hard: Low German Mennonite and Spanish surnames, Kennedy by surname only after full name with Jr., hospitals and universities named after people, doctors with degrees after the name, unnamed officials, county names that are surnames (Gaines, Lubbock, Terry, Dawson), couples of one surname, AP style ages, agency acronyms
---
person rfk = Robert F. Kennedy Jr. | robert-f-kennedy-jr
person abbott = Greg Abbott | greg-abbott
person cruz = Ted Cruz | ted-cruz
person cassidy = Bill Cassidy | bill-cassidy
person friesen = Agatha Friesen | -
person friesenb = Cornelius Friesen | -
person wells = Katherine Wells | katherine-wells
person reyna = Yolanda Reyna-Ochoa | -
person abudaqqa = Samer Abu Daqqa | -
person terry = Dawson Terry | -
person ogbonna = Chukwuemeka Ogbonna | -
person fehr = Margaretha Fehr Loewen | -
person dao = Linh Dao | -
---
# [West Texas](l) clinics extend hours as measles cases slow

[LUBBOCK](l), [Texas](l) — {Vaccination clinics in three [West Texas](l) counties will stay open until 9 p.m. through the end of May}(? indirect), health officials <said> Tuesday, even as the number of new measles cases fell for the third week in a row.

The state health department <reported> {nine new cases since Friday}(? indirect). Most of the year’s total, 702, has been in [Gaines County](l), along the [New Mexico](l) line.

{“It’s slowing. It isn’t stopping,”}(wells direct) <said> [Katherine Wells](p wells), director of public health for the city of [Lubbock](l).

[Wells](p wells) <said> {her department gave 2,300 doses in April, five times as many as in April 2024}(wells indirect). Evenings are busiest. Many families in the area work in the fields until dark, and some drive an hour each way.

At a clinic in [Seminole](l) on Monday, [Agatha Friesen](p friesen), 34, waited with four children and a cooler. Her husband, [Cornelius](p friesenb), a welder, did not want to come in at first. {“He read things,”}(friesen direct) [Agatha Friesen](p friesen) <said>. {“Then his cousin’s baby was in the hospital nine days, and he read other things.”}(friesen direct) [Cornelius Friesen](p friesenb) <said> later by phone {that he still had questions}(friesenb indirect). He had driven them there.

Two nurses translate into Plautdietsch, the Low German spoken by Mennonites who came here from [Mexico](l) in the 1970s. One is [Margaretha Fehr Loewen](p fehr). She keeps a notebook of what people ask, and the most common question, [Fehr Loewen](p fehr) <said>, {is whether it hurts}(fehr indirect).

[Yolanda Reyna-Ochoa](p reyna), M.D., a pediatrician at [Covenant Children’s Hospital](o), had eleven measles patients at once in March. She has one now. {“A week ago Sunday I ate lunch sitting down,”}(reyna direct) [Reyna-Ochoa](p reyna) <said>.

## [Washington](l) weighs in

Health Secretary [Robert F. Kennedy Jr.](p rfk), who visited the region in April, <told> reporters in [Washington](l) on Tuesday {that the vaccine was “the most effective way” to prevent the spread of measles}(rfk mixed). [Kennedy](p rfk) <said> {his department would also study treatments}(rfk indirect).

Sen. [Bill Cassidy](p cassidy), R-[La.](l), a physician who heads the [Senate](o) health committee, <asked> [Kennedy](p rfk) {for a weekly report}(cassidy indirect). Sen. [Ted Cruz](p cruz) of [Texas](l) <urged> families {to talk to their doctors}(cruz indirect). A spokesman for Gov. [Greg Abbott](p abbott) <said> {the state had spent $4.5 million so far}(? indirect).

The [CDC](o) has sent seven people. One of them, [Chukwuemeka Ogbonna](p ogbonna), an epidemiologist trained at [Johns Hopkins](o), spends his days mapping church suppers. Another, [Linh Dao](p dao), spends hers on the phone. {“Nobody has hung up on me since April 20,”}(dao direct) [Dao](p dao) <said>.

{Outbreaks of this kind end}(abudaqqa indirect), <said> [Samer Abu Daqqa](p abudaqqa) of the [Emory University](o) school of public health, {“when the virus runs out of strangers.”}(abudaqqa mixed) [Abu Daqqa](p abudaqqa) <expects> {the last case in [Gaines](l) in late July}(abudaqqa indirect). [El Paso](l), where cases have doubled, worries him more.

Businesses are adjusting. In [Brownfield](l), seat of [Terry County](l), the owner of a feed store that had given out 600 free masks by Tuesday wanted no credit. His name is [Dawson Terry](p terry), after one county and in another. {“Put down that we’re open,”}(terry direct) [Terry](p terry) <said>.

- [Gaines County](l): 403 cases

- [Lubbock County](l): 54

- [Terry County](l): 60
