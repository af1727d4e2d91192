title: Explainer: Who gets to say whether Scotland’s fish farms can grow?
date: 2025-05-08
region: Europe
topic: politics
split: train
hard: question-and-answer explainer, Gaelic and Scots names (Mac, Mc, Nic, O’), MSPs by surname and constituency that looks like a name (Argyll and Bute), surnames that are places (Ross, Stirling, Hamilton, Carlisle), Gillies and Gillian, two Murrays, companies from Norway with persons’ names, island names, first minister’s title
---
person swinney = John Swinney | john-swinney
person gougeon = Mairi Gougeon | mairi-gougeon
person ross = Douglas Ross | douglas-ross
person sarwar = Anas Sarwar | anas-sarwar
person murray = Ian Murray | ian-murray
person forbes = Kate Forbes | kate-forbes
person carmichael = Finlay Carmichael | -
person emurray = Eilidh Murray | -
person gillies = Calum Gillies | -
person nic = Mòrag NicLeòid | -
person stirling = Hamish Stirling | -
person moe = Gerhard Alfredsen Moe | -
person wishart = Beatrice Wishart | beatrice-wishart
person hannah = Hannah Paterson | -
person burns = Robert Burns | robert-burns
---
# Explainer: Who gets to say whether [Scotland](l)’s fish farms can grow?

By [Hannah Paterson](p hannah), [Holyrood](l) reporter

MSPs debate on Thursday a motion that would freeze new salmon farms for two years. Here is what it is about, and why a retired ferryman has been living on the [Parliament](o)’s doorstep.

## What is on the table?

A motion by [Finlay Carmichael](p carmichael), who sits for [Argyll and Bute](l), asking ministers to stop new licences until 2027. {The lochs “cannot be a bath with one plug”}(carmichael mixed), [Carmichael](p carmichael) <says>. It would not bind the government, but [John Swinney](p swinney)’s minority could do without losing it.

## Where is the government?

Somewhere in the middle of the loch. [Mairi Gougeon](p gougeon), the rural affairs secretary, has <said> {the industry is worth £1bn and 11,000 jobs}(gougeon indirect). Deputy first minister [Kate Forbes](p forbes), whose constituents in [Skye](l) work on the cages, <wants> {growth “with manners”}(forbes mixed).

## And the others?

[Anas Sarwar](p sarwar) has given [Labour](o) members a free vote. For the [Conservatives](o), [Douglas Ross](p ross) <called> {the motion an attack on the [Highlands](l)}(ross indirect), which drew from the [Liberal Democrat](o) [Beatrice Wishart](p wishart) the <observation> {that [Shetland](l) had not been consulted on being in them}(wishart indirect).

[Ian Murray](p murray), the Scottish secretary, is in [London](l) and has no vote. A different [Murray](p emurray), the marine biologist [Eilidh Murray](p emurray) of [Stirling University](o), has given evidence three times.

## What did she tell them?

{That a quarter of the fish in the farms she counted last summer died before harvest}(emurray indirect). {“You can argue with me,”}(emurray direct) Dr [Murray](p emurray) <said>. {“You cannot argue with the skip.”}(emurray direct)

## Who owns the farms?

Mostly Norwegians. [Mowi](o) was called [Pan Fish](o) and then [Marine Harvest](o); [Scottish Sea Farms](o) belongs half to [Lerøy](o). A third, [Alfredsen Laks](o), carries the name of the founder’s widow, and is run by her nephew, [Gerhard Alfredsen Moe](p moe). {He would rather invest in [Scotland](l) than explain it at home}(moe indirect), [Alfredsen Moe](p moe) <told> a committee in March. He was taken to a [Burns](p burns) supper and recited.

## Is anybody for it on the islands?

[Mòrag NicLeòid](p nic) is. She manages a hatchery on [Lewis](l) and taught her Polish colleagues to swear in Gaelic. {“It is this or the boat,”}(nic direct) <says> [NicLeòid](p nic), who appears in the English minutes as [Marion MacLeod](p nic).

## And the man on the doorstep?

[Calum Gillies](p gillies), 74, skippered the [Kerrera](l) ferry and fished off it. Since Easter he has sat in a camping chair at the foot of [Canongate](l) with a bucket containing one sea louse. {“She is called Margaret,”}(gillies direct) [Gillies](p gillies) <says>. {“I have nothing against her personally.”}(gillies direct)

His MSP has brought him soup. So has [Hamish Stirling](p stirling), who lobbies for the other side. {It was lentil}(stirling indirect), [Stirling](p stirling) <confirms>.

## When is the vote?

At five. A tie is broken by the presiding officer, who by custom votes for things to stay as they are.
