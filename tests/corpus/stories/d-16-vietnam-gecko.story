title: New gecko, two Nguyens and a comet: the week in science
date: 2025-04-24
region: Asia
topic: science
split: train
hard: science roundup, Latin species names after living people, Vietnamese order and given-name reference, two unrelated Nguyens, initials of Indian scientists, comet and telescope and institute named after people, Japanese family name first and last, theory and effect names (Doppler, Raman), Dr and Assoc Prof, journal names
---
person nguyent = Nguyen Thi Thu Ha | -
person nguyenq = Nguyen Quang Huy | -
person pham = Pham Van Nhi | -
person attenborough = David Attenborough | david-attenborough
person ueno = Ueno Kazuhiro | -
person shah = Anjali R. Shah | -
person krishnan = V. S. Krishnan | -
person raman = C. V. Raman | c-v-raman
person mori = Mori Sachiko | -
person lindqvist = Pär Lindqvist-Osei | -
person darwin = Charles Darwin | charles-darwin
person long = Long | -
org nature = Nature | nature
org vast = Vietnam Academy of Science and Technology | vietnam-academy-of-science-and-technology
---
# A gecko, a comet and a stubborn glass: the week in science

## In a cave near [Phong Nha](l)

A gecko the length of a finger, which lives only on one limestone wall in central [Vietnam](l), has been described by a team led by [Nguyen Thi Thu Ha](p nguyent) of the [Vietnam Academy of Science and Technology](o vast). It will be known as Cyrtodactylus attenboroughi, after the broadcaster Sir [David Attenborough](p attenborough), who already has a lizard, a plant and a boat.

{“We asked him by letter and he answered by hand,”}(nguyent direct) <said> Dr [Ha](p nguyent). {“He wanted to know if it sings. It does.”}(nguyent direct)

The animal was first noticed by a guide, [Pham Van Nhi](p pham), who is 23 and works for the national park. {He had taken it for a wet leaf until the leaf blinked}(pham indirect), [Nhi](p pham) <told> the journal [Zootaxa](o). His nephew [Long](p long), aged six, held the torch and is thanked in print.

It is the ninth new gecko from the region since 2018. [Nguyen Quang Huy](p nguyenq), a reptile specialist at [Can Tho University](o), who is not related to [Ha](p nguyent) and took no part in the work, <called> the find {“solid”}(nguyenq mixed), and <warned> that {quarrying licences have been sold for the next valley}(nguyenq indirect).

{“There will be species with a name and no address,”}(nguyenq direct) [Huy](p nguyenq) <said>.

## Above [Nagano](l)

A comet found by an amateur is brightening faster than expected and may be seen without binoculars in June. It bears two names, Ueno–Mori, because [Ueno Kazuhiro](p ueno), a dentist, and [Mori Sachiko](p mori), a retired postmistress, reported it eleven minutes apart.

{“I was cold, so I telephoned first,”}(ueno direct) <explained> Mr [Ueno](p ueno). [Sachiko Mori](p mori), who is 77 and has swept the same patch of sky since 1986, <said> only that {she had finished her tea}(mori indirect).

The orbit was computed with data of the [Subaru Telescope](o) and, oddly, of the [Vera C. Rubin Observatory](o), which had it in a test image and did not notice.

## On the bench

Physicists in [Pune](l) have persuaded a glass to flow at room temperature by shining light on it. The group at the [Raman Centre](o), named for the laureate [C.V. Raman](p raman), <report> in [Nature](o nature) that {the pane sagged by a millimetre in forty days}(shah indirect).

{“It is like watching paint undry,”}(shah direct) <said> the first author, [Anjali R. Shah](p shah), 26. Her supervisor, Prof. [V.S. Krishnan](p krishnan), <credited> {a broken air conditioner}(krishnan indirect), which warmed the room on the one day when it mattered.

[Pär Lindqvist-Osei](p lindqvist), a theorist at [Chalmers](o) who reviewed the paper, <thinks> {the Doppler shifts are convincing and the explanation is not}(lindqvist indirect). {“They will fix that. They are young,”}(lindqvist direct) <said> [Lindqvist-Osei](p lindqvist).

## And finally

A notebook of [Charles Darwin](p darwin)’s, missing for two decades and returned in a pink bag, goes on show in [Singapore](l) next week. It contains, among much else, his only drawing of a gecko.
