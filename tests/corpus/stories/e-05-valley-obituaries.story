title: Lives remembered: a barber, a beekeeper and the voice of the Friday Fish Fry
date: 2025-01-26
region: Americas
topic: obituaries
split: test
hard: three short obituaries in a local paper, maiden names in brackets and after née, nicknames in quotes, husbands and wives of one surname, lists of survivors with spouses in brackets, Hmong clan names, Polish and Norwegian surnames of Wisconsin, funeral homes and churches named after people, a dog
---
person kowalke = Stanley P. Kowalke | -
person dorothyk = Dorothy Kowalke | -
person waynek = Wayne Kowalke | -
person sueh = Sue Hegge | -
person markh = Mark Hegge | -
person bobby = Bobby Vinton | bobby-vinton
person chue = Chue Neng Vang | -
person mai = Mai Yer Xiong | -
person pao = Pao Vang | -
person kia = Kia Lor | -
person pheng = Pheng Vang | -
person gunderson = Arlene Gunderson | -
person harvey = Harvey Gunderson | -
person favre = Brett Favre | brett-favre
person skip = Leroy Brzezinski | -
person evers = Tony Evers | tony-evers
person lind = Joy Lindstrom | -
---
# Lives remembered: a barber, a beekeeper and the voice of the Friday Fish Fry

## [Stanley P. “Stosh” Kowalke](p kowalke), 1934–2025

[Stosh Kowalke](p kowalke), who cut hair on [Jefferson Street](l) in [Wausau](l) for 61 years and <claimed> {to have given [Bobby Vinton](p bobby) a trim}(kowalke indirect), died Jan. 19 at [Aspirus Hospital](o). He was 90.

[Stanley Paul](p kowalke) was born over the shop. He served in [Korea](l) as a cook, came home, and married [Dorothy Zastrow](p dorothyk), who kept the appointment book and, <said> their son [Wayne](p waynek), {everything else}(waynek indirect).

{“Dad would do one side of your head and tell you the first half of the joke,”}(waynek direct) [Wayne Kowalke](p waynek) <said>. {“You weren’t going anyplace.”}(waynek direct)

He is survived by [Dorothy](p dorothyk); children [Wayne](p waynek) and [Sue](p sueh) ([Mark](p markh)) [Hegge](p sueh); five grandchildren; and the chair. Visitation is at [Brainard Funeral Home](o) on Friday.

## [Chue Neng Vang](p chue), about 1946–2025

Nobody wrote the day down. [Chue Neng Vang](p chue) was born in a village above [Long Tieng](l), [Laos](l), and in later life picked the Fourth of July.

He carried a radio for the Americans, crossed the [Mekong](l) on a raft of bamboo and came to [Marathon County](l) in 1980 with his wife, [Mai Yer Xiong](p mai), and a blanket. Of the winter [he](r chue) used to <say> {that nobody had mentioned it at the embassy}(chue indirect).

It was a neighbor, [Harvey Gunderson](p harvey), who gave him his first hive. By the time he retired from the [Wausau Paper](o) mill, [Vang](p chue) had eighty of them, and the [Vang Honey](o) stand at the farmers’ market sold out by 9.

{“My father did not say I love you,”}(kia direct) <said> his daughter [Kia Lor](p kia), a nurse. {“He said, take a jar.”}(kia direct)

[Mai Yer](p mai) died in 2019. In line with Hmong custom the funeral will last three days, beginning Friday at [Metro Hmong Funeral Home](o). Besides [Lor](p kia), he leaves his sons [Pao](p pao) and [Pheng Vang](p pheng) and 23 grandchildren.

## [Arlene Gunderson](p gunderson) (née [Thorsgaard](p gunderson)), 1940–2025

Listeners to [WXCO](o) knew her as “[the Fish Fry Lady](r gunderson).” For 34 years [Arlene Gunderson](p gunderson) read out, every Friday at 11:40, what each tavern was frying and what it cost.

She once kept [Brett Favre](p favre) waiting on another line because [Skip Brzezinski](p skip) of [Skip’s Bar](o) had not finished with the coleslaw. {“[Brett](p favre) would be in the paper anyways,”}(gunderson direct) [she](r gunderson) <explained>.

Gov. [Tony Evers](p evers) <sent> a card that {called her “the true public radio”}(evers mixed).

[Gunderson](p gunderson) died Jan. 21, two days after her old neighbor [Stosh](p kowalke) and five before the [Packers](o) would have played. Her husband, [Harvey](p harvey), survives, with a beagle called Walleye.

Pastor [Joy Lindstrom](p lind) of [St. Olaf Lutheran Church](o) will officiate. {Lunch will be cod}(lind indirect), [Lindstrom](p lind) <said>, {and there will be enough}(lind indirect).
