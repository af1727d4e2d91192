title: Two Barzanis, One Letter: Erbil Answers Baghdad on Oil Pay
date: 2023-09-14
region: Middle East
topic: politics
split: train
hard: two people with one surname (cousins, both in office), plural surname, shared surname after two first names, Al Sudani and Sudani, Title Case headline, party and airport names, Kurdish and Arabic invented names, source chain
---
person masrour = Masrour Barzani | masrour-barzani
person nechirvan = Nechirvan Barzani | nechirvan-barzani
person barzanis = Masrour and Nechirvan Barzani | -
person sudani = Mohammed Shia' Al Sudani | mohammed-shia-al-sudani
person hussein = Fuad Hussein | fuad-hussein
person talabani = Qubad Talabani | qubad-talabani
person sami = Taif Sami | taif-sami
person hawrami = Shilan Hawrami | -
person jaff = Dilshad Jaff | -
person abuhaider = Abu Haider al-Saadi | -
person whitlock = Graham Whitlock | -
org rudaw = Rudaw | rudaw
org ina = Iraqi News Agency | iraqi-news-agency
---
# Two [Barzanis](p barzanis), One Letter: [Erbil](l) Answers [Baghdad](l) on Oil Pay

By [Shilan Hawrami](p hawrami) in [Erbil](l)

It is rare for the prime minister and the president of the [Kurdistan Region](l) to sign the same sheet of paper. On Wednesday [Masrour](p masrour) and [Nechirvan Barzani](p nechirvan), first cousins and not always allies, did just that.

Their letter, five paragraphs long and addressed to the federal cabinet, asks [Baghdad](l) to pay three months of public wages by the end of September. {“Salaries are not a favour,”}(barzanis direct) [the cousins](r barzanis) <wrote>.

The reply came faster than anyone in [Erbil](l) had expected.

Prime Minister [Mohammed Shia' Al Sudani](p sudani) <said> {the federal government would send 500 billion dinars “as a loan” and talk about the rest}(sudani mixed). [Sudani](p sudani), speaking after his weekly cabinet meeting, <added> that {he had read the letter twice}(sudani indirect).

So what do the two [Barzanis](p barzanis) want? [Masrour Barzani](p masrour), who heads the regional government, <insists> that {the budget law passed in June promised monthly transfers without conditions}(masrour indirect). [Nechirvan Barzani](p nechirvan), the president, is said to prefer quiet talks.

{“There is one position and there are two voices,”}(nechirvan direct) [the latter](r nechirvan) <told> [Rudaw](o rudaw), the Kurdish broadcaster, when asked about it on Tuesday.

[Qubad Talabani](p talabani), the deputy prime minister, whose [Patriotic Union of Kurdistan](o) is the junior partner in the regional cabinet, was not invited to sign. [He](r talabani) <told> party members in [Sulaimaniyah](l) that {he “would have read it first”}(talabani mixed).

The finance minister in [Baghdad](l), [Taif Sami](p sami), takes a stricter line. {[Erbil](l) has yet to hand over its share of customs revenue}(sami indirect via ina), [Sami](p sami) <said>, <according to> the [Iraqi News Agency](o ina). [Fuad Hussein](p hussein), the foreign minister and himself a Kurd, has offered to mediate.

## Waiting at the bank

Outside a branch of [Rafidain Bank](o) off [Sixty Metre Road](l), teachers have been queueing since dawn. Among them is [Dilshad Jaff](p jaff), 58, known to his pupils as Kak [Dilshad](p jaff).

{“I taught both their sons arithmetic,”}(jaff direct) [Jaff](p jaff) <said> with a shrug. {“Maybe I should have taught it better.”}(jaff direct)

A few places behind him stood a lorry driver from [Najaf](l), [Abu Haider al-Saadi](p abuhaider), who was owed money by a ministry contractor and had driven six hours. {He had slept in his cab beside [Erbil International Airport](l)}(abuhaider indirect), [he](r abuhaider) <said>. {“In [Najaf](l) they tell me the money is in [Erbil](l), and in [Erbil](l) they tell me it is in [Najaf](l).”}(abuhaider direct)

Oil is the root of it. Exports through [Turkey](l)'s port of [Ceyhan](l) stopped in March after an arbitration ruling in [Paris](l), and the region has lived on borrowed dinars ever since.

[Graham Whitlock](p whitlock), a British consultant who has advised both capitals, <reckons> {the stoppage has cost $4 billion so far}(whitlock indirect). {“Everyone loses,”}(whitlock direct) <says> [Whitlock](p whitlock), {“but the teachers lose first”}(whitlock direct).

Later in the day a spokesman in [Baghdad](l) <confirmed> that {[Al Sudani](p sudani) had spoken to [Masrour Barzani](p masrour) by telephone and would receive [Nechirvan](p nechirvan) next week}(? indirect).

[Barzani](p nechirvan) the president will travel alone. His cousin has a school to open in [Zakho](l).
