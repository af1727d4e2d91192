title: India, China edge towards reopening mountain trade posts
date: 2025-08-19
region: Asia
topic: diplomacy
split: train
hard: two people called Wang Yi, surname-first names, source chain, government by capital, pass and airport names, honorific Shri and ji, bare surname after full name, description as speaker
---
person wang = Wang Yi | wang-yi
person jaishankar = S. Jaishankar | s-jaishankar
person doval = Ajit Doval | ajit-doval
person modi = Narendra Modi | narendra-modi
person wangy = Wang Yi | -
person mao = Mao Ning | mao-ning
person negi = Rattan Singh Negi | -
person dolma = Tsering Dolma | -
org xinhua = Xinhua | xinhua
org pti = Press Trust of India | press-trust-of-india
---
# [India](l), [China](l) edge towards reopening mountain trade posts

^ External Affairs Minister [S. Jaishankar](p jaishankar), right, with his Chinese counterpart [Wang Yi](p wang) in [New Delhi](l) on Monday.

[NEW DELHI](l), Aug 19 ([PTI](o pti)) — [India](l) and [China](l) moved closer on Tuesday to letting petty traders carry wool, tea and copper pots across three high passes in the [Himalayas](l), five years after the posts fell silent.

Chinese Foreign Minister [Wang Yi](p wang), on the second day of a visit that began at [Indira Gandhi International Airport](l) under heavy rain, met National Security Adviser [Ajit Doval](p doval) for the boundary talks and later called on Prime Minister [Narendra Modi](p modi).

{“Two old neighbours have spent long enough looking at a locked gate,”}(wang direct via xinhua) [Xinhua](o xinhua) quoted [Wang](p wang) as <saying>. {“The border is calm, and calm should be put to use.”}(wang direct via xinhua)

[Doval](p doval), who has run the Indian side of the mechanism for a decade, <said> {there had been “a better season” since the leaders met last autumn}(doval mixed).

[Jaishankar](p jaishankar) was, as often, the more pointed of the two. {“Neighbours may disagree,”}(jaishankar direct) the [External Affairs Ministry](o)'s transcript has [him](r jaishankar) <saying> at the start, {“but they need not do it at the top of their voices.”}(jaishankar direct)

[Beijing](l) <says> {the passes can open as soon as customs sheds are repaired}(? indirect). [Delhi](l) has named no date.

The posts are [Lipulekh](l), [Shipki La](l) and [Nathu La](l). Trade there was never large, but for the villages below it paid for school fees and weddings.

{“My grandfather walked to [Tibet](l) with salt. My father walked with sugar,”}(negi direct) <said> [Rattan Singh Negi](p negi), 61, president of a traders’ association in [Kinnaur](l) district. {“I have walked only to the tehsil office, with files.”}(negi direct)

[Negi](p negi)’s neighbour, the wool merchant [Tsering Dolma](p dolma), <said> {she had kept her last permit, from 2019, in a biscuit tin}(dolma indirect).

{“When the Minister-ji says yes I will believe it,”}(dolma direct) [she](r dolma) <said>. {“Until then it is a souvenir.”}(dolma direct)

In [Beijing](l), Foreign Ministry spokesperson [Mao Ning](p mao) <told> a regular briefing {the two sides had “maintained communication” on the matter}(mao mixed).

The delegation included a second [Wang Yi](p wangy), who is not related to [the minister](r wang) and writes her given name with a different character. She is a deputy section chief for phytosanitary rules, and it was she, officials <said>, {who went through the list of permitted goods line by line}(? indirect).

{“People look for the motorcade when I check in,”}(wangy direct) the younger [Wang](p wangy) <told> reporters in the lobby of the [Taj Palace](l), laughing. {“Then they see one person with a rucksack.”}(wangy direct)

According to a summary carried by [Xinhua](o xinhua), [the minister](r wang) also <told> [Modi](p modi) that {[Tianjin](l) was ready for this month’s [Shanghai Cooperation Organisation](o) summit}(wang indirect via xinhua). [The Prime Minister](r modi) accepted a letter of invitation.

Shri [Modi](p modi) <wrote> on [X](o) that {ties had “made steady progress” and that “stable, predictable” relations would help [Asia](l)}(modi mixed).

The talks were the 24th round. {The next will be held in [China](l)}(? indirect), both sides <said>, without giving a month.
