title: Srettha takes a number at the taxi rank
date: 2024-03-09
region: Asia
topic: politics
split: test
hard: Thai first-name use for politicians and strangers, long surnames used once, nicknames, Khun and Police General outside the span, two people called Somchai, surname equal to a former leader's, foreign bare surnames, local governor
---
person srettha = Srettha Thavisin | srettha-thavisin
person anutin = Anutin Charnvirakul | anutin-charnvirakul
person suriya = Suriya Juangroongruangkit | suriya-juangroongruangkit
person thaksin = Thaksin Shinawatra | thaksin-shinawatra
person sophon = Sophon Suwannarat | sophon-suwannarat
person somchaip = Somchai Phetkaew | -
person somchair = Somchai Rattanakul | -
person ploy = Ploypailin Chaiyasit | -
person torsak = Torsak Sukvimol | torsak-sukvimol
person ivanova = Ekaterina Ivanova | -
person hernandez = Raúl Hernández Vega | -
person low = Amy Low | -
org bkp = Bangkok Post | bangkok-post
---
# [Srettha](p srettha) takes a number at the taxi rank

^ Queue ticket 114: Prime Minister [Srettha Thavisin](p srettha) (centre) with driver [Somchai Phetkaew](p somchaip). Photo: [Ploypailin Chaiyasit](p ploy)

[PHUKET](l): Prime Minister [Srettha Thavisin](p srettha) came out of the arrivals hall on Friday, walked past the vans laid on for him and joined the end of the line.

{"I want to know what it costs to go to [Patong](l) if nobody knows you,"}(srettha direct) Mr [Srettha](p srettha) <said>.

It cost 900 baht. [The driver who drew the premier](r somchaip) was [Somchai Phetkaew](p somchaip), 52, of [Thalang](l), whose meter had been broken since November.

{"I told him it was broken,"}(somchaip direct) Mr [Somchai](p somchaip) <said> afterwards, mopping his neck. {"He said, so is the budget."}(somchaip direct)

Complaints about fares have followed the island's recovery. More than 2.3 million foreigners landed in the first two months, among them, for the first time since 2019, more Chinese than Russians.

Transport Minister [Suriya Juangroongruangkit](p suriya), a colleague with a longer name and a shorter temper, <ordered> {a metered rank to be open by Songkran}(suriya indirect). Interior Minister [Anutin Charnvirakul](p anutin) <said> {the governor would see to it}(anutin indirect).

[The governor](r sophon), [Sophon Suwannarat](p sophon), standing at [Anutin](p anutin)'s elbow, nodded and <said> that {he would}(sophon indirect).

National police chief Pol Gen [Torsak Sukvimol](p torsak) has sent forty tourist officers from [Surat Thani](l). Most speak some Mandarin. One, Pol Sgt [Somchai Rattanakul](p somchair), speaks Kazakh.

{"There was a scholarship,"}(somchair direct) <said> Sgt [Somchai](p somchair).

Nobody on the rank objects to meters; they object to other people's meters. {"The app cars pay nothing for the parking,"}(ploy direct) <said> [Ploypailin Chaiyasit](p ploy), known as [Ploy](p ploy), who keeps the list at window 2 and takes photographs on the side. {"We do, so we are expensive."}(ploy direct)

Mr [Srettha](p srettha), a property developer before he was a politician, drew this on the back of his ticket as a circle and kept it.

Visitors were interviewed whether they liked it or not. [Ekaterina Ivanova](p ivanova), from [Yekaterinburg](l), <says> {she pays 600 in low season and more when it rains}(ivanova indirect). [Raúl Hernández Vega](p hernandez), a dentist from [Guadalajara](l), had never heard of the gentleman in the linen shirt.

{"He asked me my fare and my country,"}(hernandez direct) <said> Dr [Hernández](p hernandez). {"I thought, what a conscientious driver."}(hernandez direct)

The trip was the prime minister's third to the [Andaman](l) coast since the new year. In [Chiang Mai](l) next week he is to hear about smoke; there is talk he may meet [Thaksin Shinawatra](p thaksin), who was released on parole last month and, according to the [Bangkok Post](o bkp), <plans> {to visit his parents' graves}(thaksin indirect via bkp).

Not everything was settled. A Singaporean, [Amy Low](p low), asked him about the jet-ski deposits, and the Prime Minister said a word which the microphones missed.

{"He said 'Ah',"}(low direct) Ms [Low](p low) <reported>.
