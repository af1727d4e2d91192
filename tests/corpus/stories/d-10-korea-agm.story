title: Daeyang heir loses vote by Kims
date: 2024-03-28
region: Asia
topic: business
split: test
hard: Korean names family first with and without hyphens, four people called Kim and three called Park, siblings in a feud, westernised order for an executive, Japanese and Dutch investors, company names with family names, chaebol abbreviations, activist fund named after a saint, surname first then given name
---
person kimjh = Kim Jae-hyun | -
person kimsy = Kim So-yeon | -
person kimdh = Kim Dae-seop | -
person kimyh = Kim Young-hwan | -
person parkm = Park Mi-kyung | -
person parkd = Daniel Park | -
person parkih = Park In-hwan | -
person choi = Choi Sang-mok | choi-sang-mok
person lee = Lee Bok-hyun | lee-bok-hyun
person tanaka = Hiroshi Tanaka | -
person vanrhee = Marijke van Rhee | -
person ryu = Ryu | -
org daeyang = Daeyang Group | -
org sebastian = St. Sebastian Capital | -
org yonhap = Yonhap | yonhap
---
# [Daeyang](o daeyang) heir loses board vote as aunt sides with sister

[SEOUL](l), March 28 ([Yonhap](o yonhap)) — Shareholders of [Daeyang Group](o daeyang) on Thursday voted [Kim Jae-hyun](p kimjh), the founder’s only son, off the board of the food and shipbuilding conglomerate, after a four-hour meeting in which three members of the family spoke against him.

The motion, brought by his younger sister [Kim So-yeon](p kimsy) with the support of the fund [St. Sebastian Capital](o sebastian), carried with 51.7 percent.

{“It is not a defeat, it is a decimal,”}(kimjh direct) [Kim](p kimjh), 49, <told> reporters in the lobby. He <said> {he would ask a court to count again}(kimjh indirect).

His sister, who now chairs the company, took another view. {“My brother bought two golf courses and a drone with our father’s noodles,”}(kimsy direct) [Kim So-yeon](p kimsy) <said>. {“I will sell the drone.”}(kimsy direct)

The deciding votes were cast by an aunt. [Park Mi-kyung](p parkm), 81, the widow of the founder’s brother, holds 4.4 percent and has voted only once before. {She had made up her mind “when he forgot the memorial rite”}(parkm mixed), [Park](p parkm) <said>.

The founder, [Kim Dae-seop](p kimdh), sold his first noodles from a cart in [Busan](l) in 1951 and left no will. [Kim Young-hwan](p kimyh), a professor at [Korea University](o) and no relation, <said> {a third of the country’s family firms will face such a vote in ten years}(kimyh indirect).

{“We have more heirs than chairs,”}(kimyh direct) Professor [Kim](p kimyh) <said>.

[Daniel Park](p parkd), who manages the fund’s Korean holdings from [Singapore](l) and is not related to the aunt either, <promised> {buybacks of 300 billion won}(parkd indirect). The Dutch pension manager [Marijke van Rhee](p vanrhee) abstained. [Hiroshi Tanaka](p tanaka) of [Nomura](o), an early investor, left before the count.

Finance Minister [Choi Sang-mok](p choi) declined to comment on a single company. [Choi](p choi) has <said> that {the so-called [Korea](l) discount will go only when boards stop being family tables}(choi indirect).

At the [Financial Supervisory Service](o), its governor, [Lee Bok-hyun](p lee), <said> {nothing irregular had been seen}(lee indirect).

The company’s best known product is sold as Dr. Kim’s Ramyun, and nobody in the company is a doctor. Its shares rose 8 percent.

Not everybody had come about the board. A shareholder who gave only his family name, [Ryu](p ryu), held one share and one question, about the price of the noodles.

{“In 1997 it was 300 won, and you put in more onion,”}(ryu direct) <said> Mr. [Ryu](p ryu).

[Park In-hwan](p parkih), the secretary of the meeting, wrote it down. The son was seen to nod, and so, at the other end of the table, was the daughter, and an usher later <said> {it was the one point on which the family had agreed all day}(? indirect).
