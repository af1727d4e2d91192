title: Cambodia breaks ground on Funan Techo canal
date: 2024-08-05
region: Asia
topic: economy
split: train
hard: father and son called Hun, surname-first Khmer names, Samdech and Neak Oknha titles outside the span, canal with a title in its name, two people called Sok-like names, source chain, Vietnamese diacritics, company with a place name, plain wire style
---
person manet = Hun Manet | hun-manet
person sen = Hun Sen | hun-sen
person many = Hun Many | hun-many
person sunc = Sun Chanthol | sun-chanthol
person thuhang = Phạm Thu Hằng | pham-thu-hang
person sokha = Sok Sokha | -
person sok = Sok Vannak | -
person pou = Pou Chenda | -
person eyler = Marcus Eylenbosch | -
person chinh = Phạm Minh Chính | pham-minh-chinh
org akp = Agence Kampuchea Presse | agence-kampuchea-presse
org afp = AFP | agence-france-presse
---
# [Cambodia](l) breaks ground on $1.7 bn canal

[PREK TAKEO](l), [Cambodia](l), Aug 5, 2024 ([AFP](o afp)) - Cambodian Prime Minister [Hun Manet](p manet) broke ground on Monday on a canal linking the [Mekong](l) to the [Gulf of Thailand](l), a project that has raised questions in neighbouring [Vietnam](l).

Drums were struck across the kingdom at 9:09 am, an hour chosen because it was the birthday of [the premier's father and predecessor](r sen), [Hun Sen](p sen), who turned 72.

{"Our goods will leave by our own door,"}(manet direct) [Hun Manet](p manet) <told> several thousand guests, who were dressed in white. {"We have waited for it long enough."}(manet direct)

The 180-kilometre Funan Techo canal is to carry barges from the capital to [Kep](l) province. Officials <say> {it will cut shipping costs by a third and employ 50,000 people}(? indirect).

Deputy Prime Minister [Sun Chanthol](p sunc) <said> in May that {51 percent of the venture would be Cambodian and the remainder belong to [China Road and Bridge Corporation](o)}(sunc indirect).

Samdech [Hun Sen](p sen), now president of the [Senate](o), did not attend. [He](r sen) <wrote> on [Facebook](o) that {the nation would at last "breathe through its own nose"}(sen mixed), an expression also used by his youngest son, [Hun Many](p many), at a youth rally on Sunday.

[Hanoi](l) has asked for more data on the flow of water into the delta.

Foreign ministry spokeswoman [Phạm Thu Hằng](p thuhang) <said> last week {[Vietnam](l) "hopes that [Cambodia](l) will coordinate closely"}(thuhang mixed). Prime Minister [Pham Minh Chinh](p chinh) has raised the matter by telephone, according to state-run [Agence Kampuchea Presse](o akp), which <quoted> him as {"wishing the project well"}(chinh mixed via akp).

Scientists are divided. {"The volume is small in the wet season and not small in the dry,"}(eyler direct) <said> [Marcus Eylenbosch](p eyler), a Belgian hydrologist who advises river commissions.

In [Prek Takeo](l) people wanted to know about money. About 2,300 families live along the first stretch.

Neak Oknha [Sok Sokha](p sokha), a gravel merchant who owns three of the plots, <said> {he had been told to expect a letter}(sokha indirect). His namesake but not his relative, the noodle seller [Sok Vannak](p sok), <said> {he had been told nothing}(sok indirect).

{"They measured my kitchen,"}(sok direct) [Vannak](p sok) <said>. {"Twice, with a different answer."}(sok direct)

{"We trust Samdech and we trust [his son](r manet),"}(pou direct) <said> [Pou Chenda](p pou), 58, a farmer who wore a [Hun Manet](p manet) T-shirt. {"But I would like to know where my mango tree is on the map."}(pou direct)
