title: Court frees ex-manager Siti Zaharah in durian fund case
date: 2025-08-19
region: Asia
topic: courts
split: train
hard: Malaysian court report, bin and binti and a/l and anak as patronymic links, honorifics stacked (Datuk Seri, Tan Sri, Puan, Tuan), Malay given name as reference name, Chinese-Malaysian with English name, Kadazan and Iban names, law firm of surnames, durian called Musang King, deputy public prosecutor with initials, two Ismails
---
person siti = Siti Zaharah binti Ismail | -
person ismail = Mohd Ismail bin Kassim | -
person ismailf = Ismail | -
person ragu = R. Ragunathan a/l Subramaniam | -
person khoo = Michelle Khoo Su-Lin | -
person azman = Azman Zulkifli | -
person felixia = Felixia Gimbad | -
person jugah = Jugah anak Bilong | -
person khookk = Khoo Kay Peng | -
person anwar = Anwar Ibrahim | anwar-ibrahim
person azalina = Azalina Othman Said | azalina-othman-said
person gobind = Gurbachan Singh Bedi | -
person wong = Wong Chee Meng | -
org bernama = Bernama | bernama
org mkg = Musang Growers Berhad | -
---
# Court frees ex-manager [Siti Zaharah](p siti) in durian fund case

[SHAH ALAM](l), Aug 19 ([Bernama](o bernama)) -- The [High Court](o) here today set aside the conviction of a former co-operative manager for criminal breach of trust involving RM6.4 million put up by 800 investors in durian orchards.

Judge Datuk [Azman Zulkifli](p azman) <held> that {the [Sessions Court](o) had erred in treating a signature as proof of an intention}(azman indirect).

{“The appellant was a rubber stamp with a salary,”}(azman direct) <said> Justice [Azman](p azman) in allowing the appeal by [Siti Zaharah binti Ismail](p siti), 47. {“It is not a crime to be a rubber stamp.”}(azman direct)

[Siti Zaharah](p siti), who had spent seven months in [Kajang Prison](o), wept and embraced her counsel. She was sentenced last year to eight years’ jail by Judge [Wong Chee Meng](p wong).

The case began when the durians did not arrive. Each investor had bought a share in a tree of the Musang King variety at a plantation near [Raub](l), owned by [Musang Growers Berhad](o mkg). When a retired lorry driver, [Jugah anak Bilong](p jugah), made the trip from [Sarawak](l) to see his tree, it had the name of somebody else on it.

{“It had six names,”}(jugah direct) [Jugah](p jugah) had <told> the lower court. {“I was the fourth.”}(jugah direct)

The company’s founder, Tan Sri [Mohd Ismail bin Kassim](p ismail), left the country in 2022. He is not the father of the appellant, whose late father was also called [Ismail](p ismailf) and was a school gardener; a report in the first trial had got the matter wrong, and the deputy public prosecutor, [R. Ragunathan a/l Subramaniam](p ragu), <apologised> for it again today {“without reservation”}(ragu mixed).

[Ragunathan](p ragu) had <argued> that {she must have noticed that there were more owners than branches}(ragu indirect). He <told> reporters {the prosecution would study the grounds before deciding on a further appeal}(ragu indirect).

Lead counsel [Michelle Khoo Su-Lin](p khoo), of [Khoo, Bedi & Partners](o), <said> {her client wished only to go home to [Klang](l)}(khoo indirect). {“She has a son who has learned to cook badly,”}(khoo direct) <said> [Khoo](p khoo), who appeared with her father, the veteran lawyer [Khoo Kay Peng](p khookk), and with [Gurbachan Singh Bedi](p gobind).

The elder [Khoo](p khookk) <remarked> that {it was his first win before lunch since 1994}(khookk indirect).

Law and Institutional Reform Minister Datuk Seri [Azalina Othman Said](p azalina) <said> in a statement that {a Bill to regulate crop-sharing schemes would be tabled in October}(azalina indirect). Prime Minister Datuk Seri [Anwar Ibrahim](p anwar), asked in [Putrajaya](l) about the promised compensation, <replied> that {“the trees are there; it is the fruit that has run away”}(anwar mixed).

[Felixia Gimbad](p felixia), a teacher from [Penampang](l) who speaks for some 300 investors, was in the gallery. {“We never blamed Puan [Siti](p siti),”}(felixia direct) [Felixia](p felixia) <said>. {“We blame Tan Sri [Ismail](p ismail), and we would like somebody to find him.”}(felixia direct)

She had brought a durian, which was held at the gate.
