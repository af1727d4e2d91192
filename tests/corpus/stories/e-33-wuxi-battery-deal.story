title: BRIEF: Wuxi maker buys Vietnamese rival; two Chairmen Wang shake hands
date: 2026-04-21
region: Asia
topic: business
split: train
hard: Chinese order with English given names (Jason Wang), two chairmen Wang, married couple with different surnames, Vietnamese names by given name, companies that are surnames (Wanxiang, Vin, Li Auto, Ford), Hong Kong hyphens, place that is a surname (Wuxi, Ma’anshan), analysts with bank in apposition, tickers, German quoted, ministry by capital
---
person wangj = Wang Jianguo | -
person wangx = Wang Xiulan | -
person jwang = Jason Wang | -
person he = He Lifeng | he-lifeng
person hung = Le Minh Hung | le-minh-hung
person vuong = Pham Nhat Vuong | pham-nhat-vuong
person dung = Trần Quốc Dũng | -
person lan = Lê Thị Lan | -
person chan = Vivian Chan Wai-man | -
person fong = Fong Ka-ho | -
person lei = Lei Jun | lei-jun
person zeng = Robin Zeng | robin-zeng
person feld = Jürgen Feldmann | -
person farley = Jim Farley | jim-farley
person ma = Ma Anshan | -
person song = Song Yi | -
---
# BRIEF: [Wuxi](l) maker buys Vietnamese rival; two Chairmen [Wang](p wangj) shake hands

[SHANGHAI](l)/[HANOI](l), April 21 ([Reuters](o)) - [Jiangsu Lianhe Battery](o) <said> on Tuesday {it would buy 70% of [Dong Do Energy](o) of [Hai Phong](l) for $412 million}(? indirect), giving the Chinese group a way round tariffs and its first office with a view of the sea.

The deal was signed for the buyer by Chairman [Wang Jianguo](p wangj) and for a minority holder by [Wang Xiulan](p wangx), who chairs the investment arm of [Anhui](l) province. They are not related. {"We agreed on everything but who was Chairman [Wang](p wangj),"}(wangx direct) <said> Ms [Wang](p wangx).

[Wang Jianguo](p wangj)'s son [Jason](p jwang), a graduate of [Carnegie Mellon](o), will run the plant. In Chinese he is [Wang Jiesheng](p jwang), and his mother, who keeps her own name, is the company's treasurer, [Song Yi](p song). [Jason Wang](p jwang) <told> analysts {that output would double by 2028}(jwang indirect).

The seller, [Trần Quốc Dũng](p dung), built up [Dong Do](o) from a shop that rewound motors. {He would stay for a year, "to show them where the floods come in"}(dung mixed), Mr [Dũng](p dung) <said>. [Dong Do](o) supplies scooters to [VinFast](o), the company of [Phạm Nhật Vượng](p vuong), who was not a bidder.

Prime Minister [Le Minh Hung](p hung) and the Chinese vice-premier [He Lifeng](p he) looked on. [He](p he) had a cold. {The purchase was "a bridge made of lithium"}(hung mixed), [Hung](p hung) <said>.

Union representative [Lê Thị Lan](p lan) <asked> {what would become of 2,300 jobs}(lan indirect). Ms [Lan](p lan) had an answer by nightfall: {all of them until June 2027}(song indirect), <according to> [Song](p song).

Shares in [Lianhe](o) fell 3% in [Shenzhen](l). {"It is cheap for a factory and dear for a permit,"}(chan direct) <wrote> [Vivian Chan Wai-man](p chan) of [CLSA](o). [Fong Ka-ho](p fong) at [Bank of East Asia](o) cut his target to 41 yuan. [CATL](o), run by [Robin Zeng](p zeng), was unchanged; [Xiaomi](o) rose 1% on talk that founder [Lei Jun](p lei) wants a cheaper cell.

[Ford Motor](o) chief [Jim Farley](p farley), who was at the [Beijing](l) motor show, <said> {he had not heard of [Lianhe](o) on Monday and had been offered it twice by Tuesday}(farley indirect). The German supplier [Feldmann GmbH](o) will deliver ovens. Its head, [Jürgen Feldmann](p feld), <called> {the order the largest since his grandfather's}(feld indirect).

The new company will be called [Lianhe Dong Do](o). A designer from [Ma'anshan](l), who by coincidence is named [Ma Anshan](p ma), won the contest for its logo: {"Two circles. I had ten minutes,"}(ma direct) [Ma](p ma) <said>.

- [Lianhe](o): -3.0% at 43.10 yuan

- [VinFast](o): +0.4%

- [Li Auto](o): -0.7%
