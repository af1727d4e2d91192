title: Lee and Ishiba meet in Tokyo – as it happened
date: 2025-08-23
region: Asia
topic: diplomacy
split: test
hard: live blog entries, two people called Lee, two people called Kim with and without hyphen, surname before full name in headline, Japanese order both ways, first ladies, source chains, pronoun speakers, Yonhap and Kyodo as sources
---
person lee = Lee Jae-myung | lee-jae-myung
person ishiba = Shigeru Ishiba | shigeru-ishiba
person iwaya = Takeshi Iwaya | takeshi-iwaya
person wi = Wi Sung-lac | wi-sung-lac
person trump = Donald Trump | donald-trump
person kimjo = Kim Yo Jong | kim-yo-jong
person kimhk = Kim Hea Kyung | kim-hea-kyung
person ishibay = Yoshiko Ishiba | yoshiko-ishiba
person leesh = Lee Seung-hyeon | -
person kimdh = Kim Da-hyun | -
person moritag = Morita Gen | -
person carver = Josephine Carver | -
org yonhap = Yonhap | yonhap
org kcna = KCNA | kcna
org kyodo = Kyodo | kyodo-news
org nhk = NHK | nhk
---
# [Lee](p lee) and [Ishiba](p ishiba) meet in [Tokyo](l) – as it happened

## Rolling coverage by [Josephine Carver](p carver) and [Kim Da-hyun](p kimdh)

20.55 [Lee](p lee) flies on to [Washington](l) tomorrow, where he sees [Donald Trump](p trump) on Monday.

20.31 The joint statement is out – seventeen years since the last one, [Yonhap](o yonhap) <points out>.

19.48 [Ishiba](p ishiba) is speaking. {“[Japan](l) and [South Korea](l) are neighbours who cannot move house,”}(ishiba direct) [the prime minister](r ishiba) <says>, to some laughter. {“So we had better repair the fence together.”}(ishiba direct)

19.52 Now [the South Korean president](r lee). [Lee Jae-myung](p lee) <quotes> a proverb about a shared front yard, then <says> that {shuttle diplomacy is back “in full”}(lee mixed).

[He](r lee) is asked about history, and <answers> without notes: {“We must not forget the past, and we must not let it close the road.”}(lee direct)

19.30 From [Kim Da-hyun](p kimdh), at the [Kantei](o): {It’s 33 degrees and the honour guard has been standing for forty minutes.}(kimdh indirect) {“One of the trumpeters winked at me,”}(kimdh direct) [she](r kimdh) <reports>.

18.40 While we wait. National security adviser [Wi Sung-lac](p wi) has <told> reporters on the presidential plane that {[Seoul](l) will “stay the course” on trilateral drills}(wi mixed).

18.22 And here is [Pyongyang](l), right on time. [Kim Yo Jong](p kimjo), [the powerful sister](r kimjo), <says> in a dispatch carried by [KCNA](o kcna) that {the North has “no interest” in whatever is agreed}(kimjo mixed via kcna).

It is her third statement in a month. A reader asks whether our own [Kim](p kimdh) is related: no, and [she](r kimdh) <would like> that {put in bold}(kimdh indirect).

17.15 The first ladies, [Kim Hea Kyung](p kimhk) and [Yoshiko Ishiba](p ishibay), have been making dried-flower cards in the [Akasaka Palace](l), according to [NHK](o nhk). Mrs [Ishiba](p ishibay) brought a fan from [Tottori](l) for her guest.

16.50 Foreign ministers first: [Takeshi Iwaya](p iwaya) met his counterpart for breakfast, by the way, and [Kyodo](o kyodo) <quotes> a diplomat as <saying> {the curry, [Ishiba](p ishiba)’s favourite dish, would be on tonight’s menu}(? indirect via kyodo).

15.40 The other [Lee](p leesh) of the day is [Lee Seung-hyeon](p leesh), 24, who came to [Ginza](l) to buy pens and got stuck behind a police cordon outside [Mitsukoshi](o).

{“He has my surname and my aunt’s vote,”}(leesh direct) [Seung-hyeon](p leesh) <says>. {“I’d like him to have also my bus.”}(leesh direct)

15.10 Why now? [Morita Gen](p moritag), who teaches diplomatic history at [Waseda University](o), <puts> it down to {“one man in [Washington](l) and two elections”}(moritag mixed).

{“A president of the left going to [Tokyo](l) before he goes to the [White House](o) – that had never happened,”}(moritag direct) [Morita](p moritag) <told> me. {“It’s a gift, and [Ishiba](p ishiba)-san knows what it cost.”}(moritag direct)

14.30 President [Lee](p lee) has landed at [Haneda](l); the motorcade is away.
