title: Simsek says patience, Koc says exports: Turkish shares end week higher
date: 2023-07-21
region: Middle East
topic: markets
split: train
hard: Turkish names with and without diacritics (Şimşek/Simsek, Erdoğan/Erdogan), family names as holding companies (Koç, Sabancı), two Koçs, bank governor with three names, brands and analysts at houses named after people, headline surnames
---
person simsek = Mehmet Şimşek | mehmet-simsek
person erdogan = Recep Tayyip Erdoğan | recep-tayyip-erdogan
person erkan = Hafize Gaye Erkan | hafize-gaye-erkan
person yilmaz = Cevdet Yılmaz | cevdet-yilmaz
person okoc = Ömer Koç | omer-koc
person akoc = Ali Koç | ali-koc
person sabanci = Güler Sabancı | guler-sabanci
person aktug = Selin Aktuğ | -
person demirtas = Baran Demirtaş | -
person fairweather = Jill Fairweather | -
person reyes = Tomas Reyes-Lund | -
org bist = Borsa Istanbul | borsa-istanbul
---
# [Simsek](p simsek) <says> {patience}(simsek indirect), [Koc](p okoc) <says> {exports}(okoc indirect): Turkish shares end week higher

[ISTANBUL](l) – Shares on [Borsa Istanbul](o bist) closed 1.8 percent up on Friday, their third weekly gain in a row, after Finance Minister [Mehmet Simsek](p simsek) <told> investors to expect {"a slow cure, not a miracle"}(simsek direct).

The lira, which has lost a quarter of its value since May, was flat at 26.9 to the dollar.

Banks led. [Garanti BBVA](o) rose 3.4 percent, [Akbank](o) 2.9, and [Yapı Kredi](o) 2.2; [Sabancı Holding](o), which controls [Akbank](o), added 2.5. [Koç Holding](o) finished 1.1 percent higher.

A day earlier the central bank had raised its key rate by 250 basis points to 17.5 percent. Governor [Hafize Gaye Erkan](p erkan), six weeks in the job, <called> {the step "gradual and deliberate"}(erkan mixed). Markets had hoped for more, and for about an hour on Thursday afternoon it showed.

{What turned the mood}(? indirect), dealers <said>, {was a breakfast}(? indirect). [Şimşek](p simsek), a former bond strategist at [Merrill Lynch](o), spent ninety minutes on Friday with some sixty fund managers in a hotel on the [Bosphorus](l). {"He used the word patience eleven times,"}(fairweather direct) <said> one of them, [Jill Fairweather](p fairweather) of [Baillie Gifford](o). {"I stopped counting when the eggs came."}(fairweather direct)

[The minister](r simsek) <told> the room, <according to> two guests, that {President [Recep Tayyip Erdogan](p erdogan) had read the whole programme and returned it with three corrections, all of them of spelling}(simsek indirect).

[Erdoğan](p erdogan) himself was in [Northern Cyprus](l) on Thursday, fresh from a tour of [Saudi Arabia](l), [Qatar](l) and the [United Arab Emirates](l). [Erdoğan](p erdogan) <said> on the plane home that {agreements worth $50 billion had been signed in [Abu Dhabi](l) alone}(erdogan indirect). Vice President [Cevdet Yılmaz](p yilmaz) <promised> {a medium-term plan in September}(yilmaz indirect).

## Two voices from one house

Industry wants a softer landing. [Ömer Koç](p okoc), chairman of the group his grandfather founded, <warned> {that loans are getting scarce for makers of stoves and refrigerators}(okoc indirect). {"Exports will not wait for our interest rate,"}(okoc direct) [Koç](p okoc) <told> the business daily [Dünya](o). His brother [Ali Koç](p akoc), who sits on the same board but is better known as president of the football club [Fenerbahçe](o), took a call on transfers while the chairman was speaking.

[Güler Sabancı](p sabanci), who chairs the other of the two great houses, <sounded> {hopeful on tourism}(sabanci indirect). {"[Sabancı](p sabanci) hopeful, [Koç](p okoc) careful: so it was in my first week here, in 1998,"}(? direct) <said> an old broker at the bar.

Analysts are busy with their sums:

- [Selin Aktuğ](p aktug), an economist at [JPMorgan](o), <sees> {the policy rate at 25 percent by December}(aktug indirect).
- [Tomas Reyes-Lund](p reyes) of [Goldman Sachs](o) <expects> {22.5}(reyes indirect) but is known for changing his mind.
- [Morgan Stanley](o) has closed its short position in the lira. [Charles Schwab](o) clients were net buyers.

Not all of it is about rates. [Baran Demirtaş](p demirtas), who runs a two-man brokerage in [Diyarbakır](l) and is often asked about his surname, <thinks> {small savers simply have nowhere else to go}(demirtas indirect). {"Gold they have, flats they can't afford, dollars they may not say aloud,"}(demirtas direct) [Demirtas](p demirtas) <says>. {"So my barber owns [Turkish Airlines](o)."}(demirtas direct)

Shares in [Turkish Airlines](o) rose 0.7 percent. Defence electronics maker [Aselsan](o) fell; dairy firm [Sütaş](o) is not listed, though the barber had asked.

Next week brings the inflation report, to be presented by [Erkan](p erkan) in person, and second-quarter figures from [Arçelik](o) and [Ford Otosan](o).
