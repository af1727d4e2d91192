title: Guadalajara court hears how 40 tonnes of avocados vanished
date: 2026-02-10
region: Americas
topic: crime
split: train
hard: Spanish double surnames cut to the first, alias with “El” and alias alone, Guadalupe and Jesús and Ángel as given names, states and cities that are surnames (Hidalgo, Morelos, Tlaquepaque), judge and prosecutor of one surname, source chain through a newspaper, García Harfuch double name, company named after a man
---
person harfuch = Omar García Harfuch | omar-garcia-harfuch
person lemus = Pablo Lemus | pablo-lemus
person beltran = José Guadalupe Beltrán Chávez | -
person grenas = Ángel Hidalgo Ríos | -
person morelos = Jesús Morelos Arriaga | -
person orozcoj = Leticia Orozco Villaseñor | -
person orozcop = Damián Orozco Téllez | -
person zepeda = María de los Ángeles Zepeda | -
person treja = Eulalio Trejo | -
person sheinbaum = Claudia Sheinbaum | claudia-sheinbaum
person lupita = Guadalupe “Lupita” Beltrán Zepeda | -
org informador = El Informador | el-informador
---
# [Guadalajara](l) court hears how 40 tonnes of avocados vanished

[GUADALAJARA](l), [Mexico](l), Feb 10 ([EFE](o)) - The driver stopped for a coffee at [Tepatitlán](l). When he came out there was no lorry, no trailer and, in the words of the indictment read on Tuesday, no fruit.

Five men are on trial in [Jalisco](l) for the theft of 212 loads in two years. Prosecutors <say> {the gang was led by [José Guadalupe Beltrán Chávez](p beltran), alias “[El Licenciado](p beltran)”, a former customs agent}(? indirect). [Beltrán](p beltran), 51, <denies> {it}(beltran indirect).

{“I have never even liked guacamole,”}(beltran direct via informador) [he](r beltran) <told> the newspaper [El Informador](o informador) from prison.

The second man in the dock, [Ángel Hidalgo Ríos](p grenas), is known as “[El Greñas](p grenas)” for hair he no longer has. The third, [Jesús Morelos Arriaga](p morelos), kept the warehouse. [Hidalgo](p grenas) was arrested in [Hidalgo](l) and [Morelos](p morelos), to the annoyance of headline writers, in [Puebla](l).

The driver, [Eulalio Trejo](p treja), spoke for an hour. {He had seen a man with a clipboard}(treja indirect), [Trejo](p treja) <testified>, {“and one trusts a clipboard”}(treja mixed). [He](r treja) <identified> [Morelos](p morelos) {by the ears}(treja indirect).

Two people called [Orozco](p orozcoj) face each other in the case. [Leticia Orozco Villaseñor](p orozcoj) is the presiding judge; [Damián Orozco Téllez](p orozcop) prosecutes. They are not related, as the defence has twice asked to have certified.

{“If we were, I would have told my cousin to speak up,”}(orozcoj direct) Judge [Orozco](p orozcoj) <remarked>.

Prosecutor [Orozco](p orozcop) played recordings in which a voice haggles over “green gold” and breaks off to help a child with fractions. {The voice is [Beltrán](p beltran)’s and the child is his daughter [Lupita](p lupita)}(orozcop indirect), [he](r orozcop) <said>.

The girl’s aunt, [María de los Ángeles Zepeda](p zepeda), left the courtroom.

Cargo theft has cost [Mexico](l) 7bn pesos since 2024. [Omar García Harfuch](p harfuch), the federal security secretary, <announced> in January {that the [National Guard](o) would escort convoys on the road to [Manzanillo](l)}(harfuch indirect). [García Harfuch](p harfuch) is to visit the packing town of [Ciudad Guzmán](l) this week.

[Pablo Lemus](p lemus), the governor of [Jalisco](l), <wants> {more}(lemus indirect). {“A trailer is not a wallet. It does not disappear in a crowd,”}(lemus direct) [Lemus](p lemus) <said>.

At her morning press conference President [Claudia Sheinbaum](p sheinbaum) was asked whether the price of an avocado was a matter of state. {Everything people eat is}(sheinbaum indirect), [Sheinbaum](p sheinbaum) <answered>.

The stolen fruit was sold through [Frutas Don Beltrán](o), a wholesaler that has nothing to do with [the accused](r beltran) and was named in 1962 after a mule. It closed its stall on Monday to repaint the sign.

The verdict is expected in March.
