title: My nan wouldn't have read the subtitles either
date: 2024-11-18
region: Oceania
topic: culture
split: test
hard: question-and-answer interview with name only at the start of turns, Maori given names, initials for speakers, film titles that are names, actors with one-word surnames (Waititi, Hill), politicians by surname, place names as surnames (Wellington), festival and broadcaster, march named hikoi, macron variants
---
person hinemoa = Hinemoa Waaka | -
person pou = Pou Temara | pou-temara
person luxon = Christopher Luxon | christopher-luxon
person hipkins = Chris Hipkins | chris-hipkins
person waititi = Taika Waititi | taika-waititi
person waititir = Rawiri Waititi | rawiri-waititi
person seymour = David Seymour | david-seymour
person nan = Mereana Waaka | -
person rangi = Te Rangi Hale | -
person wellington = Paul Wellington | -
person mita = Merata Mita | merata-mita
person maipi = Hana-Rāwhiti Maipi-Clarke | hana-rawhiti-maipi-clarke
person bell = Cordelia Bell | -
person nga = Ngā Wai hono i te pō | nga-wai-hono-i-te-po
org rnz = RNZ | radio-new-zealand
---
# 'My nan wouldn't have read the subtitles either'

## [Hinemoa Waaka](p hinemoa) talks to [Cordelia Bell](p bell) about a first feature, a long walk and a short fuse

[Hinemoa Waaka](p hinemoa) is eating a pie. It is nine in the morning on [Lambton Quay](l), the day before the hīkoi is due in [Wellington](l), and [the director](r hinemoa) of Mereana Says No has been up since four painting a banner.

The film, named after her grandmother, won the audience prize in [Toronto](l) and opens here on Thursday. It contains, by her count, eleven sentences of English.

[Cordelia Bell](p bell): {'Whose idea was that?'}(bell direct)

[Hinemoa Waaka](p hinemoa): {'[Nan](r nan)'s. [Mereana Waaka](p nan), of [Te Kaha](l). She refused to speak English to the bank.'}(hinemoa direct)

[CB](p bell): {'Were you asked to subtitle it?'}(bell direct)

[HW](p hinemoa): {'We did, for you lot, but [Nan](r nan) wouldn't have read the subtitles either.'}(hinemoa direct)

The comparison everybody reaches for is [Taika Waititi](p waititi), and she has a reply ready. {'I love [Taika](p waititi). He makes you laugh so that you'll cry,'}(hinemoa direct) <says> [Waaka](p hinemoa).

The elder she does claim is [Merata Mita](p mita), whose Mauri was shot an hour down the coast in 1987. [Mita](p mita) <told> young women {to 'carry your own tripod'}(mita mixed).

[Her leading man](r rangi), [Te Rangi Hale](p rangi), is her mechanic and had never acted. {'She said, say it like the head gasket's gone,'}(rangi direct) <recalls> [Hale](p rangi).

It is hard to talk for long this week about anything but the Treaty Principles Bill. Prime Minister [Christopher Luxon](p luxon) has <said> {his party will vote it down at second reading}(luxon indirect); its author, [David Seymour](p seymour), <says> {he wants 'a conversation'}(seymour mixed). [Labour](o)'s [Chris Hipkins](p hipkins) will be on the forecourt. So will another [Waititi](p waititir), [Rawiri](p waititir), of [Te Pāti Māori](o), no brother of the first.

As for the haka in the [House](o) by [Hana-Rāwhiti Maipi-Clarke](p maipi), [she](r hinemoa) was <surprised> {only that [Hana](p maipi)'s voice held}(hinemoa indirect).

Not everyone on set agreed about marching. [Paul Wellington](p wellington), the cinematographer, a shy man from [Timaru](l) with the capital's name, <says> {he will 'film it and keep my feet out of it'}(wellington mixed). [Waaka](p hinemoa) <calls> [him](r wellington) {'the best pair of eyes in the [South Island](l)'}(hinemoa mixed).

The new Māori Queen, [Nga Wai hono i te po](p nga), is expected to walk the last kilometre. Her late father had called for unity in January, and Sir [Pou Temara](p pou) <told> [RNZ](o rnz) that {this was what it sounded like}(pou indirect).

[CB](p bell): {'Last question. What would [Mereana](p nan) make of it?'}(bell direct)

[HW](p hinemoa): {'She'd say you've let your tea go cold, girl.'}(hinemoa direct)
