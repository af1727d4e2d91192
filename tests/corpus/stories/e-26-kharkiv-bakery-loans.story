title: Under Kharkiv, a bakery rises; Kyiv counts the loans
date: 2025-12-11
region: Europe
topic: business
split: train
hard: Ukrainian names with transliteration variants (Oleksii/Alexey, Serhiy/Serhii/Sergey, Kharkiv/Kharkov), patronymics, brothers with a feminine-surname sister, surnames in -enko and -chuk, diminutives (Sasha, Olya), firms named after founders, airline street named after a poet, minister by surname, British and German lenders, Georgian surname
---
person svyrydenko = Yulia Svyrydenko | yulia-svyrydenko
person marchenko = Serhiy Marchenko | serhiy-marchenko
person pyshnyy = Andriy Pyshnyy | andriy-pyshnyy
person terekhov = Ihor Terekhov | ihor-terekhov
person oleksii = Oleksii Hnatiuk | -
person serhii = Serhii Hnatiuk | -
person olha = Olha Hnatiuk-Dorosh | -
person vira = Vira Pavlivna Hnatiuk | -
person shev = Taras Shevchenko | taras-shevchenko
person becker = Annette Becker-Lühr | -
person tsik = Giorgi Tsiklauri | -
person renaud = Odile Renaud-Basso | odile-renaud-basso
person sasha = Oleksandra Moroz | -
person ray = Philip Ray | -
person zelensky = Volodymyr Zelenskyy | volodymyr-zelenskyy
---
# Under [Kharkiv](l), a bakery rises; [Kyiv](l) counts the loans

[KHARKIV](l) — The ovens at [Hnatiuk & Sons](o) are eleven metres below the pavement, where the draught of the trains used to be.

{“Dough likes a cellar. It is accountants who don’t,”}(oleksii direct) <says> [Oleksii Hnatiuk](p oleksii), 44, who runs the firm with his brother, [Serhii](p serhii), and, whatever the sign says, their sister.

[Olha Hnatiuk-Dorosh](p olha) keeps the books. It was [she](r olha) who <asked> {for the loan}(olha indirect): 48 million hryvnias over seven years at five per cent, half of it guaranteed from abroad. The answer came in six weeks. {“I thought it was a trick,”}(olha direct) [Olha](p olha) <says>.

The state’s cheap-credit scheme has now passed 130,000 loans. Prime Minister [Yulia Svyrydenko](p svyrydenko) <told> a business forum in [Kyiv](l) on Thursday {that a third had gone to regions within 50 kilometres of the front}(svyrydenko indirect). {“Capital is a coward, so we hold its hand,”}(svyrydenko direct) [Svyrydenko](p svyrydenko) <said>.

Not all are pleased with the bill. Finance Minister [Serhiy Marchenko](p marchenko) is <said> to have {wanted a ceiling}(? indirect). [Andriy Pyshnyy](p pyshnyy), governor of the [National Bank of Ukraine](o), <warned> {that bad debts “will come to the party late, as they always do”}(pyshnyy mixed).

Abroad the mood is warmer. [Odile Renaud-Basso](p renaud), president of the [European Bank for Reconstruction and Development](o), <promised> {another 400 million euros of guarantees}(renaud indirect). [Annette Becker-Lühr](p becker), of [KfW](o) in [Frankfurt](l), went down the stairs in [Kharkiv](l) herself in October. Ms. [Becker-Lühr](p becker) left with a rye loaf for her desk.

In the letters of credit, drawn up by three banks, [Oleksii](p oleksii) is also [Oleksiy](p oleksii) and, on one form from the nineties that no one dares to throw away, [Alexey Gnatyuk](p oleksii). [Serhii](p serhii) has been [Sergey](p serhii), [Serhiy](p serhii) and, for a month, his brother. {“The bank lent to five men,”}(serhii direct) [Serhii Hnatiuk](p serhii) <says>. {“Two of us bake.”}(serhii direct)

Their mother, [Vira Pavlivna](p vira), still tastes. She is 79 and was carried out of [Saltivka](l) in March 2022 on a bread board.

The pumps were the work of [Giorgi Tsiklauri](p tsik), a Georgian engineer who put in the first of them free, while the lawyers were reading. {He had eaten there}(tsik indirect), [Tsiklauri](p tsik) <explains>.

Mayor [Ihor Terekhov](p terekhov), who has schools, a clinic and a register office underground, <means> {to have a street of shops by spring}(terekhov indirect). It has a name already, [Lower Shevchenko Street](l). Above, the monument to [Taras Shevchenko](p shev) is in its fourth winter of sandbags.

[Oleksandra Moroz](p sasha), 23, sells the bread from a hatch by the turnstiles. Moroz is frost, and [Sasha](p sasha), as the queue calls her, wears mittens. President [Volodymyr Zelensky](p zelensky) bought a bun there in August. {He had no change, and she has put his hundred hryvnias in a frame}(sasha indirect), [she](r sasha) <says>.

At 4.10 the siren went above. Nobody in the queue looked up. [Philip Ray](p ray), a credit officer from [London](l) on his second day, did, and was handed a poppy-seed roll.
