title: Gebrselassie's rain: Tigist wins Addis marathon as favourite stops at a wedding
date: 2026-01-25
region: Africa
topic: sport
split: train
hard: Ethiopian and Eritrean names (given name then father's name, given name used alone), Kenyan names with Kip- and Chep-, two runners called Tadese, results list, brand and hotel named after a runner, Ugandan and Moroccan and Israeli runners, road named after an emperor
---
person tigist = Tigist Alemu Wolde | -
person tadesed = Tadese Dinku | -
person tadesey = Tadese Yohannes | -
person haile = Haile Gebrselassie | haile-gebrselassie
person derartu = Derartu Tulu | derartu-tulu
person kipruto = Amos Kipruto Lagat | -
person chepkoech = Viola Chepkoech | -
person jemal = Jemal Yimer Hassan | -
person bekele = Bekele Worku | -
person rachid = Rachid el-Mansouri | -
person mulu = Mulu Seboka | -
person maru = Marhu Tafere | -
person menelik = Menelik II | menelik-ii
person nakiru = Stella Nakiru | -
org eaf = Ethiopian Athletics Federation | ethiopian-athletics-federation
---
# [Tigist](p tigist) wins in the rain as a favourite stops for a wedding

[ADDIS ABABA](l), Sunday

She had never run further than thirty kilometres in her life, she had borrowed her shoes, and for most of the last ten there was a dog with her. None of it troubled [Tigist Alemu](p tigist), who won the women’s race of the [Addis Ababa](l) Marathon on Sunday in two hours, 31 minutes and eight seconds.

{“I was told to take the leaders to halfway and step off,”}(tigist direct) <said> [Tigist](p tigist), 20, a pacemaker from [Bekoji](l). {“But nobody said where to step.”}(tigist direct)

Rain had fallen on the course since dawn. On the climb past the palace of [Menelik](p menelik) it was coming down the road in a sheet, and the Kenyan [Viola Chepkoech](p chepkoech), winner in 2024, lost her footing twice. [Chepkoech](p chepkoech) finished second, 40 seconds back. {“Here even the flat is uphill,”}(chepkoech direct) [she](r chepkoech) <said>.

Third was [Mulu Seboka](p mulu), ahead of [Stella Nakiru](p nakiru) of [Uganda](l).

The men’s race had two men named [Tadese](p tadesed) in the lead at thirty kilometres. Neither won. [Tadese Yohannes](p tadesey), an Eritrean who trains in [Asmara](l), went off with cramp; [Tadese Dinku](p tadesed), whose cousin was being married in a hotel on [Bole Road](l), saw the bridal car at the kerb, stopped, kissed the bride and lost eleven seconds.

{“It was on my way,”}(tadesed direct) [the runner](r tadesed) <explained>. {“I had not been invited to choose the date.”}(tadesed direct)

He was caught on the line by [Amos Kipruto Lagat](p kipruto), whose time was 2:09:44.

[Haile Gebrselassie](p haile), who won everything here when it was worth nothing, held the tape. {“In my day the bride would have had to run after us,”}(haile direct) <joked> [Haile](p haile). The field was put up in one of his hotels, the [Haile Grand](o), and ate early.

[Derartu Tulu](p derartu), now honorary president of the [Ethiopian Athletics Federation](o eaf), <said> {the young winner would go to the national camp on Monday, in her own shoes}(derartu indirect). {“[Tigist](p tigist) has an engine,”}(derartu direct) <said> [Derartu](p derartu), twice Olympic champion herself.

The shoes belonged to her room-mate, [Marhu Tafere](p maru), who stayed in bed with a cold. They are a size too big. {“I want them back, and a half of the money,”}(maru direct) [Marhu](p maru) was heard to <say> on the telephone.

Her coach, [Bekele Worku](p bekele), a schoolteacher who has never been abroad, had watched on a borrowed set. [Bekele](p bekele) <believes> {she can take six minutes off}(bekele indirect).

## Results

- Men: 1 [Amos Kipruto Lagat](p kipruto) ([KEN](l)) 2:09:44; 2 [Tadese Dinku](p tadesed) ([ETH](l)) same time; 3 [Jemal Yimer Hassan](p jemal) ([ETH](l)) 2:10:20; 4 [Rachid el-Mansouri](p rachid) ([MAR](l)) 2:11:02

- Women: 1 [Tigist Alemu Wolde](p tigist) ([ETH](l)) 2:31:08; 2 [V. Chepkoech](p chepkoech) ([KEN](l)) 2:31:48; 3 [Mulu Seboka](p mulu) ([ETH](l)) 2:33:30; 4 [S. Nakiru](p nakiru) ([UGA](l)) 2:33:41

The dog, which came in with the leader, was not listed.
