title: The drummer from Nara who became prime minister
date: 2025-10-22
region: Asia
topic: politics
split: train
hard: Japanese names in both orders, father and son Koizumi, two people called Hayashi, former prime ministers by bare surname, foreign model politician (Thatcher) and adjective-like mentions, motorcycle and car brands, heavy metal bands as organisations, long apposition, pronoun speakers, party faction named after a person
---
person takaichi = Sanae Takaichi | sanae-takaichi
person abe = Shinzo Abe | shinzo-abe
person ishiba = Shigeru Ishiba | shigeru-ishiba
person koizumis = Shinjiro Koizumi | shinjiro-koizumi
person koizumij = Junichiro Koizumi | junichiro-koizumi
person katayama = Satsuki Katayama | satsuki-katayama
person hayashi = Yoshimasa Hayashi | yoshimasa-hayashi
person hayashim = Hayashi Minako | -
person thatcher = Margaret Thatcher | margaret-thatcher
person aso = Taro Aso | taro-aso
person yoshimura = Hirofumi Yoshimura | hirofumi-yoshimura
person ogawa = Ogawa Tetsuo | -
person brandt = Friederike Brandt | -
person suzuki = Suzuki Emi | -
org ldp = Liberal Democratic Party | liberal-democratic-party-japan
---
# The drummer from [Nara](l)

## A profile of [Sanae Takaichi](p takaichi), [Japan](l)’s first female prime minister

When the count was read in the lower house on Tuesday, 237 votes, [Sanae Takaichi](p takaichi) rose, bowed four times in four directions and sat down again with her hands folded, like somebody waiting for a train.

{“I’d seen that bow before,”}(ogawa direct) <says> [Ogawa Tetsuo](p ogawa), who taught her mathematics in [Nara](l) prefecture.

[Takaichi](p takaichi) is 64. Her mother was a policewoman and her father worked for a car parts firm; neither, [she](r takaichi) has <written>, {wanted her to go to a private university}(takaichi indirect). So for six years she commuted to [Kobe University](o) by train, three hours each way, and in what time was left played the drums.

She liked [Deep Purple](o) and [Iron Maiden](o), and owned a Kawasaki Z400.

Her model in politics is no secret: blue suits, hard work, [Margaret Thatcher](p thatcher). They met once, at a dinner. [Thatcher](p thatcher), [the younger woman](r takaichi) <recalled> in a memoir, <asked> her {whether she slept}(thatcher indirect via takaichi).

A nearer one was [Shinzo Abe](p abe), who was elected to the [Diet](o) in the same year, 1993, and made her a minister three times. After his death in 2022, a short drive from her own office, she inherited his cause but not his faction.

That had to be borrowed. It took three attempts, and this autumn [Taro Aso](p aso), a former prime minister of 85 with a hat, to give the [Liberal Democratic Party](o ldp) to her rather than to [Shinjiro Koizumi](p koizumis).

[Koizumi](p koizumis), 44, whose father [Junichiro](p koizumij) also led the country, is now her defence minister. {“She told me the portfolio and then the time of the first meeting,”}(koizumis direct) [he](r koizumis) <said> on Wednesday.

[Katayama Satsuki](p katayama) gets finance, the first woman there. [Hayashi Yoshimasa](p hayashi), another of the defeated, moves from the cabinet secretariat to internal affairs.

The coalition is new as well. [Komeito](o) left after 26 years; in its place stands the [Japan Innovation Party](o), whose leader, Governor [Hirofumi Yoshimura](p yoshimura) of [Osaka](l), <calls> the arrangement {“a shared taxi”}(yoshimura mixed).

How long will it last? [Hayashi Minako](p hayashim), a pollster who has to begin each conversation by denying that she is anyone’s cousin, gives it until the spring budget.

{“Her support among people under thirty is 70 percent,”}(hayashim direct) <says> Ms [Hayashi](p hayashim).

[Friederike Brandt](p brandt) of a foundation in [Berlin](l) <warns> {against reading [Tokyo](l) through [London](l)}(brandt indirect). {“She isn’t [Thatcher](p thatcher), and she isn’t [Abe](p abe) either,”}(brandt direct) <said> [Brandt](p brandt). {“She’s from [Nara](l), where everything is older than that.”}(brandt direct)

[Her predecessor](r ishiba), [Ishiba](p ishiba), left a note on the desk. It <advised> her {to eat}(ishiba indirect).

On the evening of her election [the new prime minister](r takaichi) stayed until eleven. {“I shall work, and work, and I’d like the staff to go home,”}(takaichi direct) [she](r takaichi) was heard to <say> to [Suzuki Emi](p suzuki), the most junior of her secretaries, who went.
