title: Ukraine war briefing: Kyiv trams run again as Klitschko brothers open heating point
date: 2024-12-03
region: Europe
topic: war
split: train
hard: briefing as bullet list, two brothers with one surname both famous, transliteration variants (Zelenskiy/Zelensky, Syrskyi/Syrsky, Andriy/Andrii), ranks before names, governments by capital, missiles and factories with names, unit named after a person, source chains, pronoun speaker across sentences, soldiers by call sign
---
person zel = Volodymyr Zelenskyy | volodymyr-zelenskyy
person vitali = Vitali Klitschko | vitali-klitschko
person wladimir = Wladimir Klitschko | wladimir-klitschko
person syrskyi = Oleksandr Syrskyi | oleksandr-syrskyi
person sybiha = Andrii Sybiha | andrii-sybiha
person yermak = Andriy Yermak | andriy-yermak
person scholz = Olaf Scholz | olaf-scholz
person baerbock = Annalena Baerbock | annalena-baerbock
person rutte = Mark Rutte | mark-rutte
person costa = António Costa | antonio-costa
person blinken = Antony Blinken | antony-blinken
person haluk = Herman Halushchenko | herman-halushchenko
person hrytsak = Nadiya Hrytsak | -
person moth = Moth | -
person abdul = Abdulrahman Okorie-Lysenko | -
person sachko = Danylo Sachko | -
org afp = AFP | agence-france-presse
---
# [Ukraine](l) war briefing: [Kyiv](l) trams run again as [Klitschko](p vitali) brothers open heating point

## Chancellor [Scholz](p scholz) leaves with a gift; [Nato](o) ministers meet in [Brussels](l). What we know on day 1,014

- Trams and trolleybuses were running again in most of [Kyiv](l) on Tuesday after engineers restored two substations. {Power cuts would be limited to four hours a day}(haluk indirect), the energy minister, [Herman Halushchenko](p haluk), <said>. {Overnight, air defence shot down 22 drones}(? indirect), [Ukraine](l)’s air force <reported>.

- The mayor, [Vitali Klitschko](p vitali), opened the capital’s thousandth heating point with his brother [Wladimir](p wladimir), like him a former world heavyweight champion. {“My brother is carrying the generator because he lost the toss,”}(vitali direct) <said> the elder [Klitschko](p vitali). {“I was told there would be no toss,”}(wladimir direct) <said> [the younger](r wladimir).

- [Volodymyr Zelenskiy](p zel) <thanked> [Germany](l) {for 650m euros’ worth of equipment}(zel indirect) announced on Monday during the visit of [Olaf Scholz](p scholz). [Zelenskiy](p zel) gave the chancellor a piece of a locomotive. {It was the heaviest thing he had ever been asked to take home}(scholz indirect), [Scholz](p scholz) <told> the railway workers who had mounted it.

- In [Brussels](l), [Nato](o)’s secretary general, [Mark Rutte](p rutte), <urged> the allies {to send more air defence before the winter deepens}(rutte indirect). [Andrii Sybiha](p sybiha), the Ukrainian foreign minister, handed his colleagues a list with nineteen lines. {“We do not need all of it by Christmas; by Thursday is fine,”}(sybiha direct) [he](r sybiha) <said>. [Antony Blinken](p blinken), at his last such meeting, read the list twice. [The secretary of state](r blinken) <promised> {“hundreds of millions more” in the coming weeks}(blinken mixed).

- [Annalena Baerbock](p baerbock), speaking in [Beijing](l), <said> {any ceasefire would have to be “more than a pause”}(baerbock mixed). The new president of the [European Council](o), [António Costa](p costa), back from [Kyiv](l), <told> the agency [AFP](o afp) {that the talks there had been longer than his flight}(costa indirect via afp).

- Gen [Oleksandr Syrskyi](p syrskyi), commander-in-chief, visited the 33rd brigade near [Kurakhove](l). [Syrsky](p syrskyi) <reported> on [Telegram](o) {that the situation was “difficult but held”}(syrskyi mixed).

- [Andriy Yermak](p yermak), head of the president’s office, left for [Washington](l). His office did not say whom he would see.

## In other news

The woman who kept tram No 12 going has a name after all. She is [Nadiya Hrytsak](p hrytsak), 59, and in October, when the overhead line in [Podil](l) came down, she directed traffic around it for six hours with a soup ladle. A video was watched four million times. [Hrytsak](p hrytsak) has given one interview and does not plan another: {“I was cold and it was what I had.”}(hrytsak direct)

A medic from [Kharkiv](l), [Abdulrahman Okorie-Lysenko](p abdul), received the order For Courage on Monday. He came from [Enugu](l) to study in 2011. With him was a drone operator who would give only her call sign, [Moth](p moth). {“He pulled me out and then he asked for my insurance card,”}(moth direct) [Moth](p moth) <said>. [Okorie-Lysenko](p abdul) <denies> {the part about the card}(abdul indirect).

{The [Taras Shevchenko bridge](l) to [Brovary](l) will close for repairs from Friday}(sachko indirect), [Danylo Sachko](p sachko) of the city’s bridge department <said>. {Drivers should use the [Paton](l)}(sachko indirect), [he](r sachko) <added>, {“and patience”}(sachko mixed).
