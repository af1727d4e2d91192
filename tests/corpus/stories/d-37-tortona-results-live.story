title: Live: Tveit & Berg warns on profit; Ferraro says no to suitor
date: 2026-03-05
region: Europe
topic: business
split: train
hard: business live blog with times, companies that are surnames (Tveit & Berg, Ferraro, Maersk, Dr. Oetker), brands that are first names (Gustav, Elsa), family owners with same surname as company, Danish Swedish Finnish Italian Polish names, de' and di particles, a CFO named Price and an analyst named Moody
---
person tveit = Ingrid Tveit Aaby | -
person berg = Carl Gustav Berg | -
person ferraro = Elisabetta de’ Ferraro | -
person dimartino = Nicolò Di Martino | -
person moody = Sarah Moody | -
person price = Jonathan Price-Oduya | -
person tveits = Tveit | -
person wegner = Wojciech Węgrzyn | -
person thedeen = Erik Thedéen | erik-thedeen
person lagarde = Christine Lagarde | christine-lagarde
person kristersson = Ulf Kristersson | ulf-kristersson
person lehtonen = Päivi Lehtonen | -
person lars = Lars Nyman | -
person gustavf = Gustav Berg | -
person koch = Annegret Koch | -
org tb = Tveit & Berg | -
org ferraroc = Ferraro S.p.A. | -
org maersk = Maersk | maersk
org hand = Handelsbanken | handelsbanken
---
# Live: [Tveit & Berg](o tb) warns on profit; [Ferraro](o ferraroc) says no to suitor

## 7.04am

Results day begins badly in [Stockholm](l), where the biscuit maker [Tveit & Berg](o tb) has <said> {2026 will be “materially worse”}(? mixed). The shares are indicated down 12%. The group, which owns Gustav crispbread and Elsa wafers, blames cocoa, rye and the weather, in that order.

## 7.31am

[Ingrid Tveit Aaby](p tveit), the chief executive and a granddaughter of the first [Tveit](p tveits), has been on the call. {“We put too much chocolate on a plain product,”}(tveit direct) [she](r tveit) <says>.

The other half of the name is less contrite. [Carl Gustav Berg](p berg), 81, who owns 22% and whose father, [Gustav Berg](p gustavf), is the face on the packet, <told> me by text that {“crispbread was never meant to be fun”}(berg mixed).

## 7.58am

[Jonathan Price-Oduya](p price), the chief financial officer, is asked about prices. [Price-Oduya](p price) <says>, without a smile, {they will go up by 4%}(price indirect).

## 8.15am

Open. [Tveit & Berg](o tb) falls 14%. [A.P. Moller-Maersk](o maersk), a day before its own numbers, loses 1.2%.

[Sarah Moody](p moody), who follows food at [Handelsbanken](o hand), is <quoted> everywhere: {“The rye is an excuse”}(moody direct). No relation to the agency, as [Moody](p moody) has had to <say> for {eleven years}(moody indirect).

## 9.20am

To [Tortona](l) in [Piedmont](l), where [Ferraro S.p.A.](o ferraroc) has turned down an offer from [Kraft Heinz](o). The chairwoman, [Elisabetta de’ Ferraro](p ferraro), fourth of the family to sit in that chair, <found> it {“insulting, but politely typed”}(ferraro mixed). Her cousin and rival [Nicolò Di Martino](p dimartino), who holds a fifth, would have taken it.

{“My cousin sells pasta. I sell shares,”}(dimartino direct) <says> [Di Martino](p dimartino), whose side of the family left the firm after a quarrel about semolina.

## 10.02am

A reader in [Gdynia](l), [Wojciech Węgrzyn](p wegner), <asks> {if Elsa wafers can be saved}(wegner indirect). Mr [Węgrzyn](p wegner), I have passed it on.

## 11.30am

The governor of the [Riksbank](o), [Erik Thedéen](p thedeen), <says> {food prices are “on the radar, not on the table”}(thedeen mixed). Prime Minister [Ulf Kristersson](p kristersson) <recommended> {patience}(kristersson indirect).

## 12.45pm

From [Frankfurt](l): [Christine Lagarde](p lagarde) leaves rates as they are. {“We are in no hurry,”}(lagarde direct) [Lagarde](p lagarde) <tells> a press conference.

## 2.10pm

[Päivi Lehtonen](p lehtonen), of [Fazer](o) in [Helsinki](l), <denies> {an interest in the crispbread}(lehtonen indirect). Shares recover half. And the chemist [Annegret Koch](p koch), on the supervisory board of [Dr. Oetker](o), rings to <say> that {her company has no comment}(koch indirect).

## 4.05pm

A close, more or less where we began. In [Stockholm](l) I leave the last line to the man at the gate, [Lars Nyman](p lars), who has worked for both halves of the name. {“They always argue in March,”}(lars direct) <says> [Lars](p lars).
