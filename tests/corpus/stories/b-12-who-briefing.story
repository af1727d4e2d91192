title: Questions and answers: what ends when a health emergency ends
date: 2023-05-05
region: World
topic: health
split: train
hard: interview form with names before colons, first-name public figure (Tedros), long Dutch and Irish surnames, Dr outside the span, organisation quoted, correspondents with affiliation, statement without speaker
---
person tedros = Tedros Adhanom Ghebreyesus | tedros-adhanom-ghebreyesus
person ryan = Mike Ryan | mike-ryan
person kerkhove = Maria Van Kerkhove | maria-van-kerkhove
person swaminathan = Soumya Swaminathan | soumya-swaminathan
person houssin = Didier Houssin | didier-houssin
person mwangi = Grace Mwangi | -
person bhatt = Nilesh Bhatt | -
person zhangw = Zhang Weiqing | -
person ferreira = Tomás Ferreira | -
org who = World Health Organization | world-health-organization
---
# What ends when an emergency ends?

## The [WHO](o who)’s chief spoke on Friday. Reporters asked the questions everyone asks; here are the answers, shortened

[GENEVA](l) — It was declared on the last Thursday of a January and undone on the first Friday of a May. In between lay 1,191 days.

{“Today we close a chapter of Covid-19, and we do not close the book,”}(tedros direct) Dr [Tedros Adhanom Ghebreyesus](p tedros), director-general of the [World Health Organization](o who), <told> a hall that had stood empty for the first two years of the thing it was about.

[Tedros](p tedros), who goes by his first name, as is usual in [Ethiopia](l), acted on the advice of a committee led by [Didier Houssin](p houssin), a French surgeon. It had met fifteen times. Last time, [Houssin](p houssin) <said>, {members were “almost evenly split”}(houssin mixed).

[Grace Mwangi](p mwangi), [Daily Nation](o): {“So may my mother sit on the plane without a mask?”}(mwangi direct)

[Tedros](p tedros): {“Your mother may do as she likes.”}(tedros direct)

[Nilesh Bhatt](p bhatt), of the [Press Trust of India](o), <wanted> to know {whether the word pandemic was now forbidden}(bhatt indirect).

{“Emergency and pandemic are two drawers,”}(kerkhove direct) <said> [Maria Van Kerkhove](p kerkhove), the agency’s technical lead. {“We have closed one of them.”}(kerkhove direct)

Dr [Van Kerkhove](p kerkhove) and Dr [Mike Ryan](p ryan), head of the emergencies programme, answered most of what followed. For three years the two had sat left and right of their director at these briefings, and viewers in lonely kitchens had come to know them as [Maria](p kerkhove) and [Mike](p ryan).

[Zhang Weiqing](p zhangw), [Caixin](o): {“Will there be another?”}(zhangw direct)

[Ryan](p ryan): {“Yes.”}(ryan direct)

[Zhang](p zhangw): {“When?”}(zhangw direct)

[Ryan](p ryan): {“If I knew, [Weiqing](p zhangw), I would tell you, and then I would tell the finance ministers twice.”}(ryan direct)

[The Irishman](r ryan) <added>, more soberly, that {10,000 deaths a week were being reported even in a quiet month}(ryan indirect).

Asked by telephone in [Chennai](l), [the former chief scientist](r swaminathan), [Soumya Swaminathan](p swaminathan), <thought> {the decision was right and the timing “a matter of taste”}(swaminathan mixed). {“In [India](l) it ended when the weddings started,”}(swaminathan direct) [Swaminathan](p swaminathan) <said>.

Vaccine makers took the news calmly. [Pfizer](o) slipped 0.4 percent; [BioNTech](o) was unchanged.

A statement from the [Gates Foundation](o) <said> that {laboratories built in a hurry should not be dismantled in one}(? indirect).

The last question went to a man from [Lisbon](l) who had attended, [he](r ferreira) <said>, {every briefing but two}(ferreira indirect). [Tomás Ferreira](p ferreira), of [Lusa](o), did not have a question. {“I had the measles for one of them and a baby for the other,”}(ferreira direct) <said> [Ferreira](p ferreira). {“I wanted to say thank you for the chairs.”}(ferreira direct)

[Tedros](p tedros) thanked [him](r ferreira) for sitting in them.
