title: Around the islands: a recount in Saint Vincent, a rum dispute, and Hope wins again
date: 2025-12-09
region: Americas
topic: politics
split: train
hard: regional round-up with many short items, islands that are saints, surnames that are words and places (Hope, Friday, Holder, Seales, Young, Bishop, King), prime ministers by surname, Haitian and Cuban and Surinamese names, cricketers in lists, airport named after a politician, hurricane Melissa, doctors as premiers, nicknames in quotes
---
person friday = Godwin Friday | godwin-friday
person gonsalves = Ralph Gonsalves | ralph-gonsalves
person holness = Andrew Holness | andrew-holness
person kamla = Kamla Persad-Bissessar | kamla-persad-bissessar
person young = Stuart Young | stuart-young
person mottley = Mia Mottley | mia-mottley
person hope = Shai Hope | shai-hope
person holder = Jason Holder | jason-holder
person king = Brandon King | brandon-king
person greaves = Justin Greaves | justin-greaves
person louverture = Toussaint Louverture | toussaint-louverture
person chase = Roston Chase | roston-chase
person seales = Jayden Seales | jayden-seales
person simons = Jennifer Simons | jennifer-simons
person ali = Irfaan Ali | irfaan-ali
person melissa = Melissa Brathwaite-Cuffy | -
person laurent = Fils-Aimé Laurent-Cyr | -
person bishop = Cynthia Bishop | -
person mbishop = Maurice Bishop | maurice-bishop
person ramdin = Premchand Ramdin | -
person dujon = Winston Dujon-Pierre | -
person soekarno = Iwan Kartosentono | -
person yusniel = Yusniel Despaigne Matos | -
---
# Around the islands: a recount in [Saint Vincent](l), a rum dispute, and [Hope](p hope) wins again

## [KINGSTOWN](l)

[Godwin Friday](p friday) chaired his first cabinet on Monday. Dr [Friday](p friday), whose party won all but one of the seats in November, <promised> {“a government that answers the phone”}(friday mixed). [Ralph Gonsalves](p gonsalves), prime minister for 24 years, kept [North Central Windward](l), the one seat; {he would be “the loudest minority of one in the hemisphere”}(gonsalves mixed), [Gonsalves](p gonsalves) <said>. A recount in [East St George](l) on Thursday will not change much.

## [KINGSTON](l)

Prime Minister [Andrew Holness](p holness) <says> {90% of schools hit by Hurricane Melissa have some kind of roof}(holness indirect). In [Black River](l), a nurse called [Melissa Brathwaite-Cuffy](p melissa) has gone back to wearing her badge. {“For a month I was just [Nurse](r melissa),”}(melissa direct) [Brathwaite-Cuffy](p melissa) <told> the [Gleaner](o).

## [PORT OF SPAIN](l)

[Kamla Persad-Bissessar](p kamla) and her predecessor, [Stuart Young](p young), traded words in the [House of Representatives](o) over a radar in [Tobago](l). [Young](p young) <asked> {who had ordered it}(young indirect). {“Ask the fellow you see in the mirror,”}(kamla direct) [the prime minister](r kamla) <replied>.

## [GEORGETOWN](l)

President [Irfaan Ali](p ali) of [Guyana](l) met [Jennifer Simons](p simons) of [Suriname](l) to talk about a bridge over the [Corentyne](l). Dr [Simons](p simons) took the ferry. Surveyor [Iwan Kartosentono](p soekarno) <told> them {it would take four years}(soekarno indirect), and his Guyanese colleague, [Premchand Ramdin](p ramdin), {five}(ramdin indirect).

## [CAP-HAÏTIEN](l)

The port reopened to container ships after nine weeks. [Fils-Aimé Laurent-Cyr](p laurent), who heads the dockers, <counted> {three vessels by noon}(laurent indirect). The airport in the capital, named after [Toussaint Louverture](p louverture), remains closed to foreign airlines.

## [BRIDGETOWN](l)

{A distiller may not put “[Barbados](l)” on rum aged in [Glasgow](l)}(? indirect), the high court <ruled>. [Mia Mottley](p mottley) <called> {it “common sense with a cork in it”}(mottley mixed). The loser, [Winston Dujon-Pierre](p dujon) of [Old Dujon Ltd](o), will appeal.

## [ST GEORGE’S](l)

Forty-six years after the revolution, a school bears the name of [Maurice Bishop](p mbishop). Its principal is [Cynthia Bishop](p bishop). {They are not related, or everyone is}(bishop indirect), [she](r bishop) <says>. [Maurice Bishop International Airport](l) sent a cake.

## [SANTIAGO DE CUBA](l)

Power came back on Sunday night after 31 hours. [Yusniel Despaigne Matos](p yusniel), a baker, had saved his dough in a neighbour’s boat.

## Cricket

At [Christchurch](l) [Shai Hope](p hope) batted through a sandstorm of bouncers for 140 and the [West Indies](o) saved the Test. {“[Hope](p hope) is a strategy,”}(chase direct) captain [Roston Chase](p chase) <said>, and was made to say it again for television.

- [West Indies](o) 167 ([Hope](p hope) 56) and 457-6 ([Hope](p hope) 140, [Greaves](p greaves) 202*)

- [Barbados Pride](o) beat [Leeward Islands](o) by 4 wkts ([Holder](p holder) 5-31)

- [Jamaica Scorpions](o) drew with [Trinidad & Tobago](o) ([King](p king) 88; [Seales](p seales) 4-60)
