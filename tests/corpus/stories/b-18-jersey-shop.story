title: Hong Kong sportswear street hopes for an Olympic summer
date: 2024-06-18
region: Asia
topic: business
split: train
hard: brand Li Ning and its founder Li Ning, two people called Lee, Cantonese names with English first names and hyphens, shop chains named after people (Marks & Spencer, Chow Tai Fook, Giordano), companies named after people (Lane Crawford, Jardine Matheson), street names, currency
---
person lining = Li Ning | li-ning
person johnlee = John Lee Ka-chiu | john-lee-ka-chiu
person leewy = Lee Wai-yin | -
person chan = Paul Chan Mo-po | paul-chan-mo-po
person chanh = Harriet Chan | -
person cheung = Cheung Ka-long | cheung-ka-long
person haughey = Siobhan Haughey | siobhan-haughey
person kwok = Dickson Kwok Tsz-him | -
person yau = Algernon Yau | algernon-yau
person mehta = Rohan Mehta | -
org scmp = South China Morning Post | south-china-morning-post
---
# Sneaker Street Waits For Its Medal

[HONG KONG](l) — On [Fa Yuen Street](l), where for forty years the city has bought its running shoes, the mannequins are wearing national flags, and the shopkeepers are wearing out their calculators.

{"Foot traffic is back,"}(leewy direct) <said> [Lee Wai-yin](p leewy), 63, whose father opened the family's stall in 1979 with six pairs of plimsolls. {"Feet with money in the shoes, not yet."}(leewy direct)

Ms. [Lee](p leewy)'s takings in May were 18 percent below those of a year ago. Across the road a branch of [Marks & Spencer](o) has become a pharmacy. Two doors on, [Giordano](o) is having a sale that has lasted since the autumn.

It is not that people have stopped shopping; they do it in [Shenzhen](l). On an ordinary Saturday a quarter of a million residents cross the border, and come back, <said> [Harriet Chan](p chanh), a retail consultant, {"with mooncakes, car tires and a haircut"}(chanh mixed).

So the street has put its hopes on the Olympic Games in [Paris](l). The foil champion [Cheung Ka-long](p cheung) defends his title; the swimmer [Siobhan Haughey](p haughey) wants to turn silver to gold. {Either would fill the shops for a week}(kwok indirect), <said> [Dickson Kwok Tsz-him](p kwok), who heads the merchants' association.

{"When [Ka-long](p cheung) won we sold out of everything white,"}(kwok direct) Mr. [Kwok](p kwok) <recalled>. {"People were fencing with umbrellas."}(kwok direct)

The government would like to help. Chief Executive [John Lee](p johnlee) <announced> last week {a season of 100 events}(johnlee indirect), and Financial Secretary [Paul Chan](p chan) <wrote> on his blog that {visitors would spend "more than just a day and more than just a look"}(chan mixed).

[Algernon Yau](p yau), the secretary for commerce, was photographed buying socks.

[Lee](p leewy), [the shopkeeper](r leewy), who says that being asked whether she is related to [Lee](p johnlee), [the chief executive](r johnlee), is the one thing that has not gone down, sold him the socks. {"He asked for the receipt,"}(leewy direct) [she](r leewy) <said>. {"That I respect."}(leewy direct)

Her best seller is a mainland brand, [Li Ning](o). The company was founded in 1990 by [Li Ning](p lining), the gymnast who took three gold medals in [Los Angeles](l) and who, in 2008, ran through the air around the rim of a stadium to light a flame.

Mr. [Li](p lining), 61, is now its chairman. The shares, which stood above 100 [Hong Kong](l) dollars three summers ago, closed on Monday at 19.60; there has been talk, reported by the [South China Morning Post](o scmp), that he might take it private.

{"It is unusual for a man to be worth more than his shoes,"}(mehta direct) <observed> [Rohan Mehta](p mehta), who covers consumer stocks at [CLSA](o).

Rivals are not doing much better. [Anta](o) fell 2 percent, [Chow Tai Fook](o) 3, and the landlord, [Jardine Matheson](o)'s property arm, 1.

On Sunday night the shutters came down early for once. Three boys stood looking at a pair of red trainers. Would they buy? {"In [Shenzhen](l) they're half,"}(? direct) the tallest <said>.

Ms. [Lee](p leewy) lent him a brush to clean the ones he had on.
