title: At the dispatch box, a question about puddings
date: 2025-11-12
region: Europe
topic: politics
split: train
hard: parliamentary sketch, surnames of former prime ministers that are words (May, Brown, Major), titles Sir/Dame/Lord/Baroness outside span, MPs known by constituency, the Speaker by title, two Kyles, hon. members' invented names, single quotes, single-word sentences, nicknames, papers and pubs
---
person starmer = Keir Starmer | keir-starmer
person badenoch = Kemi Badenoch | kemi-badenoch
person reeves = Rachel Reeves | rachel-reeves
person davey = Ed Davey | ed-davey
person hoyle = Lindsay Hoyle | lindsay-hoyle
person farage = Nigel Farage | nigel-farage
person lammy = David Lammy | david-lammy
person kyle = Peter Kyle | peter-kyle
person may = Theresa May | theresa-may
person brown = Gordon Brown | gordon-brown
person major = John Major | john-major
person abbott = Diane Abbott | diane-abbott
person kyleb = Kyle Pendragon-Shah | -
person pud = Dorothy Musgrave | -
person letheby = Quentin Letheby | -
---
# At the dispatch box, a question about puddings

## Our sketchwriter watches two leaders, one trifle and a cough

[QUENTIN LETHEBY](p letheby)

Wednesday. Noon. Rain. The prime minister had a cold and the leader of the opposition had a list, and of the two the cold was the more dangerous.

Up rose [Kemi Badenoch](p badenoch). {‘Can the prime minister tell the [House](o) what a school dinner costs?’}(badenoch direct) It is a good rule never to answer such a thing, and Sir [Keir Starmer](p starmer) did not. {‘Mr Speaker, more than it did under them, and it now contains a vegetable,’}(starmer direct) [he](r starmer) <said>, and coughed. Behind him the [Labour](o) benches cheered the vegetable.

Mrs [Badenoch](p badenoch) tried puddings. {The price of custard}(badenoch indirect), [she](r badenoch) <claimed>, {had risen by 14 per cent since the Budget}(badenoch indirect). At the word Budget the chancellor looked up. [Rachel Reeves](p reeves) has another in a fortnight, and on her knee lay a folder the colour of custard.

{‘She asks about custard, she used to ask about growth,’}(starmer direct) <croaked> [Starmer](p starmer). It was not much of a joke; it did not need to be. [David Lammy](p lammy), at his side, laughed so generously that [Peter Kyle](p kyle), the business secretary, had to move his papers.

Sir [Lindsay Hoyle](p hoyle) called for order nine times. {‘I will have my lunch, even if you won’t,’}(hoyle direct) [the Speaker](r hoyle) <warned>.

From the [Liberal Democrats](o), Sir [Ed Davey](p davey). He had visited a hospice, as he does, and he asked about it quietly; for half a minute the place behaved itself. Next, [Nigel Farage](p farage), for [Reform UK](o), who had been told to keep it short and did. {Would the government}(farage indirect), Mr [Farage](p farage) <asked>, {buy British jam}(farage indirect)? {‘We are full of it,’}(starmer direct) [the prime minister](r starmer) <replied>.

The mother of the [House](o), [Diane Abbott](p abbott), sat through all this with folded hands. She has seen nine prime ministers off. Two of them were watching: in the peers’ gallery, Lady [May](p may) of [Maidenhead](l), as [Theresa May](p may) has become, and beside a pillar Sir [John Major](p major), who left before the end. [May](p may) may have smiled. [Brown](p brown), as in [Gordon](p brown), was said to be in the building for a lecture and was seen by nobody.

## The hon. member for somewhere

Every week somebody makes a name. This week it was [Kyle Pendragon-Shah](p kyleb), 27, the new member for a seat in [Cumbria](l), who put it to the other [Kyle](p kyle) that the last maker of sticky toffee in his constituency was about to be sold to [Mondelez](o). [Pendragon-Shah](p kyleb) had brought one. It is against the rules to eat in the Chamber, and there is now a precedent.

The maker turned out to be a woman of eighty-three called [Dorothy Musgrave](p pud). I found her afterwards in the [Red Lion](o), with her hat on. {‘I don’t want a subsidy, I want a van,’}(pud direct) Miss [Musgrave](p pud) <said>. The [Financial Times](o) had asked for her accounts. [The Sun](o), [she](r pud) <added> with more respect, {had asked for the recipe}(pud indirect).

Verdict: no winner. [Starmer](p starmer) on points, custard by a length.
