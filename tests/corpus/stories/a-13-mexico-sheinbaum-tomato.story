title: Sheinbaum: “con calma” over U.S. tomato duty, but growers want answers
date: 2025-07-16
region: Americas
topic: economy
split: train
hard: Spanish double surnames shortened to first surname, "y" and "de la" in names, agency dateline, source chain through a newspaper, two people of one surname (Bárcena/De la Barcena?), state named after a person, streets and dams named after people, first-name farm brand, governor and mayor titles
---
person sheinbaum = Claudia Sheinbaum | claudia-sheinbaum
person ebrard = Marcelo Ebrard | marcelo-ebrard
person berdegue = Julio Berdegué | julio-berdegue
person lutnick = Howard Lutnick | howard-lutnick
person amlo = Andrés Manuel López Obrador | andres-manuel-lopez-obrador
person zazueta = José Guadalupe Zazueta Beltrán | -
person lopez = Guadalupe López Armenta | -
person ibarra = Óscar Ibarra y de la Vega | -
person scott = Dwayne Scott | -
person lupita = Lupita Cázares | -
person chan = Mónica Chan Loo | -
person hobbs = Katie Hobbs | katie-hobbs
---
# [Sheinbaum](p sheinbaum): {“con calma”}(sheinbaum direct) over [U.S.](l) tomato duty, but growers want answers

[MEXICO CITY](l), July 16 – President [Claudia Sheinbaum](p sheinbaum) <asked> Mexican growers {for patience}(sheinbaum indirect) on Wednesday, two days after a 17.09% duty took effect on most fresh tomatoes sent to the [United States](l).

{“Calm, a cool head, and the phone on,”}(sheinbaum direct) [Sheinbaum](p sheinbaum) <said> at her daily press conference, holding up a tomato that an aide had placed on the lectern. [She](r sheinbaum) <said> {she had asked for talks and expected them within weeks}(sheinbaum indirect).

Her economy minister, [Marcelo Ebrard](p ebrard), is to travel to [Washington](l) next Tuesday. [Ebrard](p ebrard) will meet Commerce Secretary [Howard Lutnick](p lutnick), whose department ended a truce on tomato prices dating from 1996. {That agreement}(lutnick indirect), [Lutnick](p lutnick) has <said>, {“failed American farmers.”}(lutnick direct)

Agriculture Minister [Julio Berdegué](p berdegue) <estimates> {that nine in ten exported tomatoes have no other market}(berdegue indirect).

In [Culiacán](l), capital of the state of [Sinaloa](l), the mood was less calm. About two hundred growers blocked one lane of the [Boulevard Francisco I. Madero](l). Their spokesman, [Óscar Ibarra y de la Vega](p ibarra), <told> the newspaper [Noroeste](o) {that packing houses had already cancelled shifts}(ibarra indirect). {“My grandfather sold to [Arizona](l) by telegram,”}(ibarra direct) <said> [Ibarra](p ibarra). {“I cannot sell there by email.”}(ibarra direct)

[Guadalupe López Armenta](p lopez), 46, sorts fruit for a company called [Doña Lupita](o). It is named after the owner’s mother, [Lupita Cázares](p lupita), and not, although everybody asks, after her. {“Here every second woman is a [Lupita](p lopez),”}(lopez direct) <says> [López](p lopez). Her hours have been cut from ten to six. [López Obrador](p amlo), the former president, once shook her hand at the same belt, and she still has the hairnet.

The deputy state secretary for trade, [José Guadalupe Zazueta Beltrán](p zazueta), <promised> {a fund for lost wages}(zazueta indirect). How large? [Zazueta](p zazueta) would not say.

## North of the border

In [Nogales](l), [Arizona](l), four hundred trucks crossed on Tuesday against the usual six hundred. Importers there side with the growers. {“I do not know one shopper who wakes up wanting a dearer tomato,”}(scott direct) <said> [Dwayne Scott](p scott), whose grandfather founded [Scott & Daughters Produce](o).

Governor [Katie Hobbs](p hobbs) of [Arizona](l) <wrote> to Mr. [Lutnick](p lutnick) {that 30,000 jobs in her state were touched by the trade}(hobbs indirect). A reply is expected.

Economist [Mónica Chan Loo](p chan), of the [Colegio de México](o), has a different worry. As [she](r chan) <put> it in a column for [El Financiero](o): {“Prices rise in the lift and come down by the stairs.”}(chan direct) In her model a duty of 17% adds about 8% in American shops. [Chan](p chan) does not eat tomatoes.

- Exports in 2024: $3.3 billion

- Main states: [Sinaloa](l), [Jalisco](l), [San Luis Potosí](l)

- Largest dam serving the growers: the [Adolfo López Mateos](l)
