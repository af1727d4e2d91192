title: TRANSFER ROUND-UP: Rice signs at last, Bellingham (the other one) scores
date: 2023-07-15
region: World
topic: sport
split: train
hard: surname that is food (Rice), two Bellinghams brothers, Jordan and Chelsea and Mason and Mount, clubs and stadiums named after people and places, many single-sentence items, journalist's catchphrase, fee and contract numbers, manager surnames bare, mothers and agents
---
person rice = Declan Rice | declan-rice
person arteta = Mikel Arteta | mikel-arteta
person moyes = David Moyes | david-moyes
person jude = Jude Bellingham | jude-bellingham
person jobe = Jobe Bellingham | jobe-bellingham
person henderson = Jordan Henderson | jordan-henderson
person gerrard = Steven Gerrard | steven-gerrard
person klopp = Jürgen Klopp | jurgen-klopp
person mount = Mason Mount | mason-mount
person tenhag = Erik ten Hag | erik-ten-hag
person messi = Lionel Messi | lionel-messi
person beckham = David Beckham | david-beckham
person kane = Harry Kane | harry-kane
person postecoglou = Ange Postecoglou | ange-postecoglou
person levy = Daniel Levy | daniel-levy
person kante = N'Golo Kanté | ngolo-kante
person mowbray = Tony Mowbray | tony-mowbray
person romano = Fabrizio Romano | fabrizio-romano
person okafor = Chelsea Okafor | -
person hale = Winston Hale | -
person duarte = Iker Duarte-Solà | -
org bbc = BBC Sport | bbc-sport
org marca = Marca | marca
---
# TRANSFER ROUND-UP: [Rice](p rice) signs at last, [Bellingham](p jobe) (the other one) scores

[Declan Rice](p rice) became an [Arsenal](o) player on Saturday for a fee of £100m plus £5m in add-ons, ending the summer’s longest wait.

The midfielder, 24, leaves [West Ham](o) after 245 games and a European trophy. He will wear 41.

{“I’ve been looking at where [Arsenal](o) are going for the past couple of seasons,”}(rice direct) [Rice](p rice) <told> the club’s website. {“I want to be part of it.”}(rice direct)

His new manager, [Mikel Arteta](p arteta), <called> him {“a lighthouse in the middle of the pitch”}(arteta direct). The old one, [David Moyes](p moyes), <said> {he had asked for two players and a cup of tea in return}(moyes indirect).

Here is the rest of Saturday’s business.

## [Madrid](l) and [Sunderland](l)

[Jude Bellingham](p jude), presented at [Real Madrid](o) last month, trained with the first team for the third day. {He has already learned to order lunch in Spanish}(? indirect via marca), [Marca](o marca) <reports>.

His brother is not far behind. [Jobe Bellingham](p jobe), 17, scored twice in a 3-1 friendly win for [Sunderland](o) at [Gateshead](o), days after his move from [Birmingham City](o). He wears [Jobe](p jobe) on his shirt.

{“We’ve got the good-looking one,”}(mowbray direct) <said> head coach [Tony Mowbray](p mowbray). {“But [Jude](p jude) can have a game if he rings first.”}(mowbray direct)

## The Saudi question

[Jordan Henderson](p henderson) did not travel with [Liverpool](o) to [Germany](l), amid interest from [Al-Ettifaq](o), whose manager is his former captain [Steven Gerrard](p gerrard). [Jürgen Klopp](p klopp) refused to be drawn. {“[Hendo](p henderson) has a contract and a telephone, and I have neither of them here,”}(klopp direct) [Klopp](p klopp) <said>.

[Gerrard](p gerrard), in [Dammam](l) for two weeks now, is reported to want a goalkeeper as well.

[N'Golo Kanté](p kante) has joined [Al-Ittihad](o), the champions, and moved into a flat near [King Abdullah Sports City](l) in [Jeddah](l), where [Kante](p kante) was photographed carrying his own shopping.

## [Mount](p mount) climbs

[Mason Mount](p mount) made his first appearance for [Manchester United](o) in [Oslo](l) on Wednesday, 67 minutes against [Leeds](o). [Erik ten Hag](p tenhag) <said> {[Mount](p mount) would wear the No 7 “because somebody has to”}(tenhag mixed). [Ten Hag](p tenhag) still hopes for a striker.

The [England](l) captain, [Harry Kane](p kane), is the one he cannot have. {[Daniel Levy](p levy), the [Tottenham](o) chairman, has turned down [Bayern Munich](o) twice}(bbc indirect), <according to> [BBC Sport](o bbc). [Kane](p kane) flew to [Perth](l) with the squad. {“[Harry](p kane) is here, he's had his breakfast, that's all I can tell you,”}(postecoglou direct) <said> [Ange Postecoglou](p postecoglou), once of [Celtic Park](l).

## In brief

- [Lionel Messi](p messi) will be unveiled by [Inter Miami](o) on Sunday. Co-owner [David Beckham](p beckham) <promised> {“something quiet, so fireworks”}(beckham direct).
- Winger [Winston Hale](p hale), 20, has moved from [Crewe Alexandra](o) to [Port Vale](o), eleven miles, for an undisclosed sum.
- [Iker Duarte-Solà](p duarte), a left-back released by [Girona](o), is on trial at [Preston North End](o).
- Defender [Chelsea Okafor](p okafor) has signed for [Arsenal Women](o) from [Everton](o). {“My dad is a [Chelsea](o) fan and named me after them, so that was an interesting phone call,”}(okafor direct) <said> [Okafor](p okafor).
- [Fabrizio Romano](p romano) <posted> {“Here we go”}(romano direct) nine times on Saturday, one fewer than on Friday.

The window closes at 11pm on 1 September. [Okafor](p okafor), [Hale](p hale) and [Rice](p rice) could all make their debuts before then.

^ [Rice](p rice), left, with [Arteta](p arteta) and the obligatory scarf.
