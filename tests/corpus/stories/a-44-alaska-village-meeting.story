title: Kotlik hears three ways to move, and asks for a fourth
date: 2025-11-06
region: Americas
topic: climate
split: train
hard: Yupʼik, Russian-derived and Scandinavian surnames in Alaska, Sullivan twice (senator and unrelated engineer), hall named after a pope, first-name elders, first name that is a month (June), surname that is a first name (Nick), meeting report in order of speakers, speaker turns by surname and colon, quote trailing off
---
person murkowski = Lisa Murkowski | lisa-murkowski
person sullivan = Dan Sullivan | dan-sullivan
person dunleavy = Mike Dunleavy | mike-dunleavy
person begich = Nick Begich | nick-begich
person peltola = Mary Peltola | mary-peltola
person okitkun = Philomena Okitkunak | -
person akaran = Simeon Akaranvik | -
person sullivanb = Colleen Sullivan | -
person june = June Hunter-Teeluk | -
person nick = Wassillie Nick | -
person lund = Torger Lund | -
person petrov = Agafia Petroff | -
person singh = Gurdeep Singh Dhaliwal | -
person bering = Vitus Bering | vitus-bering
---
# [Kotlik](l) hears three ways to move, and asks for a fourth

[THE LOWER YUKON WEEKLY](o)

The ground under [Kotlik](l) is leaving at about nine feet a year. On Thursday night, in the gym of the school, some ninety people, which is one in seven, came to hear what might be done. The meeting began with a prayer in Yupʼik and ended at 11:40 p.m. This is a summary; the recording is at the tribal office.

[Simeon Akaranvik](p akaran), tribal president: {“We are not here to be told. We are here to ask.”}(akaran direct)

[Colleen Sullivan](p sullivanb), an engineer with the [Denali Commission](o), presented three options on a screen that had to be held. {Moving the whole village to a hill near [Nunam](l) would cost $240 million and take twelve years}(sullivanb indirect), [Sullivan](p sullivanb) <said>. {A rock wall would cost $85 million}(sullivanb indirect). {Doing it house by house would cost less at first and more later}(sullivanb indirect). She is not related to the senator.

The senators had been invited. [Lisa Murkowski](p murkowski) sent a recording, in which [she](r murkowski) <thanked> the village {“for its patience, which I would not have”}(murkowski mixed). [Dan Sullivan](p sullivan) sent an aide. The aide, [Gurdeep Singh Dhaliwal](p singh), flew from [Anchorage](l) in three hops and slept in the library. [Dhaliwal](p singh) <told> the meeting {that Sen. [Sullivan](p sullivan) supported an amendment for the wall}(singh indirect). Rep. [Nick Begich](p begich) <wrote> {that he would come in spring}(begich indirect).

{“Spring is when the water comes,”}(okitkun direct) <said> [Philomena Okitkunak](p okitkun), 81.

People laughed, and then they did not.

A letter from Gov. [Mike Dunleavy](p dunleavy) was read. It <offered> {$2 million for planning}(dunleavy indirect). [Mary Peltola](p peltola), who represented [Alaska](l) in [Congress](o) until January and grew up upriver at [Kwethluk](l), called in on the speakerphone. {“When we moved the fish camp my uncles did it in a day, with a sled,”}(peltola direct) [Peltola](p peltola) <said>. {“I know it’s not the same. But nobody had to fill in a…”}(peltola direct) The line dropped there.

## Questions

- [Wassillie Nick](p nick) <asked> {if the graves would be moved}(nick indirect). [Colleen Sullivan](p sullivanb): {“That is for you to say, and we would pay.”}(sullivanb direct)

- [June Hunter-Teeluk](p june), who teaches fifth grade at [Kotlik School](o), <asked> for the children: {would the new place have a river?}(june indirect) Her class had drawn it with two.

- [Torger Lund](p lund), whose grandfather came for herring and stayed, wanted to know about the store. No answer was given to [Lund](p lund).

- [Agafia Petroff](p petrov), of the Orthodox parish: {Could the church be lifted?}(petrov indirect) It has been lifted before, in 1934.

It was [Philomena](p okitkun) who spoke longest. Nobody timed her. She began with the winter when the first post office burned, went on to a Dane named [Bering](p bering), who never saw this place although the sea is called after him, and came at last to the map. {There was a fourth way}(okitkun indirect), Mrs. [Okitkunak](p okitkun) <said>. {You move up in fall and down in summer, as people did before there was a school}(okitkun indirect). {“The old ones had two towns, and they were not poor,”}(okitkun direct) [she](r okitkun) <said>. {“They were only tired.”}(okitkun direct)

[Akaranvik](p akaran) <asked> the engineer {whether that could be costed}(akaran indirect). [Sullivan](p sullivanb) <said> {she would try}(sullivanb indirect), and wrote it under the other three.

Coffee was provided by [AVEC](o). The next meeting is on Dec. 4 in the [Pius X Hall](l).
