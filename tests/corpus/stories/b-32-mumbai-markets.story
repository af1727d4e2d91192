title: Sensex ends at record as Tata Motors, M&M lead; Adani stocks mixed
date: 2024-06-18
region: Asia
topic: economy
split: train
hard: companies named after families (Tata, Mahindra, Adani, Birla, Bajaj, Godrej) beside members of those families, executive called Chandra, initials, two people called Shah, index names, PTI style, roles after the name
---
person mahindra = Anand Mahindra | anand-mahindra
person adani = Gautam Adani | gautam-adani
person chandra = N. Chandrasekaran | natarajan-chandrasekaran
person das = Shaktikanta Das | shaktikanta-das
person sitharaman = Nirmala Sitharaman | nirmala-sitharaman
person shah = Amit Shah | amit-shah
person shahk = Kinjal Shah | -
person nair = V. Unnikrishnan Nair | -
person bajaj = Poonam Bajaj | -
person ambani = Mukesh Ambani | mukesh-ambani
person ratan = Ratan Tata | ratan-tata
person birla = Kumar Mangalam Birla | kumar-mangalam-birla
org bloom = Bloomberg | bloomberg-news
---
# Sensex ends at record high as [Tata Motors](o), [M&M](o) lead; [Adani](o) stocks mixed

[Mumbai](l), June 18 ([PTI](o)): Equity benchmarks closed at fresh lifetime highs on Tuesday, with autos and banks doing most of the lifting after a long weekend.

The 30-share [BSE](o) Sensex rose 308.37 points or 0.40 per cent to settle at 77,301.14. The [NSE](o) Nifty went up 92.30 points to 23,557.90.

Among the Sensex firms, [Power Grid](o), [Wipro](o), [Titan](o) and [ICICI Bank](o) were the major gainers. [Mahindra & Mahindra](o) touched a record before closing 1.2 per cent up, and [Tata Motors](o) gained 0.9.

[Maruti Suzuki](o), [Bajaj Finance](o) and [Ultratech Cement](o), the flagship of the group chaired by [Kumar Mangalam Birla](p birla), were the laggards.

{"Domestic money is buying every dip, and there are hardly any dips,"}(nair direct) <said> [V. Unnikrishnan Nair](p nair), Head of Research, [Geojit](o).

[Nair](p nair) <expects> {the budget next month to set the direction}(nair indirect). Finance Minister [Nirmala Sitharaman](p sitharaman), reappointed last week, begins consultations with industry on Thursday.

[Anand Mahindra](p mahindra), who chairs the group his grandfather founded, <wrote> on [X](o) that {the price of a share was "the weather, not the climate"}(mahindra mixed). Mr [Mahindra](p mahindra) has more than 11 million followers there and seldom mentions shares.

[Tata Sons](o) chairman [N. Chandrasekaran](p chandra) <told> shareholders of a group company that {it would add 2,000 charging points}(chandra indirect). [Chandra](p chandra), as staff call him, said nothing about a demerger date.

Emeritus chairman [Ratan Tata](p ratan) did not attend.

The [Adani](o) counters were split: [Adani Ports](o) shed 1.4 per cent and [Adani Green](o) added 0.7. [The billionaire](r adani) [Gautam Adani](p adani) briefly went past [Mukesh Ambani](p ambani) this month as the richest Asian, according to [Bloomberg](o bloom), before the exit polls and the count.

[Adani](p adani), in a letter to shareholders, <said> {"the road ahead is paved"}(adani direct).

Home Minister [Amit Shah](p shah), who advised the public in May to buy before June 4, was teased for it by some traders and thanked by others. One was [Kinjal Shah](p shahk), a school accountant from [Borivali](l).

{"I listened to the surname,"}(shahk direct) [Kinjal](p shahk) <said> outside the exchange on [Dalal Street](l). {"Mine also."}(shahk direct)

Ms [Shah](p shahk) bought eleven shares of [Godrej Consumer](o), [she](r shahk) <said>, {because she uses the soap}(shahk indirect).

On the policy side, [Reserve Bank of India](o) Governor [Shaktikanta Das](p das) <said> at an event that {"hasty action on rates" would do more harm than good}(das mixed). [Das](p das) has held the repo rate at 6.5 per cent for eight meetings.

The rupee settled at 83.43 against the dollar. Brent crude was quoted at 84.15 dollars a barrel.

[Poonam Bajaj](p bajaj), a dealer with no link to [Bajaj Auto](o) or its family, <summed up> the session: {"Everyone is a genius till the monsoon."}(bajaj direct)
