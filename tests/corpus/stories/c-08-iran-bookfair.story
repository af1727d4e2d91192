title: At Tehran’s late book fair, a new Khamenei and an old queue
date: 2026-06-11
region: Middle East
topic: culture
split: train
hard: Khamenei is two men (late father and son, told apart by the date), bare surname for each, poets and their squares and tombs as names, Pezeshkian with honorific doctor, Azeri and Kurdish names, book characters not people, given name after surname
---
person mojtaba = Mojtaba Khamenei | mojtaba-khamenei
person ali = Ali Khamenei | ali-khamenei
person pezeshkian = Masoud Pezeshkian | masoud-pezeshkian
person sarabi = Mehrdad Sarabi | -
person vakili = Farzaneh Vakili | -
person tabrizi = Yashar Tabrizi | -
person moradi = Rojin Moradi | -
person stolz = Anneliese Stolz | -
person vakilis = Houshang Vakili | -
person sohrab = Sohrab | -
person hafez = Hafez | hafez
person saadi = Saadi | saadi
org etemad = Etemad | etemad
org isna = ISNA | isna
---
# At [Tehran](l)’s late book fair, a new [Khamenei](p mojtaba) and an old queue

The queue for grilled corn was there, as it is every year. So were the students with shopping trolleys, the poets nobody stops for and the stand where one may weigh books instead of pricing them. Only the month was wrong.

[Tehran](l)’s international book fair, usually held in May, opened on Wednesday in the halls of the [Imam Khomeini Mosalla](l), five weeks late and a third smaller. A deputy minister of culture, [Mehrdad Sarabi](p sarabi), cut the ribbon with a pair of tailor’s scissors because the ceremonial ones could not be found.

{“Paper has been through a hard spring, like the rest of us,”}(sarabi direct) [Sarabi](p sarabi) <told> a crowd of publishers. {Nine hundred houses had sent books}(sarabi indirect), [he](r sarabi) <said>, {against thirteen hundred in 2025}(sarabi indirect).

President [Masoud Pezeshkian](p pezeshkian), a heart surgeon who is still addressed as Doctor [Pezeshkian](p pezeshkian) by half his cabinet, came at noon and bought four novels and a dictionary. {“I pay for these myself, please write that down,”}(pezeshkian direct) [the president](r pezeshkian) <said> to the reporter from [ISNA](o isna).

A message was read from Ayatollah [Mojtaba Khamenei](p mojtaba), who became Supreme Leader in March after the death of his father, [Ali Khamenei](p ali). In it, [Khamenei](p mojtaba) <called> {reading “the quiet half of courage”}(mojtaba mixed).

The son has not yet appeared at a fair. The elder [Khamenei](p ali) used to walk the aisles for two hours every spring, asking about print runs {and correcting people’s metre}(vakili indirect), <according to> [Farzaneh Vakili](p vakili).

[Vakili](p vakili), 71, publishes classical verse from a basement off [Enghelab Street](l). {“He told me once that I had dropped a syllable in [Hafez](p hafez),”}(vakili direct) [she](r vakili) <says>. {“I had.”}(vakili direct)

Her husband [Houshang](p vakilis) keeps the till and disagrees. {It was in [Saadi](p saadi)}(vakilis indirect), Mr [Vakili](p vakilis) <insists>, {and it was the typesetter}(vakilis indirect).

## What sells

- Cookery, for the third year running.
- A new translation of Anna Karenina, in two volumes, from a house in [Mashhad](l).
- Anything about Rostam and Sohrab with pictures.
- A memoir by the late footballer’s barber, sold out by four o’clock.

The daily [Etemad](o etemad) <counted> {eleven new titles about the war and forty about losing weight}(etemad indirect).

[Yashar Tabrizi](p tabrizi), a bookseller who is from [Ardabil](l) in spite of his name, has brought three crates of Azeri grammars. {“My father’s family came from [Tabriz](l) and never forgave [Ardabil](l) for being cheaper,”}(tabrizi direct) <says> [Tabrizi](p tabrizi).

Two stands on, [Rojin Moradi](p moradi), from [Sanandaj](l), offers her own Kurdish poems at half price after a box got wet. Has the fair changed? {“The men in the next row used to be a ministry,”}(moradi direct) <replies> [Moradi](p moradi), {“and now they are a bank.”}(moradi direct)

Foreign guests are few. [Anneliese Stolz](p stolz), who came from [Leipzig](l) by train, bus and one borrowed car, was given a corn cob and a chair by the organisers. {“In [Leipzig](l) we have coffee and no chairs,”}(stolz direct) [Stolz](p stolz) <remarks>.

By evening the halls had the smell of all book fairs, wet wool and glue. The loudspeaker asked the owner of a lost child named [Sohrab](p sohrab) to come to hall seven, and an old man in the queue <said>, to nobody in particular, {“Not again.”}(? direct)

The fair runs until 20 June. Message or no message, [Vakili](p vakili) will keep a folding chair free on the last afternoon, in case [Khamenei](p mojtaba) the son should care to be corrected in his turn.
