title: Copper Slips as Lusaka, Lenders Haggle; Kwacha Weaker
date: 2023-10-25
region: Africa
topic: markets
split: train
hard: market wire with companies and agencies, two Bandas unrelated plus a late president, stadium and airport named after Kaunda and Mwanawasa, Chilufya and Mulenga Bemba names, Standard Chartered and Rothschild, Moore and Stone as surnames, Title Case headline with Lenders
---
person hichilema = Hakainde Hichilema | hakainde-hichilema
person musokotwane = Situmbeko Musokotwane | situmbeko-musokotwane
person kalyalya = Denny Kalyalya | denny-kalyalya
person rbanda = Rupiah Banda | rupiah-banda
person kaunda = Kenneth Kaunda | kenneth-kaunda
person georgieva = Kristalina Georgieva | kristalina-georgieva
person cbanda = Chisomo Banda | -
person mbanda = Mwila Banda-Phiri | -
person bandas = Chisomo Banda and Mwila Banda-Phiri | -
person tmoyo = Tafadzwa Moyo | -
person sollberger = Ingrid Sollberger | -
person stone = Gareth Stone | -
person moore = Alicia Moore | -
person chilufya = Chilufya Mulenga | -
person wen = Wen Jiahao | -
person pascall = Tristan Pascall | tristan-pascall
org bloomberg = Bloomberg | bloomberg-news
---
# Copper Slips as [Lusaka](l), Lenders Haggle; Kwacha Weaker

- Three-month copper down 0.9% at $7,958 a tonne in [London](l)
- Kwacha at 21.9 per dollar, weakest since May
- [First Quantum](o) shares fall 2.2% in [Toronto](l), [Barrick](o) little changed
- {Bondholders’ proposal “under study”}(musokotwane mixed), [finance minister](r musokotwane) <says>

([Bloomberg](o bloomberg)) -- Copper fell for a second day and [Zambia](l)’s currency weakened on Wednesday as talks between [Lusaka](l) and its private creditors dragged into another week.

The government and a group of bondholders have been trying to agree on how to restructure about $3 billion of debt. {An offer received on Friday is “under study, line by line”}(musokotwane mixed), Finance Minister [Situmbeko Musokotwane](p musokotwane) <said> in an interview.

{“We want a deal that lasts longer than the press release,”}(musokotwane direct) <said> [Musokotwane](p musokotwane), 67.

[Zambia](l), [Africa](l)’s second-biggest copper producer, defaulted in 2020. Official creditors led by [China](l) and [France](l) agreed to terms in June. [IMF](o) Managing Director [Kristalina Georgieva](p georgieva), who visited in January, <has said> {a quick agreement would help others in the queue}(georgieva indirect).

President [Hakainde Hichilema](p hichilema), a former accountant, <told> a rally on Tuesday's Independence Day at [Heroes Stadium](l) that {patience was running out}(hichilema indirect). {“We have done our homework. We ask others to do theirs,”}(hichilema direct) [Hichilema](p hichilema) <said>.

The kwacha has lost a fifth of its value this year. [Bank of Zambia](o) Governor [Denny Kalyalya](p kalyalya) raised the policy rate to 10% in August and is expected by five of seven economists to do so again.

{“[Kalyalya](p kalyalya) has little choice,”}(moore direct) <wrote> [Alicia Moore](p moore) of [Standard Chartered](o) in a note. {Inflation will peak at 13% in the first quarter}(moore indirect), [Moore](p moore) <predicted>.

## Output Drops

Mines produced 698,000 tonnes last year, against a planned 763,000. [First Quantum](o) Chief Executive Officer [Tristan Pascall](p pascall) <told> analysts that {the expansion of the [Kansanshi](l) pit was on schedule}(pascall indirect). [Pascall](p pascall) will report quarterly results next week.

At [Mopani](o), which the state is trying to sell, two bidders remain. [Rothschild & Co](o) is advising the seller, [Lazard](o) the finance ministry.

[Gareth Stone](p stone), who trades metals at [Marex](o), <blames> {[China](l)’s property slump more than [Lusaka](l)}(stone indirect). {“[Evergrande](o) sneezes and [Kitwe](l) gets a cold,”}(stone direct) <said> [Stone](p stone).

In [Kitwe](l) itself, they put it differently. [Chilufya Mulenga](p chilufya), who leads a shift of 40 drillers, <said> {overtime was cut in August}(chilufya indirect). His brother-in-law works for a Chinese smelter at [Chambishi](l), whose manager, [Wen Jiahao](p wen), has kept the night shift on. {Copper is “like bread, somebody always needs it in the morning”}(wen mixed), <according to> [Wen](p wen).

## Two [Bandas](p bandas), Two Views

Economists in [Lusaka](l) are divided, sometimes within one corridor. At the [University of Zambia](o), [Chisomo Banda](p cbanda) <wants> {the state to keep a third of [Mopani](o)}(cbanda indirect), while next door [Mwila Banda-Phiri](p mbanda) <would sell> {the lot}(mbanda indirect).

{“My colleague is a romantic,”}(mbanda direct) <said> [Banda-Phiri](p mbanda). {“My colleague is an auctioneer,”}(cbanda direct) <said> [Chisomo Banda](p cbanda), when told.

Neither is related to [Rupiah Banda](p rbanda), president from 2008 to 2011, who died last year and whose memoir both keep on the shelf.

Prices at the pump rose on Tuesday. Queues formed on [Great East Road](l), near the turn to [Kenneth Kaunda International Airport](l), and on [Cairo Road](l). A film about [Kaunda](p kaunda), the first president, opens this weekend at the [Levy Mall](l).

The MSCI Emerging Markets Currency Index lost 0.2%. [Zambia](l)’s 2027 dollar bond rose 0.3 cent to 57.1 cents.

--With assistance from [Tafadzwa Moyo](p tmoyo) and [Ingrid Sollberger](p sollberger).
