title: Sirens on Semeru: how a village of single names built its own warning
date: 2025-11-22
region: Asia
topic: science
split: train
hard: Indonesian single names (Sutrisno, Wagiman, Poniyem), Pak and Bu and Mbah outside the span, acronyms BNPB BMKG PVMBG, doubled title Dr Ir, names with initials (I Gede, S.), Balinese birth-order names, volcano names that look like people, Burmese and Filipino visitors, president by first name, mountain and river named alike
---
person prabowo = Prabowo Subianto | prabowo-subianto
person khofifah = Khofifah Indar Parawansa | khofifah-indar-parawansa
person sutrisno = Sutrisno | -
person wagiman = Wagiman | -
person poniyem = Poniyem | -
person dewi = Dewi Lestariningsih | -
person gede = I Gede Suantika Putra | -
person wijaya = Priyatin Hadi Wijaya | -
person suharyanto = Suharyanto | suharyanto
person thida = Khin Thida Soe | -
person bautista = Renante Bautista | -
person bagong = Bagong | -
person suharto = Suharto | suharto
person slamet = Slamet | -
person putri = Putri | -
---
# Sirens on [Semeru](l): how a village of single names built its own warning

[LUMAJANG](l), [Indonesia](l) ([AFP](o)) - When the mountain spoke on Wednesday afternoon the state's siren stayed silent. The other one, a motorcycle horn wired to a rain gauge by a man called [Sutrisno](p sutrisno), went off eleven minutes before the ash.

Nobody on the eastern slope of [Mount Semeru](l) died. Nearly 900 were moved to schools, and 170 climbers stranded at [Ranu Kumbolo](l) lake walked down on Thursday.

{"It was not clever. It was annoying,"}(sutrisno direct) Pak [Sutrisno](p sutrisno), 52, a mechanic, <said> of the horn. {"That is what you want at four o'clock."}(sutrisno direct)

Like his neighbours [Wagiman](p wagiman) and [Slamet](p slamet), he has one name, and the forms at the shelter ask for two. The clerk put [Sutrisno Sutrisno](p sutrisno). Mbah [Poniyem](p poniyem), who thinks she is 90, was entered as "[Poniyem](p poniyem) Nothing".

The idea came out of the eruption of 2021, in which 51 people were killed. Mud that had cooled on the surface was swept off by rain. [Dewi Lestariningsih](p dewi), a geophysicist at [Brawijaya University](o), showed the villagers how to measure it. {The rain gauge knows before the seismograph}(dewi indirect), [Dewi](p dewi) <explained>.

She had applied for money three times. In the end [Wagiman](p wagiman) sold a goat. His granddaughter [Putri](p putri), who is 10 and keeps the logbook, <said> {it was a bad goat}(putri indirect).

Officials were gracious. [Suharyanto](p suharyanto), the head of the disaster agency [BNPB](o), a lieutenant general, flew in on Friday and blew the horn. {"We will copy it, with your permission,"}(suharyanto direct) [Suharyanto](p suharyanto) <told> the mechanic. The two men's names were mixed up in the caption of one newspaper, and with that of [Suharto](p suharto), the late president, in another.

[Priyatin Hadi Wijaya](p wijaya), of the [Geological Agency](o), kept the alert at the highest level. His volcanologist on the spot, Dr. Ir. [I Gede Suantika Putra](p gede), a Balinese, had not slept since Tuesday. {The pyroclastic flow ran 13 kilometres down the [Besuk Kobokan](l)}(gede indirect), [Gede](p gede) <said>, {and the next might stop at seven or might not}(gede indirect).

President [Prabowo Subianto](p prabowo), in [Jakarta](l), <ordered> {masks and milk}(prabowo indirect). [Prabowo](p prabowo) is expected next week. [Khofifah Indar Parawansa](p khofifah), the governor of [East Java](l), was already there in boots. {"Bu [Khofifah](p khofifah) asked who paid for it,"}(slamet direct) <said> [Slamet](p slamet), {"and when we said a goat, she wrote it down."}(slamet direct)

Two guests had come to see the thing before it went off, and saw it go off. [Khin Thida Soe](p thida), who works on floods in [Sittwe](l), and [Renante Bautista](p bautista), from a village under [Mayon](l) in the [Philippines](l), were at lunch. Daw [Thida](p thida) ran. {He filmed, because he had never seen anyone outrun a rice cooker}(bautista indirect), [Bautista](p bautista) <said>.

[Bagong](p bagong), a farmer named after a clown in the shadow plays, went back for his cow. He was found at dusk, grey from hat to heel, leading two.
