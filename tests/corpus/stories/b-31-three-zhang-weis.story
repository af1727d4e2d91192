title: Three men called Zhang Wei and one wallet
date: 2023-03-30
region: Asia
topic: crime
split: train
hard: three people with exactly the same name told apart by description, Chinese surname-first, courier's single-syllable nickname, police officer with surname only, social network and newspaper names, university, bank, given names with apostrophe, first-person feature
---
person zwdriver = Zhang Wei | -
person zwteacher = Zhang Wei | -
person zwcourier = Zhang Wei | -
person liu = Liu Yan'e | -
person hao = Hao Jianguo | -
person ma = Ma Long | ma-long
person fang = Fang Xi'an | -
person song = Song Yu | -
org west = Huashang Daily | huashang-daily
---
# Three Men Called [Zhang Wei](p zwdriver) And One Wallet

[XI'AN](l), [China](l) — On the morning of March 21 the police substation on [Youyi East Road](l) returned a brown wallet to its owner, [Zhang Wei](p zwteacher). By noon it had done so twice more.

There are, by the census, 290,607 men and women with that name in the country; no name is commoner. Three were on Bus 600 that day.

The wallet was found under a seat by the driver, who is one of them. [Zhang Wei](p zwdriver), 49, opened it at the depot and saw his own name on an identity card. {"I thought, I have lost my wallet, and then I felt my pocket,"}(zwdriver direct) [the driver](r zwdriver) <said>.

He took it to Officer [Hao](p hao), who has the front desk. [Hao Jianguo](p hao) telephoned the number on a receipt inside, from a shop selling table tennis bats signed by [Ma Long](p ma), and a man answered to the name.

This was the second [Zhang Wei](p zwteacher), a physics teacher at a middle school attached to [Xi'an Jiaotong University](o). He had indeed bought a bat. [The teacher](r zwteacher) signed for the wallet, glanced at the card and brought it back within the hour.

{"It was not my face,"}(zwteacher direct) [the teacher](r zwteacher) <told> the [Huashang Daily](o west). {"A younger face, and better hair."}(zwteacher direct)

The receipt was in his name since the shop's computer, like everyone's, fills in the most frequent customer.

The third [Zhang Wei](p zwcourier), 23, a courier with [Meituan](o) whom colleagues call [Xiao Wei](p zwcourier), had discovered his loss at a petrol station in [Yanta](l) district. A classmate, [Song Yu](p song), <told> him that {somebody on [Weibo](o) was looking for him}(song indirect).

[Liu Yan'e](p liu), a passenger of 70, had photographed the card before giving the wallet to [the driver](r zwdriver), {"so that no one should be a hero by himself"}(liu mixed), as [she](r liu) <put> it. By lunch her post had been shared 140,000 times.

Eleven hundred of those who shared it were namesakes.

{"They came from [Harbin](l), they came from [Hainan](l),"}(hao direct) <said> [Hao](p hao). {"One came only to see the others."}(hao direct)

Nothing was missing. The wallet held 312 yuan, a card of the [Bank of China](o), the receipt and a photograph of a girl.

The law has little to say here. {Under Article 314 of the Civil Code a finder must return the thing or hand it in}(fang indirect), <explained> [Fang Xi'an](p fang), a lawyer whose own given name is that of the city. {"It does not ask that he be somebody else,"}(fang direct) [Fang](p fang) <added>.

When [the courier](r zwcourier) came at last, [the driver](r zwdriver) was on his break and [the teacher](r zwteacher) had a free period. The three of them stood for a picture. Asked who should be named first in the caption, they left it to [the teacher](r zwteacher), and [he](r zwteacher) <proposed> {alphabetical order}(zwteacher indirect).

^ From left: [Zhang Wei](p zwdriver), [Zhang Wei](p zwteacher), [Zhang Wei](p zwcourier)
