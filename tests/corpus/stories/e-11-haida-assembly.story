title: Chiefs warn Carney on ports bill: ‘Ask first, pour concrete second’
date: 2025-07-18
region: Americas
topic: politics
split: train
hard: First Nations names and hereditary titles, Haida and Nuu-chah-nulth and Cree spellings, English surnames that are words (White, Wolf, Moon, Sound), national chief and grand chief, Anand and Guilbeault surnames, hyphenated given names, byline, two people called Wilson, place named after a queen and its new name
---
person carney = Mark Carney | mark-carney
person woodhouse = Cindy Woodhouse Nepinak | cindy-woodhouse-nepinak
person alty = Rebecca Alty | rebecca-alty
person guilbeault = Steven Guilbeault | steven-guilbeault
person eby = David Eby | david-eby
person wilsong = Gaagwiis Edenshaw-Wilson | -
person wilsonr = Roderick Wilson | -
person wolf = Marlene Moon Wolf | -
person joseph = Ta7talíya Joseph | -
person cardinal = Wesley Cardinal | -
person ominayak = Bernadette Ominayak-Cree | -
person poilievre = Pierre Poilievre | pierre-poilievre
person leblanc = Dominic LeBlanc | dominic-leblanc
person charlotte = Charlotte of Mecklenburg-Strelitz | charlotte-of-mecklenburg-strelitz
person white = Irena Kowalchuk-White | -
---
# Chiefs warn [Carney](p carney) on ports bill: {‘Ask first, pour concrete second’}(wolf direct)

[IRENA KOWALCHUK-WHITE](p white)

[GATINEAU](l), [QUE.](l)

Prime Minister [Mark Carney](p carney) came with a feather in a case and left with a list.

Nearly 300 First Nations leaders sat with Mr. [Carney](p carney) in the [Canadian Museum of History](o) on Thursday to hear how a law that speeds up ports, mines and power lines will be used. Some had flown for 14 hours.

{“The Crown has a duty, and the duty is not a memo,”}(woodhouse direct) <said> [Cindy Woodhouse Nepinak](p woodhouse), National Chief of the [Assembly of First Nations](o). Ms. [Woodhouse Nepinak](p woodhouse) <asked> {for a chair at every table where a project is named}(woodhouse indirect).

It was [Marlene Moon Wolf](p wolf), chief of a Cree community on [James Bay](l), who drew the applause. {“Ask first, pour concrete second,”}(wolf direct) Chief [Moon Wolf](p wolf) <told> the room. {“You would do it for a neighbour’s fence.”}(wolf direct)

Mr. [Carney](p carney) <replied> {that no project would be named “over the heads of the people who live there.”}(carney mixed)

He had with him [Dominic LeBlanc](p leblanc), the minister for one Canadian economy, and [Rebecca Alty](p alty), the Crown-Indigenous Relations Minister, a former mayor of [Yellowknife](l). Ms. [Alty](p alty) took notes by hand. [Steven Guilbeault](p guilbeault) sat at the back and spoke French to the interpreter.

Among those from the [West](l) was [Gaagwiis Edenshaw-Wilson](p wilsong), of [Old Massett](l) on [Haida Gwaii](l), the islands that maps called after Queen [Charlotte](p charlotte) until 2010. He is a carver as well as a councillor. [Roderick Wilson](p wilsonr), an oil executive from [Calgary](l) who had an invitation too, shares the surname and, as it happened, a cab. {They disagreed as far as [Alexandre-Taché Boulevard](l)}(wilsonr indirect), Mr. [Wilson](p wilsonr) <said>. {“Then [Gaagwiis](p wilsong) paid,”}(wilsonr direct) [he](r wilsonr) <added>, {“and I had no more arguments.”}(wilsonr direct)

[Ta7talíya Joseph](p joseph), whose name has a number in it because the Squamish language has a catch in the throat and the typewriter had a seven, was stopped at security. {“They said it was a password,”}(joseph direct) Ms. [Joseph](p joseph) <said>.

Not everyone is opposed. [Wesley Cardinal](p cardinal), a chief in northern [Alberta](l) whose nation owns a fifth of a pipeline, <said> {the law could “turn the tap our way.”}(cardinal mixed) But [Bernadette Ominayak-Cree](p ominayak), who sits on his council, <asked> {to see who holds the wrench}(ominayak indirect).

[B.C.](l) Premier [David Eby](p eby), who passed a law of the same kind in May and has had a summer of blockades, kept away. Conservative Leader [Pierre Poilievre](p poilievre) <called> {the meeting “a photo with 300 people in it.”}(poilievre mixed)

By four o’clock the Prime Minister had run over by ninety minutes. An Elder, whom he had been told to call simply Auntie [Bern](p ominayak), took his arm. What was said is not known. Mr. [Carney](p carney) sat down again.
