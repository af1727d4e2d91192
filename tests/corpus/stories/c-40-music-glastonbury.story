title: Elton says goodbye, Lewis loses his voice and a field sings for him
date: 2023-06-26
region: World
topic: music
split: test
hard: bands with people's names (Florence + the Machine, Franz Ferdinand), first-name-only headline, father and daughter Eavis, stage name against legal name, pyramid and other stages, one-name stars (Lizzo, Rema), companies named after people, surnames Swift and Flowers and Cash, lists of set times
---
person elton = Elton John | elton-john
person capaldi = Lewis Capaldi | lewis-capaldi
person emily = Emily Eavis | emily-eavis
person michael = Michael Eavis | michael-eavis
person eavises = Emily and Michael Eavis | -
person turner = Alex Turner | alex-turner
person rose = Axl Rose | axl-rose
person slash = Slash | slash
person grohl = Dave Grohl | dave-grohl
person hawkins = Taylor Hawkins | taylor-hawkins
person lizzo = Lizzo | lizzo
person burna = Burna Boy | burna-boy
person swift = Taylor Swift | taylor-swift
person welch = Florence Welch | florence-welch
person taupin = Bernie Taupin | bernie-taupin
person flowers = Brandon Flowers | brandon-flowers
person florence = Florence Achieng-Webb | -
person ferdinand = Oyelaran Ferdinand | -
person franz = Franz | -
person cash = Tobias Cash | -
person archduke = Archduke Franz Ferdinand | franz-ferdinand
org bbcm = BBC | bbc
org nme = NME | nme
---
# [Elton](p elton) says goodbye, [Lewis](p capaldi) loses his voice and a field sings for him

[PILTON](l), [Somerset](l) – By the time the last firework had gone, [Elton John](p elton) had taken off his jacket, though not his glasses, and <told> 120,000 people that {he would never play in [Britain](l) again}(elton indirect).

{“I never thought I'd play Glastonbury, and here I am,”}(elton direct) <said> [the singer](r elton), 76, in a gold suit. [Elton](p elton) opened with Pinball Wizard and closed with Rocket Man. In between he saluted his lyricist, [Bernie Taupin](p taupin), who was listening at home in [California](l).

It was the end of a festival in which the crowd did much of the work.

On Saturday [Lewis Capaldi](p capaldi) came back after three weeks’ rest and lost his voice halfway through. {“I'm really sorry, [Glastonbury](l), I'm annoyed with myself,”}(capaldi direct) [the Scot](r capaldi) <said>, and the field finished the song for him. [Capaldi](p capaldi) <announced> next day that {he would stop touring “for the foreseeable”}(capaldi mixed).

{“Nobody minded at all,”}(emily direct) <said> [Emily Eavis](p emily), who runs the festival with her father. [Michael Eavis](p michael), 87, founder and farmer, sang too, on a small stage on Thursday, and was wheeled off to a standing ovation. [Michael](p michael) likes to be in bed by nine.

The [Eavises](p eavises) have already chosen two of next year's three headliners. {Both are women}(emily indirect via bbcm), [Emily](p emily) <told> the [BBC](o bbcm). [Taylor Swift](p swift)’s name has been painted on a cow.

## Friday to Sunday, in five lines

- [Arctic Monkeys](o): [Alex Turner](p turner) had laryngitis on Monday and a crooner’s voice by Friday.
- [Guns N’ Roses](o): two and a half hours. [Axl Rose](p rose) changed seven times; [Slash](p slash) once, a hat.
- [Foo Fighters](o), billed as [The Churnups](o): [Dave Grohl](p grohl) dedicated Everlong to the late [Taylor Hawkins](p hawkins).
- [Lizzo](p lizzo): played a flute, and won.
- [The Killers](o): not on the bill, but [Brandon Flowers](p flowers) walked on with [Elton](p elton).

Others were missing. [Florence + the Machine](o), which is to say [Florence Welch](p welch) and friends, had been rumoured for the secret slot on Friday. It led to a curious hour for [Florence Achieng-Webb](p florence), a nurse from [Kisumu](l) by way of [Bristol](l), who was in charge of the machine that counts heads at Gate C.

{“My badge said [Florence](p florence), Machine, so they wanted selfies,”}(florence direct) <said> [Achieng-Webb](p florence), 33. {“I have now signed eleven arms.”}(florence direct)

Not far off, in the acoustic tent, a Nigerian-born postman found that one can share too much with a band. [Oyelaran Ferdinand](p ferdinand) sings in pubs around [Frome](l) with a cousin named [Franz](p franz). {They had been asked by the lawyers of a [Glasgow](l) group to bill themselves in full}(ferdinand indirect), [Ferdinand](p ferdinand) <said>, {“so the poster was wider than the stage”}(ferdinand direct).

The group in question, [Franz Ferdinand](o), took its own name from an archduke, or, in some versions, from a racehorse. [Franz Ferdinand](p archduke), who was shot at [Sarajevo](l), plays no part in this.

Of the younger stars the loudest was from [Port Harcourt](l). [Burna Boy](p burna), born [Damini Ogulu](p burna), had filled the [London Stadium](l) three weeks earlier and sent only a recorded greeting: {“Keep my field dry”}(burna direct). It stayed dry.

There were 200,000 people on the site, 21,000 more than live in [Taunton](l)’s eastern wards. {Police recorded 27 arrests, about half of last year’s figure}(? indirect), <according to> the force.

Merchandise did well. A stall selling wellington boots by [Hunter](o) and coats by [Barbour](o) had sold out by noon on Friday, <said> its manager, [Tobias Cash](p cash). {He doesn’t take any}(cash indirect), [Cash](p cash) <added>.

The [NME](o nme) gave the farewell five stars and the toilets three. The farm, called [Worthy Farm](l), goes back to cows on Wednesday.
