title: Letters: The statue we lost, the Churchill we invented, and how to pronounce Cholmondeley
date: 2024-04-13
region: Europe
topic: culture
split: train
hard: letters page with signatures, Sir and Rev and Dr and Lord outside spans, double-barrelled and silent-letter names, authors and books with names of people (Jane Eyre, Mrs Dalloway, David Copperfield), Churchill beside Churchill (insurance dog, college, pub), Brontë family by first name, quotation of another paper, village names that are surnames
---
person churchill = Winston Churchill | winston-churchill
person mantel = Hilary Mantel | hilary-mantel
person cromwell = Thomas Cromwell | thomas-cromwell
person ocromwell = Oliver Cromwell | oliver-cromwell
person charlotte = Charlotte Brontë | charlotte-bronte
person anne = Anne Brontë | anne-bronte
person emily = Emily Brontë | emily-bronte
person branwell = Branwell Brontë | branwell-bronte
person woolf = Virginia Woolf | virginia-woolf
person dickens = Charles Dickens | charles-dickens
person fawcett = Millicent Fawcett | millicent-fawcett
person simon = Simon Ashby-Cole | -
person featherstone = Margaret Featherstonehaugh | -
person odell = Jocasta O’Dell | -
person ram = Ramanathan Iyer | -
person gough = Desmond Gough-Pryce | -
person attah = Patience Attah | -
person bunty = Bunty Marjoribanks | -
person mensah = Kofi Mensah-Bright | -
person reeves = Rachel Reeves | rachel-reeves
person dowden = Oliver Dowden | oliver-dowden
person wright = Wilfred Wright | -
person webb = Mary Webb | mary-webb
person belvoir = Mr Belvoir | -
person stjohn = Anthony St John, 22nd Baron St John of Bletso | -
---
# Letters: The statue we lost, the [Churchill](p churchill) we invented, and how to pronounce Cholmondeley

## Words he never spoke

Sir: [Oliver Dowden](p dowden) (Interview, 6 April) <attributes> to [Winston Churchill](p churchill) {the remark that a lie is halfway round the world before the truth has its trousers on}(dowden indirect). I worked for eleven years in the archive at [Churchill College](o), [Cambridge](l), where we kept a drawer for such things. It is now two drawers. [Churchill](p churchill) did <say>, of a luncheon in 1927, {“The rest was bearable”}(churchill direct), and nobody has ever quoted him on it.

Dr [Margaret Featherstonehaugh](p featherstone), [Ely](l)

## And that one neither

Sir: My late father met [Churchill](p churchill) in a lift. {“Going up,”}(churchill direct) <said> [the great man](r churchill). I offer it to the archive.

[Desmond Gough-Pryce](p gough), [Leominster](l)

## Missing in the square

Sir: [Simon Ashby-Cole](p simon) <complains> {that [Parliament Square](l) has eleven men and one [Millicent Fawcett](p fawcett)}(simon indirect). May I point out that in [Much Wenlock](l) we have had a plinth for [Mary Webb](p webb) since 1989 and no statue? [Shropshire Council](o) <wrote> to us in March {that the bronze was “resting”}(? mixed).

[Jocasta O’Dell](p odell), [Much Wenlock](l), [Shropshire](l)

## Which [Cromwell](p cromwell)?

Sir: Your crossword had “[Cromwell](p cromwell), novel subject (6)”. The answer was [THOMAS](p cromwell). My grandson put [OLIVER](p ocromwell). Now that [Hilary Mantel](p mantel) is gone, who will tell the young which is which? [Thomas](p cromwell) built his master a church; [Oliver](p ocromwell) took the lead off the roof.

Rev. [Kofi Mensah-Bright](p mensah), [Huntingdon](l)

## The fourth [Brontë](p branwell)

Sir: Among the books that schools have dropped, [Patience Attah](p attah) <lists> {Jane Eyre, Mrs Dalloway and David Copperfield}(attah indirect). [Charlotte](p charlotte), [Woolf](p woolf) and [Dickens](p dickens) will survive it. But I have taught Agnes Grey for thirty years, and each September somebody asks whether [Anne](p anne) was [Emily](p emily)’s mother. [Branwell](p branwell), who painted himself out of the family portrait, had the right idea.

Mr [Ramanathan Iyer](p ram), [Keighley](l)

## The price of a stamp

Sir: [Rachel Reeves](p reeves) <promises>, if she is chancellor, {“iron discipline”}(reeves mixed). She might begin with [Royal Mail](o). This letter, first class, is a reply to yours of February.

[Wilfred Wright](p wright), [Frinton-on-Sea](l)

## Say it again

Sir: Further to the correspondence on Cholmondeley, I have been [Marchbanks](p bunty) to the ear and [Marjoribanks](p bunty) on paper for 91 years. When I married, the vicar at [Beaulieu](l), himself a Mr [Belvoir](p belvoir), <asked> {whether I would not rather be called something else}(belvoir indirect). I <told> [him](r belvoir) {that I had only just learned to spell it}(bunty indirect).

Mrs [Bunty Marjoribanks](p bunty), [Romsey](l)

## Correction

The author of last week’s letter about [Waitrose](o) trolleys was Lord [St John of Bletso](p stjohn), not Mr [John St Bletso](p stjohn). We apologise to both.
