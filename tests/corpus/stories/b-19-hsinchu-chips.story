title: Wei says new fab on schedule, and that water is the harder part
date: 2025-07-17
region: Asia
topic: technology
split: train
hard: C.C. Wei with initials and as Wei Che-chia, a second Wei, Taiwanese hyphens and Wade-Giles, companies in capitals, Morris Chang and two Changs, county and reservoir names, agency chain CNA, question-and-answer inside paragraph
---
person wei = C. C. Wei | c-c-wei
person weiyh = Wei Yi-hsuan | -
person chang = Morris Chang | morris-chang
person changsl = Chang Shu-ling | -
person huang = Wendell Huang | wendell-huang
person lai = Lai Ching-te | lai-ching-te
person kuo = Kuo Jyh-huei | kuo-jyh-huei
person jensen = Jensen Huang | jensen-huang
person abbott = Greer Abbott | -
person shakespeare = William Shakespeare | william-shakespeare
person tsai = Tsai Tien-lung | -
org tsmc = TSMC | tsmc
org cna = Central News Agency | central-news-agency
---
# [TSMC](o tsmc)'s [Wei](p wei): fab on schedule; water is the harder part

[HSINCHU](l), [Taiwan](l), July 17 — [The chairman of the world's biggest contract chipmaker](r wei) was asked on Thursday what kept him awake. {"Rain,"}(wei direct) <said> [C.C. Wei](p wei). {"When there is none, and when there is."}(wei direct)

The company, [Taiwan Semiconductor Manufacturing Co](o tsmc), had just reported a quarterly profit 61 percent up on the year, and lifted its forecast for sales in dollars to around 30 percent.

Chief Financial Officer [Wendell Huang](p huang) <blamed> the currency {for a dent of 3 percentage points in the margin}(huang indirect). He is not to be confused with the company's most famous customer, [Jensen Huang](p jensen) of [Nvidia](o), who was in [Beijing](l) the same day, in a Tang jacket.

[Wei](p wei), whose full name is [Wei Che-chia](p wei), gave no new date for the second plant in [Arizona](l), only {"several quarters" earlier than planned}(wei mixed).

[Washington](l) has not yet said what duty, if any, it will lay on semiconductors. {"I have ten scenarios and I use none of them,"}(wei direct) [he](r wei) <told> analysts.

The water question is older. Two summers ago the bed of [Baoshan Second Reservoir](l) cracked like a plate.

This year the plums have rotted in the wet. Typhoon Danas crossed the southern counties on July 6, and [Taipower](o) is still replacing poles.

An hour's drive from the boardroom, [Wei Yi-hsuan](p weiyh) runs a pumping station for the irrigation association of [Miaoli](l), and is tired of the joke. {"My cousin who isn't my cousin has the chips,"}(weiyh direct) [she](r weiyh) <says>, {"and I have the tap."}(weiyh direct)

In a drought the fields go first. [Tsai Tien-lung](p tsai), 71, was paid to leave his paddies fallow in 2021 and again in 2023. {"It is good money for watching weeds,"}(tsai direct) <said> [Tsai](p tsai), {"but my grandson now thinks that is the crop."}(tsai direct)

Ms [Wei](p weiyh) <thinks> {a rota would be fairer}(weiyh indirect). So, it turns out, does the other [Wei](p wei): reclaimed water, [the chairman](r wei) <said>, {will cover two thirds of the group's need by 2030}(wei indirect).

Economy Minister [Kuo Jyh-huei](p kuo), himself a veteran of the trade, <promised> {"no rationing this year"}(kuo mixed). President [Lai Ching-te](p lai) made the same point on [Facebook](o), and <added> that {the island must not be "a tap for others to turn"}(lai mixed via cna), according to the [Central News Agency](o cna).

Asked for advice, [the founder](r chang) declined. [Morris Chang](p chang), who turned 94 this month, lives quietly in [Taipei](l) and reads [Shakespeare](p shakespeare). His assistant, also a [Chang](p changsl), answered for him.

{"Dr [Chang](p chang) says that he had six typhoons a year and no slides,"}(changsl direct) [Chang Shu-ling](p changsl) <reported>.

[Greer Abbott](p abbott), who follows the sector for [Abbott Lane](o), a fund in [Melbourne](l) founded by her mother, <thinks> {the market hears "water" and prices "war"}(abbott mixed). {"You can insure one of them,"}(abbott direct) <said> [Abbott](p abbott).

Shares of [TSMC](o tsmc) closed 0.4 percent higher at T$1,130. [UMC](o) slipped. It was raining.
