title: Marsh sheikhs and a man called Abu Layla: Basra counts its votes
date: 2025-11-13
region: Middle East
topic: politics
split: train
hard: kunyas used as names (Abu Layla, Umm Haidar), al- with capital and small letter and without, three generations named in turn, tribal nisbas, sayyid and sheikh and hajji outside the span, three men called al-Maliki, surnames of place (al-Basri, al-Amarah), transliteration variants (Mohammed/Muhammad, Hussein/Husain), electoral coalition names, women candidates, poet’s statue
---
person sudani = Mohammed Shia al-Sudani | mohammed-shia-al-sudani
person maliki = Nouri al-Maliki | nouri-al-maliki
person sadr = Muqtada al-Sadr | muqtada-al-sadr
person khazali = Qais al-Khazali | qais-al-khazali
person eidani = Asaad al-Eidani | asaad-al-eidani
person sistani = Ali al-Sistani | ali-al-sistani
person savaya = Mark Savaya | mark-savaya
person abulayla = Hashim Karim al-Maliki | -
person layla = Layla Hashim al-Maliki | -
person ummh = Zahra Jabbar al-Basri | -
person haidar = Haidar Abdulhussein | -
person khalaf = Khalaf Mhawwash al-Garamsha | -
person sayyab = Badr Shakir al-Sayyab | badr-shakir-al-sayyab
person asadi = Muhammad Husain al-Asadi | -
person lobna = Lubna Fares | -
person mansour = Mansour Abd al-Zahra Mansour | -
---
# Marsh sheikhs and a man called [Abu Layla](p abulayla): [Basra](l) counts its votes

[BASRA](l), [Iraq](l) — By midnight the ballot boxes had come in from the marshes by boat, by taxi and in one case by buffalo sledge, and [Abu Layla](p abulayla) had lost his voice.

His name is [Hashim Karim al-Maliki](p abulayla), but nobody has used it since the birth of a daughter in 1999. For three weeks he had been the driver, herald and cook of [that daughter](r layla), [Layla](p layla), who is 26 and stood for parliament in a district where no woman under 40 had ever collected a thousand votes.

{“They asked whose daughter I was,”}(layla direct) [Layla al-Maliki](p layla) <said>. {“I said, ask for [Abu Layla](p abulayla). It worked better than a party.”}(layla direct)

She is not kin to [Nouri al-Maliki](p maliki), the former prime minister, whose [State of Law](o) list shares the walls with her posters, nor to the provincial water engineer of the same name who rang on Tuesday to complain about his mail.

Across [Iraq](l) turnout was 56%, election officials <said>, {well above what had been feared}(? indirect). The coalition of Prime Minister [Mohammed Shia al-Sudani](p sudani) came first with about a sixth of the seats. [Al-Sudani](p sudani) <thanked> voters {for “choosing cranes over slogans”}(sudani mixed).

[Muqtada al-Sadr](p sadr) had <told> his followers {to stay at home}(sadr indirect), and in the alleys of [Hayyaniyah](l) they had. {A stained finger was a stained soul}(mansour indirect), <said> [Mansour Abd al-Zahra](p mansour), a cigarette seller whose father and grandfather are also [Mansour](p mansour). [Sadr](p sadr)'s portrait hung above the scales.

In [Basra](l) the winner was the governor, [Asaad al-Eidani](p eidani). [Eidani](p eidani) paved the corniche and has let everyone know. The militia leader [Qais al-Khazali](p khazali) <complained> {of “money like rain”}(khazali mixed) but picked up two seats.

It was from the water that the surprise came. Sheikh [Khalaf Mhawwash al-Garamsha](p khalaf), who keeps a guesthouse of reeds near [Chibayish](l), had promised his 900 tribesmen to a list that promised a canal. The women of the house, led by his sister-in-law, <thought> {no canal would come}(ummh indirect).

[She](r ummh) is [Zahra Jabbar al-Basri](p ummh), called [Umm Haidar](p ummh). {“The sheikh has one vote. I counted,”}(ummh direct) [Umm Haidar](p ummh) <said>. Her son [Haidar](p haidar) carried the others across in two trips.

Hajji [Khalaf](p khalaf) took it well. {He had been outvoted before, by the river}(khalaf indirect), [the sheikh](r khalaf) <observed>.

From [Najaf](l), where Grand Ayatollah [Ali al-Sistani](p sistani) lives behind a green door, there was no word. From [Washington](l), [Mark Savaya](p savaya), who was named special envoy in October, <congratulated> {“all the [Iraqs](l)”}(savaya mixed).

Dr. [Muhammad Husain al-Asadi](p asadi), who teaches politics at the [University of Basra](o) and spells himself [Mohammed Hussein](p asadi) on [Facebook](o), <gives> {it two hundred days to form a government}(asadi indirect). {“We will have dates first,”}(asadi direct) [Asadi](p asadi) <said>. {“Then bitter oranges. Then a cabinet.”}(asadi direct)

At two in the morning [Layla](p layla) had 4,112 votes and needed 4,300. She went down to the [Shatt al-Arab](l) and sat by the statue of [Badr Shakir al-Sayyab](p sayyab), who wrote about rain. [Lubna Fares](p lobna), her one paid helper, brought tea. The last box, from [Abu al-Khasib](l), was still on its boat, and by its lamp you could see a man standing up in it and waving both arms.
