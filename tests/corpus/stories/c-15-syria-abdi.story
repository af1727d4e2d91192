title: Sharaa and Abdi agree on exam papers before they agree on the rest
date: 2025-06-19
region: Middle East
topic: politics
split: test
hard: al-Sharaa and Sharaa, commander under short name Mazloum, three people called Abdi, two al-Shaibanis, SANA chain, capital for government, Armenian and Kurdish and Assyrian names, American envoy named Barrack
---
person sharaa = Ahmed al-Sharaa | ahmed-al-sharaa
person abdi = Mazloum Abdi | mazloum-abdi
person shaibani = Asaad al-Shaibani | asaad-al-shaibani
person barrack = Tom Barrack | tom-barrack
person pedersen = Geir Pedersen | geir-pedersen
person nabdi = Nesrin Abdi | -
person turko = Mohammed Abdul Rahman Turko | mohammed-abdul-rahman-turko
person ahmed = Ilham Ahmed | ilham-ahmed
person sarkisian = Vartouhi Sarkisian | -
person youkhanna = Ashur Youkhanna | -
person mshaibani = Maya al-Shaibani | -
person jazairi = Abu Omar al-Jazairi | -
org sana = SANA | sana
org north = North Press | north-press
---
# [Sharaa](p sharaa) and [Abdi](p abdi) agree on exam papers before they agree on the rest

[DAMASCUS](l)/[QAMISHLI](l) — {About 40,000 pupils in the north-east of [Syria](l) will sit the state's ninth-grade exams this summer under papers printed in [Damascus](l) and guarded by the men who run [Qamishli](l)}(? indirect), officials on both sides <said> on Thursday.

It is not a treaty. But for President [Ahmed al-Sharaa](p sharaa) and [Mazloum Abdi](p abdi), the commander of the [Syrian Democratic Forces](o), who signed a framework deal in March and have argued over its commas ever since, it is the first thing to have been both agreed and stapled.

{"Mathematics has no region,"}(sharaa direct via sana) [the president](r sharaa) <told> a meeting of teachers, the state agency [SANA](o sana) <reported>.

[Abdi](p abdi), who is known by the one name [Mazloum](p abdi) to most of his fighters, <said> in an interview with [North Press](o north) that {he had "no objection to algebra"}(abdi mixed). The interview lasted an hour; the exams took up two minutes of it.

The education minister, [Mohammed Abdul Rahman Turko](p turko), himself a Kurd from [Afrin](l), negotiated the details by telephone. {There will be 114 centres, from [Hasakah](l) to [Raqqa](l), and invigilators from both payrolls}(turko indirect), <according to> [Turko](p turko).

{"Each will watch the pupils,"}(turko direct) [he](r turko) <added>, {"and each will watch the other."}(turko direct)

[Damascus](l) had first <insisted> that {the children come to [Deir ez-Zor](l)}(? indirect). That would have meant, for some, a five-hour ride. It was [Ilham Ahmed](p ahmed), who handles foreign affairs for the Kurdish-led administration, who <proposed> {that the papers travel instead}(ahmed indirect). Papers, [Ahmed](p ahmed) <observed>, {do not get car-sick}(ahmed indirect).

Foreign Minister [Asaad al-Shaibani](p shaibani), in [Oslo](l) for a conference, <called> {the step "small and good"}(shaibani mixed). In the same city [Geir Pedersen](p pedersen), the [United Nations](o) envoy, <noted> that {large steps had not been tried for a while}(pedersen indirect).

[Tom Barrack](p barrack), the American ambassador to [Turkey](l) and envoy for [Syria](l), wrote one word on [X](o). {"Encouraging,"}(barrack direct) [Barrack](p barrack) <wrote>, and then a second: {"Very."}(barrack direct)

## In room 9

At the [Orouba school](o) in [Qamishli](l), room 9 has been swept three times. [Nesrin Abdi](p nabdi), the headmistress, is no relation of the commander, whatever the parents think.

{"On Monday a father brought me honey,"}(nabdi direct) <said> [Nesrin Abdi](p nabdi). {"He hoped I would mention his son to my cousin. I don't have a cousin. I had to give back very good honey."}(nabdi direct)

Her deputy is an Armenian, [Vartouhi Sarkisian](p sarkisian), and the caretaker, [Ashur Youkhanna](p youkhanna), is an Assyrian who speaks five languages and writes, by his own account, in none. [Youkhanna](p youkhanna) has painted numbers on 212 desks. {Number 113 he did twice, because somebody sat on it}(youkhanna indirect), [he](r youkhanna) <explained>.

[Sarkisian](p sarkisian) teaches chemistry. What worries her is not politics. {The last time her pupils saw a laboratory they were eleven}(sarkisian indirect), [she](r sarkisian) <says>.

One of those pupils, [Maya al-Shaibani](p mshaibani), 15, has read so often that she shares a surname with the minister that she has begun to sign with her initials. {"If I fail, they will say [Shaibani](p mshaibani) has failed,"}(mshaibani direct) [Maya](p mshaibani) <said>. {"And somebody in [Oslo](l) will get a fright."}(mshaibani direct)

The convoy with the papers is due on Saturday. It will be led, <according to> a security official who gave his name as [Abu Omar al-Jazairi](p jazairi), by {two cars "of the kind you do not overtake"}(jazairi mixed).

[Sharaa](p sharaa) and [Abdi](p abdi) are to meet again in July. On the agenda, [SANA](o sana) <says>, <quoting> a source in the presidency, are {oil, airports, border posts and the tenth grade}(? indirect via sana).
