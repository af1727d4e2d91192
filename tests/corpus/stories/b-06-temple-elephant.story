title: Top court sends elephant dispute back to Madras
date: 2023-09-14
region: Asia
topic: courts
split: train
hard: Tamil initials, two advocates called Singh, judges with initials and "Dr", honorifics Thiru and Swami, case title with names, law named after nobody, newspaper named after a people, elephant with a woman's name, full stop after initials
---
person chandrachud = D. Y. Chandrachud | d-y-chandrachud
person narasimha = P. S. Narasimha | p-s-narasimha
person misra = Manoj Misra | manoj-misra
person singhi = Harpreet Kaur Singh | -
person singha = A. K. Singh | -
person muthu = K. R. Muthulakshmi | -
person swami = Atmapriyananda | -
person raman = S. Venkataraman | -
person stalin = M. K. Stalin | m-k-stalin
person desouza = Ignatius D'Souza | -
org pti = PTI | press-trust-of-india
---
# [SC](o) sends elephant dispute back to [Madras](l)

By [Ignatius D'Souza](p desouza)

[NEW DELHI](l): The [Supreme Court](o) on Thursday declined to decide who owns Lakshmi, a 38-year-old elephant, and sent the parties to the dispute back to the [Madras High Court](o) with what it called a request to hurry.

The bench of Chief Justice Dr. [D.Y. Chandrachud](p chandrachud) and Justices [P.S. Narasimha](p narasimha) and [Manoj Misra](p misra) was hearing [K.R. Muthulakshmi](p muthu) v. Commissioner, an appeal that turns on one word in a deed of gift from 1991.

For the appellant, senior advocate [Harpreet Kaur Singh](p singhi) <argued> that {"temple" in the deed meant "a building, and not the department which runs it"}(singhi mixed).

For the State, additional advocate general [A.K. Singh](p singha) <replied> that {a building cannot sign for fodder}(singha indirect).

The two counsel are not related, and the Bench spent a moment on it. {"We shall say Ms [Singh](p singhi) and Mr [Singh](p singha), and hope that the elephant keeps to one name,"}(chandrachud direct) [the Chief Justice](r chandrachud) <remarked>.

Justice [Narasimha](p narasimha) <asked> {where the animal slept}(narasimha indirect).

{"My Lord, in the shed behind my client's house,"}(singhi direct) Ms [Singh](p singhi) <said>.

{"And where does she wish to sleep?"}(narasimha direct) [the judge](r narasimha) <continued>.

{"In the bus stand, My Lord,"}(singha direct) <said> Mr [Singh](p singha), to laughter.

[Muthulakshmi](p muthu), 70, whose family has kept Lakshmi near [Kumbakonam](l) for two generations, followed the hearing by video. {"I understood 'elephant' and 'adjourned',"}(muthu direct) [she](r muthu) <told> [PTI](o pti) by telephone. {"The rest was English."}(muthu direct)

Her nephew and interpreter, [S. Venkataraman](p raman), <said> {the family would go on paying Rs 4,000 a day for her food}(raman indirect). [Venkataraman](p raman), an accountant with a firm of [Lloyd's](o) surveyors in [Chennai](l), <added> that {no court had ever asked for the bills}(raman indirect).

The department's case is that rules made under the Wild Life (Protection) Act leave it no choice. Its affidavit, quoted in [The Hindu](o) last week, <says> {transfers of captive elephants "are not the private business of the transferor"}(? mixed).

Not everyone is for litigation. Swami [Atmapriyananda](p swami), who heads a math nearby and blesses the animal each Friday, has <offered> {both sides a grove of eleven acres}(swami indirect).

{"She has blessed more people than I have,"}(swami direct) [the Swami](r swami) <said>. {"We should ask her for the order."}(swami direct)

Chief Minister Thiru [M.K. Stalin](p stalin), asked about it at a function on [Anna Salai](l), <said> that {the State "respects every court and every elephant"}(stalin mixed).

Justice [Misra](p misra), dictating the order, <noted> that {the High Court's status quo would continue till October 30}(misra indirect).

Outside, Mr [A.K. Singh](p singha) was asked if he had won. {"We are half of the Bar, Ms [Singh](p singhi) and I,"}(singha direct) [he](r singha) <said>. {"Fifty per cent."}(singha direct)
