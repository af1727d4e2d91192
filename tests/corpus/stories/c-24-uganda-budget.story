title: MUSEVENI TO MPS: READ THE BUDGET BEFORE YOU CLAP
date: 2024-06-13
region: Africa
topic: economy
split: train
hard: ALL-CAPS headline, father and son both generals (Museveni and Muhoozi Kainerugaba), stage name against legal name, Innocent and Gift and Patience as names, rank stacks (Gen, Rt Hon, Hajji, Owek), Among as surname that is a word, local newspaper style
---
person museveni = Yoweri Museveni | yoweri-museveni
person muhoozi = Muhoozi Kainerugaba | muhoozi-kainerugaba
person among = Anita Among | anita-among
person kasaija = Matia Kasaija | matia-kasaija
person nabbanja = Robinah Nabbanja | robinah-nabbanja
person wine = Bobi Wine | robert-kyagulanyi-ssentamu
person ssenyonyi = Joel Ssenyonyi | joel-ssenyonyi
person ggoobi = Ramathan Ggoobi | ramathan-ggoobi
person byaruhanga = Innocent Byaruhanga | -
person patience = Patience Akello | -
person lubega = Siraje Lubega | -
person mukiibi = Gift Mukiibi | -
person okello = Okello p'Otim | -
org monitor = Daily Monitor | daily-monitor
org ntv = NTV Uganda | ntv-uganda
---
# [MUSEVENI](p museveni) TO MPS: {READ THE BUDGET BEFORE YOU CLAP}(museveni indirect)

By [Innocent Byaruhanga](p byaruhanga)

[KAMPALA](l). President [Yoweri Museveni](p museveni) has <asked> Members of Parliament {to read the Shs72 trillion national budget "from the last page to the first" before they applaud it}(museveni mixed).

The President spoke on Thursday at [Kololo Independence Grounds](l) after Finance minister [Matia Kasaija](p kasaija) presented the figures for the year that begins on July 1. It was [Kasaija](p kasaija)'s tenth budget speech and, at 61 minutes, his shortest.

{"When the minister says trillion, you clap. Do you know how many zeros? Let me see hands,"}(museveni direct) Mr [Museveni](p museveni) <said>, drawing laughter. Few hands went up.

Present were the Speaker, Rt Hon [Anita Among](p among), Prime Minister [Robinah Nabbanja](p nabbanja) and the Chief of Defence Forces, Gen [Muhoozi Kainerugaba](p muhoozi), who is the President's son.

Gen [Muhoozi](p muhoozi), as he is commonly known, was appointed in March. He left before the tea. His father, himself a retired general, stayed for the dancers.

[Among](p among), among others, asked for more money for schools. {The House had passed the estimates "in good time and good temper"}(among mixed), [she](r among) <said>.

Leader of the Opposition [Joel Ssenyonyi](p ssenyonyi) disagreed. {"Four thousand five hundred pages were tabled in the morning and passed in the evening,"}(ssenyonyi direct) [Ssenyonyi](p ssenyonyi) <told> [NTV Uganda](o ntv). {"Nobody reads that fast, not even Hansard."}(ssenyonyi direct)

His party's president, [Robert Kyagulanyi](p wine), better known by his stage name [Bobi Wine](p wine), was on a tour of [Busoga](l). {The budget is "a song with one chorus: borrow"}(wine mixed), [Bobi Wine](p wine) <posted> on [X](o). [Kyagulanyi](p wine) has released no music this year.

The Secretary to the [Treasury](o), Mr [Ramathan Ggoobi](p ggoobi), defended the borrowing. {The economy grew by six percent and the debt by less than that}(ggoobi indirect), <according to> [Ggoobi](p ggoobi).

## Who gets what

- Human capital development: Shs9.9 trillion
- Governance and security: Shs9.1 trillion
- Roads and other works: Shs4.9 trillion
- Interest payments: Shs9.1 trillion

## On the street

In [Owino](l), traders listened to the speech on phones. Second-hand shoe dealer [Patience Akello](p patience), 29, <said> {she had waited for one sentence, on import duty, and it did not come}(patience indirect). {"I have the right name for this country,"}(patience direct) <said> [Patience](p patience).

Hajji [Siraje Lubega](p lubega), chairman of the market vendors, praised the fund for small loans. {About 400 of his members had received a million shillings each}(lubega indirect), <said> Hajji [Lubega](p lubega), {and 380 had paid back the first part}(lubega indirect).

Further north, in [Gulu](l), the lecturer [Okello p'Otim](p okello) set the speech as an exercise. {His students at [Gulu University](o) found nineteen promises, eleven of them from last year}(okello indirect via monitor), [p'Otim](p okello) <told> the [Daily Monitor](o monitor). {"I gave the best marks to the one who found twenty."}(okello direct via monitor)

At [Mulago Hospital](o), the midwife [Gift Mukiibi](p mukiibi) was on shift and heard none of it. Three boys were born in the hour. {"One is called Budget,"}(mukiibi direct) <said> [Mukiibi](p mukiibi). {"I told the mother to sleep first and decide tomorrow."}(mukiibi direct)

Parliament resumes on Tuesday. The President flies to [Rwakitura](l) for the weekend, while Gen [Kainerugaba](p muhoozi) is due in [Kigali](l).
