title: Father and daughter Kallas share a stage, and a joke about Brussels
date: 2025-05-12
region: Europe
topic: politics
split: train
hard: two people of one surname (father and daughter), bare surname that may be either, first names only to tell them apart, a third unrelated Kallas, pronoun and description speakers, speaker in previous sentence, place for government
---
person kaja = Kaja Kallas | kaja-kallas
person siim = Siim Kallas | siim-kallas
person michal = Kristen Michal | kristen-michal
person karis = Alar Karis | alar-karis
person peeter = Peeter Kallas | -
person oja = Liis-Mari Õunapuu | -
person hendrik = Hendrik van der Vlist | -
person lavrov = Sergey Lavrov | sergey-lavrov
person ilves = Maarja Ilves-Tamm | -
---
# Father and daughter [Kallas](p kaja) share a stage, and a joke about [Brussels](l)

By [Hendrik van der Vlist](p hendrik) in [Tallinn](l)

For an hour on Sunday evening the old town hall of [Tallinn](l) belonged to one family. On the left of the stage sat [Siim Kallas](p siim), 76, a former prime minister and for ten years a commissioner in [Brussels](l). On the right, with a stack of briefing papers that she never opened, sat [Kaja Kallas](p kaja), who has run the [European Union](o)'s foreign policy since December. Between them stood the moderator, [Liis-Mari Õunapuu](p oja) of the public broadcaster [ERR](o), who <admitted> that {she had not slept much}(oja indirect).

{"I have one rule tonight,"}(oja direct) [she](r oja) <told> the audience. {"When I say [Kallas](p kaja), I mean the one in office."}(oja direct)

It took [her father](r siim) about four minutes to break it. Asked whether small states are heard, [Siim](p siim) <replied> {that they are heard when they have read the papers}(siim indirect). {"[Kaja](p kaja) reads them,"}(siim direct) [he](r siim) <said>. {"I only weighed them."}(siim direct)

## No advice before breakfast

[The former prime minister](r siim) did not want to talk about [Russia](l), but he was asked all the same. [Moscow](l), [he](r siim) <said>, {has the habit of treating a pause as a victory}(siim indirect). [His daughter](r kaja) was more careful. {[Europe](l) was ready to tighten its sanctions and would do so "step by step, and together"}(kaja mixed), <said> [the EU foreign policy chief](r kaja), who flies to [Luxembourg](l) on Monday. She has not spoken to [Sergey Lavrov](p lavrov), the Russian foreign minister, since taking the post, and her spokeswoman <said> {no call was planned}(? indirect).

[Kristen Michal](p michal), who followed her as prime minister last July, listened from the third row. President [Alar Karis](p karis) had sent a letter. In it [the president](r karis) <wrote> that {[Estonia](l) "has never had so large a voice, nor so few people to tire of it"}(karis mixed).

What do they argue about at home? {"The sauna,"}(kaja direct) <said> [Kallas](p kaja). {"And whether a liberal can also be on time,"}(siim direct) <added> [Kallas](p siim) the elder.

The most unexpected question came from the balcony. [Peeter Kallas](p peeter), a retired ferry captain from [Saaremaa](l), no relation to either, wanted to know why he kept receiving letters meant for the commission. {"I have answered two of them,"}(peeter direct) [the captain](r peeter) <said>, to long laughter. {"Nobody complained."}(peeter direct) [Õunapuu](p oja) ruled that a third [Kallas](p peeter) was one too many and passed the microphone on.

There was a sober end to it. [Maarja Ilves-Tamm](p ilves), who teaches history at the [University of Tartu](o), <asked> {whether the generation of 1991 had told its children enough}(ilves indirect). [Siim Kallas](p siim) looked at the floor. [He](r siim) <said> {they had told them everything except how frightened they had been}(siim indirect).

{"We knew anyway,"}(kaja direct) [his daughter](r kaja) <said>.

^ [Kaja Kallas](p kaja) and [Siim Kallas](p siim) on stage in [Tallinn](l). [Ilves-Tamm](p ilves), far left, put the last question.
