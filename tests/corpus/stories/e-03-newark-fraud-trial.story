title: ‘I sold them hope at cost’: Marlboro jeweler takes the stand in Newark
date: 2024-05-22
region: Americas
topic: courts
split: train
hard: Mr. and Ms. at every mention, Russian-Jewish, Dominican, Gujarati and Italian surnames of New Jersey, shops named after owners, courthouse named after a judge, law firm of three surnames, two brothers told apart by first name, nickname Sasha and Big Vin, a witness called April
---
person fishbein = Alexander Fishbein | -
person leonf = Leon Fishbein | -
person desai = Hetal Desai | -
person castellano = Vincent Castellano | -
person aprilr = April Rosario | -
person okafor = Mabel Okafor-Hughes | -
person brandt = Jerome T. Brandt | -
person santana = Yudelka Santana Peña | -
person bunny = Bad Bunny | bad-bunny
person mukherjee = Ronita Mukherjee | -
---
# {‘I sold them hope at cost’}(fishbein direct): Jeweler takes the stand in [Newark](l)

[NEWARK](l) — For eleven days the jury had heard about [Alexander Fishbein](p fishbein) from people who had given him money. On Wednesday it heard from Mr. [Fishbein](p fishbein).

The owner of [Fishbein & Sons](o), a jewelry store in [Marlboro](l), [N.J.](l), is charged with taking $7.3 million from 112 customers for diamonds that were never cut, or, in the <telling> of prosecutors, {never dug}(? indirect).

{“I sold them hope at cost,”}(fishbein direct) Mr. [Fishbein](p fishbein), 58, <testified> in the [Martin Luther King Jr. Federal Building](l). {“The stones were coming. The stones were always coming.”}(fishbein direct)

[Hetal Desai](p desai), the assistant [U.S.](l) attorney, let the words hang. Then Ms. [Desai](p desai) <asked> {from where}(desai indirect).

{[Antwerp](l)}(fishbein indirect), [he](r fishbein) <answered>; {later, [Botswana](l)}(fishbein indirect).

His brother, [Leon](p leonf), pleaded guilty in February and is expected to be sentenced in July. [Leon Fishbein](p leonf) kept the books, and on the stand last week [he](r leonf) <described> {two ledgers, one for the accountant and one “for [Sasha](p fishbein)”}(leonf mixed). [Sasha](p fishbein) is what the family calls [Alexander](p fishbein).

The witnesses have been a census of [Monmouth County](l). [Vincent Castellano](p castellano), who is known as [Big Vin](p castellano) and sells pools, paid $210,000 for a ring for a second wife who has since become a third party. Mr. [Castellano](p castellano) wept when shown the receipt.

[April Rosario](p aprilr), a dental hygienist, put down a tax refund. {“My fiancé said go to [Zales](o) at the mall,”}(aprilr direct) Ms. [Rosario](p aprilr) <said>. {“I wanted something with a story.”}(aprilr direct)

{She had certainly got one}(brandt indirect), <observed> [Jerome T. Brandt](p brandt) of [Brandt, Kuhl & Ferrante](o), who represents Mr. [Fishbein](p fishbein), and was told by the judge to sit down.

The judge, [Mabel Okafor-Hughes](p okafor), has run a brisk room. When a juror’s phone played a [Bad Bunny](p bunny) song on Tuesday, Judge [Okafor-Hughes](p okafor) had it placed in an evidence bag.

Mr. [Brandt](p brandt) has <argued> {that his client was himself deceived, by a dealer in [Gaborone](l) whom no one has met}(brandt indirect). The dealer’s letters, all typed, are signed with a single initial.

An [F.B.I.](o) accountant, [Ronita Mukherjee](p mukherjee), <told> the court {that the letters had been printed on a machine in [Marlboro](l)}(mukherjee indirect). {It was out of cyan}(mukherjee indirect), [she](r mukherjee) <added>.

In the hallway, [Yudelka Santana Peña](p santana), a home health aide who lost $4,000, sat with a thermos. Ms. [Santana](p santana) has come every day by two buses. {She did not expect to see the money}(santana indirect), [she](r santana) <said> in Spanish. {“I would like to see him look at me. Once is enough,”}(santana direct) [she](r santana) <said>.

On Wednesday afternoon, as he stepped down, [the defendant](r fishbein) did.

The trial resumes on Tuesday, after Memorial Day.
