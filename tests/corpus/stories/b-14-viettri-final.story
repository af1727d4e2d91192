title: Vietnam 2-1 Thailand: Xuân Son double settles derby
date: 2025-01-02
region: Asia
topic: sport
split: train
hard: many people called Nguyen with and without diacritics, Thai first-name use, Korean coach with hyphen, scorer lists with minutes, commentators, stadium name, player known by two names, surname-first and given-name-alone mentions, clubs and sponsors
---
person xuanson = Nguyễn Xuân Son | nguyen-xuan-son
person tienlinh = Nguyễn Tiến Linh | nguyen-tien-linh
person quanghai = Nguyễn Quang Hải | nguyen-quang-hai
person kim = Kim Sang-sik | kim-sang-sik
person ishii = Masatada Ishii | masatada-ishii
person chalermsak = Chalermsak Aukkee | chalermsak-aukkee
person chanathip = Chanathip Songkrasin | chanathip-songkrasin
person triet = Nguyễn Đình Triệu | nguyen-dinh-trieu
person supachok = Supachok Sarachat | supachok-sarachat
person madam = Nualphan Lamsam | nualphan-lamsam
person koji = Koji Takasaki | -
person thilan = Nguyễn Thị Lan | -
person park = Park Hang-seo | park-hang-seo
---
# [Vietnam](l) 2-1 [Thailand](l): [Xuân Son](p xuanson) double settles derby

[VIET TRI](l), [Vietnam](l) - [Nguyễn Xuân Son](p xuanson) scored twice in 14 second-half minutes as [Vietnam](l) beat [Thailand](l) 2-1 on Thursday in the first leg of the final of the ASEAN Championship, and 20,000 people sang a surname that half of them share.

[The striker](r xuanson), born [Rafaelson](p xuanson) in [Brazil](l) and a citizen here since September, headed the first from a corner and buried the second after [Nguyễn Tiến Linh](p tienlinh) had robbed a defender.

[Chalermsak Aukkee](p chalermsak) replied for the holders with seven minutes left.

{"He doesn't need ten chances. He needs a half,"}(kim direct) <said> the home coach, [Kim Sang-sik](p kim), a South Korean who took over in May.

[Kim](p kim) had dropped [Nguyen Quang Hai](p quanghai) to the bench, and heard about it from the terraces until the hour. When [Quang Hai](p quanghai) came on, it was to take the corner from which [Son](p xuanson) scored.

{"The coach told me: one kick, make it good,"}(quanghai direct) <said> [Hải](p quanghai), as his friends call him.

His opposite number, [Masatada Ishii](p ishii), <thought> {his side had been "asleep for a quarter of an hour"}(ishii mixed). [The Japanese](r ishii) missed [Chanathip Songkrasin](p chanathip), who stayed in [Bangkok](l) with a sore knee.

It might have been 2-2. In stoppage time [Supachok](p supachok) cut in from the left and shot low; goalkeeper [Nguyễn Đình Triệu](p triet) got a glove to it.

[Ishii](p ishii) <asked> {for a penalty shortly before, when the ball struck an arm}(ishii indirect). [The referee](r koji), [Koji Takasaki](p koji), his countryman, looked at the screen and shook his head.

{"If I complain, they say I am Japanese,"}(ishii direct) [the coach](r ishii) <sighed>. {"If he gives it, they say that he is."}(ishii direct)

Scorers:

- [Vietnam](l): [Xuan Son](p xuanson) 59, 73

- [Thailand](l): [Chalermsak](p chalermsak) 83

Madam [Pang](p madam), the president of the visiting federation, stayed until the last selfie was taken. {"Ninety minutes are left, and they are at our house,"}(madam direct) <said> [Nualphan Lamsam](p madam), to give her the name on her passport.

The second leg is at [Rajamangala National Stadium](l) on Sunday. [Vietnam](l) last won the cup in 2018, under [Park Hang-seo](p park), who watched from the stand in a scarf.

Outside, [Nguyễn Thị Lan](p thilan), who sells sugar-cane juice by Gate 4, had shut her press at half-time to listen. {"My name is [Nguyễn](p thilan) too,"}(thilan direct) Mrs [Lan](p thilan) <said>. {"Tonight everybody drinks for half. Tomorrow the price is the price."}(thilan direct)
