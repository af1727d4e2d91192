title: A sponge, a fridge failure and the molecule that might replace vancomycin
date: 2024-10-10
region: Americas
topic: science
split: train
hard: Chinese, Korean, Vietnamese and Indian name orders, et al. and initials in citations, universities and prizes named after people (Johns Hopkins, Rice, Nobel, Lasker), nickname in quotes, doctor titles, PhD suffix, instrument and bacteria named after people, first names only in a lab
---
person trevi = Adaeze Nwosu-Trevisan | -
person kim = Kim Seo-yeon | -
person zhao = Zhao Mingzhu | -
person dinh = Đinh Quốc Bảo | -
person raman = K. S. Venkataraman | -
person fleming = Alexander Fleming | alexander-fleming
person hassabis = Demis Hassabis | demis-hassabis
person baker = David Baker | david-baker
person bertagnolli = Monica Bertagnolli | monica-bertagnolli
person rosie = Rosie Castellanos | -
person pelletier = Jean-Luc Pelletier-Osei | -
person hollis = Walter Hollis | -
---
# A sponge, a fridge failure and the molecule that might replace vancomycin

## In [Baltimore](l), a broken thermostat did what eleven years of careful work had not

It was a Sunday, and the fridge was warm.

[Rosie Castellanos](p rosie), the only person in the building, did what first-year students do. She rang somebody. {“I said: the sponge is dead, and I think it is my fault,”}(rosie direct) <recalls> [Castellanos](p rosie), now in her third year at [Johns Hopkins University](o).

The somebody was [Adaeze Nwosu-Trevisan](p trevi), whose laboratory it is. [Nwosu-Trevisan](p trevi), a marine chemist, <told> her {not to throw anything away}(trevi indirect). In the slime at the bottom of the jar the team later found a small ring-shaped compound that kills bacteria resistant to every drug on the shelf. Their paper appeared on Thursday in the journal [Nature](o).

They call it baltimycin. In mice it cured infections with Staphylococcus aureus at doses a tenth of those of vancomycin. Whether it will do so in people nobody knows. {“We have cured about two hundred mice, and mice do not sue,”}(trevi direct) Dr [Nwosu-Trevisan](p trevi) <says>.

The structure was the hard part. It was solved by [Kim Seo-yeon](p kim), a crystallographer in [Daejeon](l), with a program descended from the one for which [Demis Hassabis](p hassabis) shared the chemistry Nobel on Wednesday with [David Baker](p baker), of the [University of Washington](o). [Kim](p kim) ran it on a Friday evening. By Saturday, [she](r kim) <says>, {she had eleven answers, ten of which were impossible}(kim indirect).

To make the stuff in quantity is the job of [Zhao Mingzhu](p zhao) and [Đinh Quốc Bảo](p dinh) at [Rice University](o) in [Houston](l). [Zhao](p zhao) prefers yeast. [Bảo](p dinh), as everyone including the paper’s acknowledgements calls him, prefers algae. {“She is winning,”}(dinh direct) <admits> [Đinh](p dinh).

[K. S. Venkataraman](p raman), who was not involved, is the sort of man journalists ring to hear that something is overdone. This time he hesitated. {“It’s real chemistry,”}(raman direct) <said> [the veteran](r raman) of [IISc](o) in [Bengaluru](l), who has reviewed antibiotics since the 1980s. {The question is cost}(raman indirect), [Venkataraman](p raman) <added>: {most new drugs of this kind have bankrupted their makers}(raman indirect).

Nor is the money certain. The work was paid for by the [National Institutes of Health](o), whose director, [Monica Bertagnolli](p bertagnolli), <said> in a statement {that such projects “take longer than any budget”}(bertagnolli mixed), and by the [Gordon and Betty Moore Foundation](o). [Pfizer](o), [Johnson & Johnson](o) and [Eli Lilly](o) declined to comment.

## Luck, again

Everyone mentions [Alexander Fleming](p fleming). So did the university’s press release, four times. [Jean-Luc Pelletier-Osei](p pelletier), a historian at [McGill](o), would rather they did not. {“[Fleming](p fleming) had a mould for ten years and no medicine,”}(pelletier direct) [he](r pelletier) <points> out. {“It took a team, and a war. Nobody makes a statue of a team.”}(pelletier direct)

The team here numbers forty-one, plus the engineer who came to look at the fridge. [Walter “Buzz” Hollis](p hollis) found a relay that had stuck. [Buzz](p hollis) is thanked in a footnote, between the Gram stain and the Bunsen burner; [he](r hollis) <says> {he has had it framed}(hollis indirect).

Reference: [Castellanos R](p rosie), [Kim S](p kim), [Zhao M](p zhao) et al. [Nature](o) 634, 2024.

^ The sponge, in better days. Courtesy of [R. Castellanos](p rosie)
