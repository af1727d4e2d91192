title: Sports digest: Odermatt by a ski, Lyles ill, Ding stunned, and a goalkeeper called Sunday
date: 2026-01-18
region: World
topic: sport
split: test
hard: digest of results across sports with surnames only in brackets, teams that are places and persons (Toronto, Kansas City, Orlando Pirates), Norwegian and Swiss and Czech skiers, Chinese and Korean order, tennis seeds, Indian initials, Thai nicknames in snooker and muay thai, Faroese and Basque names, NFL and NBA, horses with persons’ names, Jr. and II, month and day names as surnames
---
person odermatt = Marco Odermatt | marco-odermatt
person kriechmayr = Vincent Kriechmayr | vincent-kriechmayr
person shiffrin = Mikaela Shiffrin | mikaela-shiffrin
person rast = Camille Rast | camille-rast
person klaebo = Johannes Høsflot Klæbo | johannes-hosflot-klaebo
person svahn = Linn Svahn | linn-svahn
person lyles = Noah Lyles | noah-lyles
person ding = Ding Junhui | ding-junhui
person thepchaiya = Thepchaiya Un-Nooh | thepchaiya-un-nooh
person judd = Judd Trump | judd-trump
person ronnie = Ronnie O’Sullivan | ronnie-osullivan
person sabalenka = Aryna Sabalenka | aryna-sabalenka
person alcaraz = Carlos Alcaraz | carlos-alcaraz
person rakotomanga = Tiantsoa Rakotomanga Rajaonah | tiantsoa-rakotomanga-rajaonah
person walton = Adam Walton | adam-walton
person an = An Se-young | an-se-young
person satwik = Satwiksairaj Rankireddy | satwiksairaj-rankireddy
person chirag = Chirag Shetty | chirag-shetty
person sunday = Sunday Adetunji | -
person mofokeng = Relebohile Mofokeng | relebohile-mofokeng
person diaz = Brahim Díaz | brahim-diaz
person hakimi = Achraf Hakimi | achraf-hakimi
person mane = Sadio Mané | sadio-mane
person regragui = Walid Regragui | walid-regragui
person maye = Drake Maye | drake-maye
person stroud = C.J. Stroud | c-j-stroud
person vrabel = Mike Vrabel | mike-vrabel
person sga = Shai Gilgeous-Alexander | shai-gilgeous-alexander
person wemby = Victor Wembanyama | victor-wembanyama
person heidrun = Heiðrun á Lakjuni | -
person may = April May Hutchings | -
person murphy = Oisin Murphy | oisin-murphy
person agirre = Eneko Agirre Zubeldia | -
---
# Sports digest: [Odermatt](p odermatt) by a ski, [Lyles](p lyles) ill, [Ding](p ding) stunned, and a goalkeeper called [Sunday](p sunday)

## ALPINE SKIING

[WENGEN](l), [Switzerland](l) — [Marco Odermatt](p odermatt) won a shortened Lauberhorn downhill for the fourth time, by 0.79 of a second from [Vincent Kriechmayr](p kriechmayr) of [Austria](l). {“I skied it for my grandfather’s bet,”}(odermatt direct) [Odermatt](p odermatt) <said>. The women’s slalom at [Flachau](l) went to [Camille Rast](p rast) from [Mikaela Shiffrin](p shiffrin).

## CROSS-COUNTRY

[OBERHOF](l), [Germany](l) — [Klæbo](p klaebo) again: [Johannes Høsflot Klæbo](p klaebo) jogged the last hill. [Linn Svahn](p svahn) led a Swedish top four, with the Faroese [Heiðrun á Lakjuni](p heidrun) 31st, her nation’s best. {She trains on a golf course, in rain}(heidrun indirect), [Heiðrun](p heidrun) <told> [Kringvarp Føroya](o).

## SNOOKER

[LONDON](l) — [Thepchaiya Un-Nooh](p thepchaiya) beat [Ding Junhui](p ding) 6-2 at [Alexandra Palace](l) in 74 minutes. [Judd Trump](p judd) meets [Ronnie O’Sullivan](p ronnie) on Sunday. {“He’s the [Rocket](p ronnie), I’m the bus,”}(judd direct) [Trump](p judd) <said>.

## TENNIS

[MELBOURNE](l) — Australian Open, first round, selected:

- [A. Sabalenka](p sabalenka) (1) bt [T. Rakotomanga Rajaonah](p rakotomanga) ([FRA](l)) 6-4, 6-1

- [C. Alcaraz](p alcaraz) (1) bt [A. Walton](p walton) ([AUS](l)) 6-3, 7-6 (7-2), 6-2

- [Hutchings](p may) ([NZL](l)) ret. 3-6, 0-1. [April May Hutchings](p may), born on June 1, <said> {her wrist had gone in December}(may indirect)

## FOOTBALL

[RABAT](l) — [Senegal](l) beat [Morocco](l) 1-0 after extra time for the African title. [Brahim Díaz](p diaz) missed a penalty in the 114th minute; [Sadio Mané](p mane) had <talked> his side {out of walking off}(mane indirect). [Achraf Hakimi](p hakimi) carried [Díaz](p diaz) to the bench, and coach [Walid Regragui](p regragui) <took> {the blame}(regragui indirect).

[SOWETO](l) — [Orlando Pirates](o) 3, [Sekhukhune United](o) 0 ([Mofokeng](p mofokeng) 2). In [Akure](l), [Sunstars FC](o) keeper [Sunday Adetunji](p sunday) was sent off on Sunday for the third Sunday running.

## BADMINTON

[NEW DELHI](l) — [An Se-young](p an) of [South Korea](l) took the India Open without losing a game. [Satwiksairaj Rankireddy](p satwik) and [Chirag Shetty](p chirag), the local hope, lost a semi-final to a bat, which came in at 18-all and stayed. {“[Satwik](p satwik) smashed at it, I apologised,”}(chirag direct) <said> [Shetty](p chirag).

## AMERICAN FOOTBALL

[FOXBOROUGH](l), [Mass.](l) — [New England](o) 28, [Houston](o) 16. [Drake Maye](p maye) threw three touchdowns and [C.J. Stroud](p stroud) four interceptions. [Patriots](o) coach [Mike Vrabel](p vrabel) <said> {he would be happy on Tuesday}(vrabel indirect).

## BASKETBALL

- [Oklahoma City](o) 119, [San Antonio](o) 98 ([Gilgeous-Alexander](p sga) 34; [Wembanyama](p wemby) 17)

- [Orlando](o) 118, [Memphis](o) 111, in [Berlin](l)

## RACING

[MEYDAN](l), [Dubai](l) — Prince Arthur, Lady Bowthorpe and Mister Kowalski finished in that order; [Oisin Murphy](p murphy) rode the second.

## ALSO

[Noah Lyles](p lyles) withdrew from [Boston](l) with flu. In [Tolosa](l), [Eneko Agirre](p agirre) lifted a 200-kilo stone 14 times. {It was not a heavy stone}(agirre indirect), [Agirre](p agirre) <insisted>.
