title: Cook Shire by-election: two Bowens, one Pearson and a crocodile
date: 2023-11-01
region: Oceania
topic: politics
split: train
hard: Australian local paper, Aboriginal and Torres Strait Islander surnames that are words or given names (Bowen, Gibson, Creek, Yeatman, Mabo), two women named Bowen, Uncle and Aunty as titles, Chinese-Australian and South Sea Islander names, nicknames Robbo and Macca, place and highway after people, party abbreviations
---
person bowenj = Joanne Bowen | -
person bowens = Joanne and Roslyn Bowen | -
person bowenr = Roslyn Bowen | -
person robbo = Peter Robertson | -
person macca = Ian McIvor | -
person creek = Desmond Creek | -
person pearson = Noel Pearson | noel-pearson
person wong = Kelvin Wong | -
person mabo = Eddie Mabo | eddie-mabo
person kepa = Tamika Kepa-Waia | -
person palaszczuk = Annastacia Palaszczuk | annastacia-palaszczuk
person cook = James Cook | james-cook
person ellerton = Fiona Ellerton | -
person lui = Getano Lui | -
org shire = Cook Shire Council | cook-shire-council
---
# [Cook Shire](l) by-election: two [Bowens](p bowens), one [Creek](p creek)

By [Fiona Ellerton](p ellerton), [Cooktown Local News](o)

[COOKTOWN](l) will vote on Saturday for a mayor, and on the evidence of the candidates’ night at the [Lions Park](l) shed it could go anywhere.

[Joanne Bowen](p bowenj), who runs the hardware store, drew the biggest cheer when she <said> {she would spend nothing on a new logo}(bowenj indirect). {“A council is a bin truck, a water pipe and a person who answers the phone,”}(bowenj direct) Ms [Bowen](p bowenj) <said>.

She is no relation to [Roslyn Bowen](p bowenr), a Guugu Yimithirr elder from [Hopevale](l), whose family took its name from a mission clerk. Aunty [Roslyn](p bowenr) had come for the barbecue and stayed for the questions.

{“I’d like to know what you’ll do with [Cook](p cook),”}(bowenr direct) she <asked> the candidates, meaning the statue of [James Cook](p cook) on the foreshore. {“He’s been pointing at my house since 1988.”}(bowenr direct)

[Ian McIvor](p macca), a cane toad exterminator and the favourite, <suggested> that {the statue be turned}(macca indirect). {“Just turn him,”}(macca direct) <said> [Macca](p macca), as he is on every poster. {“He never knew where he was going in the first place.”}(macca direct)

[Peter Robertson](p robbo), deputy mayor since 2016 and the acting mayor since July, <thought> {a committee might look at it}(robbo indirect). [Robbo](p robbo) spoke for twenty minutes on drains.

The fourth name on the paper is [Desmond Creek](p creek), 31, a ranger. [Creek](p creek), who is Kuku Yalanji on his mother’s side, <wants> {the barge landing at [Ayton](l) fixed before the Wet}(creek indirect). {“I’ve been told that after the next grant since I was at [Bloomfield River State School](o),”}(creek direct) he <said>. {“I’m a dad now.”}(creek direct)

[Kelvin Wong](p wong), whose great-grandfather came for the [Palmer River](l) gold and stayed to sell pickles, chaired the night with an egg timer. Mr [Wong](p wong) is 84.

There was no hiding from the referendum. [Noel Pearson](p pearson), who grew up in [Hopevale](l) and had campaigned for it, <wrote> in [The Australian](o) that {the north should look to its councils now}(pearson indirect). Asked if she agreed, [Tamika Kepa-Waia](p kepa), a teacher of [Torres Strait](l) and Māori family, <said> {she had cried for a week and then enrolled eleven people}(kepa indirect).

[Kepa-Waia](p kepa) had the [Mabo](p mabo) quote on her T-shirt. {Her uncle [Getano Lui](p lui) knew [Eddie Mabo](p mabo) and had once lent him an outboard}(kepa indirect), she <added>.

Premier [Annastacia Palaszczuk](p palaszczuk) visited on Tuesday, <announced> {$3.1 million for the [Endeavour Valley Road](l)}(palaszczuk indirect) and was asked about crocodiles. {“Nobody should swim,”}(palaszczuk direct) [the Premier](r palaszczuk) <said>.

The [Cook Shire Council](o shire) has 2,980 voters, spread over an area larger than [Denmark](l). Polls close at 6pm.

Correction: last week we wrote that [Desmond Creek](p creek) had been rescued from [Desmond Creek](l). There is no such creek. It was [Oaky Creek](l), and he rescued someone else.
