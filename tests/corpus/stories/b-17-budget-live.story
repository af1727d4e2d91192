title: Budget night live: Chalmers finds a tax cut
date: 2025-03-25
region: Oceania
topic: politics
split: train
hard: two people called Albanese, two called Wong, surnames that are words or places (Price, Pocock, Young, Austin), live blog in reverse order, title-case and capitals headings, broadcaster names, nicknames (Albo), Treasury and party names
---
person albanese = Anthony Albanese | anthony-albanese
person falbanese = Francesca Albanese | francesca-albanese
person chalmers = Jim Chalmers | jim-chalmers
person wong = Penny Wong | penny-wong
person wongd = Derek Wong | -
person taylor = Angus Taylor | angus-taylor
person dutton = Peter Dutton | peter-dutton
person pocock = David Pocock | david-pocock
person price = Jacinta Nampijinpa Price | jacinta-nampijinpa-price
person gallagher = Katy Gallagher | katy-gallagher
person young = Lachlan Young | -
person austin = Austin Tran | -
org sky = Sky News | sky-news-australia
---
# BUDGET NIGHT LIVE: [CHALMERS](p chalmers) FINDS A TAX CUT

## With [Lachlan Young](p young) and [Austin Tran](p austin) in [Canberra](l)

10.41pm: [Young](p young) is going to bed and [Austin](p austin) has found the last sausage roll in the press gallery.

10.05pm: The shadow treasurer, [Angus Taylor](p taylor), <tells> [Sky News](o sky) that {five dollars a week is “a cruel hoax”}(taylor mixed via sky). The reply proper, from [Peter Dutton](p dutton), comes on Thursday.

9.38pm: Correction. An earlier entry linked to posts by [Francesca Albanese](p falbanese), the [UN](o) special rapporteur, who has not commented on Australian bracket creep. [The prime minister](r albanese) is [Anthony Albanese](p albanese). We regret the feed.

9.20pm: And here’s [Albo](p albanese), on the [ABC](o)’s 7.30: {“Every Australian taxpayer will get a tax cut.”}(albanese direct)

9.12pm: Senator [David Pocock](p pocock), the former flanker, wanted more for housing. {“It’s a sugar hit before an election,”}(pocock direct) <said> [Pocock](p pocock).

8.55pm: Reaction is coming in:

- Foreign Minister [Penny Wong](p wong): {“[Australia](l) will not cut aid to the [Pacific](l) when others do.”}(wong direct)

- Finance Minister [Katy Gallagher](p gallagher): {“Savings, found quietly.”}(gallagher direct)

- Senator [Jacinta Nampijinpa Price](p price): {“Where is [Alice Springs](l) in this?”}(price direct)

- [Business Council](o): {“modest”}(? direct)

8.31pm: [Austin Tran](p austin) has been in [Box Hill](l), where the numbers are being discussed over dumplings. Café owner [Derek Wong](p wongd), no relation to the minister, does the sums on a napkin.

{“Beer excise frozen, that’s good. Wages up, that’s good for them,”}(wongd direct) Mr [Wong](p wongd) <says>. {“Me, I’m the bit in the middle.”}(wongd direct)

8.02pm: He’s done. Thirty-one minutes. The member for [Sydney](l) was first to shake the treasurer’s hand.

7.44pm: The top-up tax cut is the surprise. The lowest rate falls from 16 to 15 per cent next year and to 14 the year after. {“Small on its own, useful in company,”}(chalmers direct) <says> [Jim Chalmers](p chalmers), reaching for his water.

7.33pm: Dr [Chalmers](p chalmers) begins with Cyclone Alfred, which, [he](r chalmers) <says>, {“tested” [Queensland](l) and cost the economy more than a billion dollars}(chalmers mixed).

7.30pm: The doors open. {The deficit will be $42.1bn}(? indirect), [Treasury](o) <says>.

6.58pm: In the lock-up, [Young](p young) <reports>, {the vegetarian option was a pear}(young indirect).
