title: Nebraska lawmakers advance well-water bill after all-night debate
date: 2025-03-19
region: Americas
topic: politics
split: train
hard: state senators by surname only, surnames that are words (Bush, Church, Sparks, Storm), husband and wife of one surname, Jr. and middle initials, counties named after people, a bill named after a girl, city that is a president’s surname, Czech and Sudanese names
---
person pillen = Jim Pillen | jim-pillen
person fischer = Deb Fischer | deb-fischer
person church = Delmar J. Church | -
person storm = Rebekah Storm | -
person sparks = Anthony R. Sparks Jr. | -
person novotny = Vlasta Novotny | -
person novotnym = Milo Novotny | -
person deng = Nyabol Deng | -
person bush = Earl Bush | -
person adeline = Adeline Marie Kucera | -
person kucera = Tamara Kucera | -
person cather = Willa Cather | willa-cather
---
# [Nebraska](l) lawmakers advance well-water bill after all-night debate

[LINCOLN](l), [Neb.](l) ([AP](o)) — A bill that would make the state test the wells of 60,000 rural homes cleared its first hurdle in the [Nebraska Legislature](o) at 4:12 a.m. Wednesday, after 14 hours of talk and one reading of a pie recipe.

Senators voted 31-14 to advance Adeline's Law, named for [Adeline Marie Kucera](p adeline), a kindergartner in [Butler County](l) who died in 2023 after drinking water heavy with nitrate.

{"She would be in second grade,"}(kucera direct) her mother, [Tamara Kucera](p kucera), <told> reporters in the Rotunda. {"I brought her backpack so that they would have to walk around it."}(kucera direct)

State Sen. [Delmar J. Church](p church) of [Ogallala](l), who led the filibuster, <said> {he had nothing against clean water}(church indirect). {"What I've got is something against [Lincoln](l) finding my well before I can,"}(church direct) [Church](p church) <said>.

Across the aisle stood Sen. [Rebekah Storm](p storm) of [Omaha](l), the bill's sponsor. [Storm](p storm) <called> {the recipe, for sour cream raisin, "the soundest thing I heard all night"}(storm mixed).

Gov. [Jim Pillen](p pillen), a hog farmer and a Republican, has not said whether he would sign it. A spokeswoman <said> {the governor "reads bills when they are bills"}(? mixed).

[Pillen](p pillen) <told> a radio station in [Columbus](l) on Monday {that testing should be voluntary}(pillen indirect).

The $19 million cost would come from a fund that Sen. [Anthony R. Sparks Jr.](p sparks), chairman of the [Appropriations Committee](o), has guarded for six years. [Sparks](p sparks) voted yes. {His own well failed in January}(sparks indirect), [he](r sparks) <said>, {and so did his father's}(sparks indirect).

[Earl Bush](p bush), who farms near [Bruning](l) and is no kin to the presidents, drove four hours to sit in the balcony in his seed cap. {"They went around and around,"}(bush direct) <said> [Bush](p bush). {"A center pivot at least leaves something wet."}(bush direct)

At 2 a.m. it was Sen. [Nyabol Deng](p deng)'s turn. [Deng](p deng), who was born in [Malakal](l), [South Sudan](l), and worked at a [Tyson](o) plant in [Dakota City](l) before law school, spoke for nine minutes without notes.

{"My grandmother walked for water you would not wash a truck in,"}(deng direct) [she](r deng) <told> the chamber. {"I did not fly to [Nebraska](l) to have the same talk."}(deng direct)

Nobody coughed.

[Vlasta Novotny](p novotny) and her husband, [Milo](p novotnym), have buried two dogs and a calf on their place outside [David City](l). {The calf was the third sign}(novotnym indirect), [Milo Novotny](p novotnym) <said>. [Vlasta Novotny](p novotny) <corrected> [him](r novotnym): {the fourth}(novotny indirect).

In [Washington](l), [U.S.](l) Sen. [Deb Fischer](p fischer) <said> {she was seeking federal money for filters}(fischer indirect).

The bill needs two more votes. [Church](p church) <promised> {to be back with his mother's kolaches}(church indirect), and [Storm](p storm) <said> {she would bring the coffee}(storm indirect).

^ [Tamara Kucera](p kucera) waits beneath the bust of [Willa Cather](p cather) at the [Capitol](l) in [Lincoln](l) on Tuesday night. ([AP](o) Photo)
