title: Sold for $900M: The Haifa Siblings Who Taught a Camera to Smell
date: 2023-07-11
region: Middle East
topic: business
split: train
hard: Israeli business feature in American spelling, Ben- and Bar- surnames, Ethiopian-Israeli and Arab and Russian names, siblings by first name, company named after grandfather (Gershon), investor funds named after people and animals, professor emeritus, Druze names, acquisition by a firm named after its founder (Dell), nickname Tommy, Ms. and Mr., Technion as institution, surname Or as word
---
person noa = Noa Ben-Or | -
person itai = Itai Ben-Or | -
person gershon = Gershon Ben-Or | -
person wassim = Wassim Abu Rukun | -
person mekonen = Tomer "Tommy" Mekonnen | -
person lena = Yelena Bar-Gurevich | -
person dell = Michael Dell | michael-dell
person sion = Uri Sivan | uri-sivan
person barkat = Nir Barkat | nir-barkat
person amram = Rachel Amram-Levi | -
person suha = Suha Khoury-Nassar | -
person haddad = Raef Haddad | -
person yona = Einat Kalisch-Rotem | einat-kalisch-rotem
org gersh = Gershon | -
org calc = Calcalist | calcalist
org tech = Technion | technion
---
# Sold for $900 Million: The [Haifa](l) Siblings Who Taught a Camera to Smell

[HAIFA](l), [Israel](l) — The offer came in on a Tuesday, while [Itai Ben-Or](p itai) was changing a diaper and [Noa Ben-Or](p noa) was in a parking dispute.

By Friday the brother and sister had sold [Gershon](o gersh), the company they named after a grandfather who repaired radios, to [Dell Technologies](o) for $900 million in cash. It employs 61 people above a falafel restaurant on [Masada Street](l).

What they sold is a chip that recognizes gas leaks from pictures. {“A leak shimmers,”}(noa direct) <said> [Noa](p noa), 34, the chief executive. {“Grandpa could see it on a stove. We just taught it to a camera.”}(noa direct)

[Gershon Ben-Or](p gershon), who came from [Vilna](l) by way of [Cyprus](l), died in 2011. {He would have asked what was wrong with the old stove}(itai indirect), Mr. [Ben-Or](p itai) <said>.

The siblings’ first hire was [Wassim Abu Rukun](p wassim), a Druze physicist from [Isfiya](l), who met [Noa](p noa) at the [Technion](o tech). The second was a hacker of sorts. [Tomer Mekonnen](p mekonen), known as [Tommy](p mekonen), whose parents walked from [Gondar](l) to [Sudan](l) in 1984, had once broken into the university’s grade server to raise, he <says>, {somebody else’s grade}(mekonen indirect).

{“It was mine,”}(wassim direct) <said> Dr. [Abu Rukun](p wassim).

Nobody would give them money at first. [Yelena Bar-Gurevich](p lena), a partner at [Black Ibex](o), which led the first round in 2018, <recalled> {a meeting in which a kettle was held under a lens for 40 minutes}(lena indirect). {“It did not explode, and I wrote a check,”}(lena direct) Ms. [Bar-Gurevich](p lena) <said>.

Others did better than they had feared. The [Amram-Levi Fund](o) stands to make 17 times its money, and [Rachel Amram-Levi](p amram) is not hiding it. {“I’m buying a donkey,”}(amram direct) she <told> [Calcalist](o calc). {“I always said I would.”}(amram direct)

[Michael Dell](p dell) announced the deal himself, from [Round Rock](l), [Texas](l). {The team will stay in [Haifa](l) “for as long as the falafel does”}(dell mixed), [Dell](p dell) <wrote> on his page.

That is a matter for [Raef Haddad](p haddad), the owner of the restaurant, who has a lease until 2031. {“They smelled of solder when they came,”}(haddad direct) [Haddad](p haddad) <said>. {“Now they smell of lawyers.”}(haddad direct)

Economy Minister [Nir Barkat](p barkat), a former software entrepreneur, <welcomed> {the sale}(barkat indirect). [Haifa](l)’s mayor, [Einat Kalisch-Rotem](p yona), would like a building with the name on it. But the president of the [Technion](o tech), [Uri Sivan](p sion), <asked> for {something simpler}(sion indirect): {“a course in kettles”}(sion mixed).

There was a cost. [Suha Khoury-Nassar](p suha), the company’s chief scientist until 2021, left over a question of credit and has two patents to her name. She is a professor in [Delft](l). {“They wrote me a nice letter,”}(suha direct) she <said>. {“[Noa](p noa) always wrote well.”}(suha direct)

On Sunday the siblings went to see their grandmother with the news. {She asked how much they had kept}(itai indirect), [Itai](p itai) <said>.
