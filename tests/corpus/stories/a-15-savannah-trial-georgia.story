title: In Georgia courtroom, Georgia testifies against Chad
date: 2024-03-14
region: Americas
topic: courts
split: test
hard: first names and surnames that are places or months (Georgia, Chad, Paris, Lincoln, August, Savannah), same word as person and place in one story, transcript style with speaker labels, Jr. and III, judge and counsel titles, firm named after people, one-name nickname, unrelated surname pair
---
person georgia = Georgia Tillman | -
person chad = Chad Buckner | -
person lincoln = August Lincoln III | -
person paris = Paris Okonjo | -
person delacroix = Delacroix Simms Jr. | -
person savannah = Savannah Hightower | -
person kemp = Brian Kemp | brian-kemp
person ossoff = Jon Ossoff | jon-ossoff
person warnock = Raphael Warnock | raphael-warnock
person vu = Vũ Minh Khang | -
person skeet = Lemuel Buckner | -
---
# In [Georgia](l) courtroom, [Georgia](p georgia) testifies against [Chad](p chad)

[SAVANNAH](l), [Ga.](l) (March 14) -- The judge warned everyone at nine in the morning, and by ten he had lost track himself.

The State of [Georgia](l) called [Georgia Tillman](p georgia), a bookkeeper, who told a [Chatham County](l) jury on Thursday how $212,000 left the accounts of a shrimp-boat charity. The man she pointed to was [Chad Buckner](p chad), its former treasurer. [Buckner](p chad), 51, has pleaded not guilty to eleven counts of theft.

{"Let the record show that by [Georgia](p georgia) counsel means the witness, not the plaintiff,"}(lincoln direct) <said> Superior Court Judge [August Lincoln III](p lincoln).

[Tillman](p georgia) <testified> {she first noticed a payment to a travel agent on Aug. 2, 2021}(georgia indirect). It was for a week in [Paris](l). Nobody from the charity went to [Paris](l), or to [Paris](l), [Texas](l), which the defense suggested.

From the transcript:

- MS. [OKONJO](p paris): {Did you ask Mr. [Buckner](p chad) about it?}(paris direct)

- WITNESS: {I did. He said it was for training.}(georgia direct)

- MS. [OKONJO](p paris): {Training in what?}(paris direct)

- WITNESS: {He said French.}(georgia direct)

The assistant district attorney is [Paris Okonjo](p paris), and yes, it came up. {"I have been asked to state for the jury that I did not take the trip,"}(paris direct) [she](r paris) <said>, to laughter, when court resumed after lunch.

For the defense, [Delacroix Simms Jr.](p delacroix) of the [Atlanta](l) firm [Simms, King & Spaulding-Wells](o) went at the books. {There was no policy on travel, no second signature and no audit in six years}(delacroix indirect), [he](r delacroix) <suggested>. [Tillman](p georgia) <agreed> {with all three}(georgia indirect).

{"So [Chad](p chad) could have thought it was allowed?"}(delacroix direct) <asked> [Simms](p delacroix).

{"He could have thought it,"}(georgia direct) [the witness](r georgia) <replied>. {"He could not have thought it quietly."}(georgia direct)

A second [Buckner](p skeet) was mentioned but not seen. [Lemuel Buckner](p skeet), known on the docks as "[Skeet](p skeet)", is the defendant's cousin and ran the boats; he is not accused of anything. {[Skeet](p skeet) is at sea until Monday}(? indirect), <according to> his lawyer.

Forensic accountant [Vũ Minh Khang](p vu), who flew in from [Lincoln](l), [Nebraska](l), to the evident pleasure of Judge [Lincoln](p lincoln), followed the money through fourteen accounts. [Khang](p vu), as he asked to be called, <said> {nine of them had been opened on one afternoon}(vu indirect). One was in the name of [Savannah Hightower](p savannah). [Hightower](p savannah), a dental nurse and [Buckner](p chad)'s former neighbor, <told> the jury {she had never seen the card}(savannah indirect).

The charity, [Savannah Nets](o), was praised in its day. Gov. [Brian Kemp](p kemp) visited in 2020. Sen. [Raphael Warnock](p warnock), who was born in [Savannah](l), preached at its anniversary, and Sen. [Jon Ossoff](p ossoff) read its name into the Congressional Record. None of the three is involved in the case, and a spokeswoman for [Kemp](p kemp) <said> {he hoped the shrimpers would be made whole}(? indirect).

Judge [Lincoln](p lincoln) sent jurors home at 4:40 p.m. with an instruction. {"Do not look up [Chad](p chad),"}(lincoln direct) [he](r lincoln) <said>. {"You will only get [Chad](l)."}(lincoln direct)
