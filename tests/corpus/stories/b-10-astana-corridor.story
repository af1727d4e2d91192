title: Kazakh, Uzbek leaders open rail link, trade jokes about horses
date: 2024-08-08
region: Asia
topic: diplomacy
split: test
hard: Turkic and Slavic names, patronymic, surname before full name in headline, two people with one surname (Nazarov), chain Kazinform/TASS, agency quoted in agency, station and avenue named after people, Mr with bare surname, translator as speaker
---
person tokayev = Kassym-Jomart Tokayev | kassym-jomart-tokayev
person mirziyoyev = Shavkat Mirziyoyev | shavkat-mirziyoyev
person nurtleu = Murat Nurtleu | murat-nurtleu
person saidov = Bakhtiyor Saidov | bakhtiyor-saidov
person rahmon = Emomali Rahmon | emomali-rahmon
person nazarovb = Bobur Nazarov | -
person nazarovas = Zulfiya Nazarova | -
person akhmetova = Aigerim Akhmetova | -
person petrovich = Viktor Petrovich Hahn | -
person ospan = Yerlan Ospanov | -
org kazinform = Kazinform | kazinform
org tass = TASS | tass
---
# [Tokayev](p tokayev), [Mirziyoyev](p mirziyoyev) open rail link, trade jokes about horses

[ASTANA](l), August 8 /[Kazinform](o kazinform)/. Presidents [Kassym-Jomart Tokayev](p tokayev) of [Kazakhstan](l) and [Shavkat Mirziyoyev](p mirziyoyev) of [Uzbekistan](l) on Thursday gave the signal, by telephone, for the first train on the line between [Darbaza](l) and [Maktaaral](l).

The signal was late. The telephone, a white one from the 1980s, had to be plugged in first.

{"In the old days it would have been two horses and a letter,"}(tokayev direct via kazinform) [Tokayev](p tokayev) <joked>, according to the agency.

{"The letter would have arrived,"}(mirziyoyev direct via kazinform) Mr [Mirziyoyev](p mirziyoyev) <answered>, in Uzbek; the interpreter, a Ms [Akhmetova](p akhmetova), waited for the laughter before she gave it in Kazakh.

The 106-kilometre branch will take freight off a line built in 1899, now running at 140 percent of what it was designed for. Foreign Minister [Murat Nurtleu](p nurtleu) <said> {it would carry ten million tonnes a year}(nurtleu indirect).

[His Uzbek colleague](r saidov), [Bakhtiyor Saidov](p saidov), <put> it as {"eight, and then we shall see"}(saidov mixed).

The two governments often differ on numbers and seldom quarrel over them. At [Nursultan Nazarbayev International Airport](l), where [the guest](r mirziyoyev) landed on Wednesday, the band had learnt one anthem more than needed: the Tajik president, [Emomali Rahmon](p rahmon), was expected as well.

[TASS](o tass), citing the [Uzbek Railways](o) press service, <reported> that {the first locomotive was driven by a father and a daughter}(? indirect via tass). [The father](r nazarovb) is [Bobur Nazarov](p nazarovb), 57. [The daughter](r nazarovas), [Zulfiya Nazarova](p nazarovas), is 26 and one of four women in the country licensed for the VL80.

{"[He](r nazarovb) braked and I hooted,"}(nazarovas direct) [Nazarova](p nazarovas) <said> on the platform. {"We agreed on it at breakfast."}(nazarovas direct)

[Nazarov](p nazarovb) senior would <say> only that {the track was straight}(nazarovb indirect).

Not all of the guests were young. [Viktor Petrovich Hahn](p petrovich), who laid sleepers here as a deportee's son in 1958, had been brought from [Shymkent](l) in a Lada with a police escort. {"I never in my life had a police car in front,"}(petrovich direct) <said> [Viktor Petrovich](p petrovich). {"Only behind."}(petrovich direct)

The town of [Maktaaral](l) owes its name to its cotton. The crop has shrunk there by a third in a decade, and the mayor, [Yerlan Ospanov](p ospan), <hopes> that {melons, which travel badly by lorry, will travel well by rail}(ospan indirect).

{"A melon is a passenger,"}(ospan direct) [Ospanov](p ospan) <told> the governor of [Turkistan](l), in front of cameras. {"It wants a window."}(ospan direct)

Neither president was asked about [Moscow](l), which has its own plans for the corridor. In the evening they planted a maple together on [Kabanbay Batyr Avenue](l), and [Aigerim Akhmetova](p akhmetova), unprompted this time, <translated> what the gardener had muttered: {"Deeper."}(? direct)
