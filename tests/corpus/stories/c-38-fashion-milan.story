title: In Milan, a De Sarno debut, an Armani full stop
date: 2023-09-24
region: World
topic: fashion
split: train
hard: designers against houses of the same name (Armani, Versace, Prada, Ferragamo, Boss, Tom Ford, Jil Sander), married designers with one surname, De and de particles, front-row list of celebrities, model first names, perfume and bag names after people, Max Mara not a person
---
person garmani = Giorgio Armani | giorgio-armani
person donatella = Donatella Versace | donatella-versace
person gianni = Gianni Versace | gianni-versace
person desarno = Sabato De Sarno | sabato-de-sarno
person michele = Alessandro Michele | alessandro-michele
person miuccia = Miuccia Prada | miuccia-prada
person simons = Raf Simons | raf-simons
person tford = Tom Ford | tom-ford
person hawkings = Peter Hawkings | peter-hawkings
person luciem = Lucie Meier | lucie-meier
person lukem = Luke Meier | luke-meier
person meiers = Lucie and Luke Meier | -
person sander = Jil Sander | jil-sander
person davis = Maximilian Davis | maximilian-davis
person schiffer = Claudia Schiffer | claudia-schiffer
person wintour = Anna Wintour | anna-wintour
person birkin = Jane Birkin | jane-birkin
person capasa = Carlo Capasa | carlo-capasa
person roberts = Julia Roberts | julia-roberts
person gosling = Ryan Gosling | ryan-gosling
person jenner = Kendall Jenner | kendall-jenner
person bunny = Bad Bunny | bad-bunny
person adut = Nyaluak Deng | -
person colnaghi = Bruna Colnaghi | -
org wwd = Women's Wear Daily | womens-wear-daily
---
# In [Milan](l), a [De Sarno](p desarno) debut, an [Armani](p garmani) full stop

Rain on Friday, sun on Sunday, and in between some 170 collections. The spring shows in [Milan](l) closed, as they must, with [Giorgio Armani](p garmani), who is 89 and came out to bow in the dark blue T-shirt of a man who has been moving chairs.

He called the collection Vibes. It was lilac, mostly, with a green that only [Armani](p garmani) could sell and only [Armani](o) would.

{“I was told people do not know how to walk any more,”}(garmani direct) [the designer](r garmani) <said> backstage. {“I dress those who do.”}(garmani direct)

But the week’s question had been asked on its first big afternoon, at [Gucci](o). What would [Sabato De Sarno](p desarno) do? [De Sarno](p desarno), 40, from [Cicciano](l) near [Naples](l), had spent fourteen years unseen at [Valentino](o), and was now to follow [Alessandro Michele](p michele), who left in November with his birds and bows.

He did short coats, high shoes and a red so deep that the house has given it a name, Ancora. {He wanted people to fall in love “again, and quietly”}(desarno mixed via wwd), [he](r desarno) <told> [Women’s Wear Daily](o wwd). The show had been meant for the streets of [Brera](l); the rain moved it to [Via Mecenate](l).

[Anna Wintour](p wintour) crossed one leg over the other, which somebody timed.

## Whose name is on the door

No trade is so careless with names. [Tom Ford](o) is now designed by [Peter Hawkings](p hawkings), since [Tom Ford](p tford) sold it and went home to [Los Angeles](l); [Hawkings](p hawkings), who worked beside [Ford](p tford) for 25 years, gave [Milan](l) velvet and a great deal of chest. [Jil Sander](o), which [Jil Sander](p sander) left for the third time in 2013, belongs in spirit to a married couple, [Lucie](p luciem) and [Luke Meier](p lukem). The [Meiers](p meiers) hung mirrors in a hall by the ring road.

{“We argue about sleeves, never about dinner,”}(luciem direct) <said> [Lucie Meier](p luciem).

At [Ferragamo](o), whose founder’s shoe lasts are in a museum, [Maximilian Davis](p davis), a Mancunian of Trinidadian descent, showed linen with knots. [Max Mara](o) has never had a Max. It sent out land girls in dungarees, and sold them, one hears, by the rack.

[Prada](o), by contrast, still has a [Prada](p miuccia). [Miuccia Prada](p miuccia) and [Raf Simons](p simons) let slime run from the ceiling, to universal delight. {“Ideas are nothing without hands,”}(simons direct) [Simons](p simons) <said>. {She disagreed but would save it for Monday}(miuccia indirect), [she](r miuccia) <added>.

[Donatella Versace](p donatella) took her bow arm in arm with [Claudia Schiffer](p schiffer), who had closed the show in a chequered slip. {It was the check of 1995, redrawn}(donatella indirect), [Donatella](p donatella) <explained>. Her brother [Gianni](p gianni) would have made it shorter. [Versace](o) is owned by [Capri Holdings](o), which [Tapestry](o) had agreed in August to buy.

[Boss](o), the larger half of [Hugo Boss](o), turned a shed into an office with robots and real staplers. [Fendi](o), [Etro](o), [Missoni](o) and [Dolce & Gabbana](o) did what their names promise.

^ Front row at [Gucci](o): [Julia Roberts](p roberts), [Ryan Gosling](p gosling), [Kendall Jenner](p jenner), [Bad Bunny](p bunny)

A tribute hung over several shows. [Jane Birkin](p birkin) died in July, and baskets of the sort she carried before [Hermès](o) named a bag for her were everywhere. A Birkin, for the record, is not sold by the kilo.

The faces change faster than the houses. [Nyaluak Deng](p adut), 19, born in a camp at [Kakuma](l) and raised in [Adelaide](l), walked in eleven shows and slept through one. {“I opened my eyes and it was [Etro](o),”}(adut direct) <said> [Nyaluak](p adut).

And who pays? {Exports of Italian fashion passed €50 billion in the first half}(capasa indirect), <said> [Carlo Capasa](p capasa), who chairs the [National Chamber of Italian Fashion](o). [Capasa](p capasa) opened the week with a speech about dye.

In [Via Bergognone](l) the last word went to [Bruna Colnaghi](p colnaghi), who has ironed for [Armani](p garmani) since 1983. {“He sees a crease from the third floor,”}(colnaghi direct) [she](r colnaghi) <said>. {“God sees it from the fourth.”}(colnaghi direct)
