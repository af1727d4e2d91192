title: Moldova votes: turnout climbs as Sandu queues like everybody else
date: 2025-09-28
region: Europe
topic: politics
split: train
hard: Romanian, Gagauz, Russian and Ukrainian names in one place, feminine/masculine forms, observers with Latin American and Maltese names, party names, people introduced only by role then name, first-name children, names in captions only, quotes by speaker before a colon
---
person sandu = Maia Sandu | maia-sandu
person recean = Dorin Recean | dorin-recean
person dodon = Igor Dodon | igor-dodon
person usatii = Renato Usatîi | renato-usatii
person kos = Marta Kos | marta-kos
person grosu = Igor Grosu | igor-grosu
person caraman = Angelica Caraman | angelica-caraman
person topal = Fiodor Topal-Kârboba | -
person ghe = Ghenadie Munteanu-Rusu | -
person muntean = Valentina Muntean | -
person vassallo = Josette Vassallo-Xuereb | -
person achaval = Ignacio Achával Ferrer | -
person mitea = Mitea | -
person stoian = Ecaterina Stoianoglo | -
---
# [Moldova](l) votes: turnout climbs as [Sandu](p sandu) queues like everybody else

By 9 p.m. the line at the school on [Strada Armenească](l) had gone, and the caretaker, [Ghenadie Munteanu-Rusu](p ghe), could sit down. {“Three thousand one hundred people,”}(ghe direct) <said> [Munteanu-Rusu](p ghe), who had counted them with a tally clicker borrowed from a wedding hall. {“And one president.”}(ghe direct)

[The president](r sandu) had come at ten. [Maia Sandu](p sandu) waited twenty minutes behind a couple with a pram, voted, and <said> what she has said all summer: {“Our country is in our hands and not in anybody’s pocket.”}(sandu direct)

[Moldova](l) elected a new parliament on Sunday. {Turnout at the close was 52 per cent}(caraman indirect), <according to> [Angelica Caraman](p caraman), who heads the [Central Electoral Commission](o); {first results were expected before midnight}(caraman indirect). At stake was the majority of the [Party of Action and Solidarity](o), known as [PAS](o), and with it the pace at which the country moves towards the [European Union](o).

[Dorin Recean](p recean), the prime minister, voted with his mother. [Igor Grosu](p grosu), the party’s leader, <said> {he was superstitious and would say nothing}(grosu indirect).

His opponents were more talkative. [Igor Dodon](p dodon), a former president whose [Socialists](o) are the largest force in the [Patriotic Bloc](o), <called> {on supporters to be vigilant}(dodon indirect). [Renato Usatîi](p usatii), of [Our Party](o), arrived on a bicycle and <remarked> {that it at least had been inspected}(usatii indirect).

## From both banks

What is a border here? In [Varnița](l), on the right bank of the [Dniester](l), the head of the polling station is a retired chemistry teacher named [Valentina Muntean](p muntean). She had prepared for voters from [Transnistria](l), who must cross two bridges. One was shut until noon. {“They came in rubber boots,”}(muntean direct) [Muntean](p muntean) <said>.

In [Comrat](l), capital of the Gagauz, polling was calm. [Fiodor Topal-Kârboba](p topal) farms sheep and speaks four languages, in which, [he](r topal) <says>, {politicians make him the same promise}(topal indirect). His daughter [Ecaterina Stoianoglo](p stoian) voted in [Bologna](l). She sent him a photograph of the ballot box; her son [Mitea](p mitea), aged five, had added a sheep. Would he have liked them to come home for it? {“For the sheep, yes,”}(topal direct) [Topal](p topal) <said>.

Some four hundred foreign observers were accredited. [Josette Vassallo-Xuereb](p vassallo), a member of the Maltese parliament leading the delegation of the [OSCE](o), <spoke> of {“an orderly day with untidy edges”}(vassallo mixed). Her deputy, the Argentine jurist [Ignacio Achával Ferrer](p achaval), had been offered lunch in eleven stations. {He accepted}(achaval indirect), [he](r achaval) <reports>, {in nine}(achaval indirect).

{Bomb threats were telephoned in to stations in [Rome](l) and [Brussels](l)}(? indirect), the foreign ministry <said>. None was genuine.

The [European Commission](o) had no comment before the count. But [Marta Kos](p kos), the enlargement commissioner, whose grandmother kept an inn, recently <told> students in [Chișinău](l) {that a guest should knock and a host should open}(kos indirect).

^ Clockwise from top left: [Sandu](p sandu) in the queue; [Dodon](p dodon); a drawing by [Mitea](p mitea); [Munteanu-Rusu](p ghe) locking up.
