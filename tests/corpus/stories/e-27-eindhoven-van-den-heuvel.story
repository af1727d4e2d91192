title: Van den Heuvel out, Von Arnsberg in: a family machine-maker changes hands
date: 2024-10-03
region: Europe
topic: business
split: train
hard: Dutch and Flemish particles with capital and small letter (van den, Van den, de, ’t), German von and zu, company named after the family, surname sorting, double surname after marriage, Jan and Jan Jr, CEO titles, banks as persons’ names (Van Lanschot, Berenberg, Kempen), initials of the Dutch sort (J.H.M.), union leader, Turkish-Dutch and Surinamese names
---
person jan = J.H.M. van den Heuvel | -
person janjr = Jan van den Heuvel jr. | -
person mieke = Mieke van den Heuvel-’t Hooft | -
person arnsberg = Clemens von Arnsberg | -
person zu = Felicitas Gräfin zu Lynar-Redern | -
person devries = Dirk de Vries | -
person yilmaz = Gülsüm Yılmaz | -
person kastelein = Rudi Kastelein | -
person beljaarts = Dirk Beljaarts | dirk-beljaarts
person fouquet = Christophe Fouquet | christophe-fouquet
person lien = Lien Van de Velde | -
person philips = Frits Philips | frits-philips
person soekhai = Anjali Soekhai | -
person wilders = Geert Wilders | geert-wilders
---
# [Van den Heuvel](p janjr) out, [Von Arnsberg](p arnsberg) in: a family machine-maker changes hands

[EINDHOVEN](l), Oct 3 - For 96 years the person who answered the telephone at [Van den Heuvel Precisie](o) was a [Van den Heuvel](p jan), and if not, it was a mistake.

From January it will be a German. [Clemens von Arnsberg](p arnsberg), 47, who made his name turning round a maker of bottling lines in [Kassel](l), becomes chief executive after [Berenberg](o) and two private funds took 61% of the company for 740 million euros.

{“I have promised to learn to say the name,”}(arnsberg direct) <said> [Von Arnsberg](p arnsberg). {“It is the V I find hard.”}(arnsberg direct)

[J.H.M. van den Heuvel](p jan), the outgoing chairman, is 78 and a grandson of the founder. He is [Jan](p jan) to nobody. His son, [Jan jr.](p janjr), had run the firm since 2015 and found out about the sale, <according to> people in the room, {from a slide}(? indirect).

The younger [Van den Heuvel](p janjr) <confirmed> to [Het Financieele Dagblad](o) {that he would leave}(janjr indirect). {There was no quarrel, only arithmetic}(janjr indirect), [he](r janjr) <said>.

The votes that decided it were his aunt’s. [Mieke van den Heuvel-’t Hooft](p mieke), who sculpts and has never worked in the business, held 14%. Mrs [’t Hooft](p mieke), as she prefers, <set> only one condition: {that the canteen keep its cook}(mieke indirect).

The company grinds rollers so round that the makers of chip machines will buy from hardly anyone else. {A “hidden champion that was tired of hiding”}(devries mixed), <says> [Dirk de Vries](p devries), who follows industry at [Van Lanschot Kempen](o). At [ASML](o), the largest customer, [Christophe Fouquet](p fouquet) had been <asking> for years {for a second factory}(fouquet indirect). [De Vries](p devries) <puts> it {at 200 million, in [Veldhoven](l) or in [Dresden](l)}(devries indirect).

That “or” worries the floor. [Gülsüm Yılmaz](p yilmaz), of the union [FNV](o), <wants> {the word taken out of the agreement}(yilmaz indirect). Her father came to [Eindhoven](l) for [Philips](o) in the days of [Frits Philips](p philips), who shook every hand in the hall on Fridays. {“Mr [Frits](p philips) knew who had a baby,”}(yilmaz direct) [Yılmaz](p yilmaz) <said>. {“A fund knows who has a pension.”}(yilmaz direct)

Economy minister [Dirk Beljaarts](p beljaarts) <sees> {no reason to step in}(beljaarts indirect). [Geert Wilders](p wilders) does: {rollers should be rolled at home}(wilders indirect), [he](r wilders) <wrote> on [X](o).

On the new board sit [Felicitas Gräfin zu Lynar-Redern](p zu), a patent lawyer, and [Lien Van de Velde](p lien), from [Ghent](l), who spells it with a capital. Countess [Zu Lynar](p zu) <hopes> {to meet in English}(zu indirect). [Van de Velde](p lien) <asked> {about lunch}(lien indirect).

It will be there. [Rudi Kastelein](p kastelein), cook since 1999, has signed until 2030, and [Anjali Soekhai](p soekhai), who washes up and studies metallurgy by night at [Fontys](o), will leave him for the grinding room in June.

Shares in [ASML](o) were up 0.6%. [Van den Heuvel](o) has never been listed.
