title: COALITION FINDS ITS VOICE, AND ITS PENSIONS
date: 2025-11-20
region: Europe
topic: politics
split: train
hard: ALL-CAPS kicker and headline, German particles (von, zu, von der), ministers surname-only, surname that is a word (Bas, Merz close to März), unrelated Müllers with initials, foundation and house named after people, speaker inside and after quote, long apposition, newspaper source
---
person merz = Friedrich Merz | friedrich-merz
person bas = Bärbel Bas | barbel-bas
person klingbeil = Lars Klingbeil | lars-klingbeil
person reiche = Katherina Reiche | katherina-reiche
person soder = Markus Söder | markus-soder
person weidel = Alice Weidel | alice-weidel
person steinmeier = Frank-Walter Steinmeier | frank-walter-steinmeier
person zuwied = Leopold zu Wied-Rautenberg | -
person muellera = Anke Müller | -
person muellerb = Burkhard Müller | -
person kordula = Cordula von der Osten-Fabeck | -
person yildiz = Emine Yıldız-Pohl | -
person brandt = Willy Brandt | willy-brandt
---
[GERMANY](l)

# COALITION FINDS ITS VOICE, AND ITS PENSIONS

## [MERZ](p merz) AND [BAS](p bas) AGREE ON A FORMULA; YOUNG CONSERVATIVES ASK WHO PAYS

[BERLIN](l). The government of Chancellor [Friedrich Merz](p merz) has settled its longest argument. After a night at the chancellery that ended, by the account of one participant, when the coffee did, the three coalition parties agreed on Thursday to hold the level of state pensions until 2031 and to appoint a commission on what comes afterwards.

{“It is a compromise, and I say that without lowering my voice,”}(merz direct) <declared> [Merz](p merz).

The labour minister and co-leader of the [Social Democrats](o), [Bärbel Bas](p bas), stood next to him. {“Whoever has worked for forty-five years does not want a commission,”}(bas direct) <said> [Bas](p bas), {“but he will accept one if the money comes in the meantime.”}(bas direct)

Her fellow leader [Lars Klingbeil](p klingbeil), who as finance minister has to find that money, <spoke> of {“eleven billion reasons to be careful”}(klingbeil mixed). He put the sum in next year’s budget before anyone had asked.

What the young members of the chancellor’s own party think is another matter. Eighteen of them signed a letter, which [Der Spiegel](o) published and whose first signature is that of [Leopold zu Wied-Rautenberg](p zuwied), 31, a member of the [Bundestag](o) for a constituency near [Koblenz](l). {The package burdens those “who were not in the room because they were not yet born”}(zuwied mixed), <writes> [zu Wied](p zuwied). Economics Minister [Katherina Reiche](p reiche) has not signed anything, although the letter, as [she](r reiche) <remarked> at the cabinet table, {“contains no spelling mistakes”}(reiche mixed).

From [Munich](l), [Markus Söder](p soder) wanted to hear no more of it. The Bavarian premier, whose [CSU](o) obtained an increase for mothers, <said> {a deal was a deal}(soder indirect). On the opposition benches [Alice Weidel](p weidel), for the [AfD](o), and the [Greens](o) for once <used> the same adjective: {“expensive”}(weidel direct).

Two experts named [Müller](p muellera) gave evidence to the committee, and the minutes distinguish them by initial. {“In 2031 the real problem starts, it does not end,”}(muellera direct) <according to> [A. Müller](p muellera), that is [Anke](p muellera), of the [Ifo Institute](o). [B. Müller](p muellerb), a retired actuary called [Burkhard](p muellerb), came to the opposite result with the same table. The chairwoman, [Cordula von der Osten-Fabeck](p kordula), thanked both and closed the session early.

In the [Willy Brandt House](l), named after the chancellor who raised pensions in 1972, the mood was, if not of triumph, then of relief. [Brandt](p brandt), in bronze, stretches out one hand there, and somebody had put a calculator in it.

And those concerned? At a bus depot in [Gelsenkirchen](l) the shop steward [Emine Yıldız-Pohl](p yildiz) has printed the agreement in large type. {She is fifty-eight, and her colleagues ask her one thing only}(yildiz indirect), [she](r yildiz) <says>: {“Is it in the bag?”}(yildiz direct) She does not think it is. [Yıldız-Pohl](p yildiz) points out that the [Bundestag](o) votes in December and that the [Bundesrat](o), the chamber of the states, follows.

President [Frank-Walter Steinmeier](p steinmeier), who must sign in the end, was at the [Konrad Adenauer Foundation](o), talking about patience.
