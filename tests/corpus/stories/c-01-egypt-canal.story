title: Sisi tells EU visitors canal revenue will recover
date: 2024-03-19
region: Middle East
topic: economy
split: train
hard: el-Sisi and al-Sisi in one story, bare surname in headline, two people called Rabie, airport and bridge and city named after people, ship named after a person, military rank before name
---
person sisi = Abdel Fattah el-Sisi | abdel-fattah-el-sisi
person vdl = Ursula von der Leyen | ursula-von-der-leyen
person rabie = Osama Rabie | osama-rabie
person madbouly = Mostafa Madbouly | mostafa-madbouly
person shoukry = Sameh Shoukry | sameh-shoukry
person hrabie = Hoda Rabie | -
person naguib = Magdy Naguib Boutros | -
person lindqvist = Per Lindqvist | -
person lesseps = Ferdinand de Lesseps | ferdinand-de-lesseps
person ashour = Umm Karim Ashour | -
org sca = Suez Canal Authority | suez-canal-authority
org mena = Middle East News Agency | middle-east-news-agency
---
# [Sisi](p sisi) <tells> [EU](o) visitors {canal revenue will recover}(sisi indirect)

[CAIRO](l), March 19 — President [Abdel Fattah el-Sisi](p sisi) <told> a group of European officials on Tuesday that {income from the [Suez Canal](l) had fallen by about half since January but would recover once shipping lines returned to the [Red Sea](l)}(sisi indirect).

{“We do not ask for sympathy, we ask for partnership,”}(sisi direct) [el-Sisi](p sisi) <said> at the [Ittihadiya palace](l), two days after [Ursula von der Leyen](p vdl), president of the [European Commission](o), signed a package of loans and grants in the same room.

The visitors landed at [Sphinx International Airport](l) rather than [Cairo](l)'s main hub and were driven past [Sheikh Zayed City](l) under police escort.

[von der Leyen](p vdl) herself had already left for [Brussels](l).

The canal, one of [Egypt](l)'s main sources of dollars, handled 70 ships a day last year. {It now handles about 35}(sca indirect), <according to> the [Suez Canal Authority](o sca). {The shortfall for the first quarter may reach $800 million}(sca indirect), the authority <said> in a bulletin.

Admiral [Osama Rabie](p rabie), who has run the authority since 2019, met the delegation in [Ismailia](l). [He](r rabie) <argued> that {the long way round the [Cape of Good Hope](l) “costs more, pollutes more and takes two weeks more”}(rabie mixed).

{“Ships will come back because arithmetic will bring them back,”}(rabie direct) [Rabie](p rabie) <said>. {“Nobody sails around [Africa](l) for pleasure.”}(rabie direct)

Not everyone shares his confidence. [Hoda Rabie](p hrabie), a shipping economist at the [Arab Academy for Science, Technology and Maritime Transport](o) in [Alexandria](l) who is not related to the admiral, <said> {insurance rates would have to fall by two thirds first}(hrabie indirect).

{“He is right about arithmetic, but the underwriters do arithmetic too”}(hrabie direct), <added> [Hoda Rabie](p hrabie), who has studied the canal for two decades.

At sea, the change is plain. The Swedish master of the container ship Evelyn Maersk, [Per Lindqvist](p lindqvist), <said> by radio that {his was the only vessel of its size in the northern anchorage on Monday night}(lindqvist indirect). A decade ago, he remembers, he waited there with forty others and a football match on the loudspeaker.

Prime Minister [Mostafa Madbouly](p madbouly) <told> reporters on the sidelines that {the government would not raise transit fees this year}(madbouly indirect via mena), the state-run [Middle East News Agency](o mena) <reported>. {“Our clients need stability, and so do we,”}(madbouly direct via mena) the agency <quoted> [him](r madbouly) as saying.

Foreign Minister [Sameh Shoukry](p shoukry) flew on to [Riyadh](l) in the evening. [Shoukry](p shoukry)'s office said nothing about the talks there.

In [Port Said](l), small traders have other sums to do. {“When the sailors don't come, I don't sell a single carpet,”}(ashour direct) <said> [Umm Karim Ashour](p ashour), whose stall stands by the empty plinth of the statue of [Ferdinand de Lesseps](p lesseps).

Her neighbour [Magdy Naguib Boutros](p naguib), who sells model dhows, is more patient. {Business was worse in 1967, and nobody had [Instagram](o) then}(naguib indirect), [he](r naguib) <joked>.

[Boutros](p naguib) keeps a photograph of the first convoy after the 2021 grounding above the till.

The presidency <said> in a statement that {[al-Sisi](p sisi) and [von der Leyen](p vdl) would speak again by telephone “within days”}(? mixed). No date was given for the next round of talks between [Egypt](l) and the [European Union](o).
