title: Pope Leo asks young footballers to ‘pass the ball, and the bread’
date: 2025-11-05
region: Europe
topic: religion
split: test
hard: stacked church titles outside the span, regnal names, Pope's birth name, saints and basilicas (not persons of the story), cardinals with particles, club named after a saint, quotes over two paragraphs, one-word religious name, unrelated Leos, football team name
---
person leo = Pope Leo XIV | pope-leo-xiv
person francis = Pope Francis | pope-francis
person parolin = Pietro Parolin | pietro-parolin
person zuppi = Matteo Zuppi | matteo-zuppi
person bruni = Matteo Bruni | matteo-bruni
person mattarella = Sergio Mattarella | sergio-mattarella
person leob = Leo Agyemang | -
person agnes = Agnès de La Tour du Pin | -
person okwu = Ikechukwu Emmanuel Onwubiko | -
person theo = Theodora | -
person peter = Saint Peter | saint-peter
person mcg = Declan McGonagle | -
person saldana = Rosario Saldaña Quispe | -
---
# Pope [Leo](p leo) <asks> young footballers to {‘pass the ball, and the bread’}(leo direct)

[VATICAN CITY](l) (Nov. 5) — It was [Leo](p leob) who asked [Leo](p leo) the question everybody had been told not to ask: which team did he support?

{“In [Chicago](l) this is how wars begin,”}(leo direct) <answered> Pope [Leo XIV](p leo), to the delight of some six hundred children in the [Paul VI Hall](l), and then declined to say whether it was the [White Sox](o).

The questioner, [Leo Agyemang](p leob), 10, plays on the left wing for [San Lorenzo](o), a parish side from the outskirts of [Turin](l). He was one of the children chosen to speak at Wednesday’s audience for church sports clubs from forty countries. {“I wasn’t nervous,”}(leob direct) [he](r leob) <said> afterwards. {“His shoes are really clean.”}(leob direct)

Setting his text aside, the pontiff spoke for a quarter of an hour.

{“Your coach tells you to pass the ball, and you are sad, because you wanted the goal. I was a slow defender in [Chiclayo](l), so I passed the ball always, and I was very holy.}(leo direct)

{“But then you go home. At the table, pass the bread. It is the same lesson.”}(leo direct)

His Eminence Cardinal [Matteo Zuppi](p zuppi), Archbishop of [Bologna](l) and president of the Italian bishops, sat behind him in a team scarf. The secretary of state, Cardinal [Pietro Parolin](p parolin), did not wear one, though [Vatican](l) officials <said> {he had been offered two}(? indirect). Earlier [Parolin](p parolin) had received President [Sergio Mattarella](p mattarella) of [Italy](l) for talks on prisons.

[Matteo Bruni](p bruni), director of the [Holy See Press Office](o), <told> journalists {the Pope intended to continue the meetings begun by his predecessor, [Francis](p francis)}(bruni indirect). There was no plan, [Bruni](p bruni) <said>, {for a [Vatican](l) entry in any league}(bruni indirect).

## Boots for [Onitsha](l)

Some guests had come a long way. The Most Reverend [Ikechukwu Emmanuel Onwubiko](p okwu), an auxiliary bishop from [Onitsha](l) in [Nigeria](l), brought eleven girls and a goalkeeper. {“We were given twelve visas and one ball,”}(okwu direct) [the bishop](r okwu) <said>. The ball was signed, on the way out, by the Pope, who <wrote> {“[Robert](p leo)”}(leo direct), the name he was baptised with, and then, after thinking about it, {“[Leo](p leo)”}(leo direct).

Sister [Theodora](p theo), who uses no other name, coaches the [St Agnes](o) team of [Dundalk](l). Its chairman, [Declan McGonagle](p mcg), had bet her a week’s washing-up that no pope would know the offside rule. {“He explained it with three candles,”}(theo direct) <reported> Sister [Theodora](p theo). [McGonagle](p mcg) will start on Monday.

From [Cusco](l) came [Rosario Saldaña Quispe](p saldana), whose son was confirmed by the then Bishop [Robert Prevost](p leo) in 2016. {“He remembered the rain,”}(saldana direct) Mrs [Saldaña](p saldana) <said>. And the French federation’s delegate, [Agnès de La Tour du Pin](p agnes), <hoped> aloud {that more would be said next year about girls}(agnes indirect). Fewer than one in five of the players in the hall were girls. [De La Tour du Pin](p agnes) had counted.

Before leaving, the children prayed at the tomb of St [Peter](p peter) and ate pizza, in that order.

^ [Leo XIV](p leo) with players from [San Lorenzo](o). At left, [Agyemang](p leob).
