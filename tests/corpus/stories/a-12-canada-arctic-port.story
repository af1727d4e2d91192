title: Carney backs deep-water port at Qikiqtarjuaq, with one condition
date: 2025-09-18
region: Americas
topic: politics
split: train
hard: Inuit names, one-word middle names, French-Canadian hyphenated names, town names, surname that is a place (Churchill port, Hudson Bay, Grays), two people named Joly/Jolly, unrelated McLeans, first name only for an elder, titles The Hon., speaker in previous sentence
---
person carney = Mark Carney | mark-carney
person anand = Anita Anand | anita-anand
person joly = Mélanie Joly | melanie-joly
person poilievre = Pierre Poilievre | pierre-poilievre
person champagne = François-Philippe Champagne | francois-philippe-champagne
person mcguinty = David McGuinty | david-mcguinty
person simon = Mary Simon | mary-simon
person kilabuk = Oleepa Kilabuk-Akavak | -
person jolly = Wendell Jolly | -
person metuq = Harry Metuq | -
person tremblay = Marie-Ève Tremblay-Bacon | -
person churchill = Anne Churchill | -
person marl = John Churchill, Duke of Marlborough | john-churchill-duke-of-marlborough
person gagne = Jean-Sébastien Gagné | -
---
# [Carney](p carney) backs deep-water port at [Qikiqtarjuaq](l), with one condition

By [Jean-Sébastien Gagné](p gagne), [Iqaluit](l)

It took the prime minister seven tries to say the name of the village, and the children of [Qikiqtarjuaq](l) counted out loud. On the eighth he got it. Then [Mark Carney](p carney) <said> what they had come to the gymnasium to hear: {[Ottawa](l) will pay for three-quarters of a deep-water port on the hamlet's south shore}(carney indirect).

There is one condition. {"It has to be open to everybody: hunters, the coast guard, the fish boats, the navy, in that order or nearly,"}(carney direct) <said> [Carney](p carney).

The $310-million project has been on one list or another since 2004. [Harry Metuq](p metuq), who chairs the harbour committee and has outlasted five federal ministers on the file, unrolled a chart that he keeps in a rifle case. {"I am not going to clap until I see a dredge,"}(metuq direct) [he](r metuq) <told> the gathering. Then [Metuq](p metuq) clapped.

Foreign Affairs Minister [Anita Anand](p anand) and Defence Minister [David McGuinty](p mcguinty) had flown in the night before. [Anand](p anand) <said> {the port was also a message to [Moscow](l)}(anand indirect): {"We live here."}(anand direct) Finance Minister [François-Philippe Champagne](p champagne), whose surname was served in the form of ginger ale, <promised> {the money would be in the fall budget}(champagne indirect).

Not so fast, said the [Conservatives](o). {The same harbour "has been announced three times and built zero times,"}(poilievre mixed) [Pierre Poilievre](p poilievre) <told> reporters in [Calgary](l). [The Opposition Leader](r poilievre) <wants> {the work to start at [Churchill](l), on [Hudson Bay](l), which already has a railway}(poilievre indirect).

That suits [Anne Churchill](p churchill) well enough. [Churchill](p churchill), who runs a welding shop in the [Manitoba](l) port and is not related to the [Churchill](p marl) it was named for, <says> {there is room for two}(churchill indirect). {"Nobody ever asked [Halifax](l) to choose,"}(churchill direct) [she](r churchill) <said> by phone.

## A question of steel

Industry Minister [Mélanie Joly](p joly) <confirmed> {that Canadian steel would be used}(joly indirect). It fell to [Wendell Jolly](p jolly), a vice-president at [Algoma Steel](o) in [Sault Ste. Marie](l), to explain how much. {About 9,000 tonnes}(jolly indirect), <according to> Mr. [Jolly](p jolly), who was introduced as Mr. [Joly](p jolly) and let it pass.

At [McGill University](o), [Marie-Ève Tremblay-Bacon](p tremblay) has modelled the ice for the harbour. {The season will be two weeks longer by 2040}(tremblay indirect), <says> [Tremblay-Bacon](p tremblay), {but the fog will be worse}(tremblay indirect). Her team is paid in part by the [J. Armand Bombardier Foundation](o) and sails on the research ship Amundsen.

In the front row, on a chair brought for her, sat [Oleepa Kilabuk-Akavak](p kilabuk), 88. She was moved here by the [RCMP](o) as a girl. What did she make of it? [Oleepa](p kilabuk) spoke for a while in Inuktitut and the interpreter, laughing, gave a short version. {"She says ships always come when you have stopped looking."}(kilabuk direct)

Governor General [Mary Simon](p simon), herself born in [Kangiqsualujjuaq](l), sent a message that was read in three languages. In it [Simon](p simon) <wished> the hamlet {"calm water and short meetings"}(simon mixed).

^ [Metuq](p metuq), left, with his chart; [Kilabuk-Akavak](p kilabuk) and Prime Minister [Carney](p carney). ([The Canadian Press](o))
