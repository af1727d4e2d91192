title: Xi meets tech founders; Ma seen in front row
date: 2025-02-17
region: Asia
topic: technology
split: test
hard: two people called Wang, two called Ma, two called Lei-like syllables, company founders beside company names, ALL-CAPS kicker, seating list, source chain CCTV/Xinhua/state media, given-name-first Western order for one, analyst with surname Song, stock quotes, stage direction descriptions as speakers
---
person xi = Xi Jinping | xi-jinping
person ma = Jack Ma | jack-ma
person pony = Pony Ma | ma-huateng
person ren = Ren Zhengfei | ren-zhengfei
person liang = Liang Wenfeng | liang-wenfeng
person wangxx = Wang Xingxing | wang-xingxing
person wangcf = Wang Chuanfu | wang-chuanfu
person leijun = Lei Jun | lei-jun
person wanghn = Wang Huning | wang-huning
person songlin = Song Lin | -
person zeng = Robin Zeng | robin-zeng
person leung = Leung Pui-shan | -
person hofer = Matthias Hofer | -
person lei = Lei Xiaoqin | -
org cctv = CCTV | china-central-television
org xinhua = Xinhua | xinhua
---
# WHO SAT WHERE: [XI](p xi) MEETS TECH FOUNDERS

## [Jack Ma](p ma) back in the front row after five years; [Alibaba](o) up 24% since January

[BEIJING](l), Feb 17 – [China](l)'s leader shook hands with the men who run its largest technology companies on Monday, and investors spent the evening with a ruler, measuring the distance between chairs.

[Xi Jinping](p xi) presided over the symposium in the [Great Hall of the People](l), state television showed, the second of its kind in his time.

{"The stage is set and the lamps are lit for private firms,"}(xi direct via cctv) [CCTV](o cctv) quoted [Xi](p xi) as <saying>. {"What is hard today will be small in ten years,"}(xi direct via cctv) [he](r xi) <added>.

The front row, as far as the footage allowed it to be read from the left:

- [Wang Xingxing](p wangxx), [Unitree Robotics](o)

- [Robin Zeng](p zeng), [CATL](o)

- [Lei Jun](p leijun), [Xiaomi](o)

- [Jack Ma](p ma), [Alibaba](o)

- [Pony Ma](p pony), [Tencent](o)

- [Liang Wenfeng](p liang), [DeepSeek](o)

[Jack Ma](p ma) did not speak. {Six others did}(? indirect via xinhua), [Xinhua](o xinhua) <said>, among them [Ren Zhengfei](p ren), 80, the founder of [Huawei](o), and [Wang Chuanfu](p wangcf), of the carmaker [BYD](o).

[Ren](p ren) <told> [the president](r xi) that {worries about "a lack of core and soul" in the industry had eased}(ren mixed via xinhua).

The younger [Wang](p wangxx), 35, whose robots danced at the spring gala, was the baby of the room. [Wang Huning](p wanghn), who chairs the national political advisory body, sat at the long table.

In [Hong Kong](l) the Hang Seng Tech index rose at the first photograph and fell at the absence of a second. {"A handshake of four seconds,"}(leung direct) <said> [Leung Pui-shan](p leung), who timed it for a brokerage. {"In 2020 he would have paid a billion for each."}(leung direct)

That is [Jack Ma](p ma), whose [Ant Group](o) was stopped from listing that year. [Alibaba](o) closed 0.4 percent lower at HK$124, [Baidu](o), whose founder was not seen, 6.9 percent lower.

[Matthias Hofer](p hofer), a Swiss fund manager, <thinks> {the seating was "a policy paper"}(hofer mixed). [Song Lin](p songlin), who teaches economic law at a university in [Wuhan](l), would rather have the paper: {a draft private-economy law goes to the legislature next week}(songlin indirect), [she](r songlin) <pointed out>.

{"A chair can be moved,"}(songlin direct) Professor [Song](p songlin) <said>.

At [Yiwu](l) market, where few have heard of a large language model, the news was on above the till. [Lei Xiaoqin](p lei) sells the toy dogs that people buy who cannot afford one of [Wang Xingxing](p wangxx)'s.

{"That one is my relative,"}(lei direct) <claimed> Mrs [Lei](p lei), pointing at [the head of [Xiaomi](o)](r leijun), then, under questioning, {"by spelling"}(lei direct).

{The gentlemen should pay within sixty days}(lei indirect), [the stallholder](r lei) <said>.
