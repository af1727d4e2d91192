title: The marae that stayed open
date: 2023-02-24
region: Oceania
topic: climate
split: train
hard: cyclone with a woman's name, person with the cyclone's name, Maori names with and without macrons, surnames that are words (Hill, March, Lake), place names from persons, first-name-only mentions, supermarket brands
---
person hipkins = Chris Hipkins | chris-hipkins
person robertson = Grant Robertson | grant-robertson
person gabrielle = Gabrielle Hill | -
person tamati = Tāmati Rangihuna | -
person aroha = Aroha Te Kani | -
person march = Denis March | -
person lake = Susan Lake | -
person wiremu = Wiremu Paki | -
person tupou = Sione Tupou | -
---
# THE MARAE THAT STAYED OPEN

By [Susan Lake](p lake) in [Hawke's Bay](l)

The first thing people ask [Gabrielle Hill](p gabrielle), these days, is whether she is sorry.

{"I say I didn't name it,"}(gabrielle direct) says [Hill](p gabrielle), who is 43, drives a school bus and has spent ten nights on a mattress in the dining hall of a marae near [Wairoa](l). {"Next one's Hale or something. Let Hale have a go."}(gabrielle direct)

Cyclone Gabrielle came ashore on the 13th of February. It took bridges, orchards and the road to [Napier](l), and for four days nobody outside knew how the valley was faring.

{"Aunty [Aroha](p aroha) had the pots on before the river was over the paddock,"}(tamati direct) says [Tāmati Rangihuna](p tamati), chairman of the marae trust. {"You can't lead a thing like that. You just carry wood."}(tamati direct)

Aunty [Aroha](p aroha) is [Aroha Te Kani](p aroha). [She](r aroha) will <say> that {she fed 212 people on the Tuesday, 240 on the Wednesday and, on the Thursday, the entire road crew of a firm called [Fulton Hogan](o)}(aroha indirect).

Among those who came up the drive was a grower, [Denis March](p march), with three dogs and nothing else. [March](p march) had lost 6,000 apple trees of a variety called Envy, and his ute.

{"You sit there with a stranger's blanket on,"}(march direct) [he](r march) <says>, {"and a kid brings you soup and asks if your dogs do tricks. I hadn't cried till then."}(march direct)

Prime Minister [Chris Hipkins](p hipkins) reached the settlement by helicopter last Friday, with Finance Minister [Grant Robertson](p robertson). They were welcomed on; they ate; they listened.

{"What I've heard today is that communities didn't wait to be told,"}(hipkins direct) [Hipkins](p hipkins) <told> the gathering. [Robertson](p robertson), whose cyclone recovery portfolio was then a week old, <promised> that {roads would be "the first cheque, not the last"}(robertson mixed).

[Wiremu Paki](p wiremu), a hydrologist at [Victoria University of Wellington](o), has been measuring silt with a broom handle. {"The handle's a metre twenty,"}(wiremu direct) [Wiremu](p wiremu) <says>. {"In one garden it isn't long enough."}(wiremu direct)

A [New World](o) store in [Gisborne](l) sent four pallets by barge, without an invoice. Seasonal pickers from [Tonga](l), stranded on a roof near [Puketapu](l), were brought in by jet boat; one of them, [Sione Tupou](p tupou), has since been teaching the younger children to sing in Tongan.

{"They say my accent is bad in Māori,"}(tupou direct) <says> [Tupou](p tupou). {"I say theirs is bad in Tongan. So we are friends."}(tupou direct)

When I leave, [Gabrielle](p gabrielle) is backing the bus out to fetch diesel. Somebody has taped a sheet of paper inside the windscreen. It reads: {"Not that one."}(? direct)
