title: In Sololá, ancestral mayors hand over staffs and a lawsuit
date: 2026-01-02
region: Americas
topic: politics
split: train
hard: Maya surnames (Tzoc, Ajquejay, Xiloj, Tuy), Spanish double surnames and de + husband's name, don and doña, two men called Juan, president's full and short name, attorney general with double-barrelled first name, US senator with Spanish surname, NGO and avenue and airport named after people and saints, saint as town, Mr. and middle initial, surname Ixim as word
---
person tzoc = Sebastián Tzoc Ajú | -
person xiloj = Manuela Xiloj de Tuy | -
person juanp = Juan Pablo Ajquejay | -
person juanm = Juan Mendoza Cojtí | -
person juans = Juan Pablo Ajquejay and Juan Mendoza Cojtí | -
person arevalo = Bernardo Arévalo | bernardo-arevalo
person porras = Consuelo Porras | consuelo-porras
person pacay = Luis Pacheco | luis-pacheco
person ixchop = Lesbia Ixchop Quiej | -
person schultz = Karen M. Schultz-Ortega | -
person jjose = Juan José Arévalo | juan-jose-arevalo
person walter = Walter | -
person tecun = Tecún Umán | tecun-uman
person menchu = Rigoberta Menchú | rigoberta-menchu
person diego = Diego Alvarado de León | -
org plibre = Prensa Libre | prensa-libre
---
# In [Sololá](l), ancestral mayors hand over their staffs, and a lawsuit

[SOLOLÁ](l), [Guatemala](l) — At dawn on New Year’s Day, 46 men and women in red and blue stood in the church square and gave one another sticks.

The sticks, of dark wood with silver heads, are the staffs of the indigenous mayoralty, an office older than the republic. The outgoing mayor, [Sebastián Tzoc Ajú](p tzoc), kissed his and held on to it a moment too long, and people laughed.

{“A year without sleep,”}(tzoc direct) Mr. [Tzoc](p tzoc), 54, a bus mechanic, <said>. {“Now I shall be rude to my wife again.”}(tzoc direct)

His successor is [Manuela Xiloj de Tuy](p xiloj), 61, who keeps bees. She inherits a water dispute, a fallen bridge and a criminal complaint: in November, prosecutors <accused> nine of the mayors {of blocking the [Pan-American Highway](l) in 2023}(? indirect).

{Without those blockades [Bernardo Arévalo](p arevalo) would not have been sworn in}(? indirect), their defenders <say>. President [Arévalo](p arevalo) sent a delegate to Thursday’s ceremony and a wreath. In a statement he <called> the mayors {“the old trees of our democracy”}(arevalo mixed).

Attorney General [Consuelo Porras](p porras), whose term ends in May, has <said> {her office acts “without regard to hats or feathers”}(porras mixed).

Doña [Manuela](p xiloj) wears a hat. {“I will go when I am called,”}(xiloj direct) she <said>. {“But they should know that the bees come along.”}(xiloj direct)

There were, this being [Sololá](l), many guests. [Luis Pacheco](p pacay), a former leader of the 48 cantons of [Totonicapán](l), could not come; he is in jail awaiting trial, and a chair was left for him with his staff laid across it. [Rigoberta Menchú](p menchu), the Nobel laureate, took the seat beside the chair.

{“I have sat next to emptier chairs,”}(menchu direct) [Menchú](p menchu) <said>.

The two deputies of the new mayor are both named [Juan](p juans). [Juan Pablo Ajquejay](p juanp), a teacher, will look after land, and don [Juan Mendoza Cojtí](p juanm), a weaver with eleven children, after weddings. Neither minds being called for the other. {“The land quarrels end in weddings,”}(juanm direct) <said> don [Juan](p juanm).

At the Mass, the Rev. [Diego Alvarado de León](p diego) preached about [Tecún Umán](p tecun), the warrior, and about [Juan José Arévalo](p jjose), the president’s father, who ran the country when the square was first paved. {The first lost with honor and the second won with patience}(diego indirect), Father [Diego](p diego) <told> them.

[Lesbia Ixchop Quiej](p ixchop), a lawyer with the [Myrna Mack Foundation](o), will defend the nine. {The crime alleged}(ixchop indirect), she <said>, {is that of having stood still}(ixchop indirect). {“They stood on a road,”}(ixchop direct) <said> Ms. [Ixchop](p ixchop). {“So does the road.”}(ixchop direct)

[Karen M. Schultz-Ortega](p schultz), of the [Washington Office on Latin America](o), <warned> of {trials in the spring}(schultz indirect). {Her colleagues would land at [La Aurora](l) as observers “on the first plane, with a lawyer in each row”}(schultz mixed), she <said>.

Not everything was so heavy. By noon marimbas were playing on [Calle Santa Lucía](l), and [Walter](p walter), aged 7, had got hold of the staff of his grandfather, the outgoing mayor, and was using it to direct the traffic. [Prensa Libre](o plibre) put him on its front page.
