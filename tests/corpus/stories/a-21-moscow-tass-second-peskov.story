title: Peskov: no date yet for Putin's trip north; biathletes told to expect him anyway
date: 2025-03-20
region: Europe
topic: politics
split: train
hard: two people named Dmitry Peskov (the spokesman and an invented coach), patronymics, transliteration variants (Dmitri/Dmitry, Sergey/Sergei), source chains through TASS and RIA Novosti, the Kremlin as speaker, ranks, feminine surnames, Telegram posts, initials
---
person peskov = Dmitry Peskov | dmitry-peskov
person peskov2 = Dmitry Arkadyevich Peskov | -
person putin = Vladimir Putin | vladimir-putin
person ushakov = Yuri Ushakov | yuri-ushakov
person medvedev = Dmitry Medvedev | dmitry-medvedev
person zakharova = Maria Zakharova | maria-zakharova
person lavrov = Sergey Lavrov | sergey-lavrov
person likhachev = Alexei Likhachev | alexei-likhachev
person dmitriev = Kirill Dmitriev | kirill-dmitriev
person pakhtusova = Zinaida Pakhtusova | -
person chibis = Andrey Chibis | andrey-chibis
person bulatov = Rustam Ildarovich Bulatov | -
person witkoff = Steve Witkoff | steve-witkoff
org tass = TASS | tass
org ria = RIA Novosti | ria-novosti
---
# [Peskov](p peskov): {no date yet for [Putin](p putin)'s trip north}(peskov indirect); biathletes told to expect him anyway

[MOSCOW](l), March 20 - {The [Kremlin](o) has not fixed the date of President [Vladimir Putin](p putin)'s visit to [Murmansk](l)}(peskov indirect via tass), his spokesman [Dmitry Peskov](p peskov) <told> reporters on a conference call on Thursday, [TASS](o tass) <reported>.

{"It is in the schedule; the schedule is long,"}(peskov direct via tass) <said> [Peskov](p peskov).

Asked about the agenda, [the spokesman](r peskov) <said> {the president would take part in an Arctic forum and inspect a nuclear icebreaker}(peskov indirect). Presidential aide [Yuri Ushakov](p ushakov), according to the same agency, <confirmed> {that no meeting with foreign guests was foreseen}(ushakov indirect via tass). {[Ushakov](p ushakov) had nothing to add on contacts with the American envoy, [Steve Witkoff](p witkoff)}(ushakov indirect via tass), [TASS](o tass) <wrote>.

In the north they were better informed. At the ski stadium in [Kirovsk](l), a voice on the loudspeaker <announced> on Wednesday {that the course would be closed for two days "because of a guest"}(peskov2 mixed). The voice was [Dmitry Peskov](p peskov2)'s. This [Peskov](p peskov2), [Dmitry Arkadyevich](p peskov2), 47, coaches the regional biathlon team and has been answering for his namesake since 2012.

{"People stop me to ask about the rouble,"}(peskov2 direct) [the coach](r peskov2) <told> a correspondent of [RIA Novosti](o ria). {"I tell them to breathe out before they shoot."}(peskov2 direct)

One of his athletes, [Zinaida Pakhtusova](p pakhtusova), won two races last weekend. [Pakhtusova](p pakhtusova) <said> {nobody on the team had been told anything, but the bus had been washed}(pakhtusova indirect).

The governor of [Murmansk Oblast](l), [Andrey Chibis](p chibis), posted a picture of a snow plough on [Telegram](o). {"We clear the roads every day, and not for anyone,"}(chibis direct) [Chibis](p chibis) <wrote>. Police colonel [R. I. Bulatov](p bulatov), who is responsible for traffic in the district, <asked> motorists {to be patient}(bulatov indirect); [Rustam Ildarovich](p bulatov) did not say until when.

## Icebreaker in the programme

[Rosatom](o) <said> {the icebreaker Yakutia would be at the quay from Tuesday}(? indirect). Its director general, [Alexei Likhachev](p likhachev), is expected on board. {The fourth ship of the class will be ready "not in five years, earlier"}(likhachev mixed via ria), [RIA Novosti](o ria) quoted [Likhachev](p likhachev) as <saying>.

The head of the sovereign fund, [Kirill Dmitriev](p dmitriev), will speak at the forum as well. [Dmitriyev](p dmitriev), as the programme in English spells him, was appointed special representative for economic cooperation in February.

[Dmitri Medvedev](p medvedev), deputy chairman of the [Security Council](o), is listed for the same panel as a guest. Foreign Minister [Sergei Lavrov](p lavrov) is not: {he will be travelling}(zakharova indirect), ministry spokeswoman [Maria Zakharova](p zakharova) <said> at her weekly briefing. Where to? {"You will see him when he lands,"}(zakharova direct) [Zakharova](p zakharova) <replied>. [Lavrov](p lavrov) celebrates his 75th birthday on Friday.

In the evening a state television crew rang the stadium, looking for [Peskov](p peskov). They were put through to [Peskov](p peskov2). [He](r peskov2) <said> {there was no date yet}(peskov2 indirect).
