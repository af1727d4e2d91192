title: Painted wall found under a school in Samarkand
date: 2023-10-30
region: Asia
topic: science
split: train
hard: Uzbek surnames in -ov/-ova/-ev with Turkic given names, Tajik and Russian names, French and Italian visitors with particles, historical rulers (Timur, Ulugh Beg, Alexander), institutes and squares and airport named after them, two people called Karimov-like, journal names, apostrophe letters
---
person rahimova = Gulnora Rahimova | -
person berdim = Amriddin Berdimurodov | amriddin-berdimurodov
person karimov = Sherzod Karimov | -
person islam = Islam Karimov | islam-karimov
person ulugh = Ulugh Beg | ulugh-beg
person timur = Timur | timur
person alexander = Alexander the Great | alexander-the-great
person rapin = Claude de Rochebrune | -
person silvi = Simone Mantovani | -
person oybek = O'ktam To'xtayev | -
person farrukh = Farrukh Sharipov | -
person varkhuman = Varkhuman | varkhuman
person lidia = Lidia Alekseevna Kim | -
person kipling = Rudyard Kipling | rudyard-kipling
person ozod = Ozodbek Nazarbekov | ozodbek-nazarbekov
---
# Painted wall found under a school in [Samarkand](l)

[SAMARKAND](l), [Uzbekistan](l) — [The caretaker](r oybek) wanted a new drain. What [O'ktam To'xtayev](p oybek) struck with his pickaxe in June, at a depth of two metres and ten, was the blue eye of an elephant.

On Monday archaeologists presented the rest of the animal, its rider and eleven guests at what seems to be a wedding, all painted on clay in about the year 660. They belong to the same world as the famous murals of [Afrasiab](l), twelve minutes' walk away, which show envoys bringing silk to King [Varkhuman](p varkhuman).

{"It is the best-preserved face of a Sogdian woman we have,"}(rahimova direct) <said> [Gulnora Rahimova](p rahimova), who directs the dig for the [Samarkand Institute of Archaeology](o). {"And she is rolling her eyes."}(rahimova direct)

[Rahimova](p rahimova) covered the wall the night it was found with her own coat.

The institute has checked the pigments at a laboratory in [Bologna](l), where [Simone Mantovani](p silvi) identified lapis lazuli from [Badakhshan](l). The results are to be published in [Antiquity](o).

[Claude de Rochebrune](p rapin), of the French mission that has worked here since 1989, <urged> {caution about the date}(rapin indirect). {"A beard is not a calendar,"}(rapin direct) <said> [de Rochebrune](p rapin), 77. {"But I have waited my whole life for that elephant."}(rapin direct)

Most visitors come for later kings. [Timur](p timur) lies under jade at [Gur-e-Amir](l), and the observatory of his grandson [Ulugh Beg](p ulugh) is on the way to [Samarkand International Airport](l). [Alexander the Great](p alexander) once spent a winter in the city and behaved badly.

[School No. 37](o) itself was built in 1957. Its yard has been dug up, and 840 children now play in the car park of the [Karimov Museum](o), named for the first president, [Islam Karimov](p islam), who was born nearby.

Another [Karimov](p karimov) is responsible for the children. [Sherzod Karimov](p karimov), the headmaster, <says> that {history marks have gone up and ball games are forbidden}(karimov indirect).

{"Every pupil in the fifth form can say Sogdian,"}(karimov direct) [Karimov](p karimov) <said>.

It was a teacher of Russian, [Lidia Alekseevna Kim](p lidia), who first telephoned the institute. {"They asked, are you sure it is an elephant?"}(lidia direct) [Lidia Alekseevna](p lidia) <recalled>. {"I answered: I am Korean, I was born in [Tashkent](l), I have read [Kipling](p kipling). It is an elephant."}(lidia direct)

Culture Minister [Ozodbek Nazarbekov](p ozod), a singer in his earlier life, <promised> {a roof by the first snow}(ozod indirect). The veteran archaeologist [Amriddin Berdimurodov](p berdim) <suggested> that {the drain be moved}(berdim indirect).

Across the border in [Panjakent](l) the news was read with interest and a little envy. {"They have the wedding,"}(farrukh direct) <said> [Farrukh Sharipov](p farrukh), a museum guide there. {"We still have the better banquet."}(farrukh direct)

[To'xtayev](p oybek) has been given a diploma and a new pickaxe.
