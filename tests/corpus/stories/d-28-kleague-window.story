title: K League round-up and winter window: Seoul sell a Lee, buy a Lee
date: 2026-01-12
region: Asia
topic: sport
split: train
hard: transfer list in telegram style, Korean names in hyphen and no-hyphen spelling, five Lees, Japanese players given-name first, Brazilian one-word and numbered players, Chinese order, Uzbek and Serbian and Australian imports, clubs named after companies, agent quotes, FC and City in names, coach with the name of a club
---
person leecy = Lee Chung-yong | lee-chung-yong
person leesw = Lee Seung-woo | lee-seung-woo
person leedg = Lee Dong-gun | -
person leesy = Lee Sang-yoon | -
person leeb = Brandon Lee | -
person kim = Kim Gi-dong | kim-gi-dong
person anderson = Anderson | -
person cesar = César Augusto | -
person stojan = Stojan Vuković | -
person rahm = Jasur Rakhmonov | -
person hasegawa = Rikuto Hasegawa | -
person poyet = Gus Poyet | gus-poyet
person chung = Chung Jung-yong | chung-jung-yong
person wu = Wu Jiaqi | -
person hwang = Hwang In-jae | -
person maja = Maja Vuković | -
org seoul = FC Seoul | fc-seoul
org jeonbuk = Jeonbuk Hyundai Motors | jeonbuk-hyundai-motors
org yonhap = Yonhap | yonhap
---
# Winter window: [Seoul](o seoul) sell a [Lee](p leedg), buy a [Lee](p leesy), and wait for a third

[SEOUL](l). Eight days are left in the [K League](o) transfer window and the switchboard at [FC Seoul](o seoul) has stopped asking callers which one they mean.

[Lee Dong-gun](p leedg), the left-back, 24, went to [Machida Zelvia](o) on Friday for a reported ₩1.4 billion. [Lee Sang-yoon](p leesy), 21, a left-back, arrived from [Gimcheon Sangmu](o), the army’s team, on Saturday. The kit man <said> {the shirt would do}(? indirect).

{“He is quicker than the other [Lee](p leedg) and he listens,”}(kim direct) <said> [Kim Gi-dong](p kim), the head coach. [Kim](p kim), who was asked about a fourth, the teenager [Brandon Lee](p leeb) from [Orange County](l), <said> {his English was not good enough to say no}(kim indirect).

## Ins and outs

- [Jeonbuk Hyundai Motors](o jeonbuk): IN [Anderson](p anderson) (Brazilian, F, from [Suwon FC](o)), [Wu Jiaqi](p wu) (M, [Shanghai Port](o), loan). OUT [Stojan Vuković](p stojan) (D, to [Partizan](o))

- [Ulsan HD](o): IN [César Augusto](p cesar) (F, [Avaí](o)). OUT nobody, {“yet”}(? direct)

- [Pohang Steelers](o): IN [Rikuto Hasegawa](p hasegawa) (M, [Kashiwa Reysol](o))

- [Gangwon](o): IN [Jasur Rakhmonov](p rahm) (GK, [Pakhtakor](o)); signed by fax

## Talk of the week

[Vuković](p stojan)’s exit had been in the air since the autumn. The Serb, 29, fell out with nobody; his wife, the volleyball player [Maja Vuković](p maja), found a club in [Belgrade](l), and he followed. {“For five years she followed me,”}(stojan direct) [Stojan](p stojan) <told> [Yonhap](o yonhap). {“We counted. It’s her turn.”}(stojan direct)

At [Jeonbuk](o jeonbuk) the new man in charge is [Chung Jung-yong](p chung), who took over from the Uruguayan [Gus Poyet](p poyet) after the double. [Chung](p chung) <wants> {one more winger and fewer meetings}(chung indirect). [Poyet](p poyet) left him a bottle and a note, the contents of which nobody will translate.

[Lee Seung-woo](p leesw) stays. The forward, who was linked to clubs in [Jakarta](l) and [Dubai](l), posted a picture of his dog in a green scarf, and {that was the statement}(hwang indirect), his agent <confirmed>. The agent, [Hwang In-jae](p hwang), used to be a notary.

Then there is the matter of [Lee Chung-yong](p leecy). At 37 he has no club and a great many offers to be a coach. {“I’d like to be the oldest at something first,”}(leecy direct) he <said> on a podcast.

## Gone in the night

[Wu](p wu), the Chinese playmaker, flew into [Incheon](l) at 4 a.m., passed his medical at [Wonkwang University Hospital](o) and scored in a practice game before anyone had learnt to say his name. The press officer had written it on the board as [Jiaqi Wu](p wu). He rubbed it out, and put it the right way round.
