title: Ten questions for Oluwaseun ‘Seun’ Abara-Clegg
date: 2024-09-21
region: Europe
topic: culture
split: test
hard: question-and-answer interview without quotation marks, Nigerian-British names, nickname in quotes, one-name singers, writers by surname and by first name, fictional characters (not persons of the news), prizes named after people, publisher named after people, siblings by first name, wrong name corrected, titles of works containing names
---
person seun = Oluwaseun Abara-Clegg | -
person adichie = Chimamanda Ngozi Adichie | chimamanda-ngozi-adichie
person soyinka = Wole Soyinka | wole-soyinka
person zadie = Zadie Smith | zadie-smith
person adele = Adele | adele
person burna = Burna Boy | burna-boy
person lipa = Dua Lipa | dua-lipa
person ishiguro = Kazuo Ishiguro | kazuo-ishiguro
person nandy = Lisa Nandy | lisa-nandy
person funmi = Funmi | -
person taiwo = Taiwo | -
person kehinde = Kehinde | -
person clegg = Barry Clegg | -
person nadkarni = Nadkarni | -
person carter = Carter | -
person ffion = Ffion ap Dafydd | -
person rooney = Wayne Rooney | wayne-rooney
---
# Ten questions for [Oluwaseun ‘Seun’ Abara-Clegg](p seun)

## The author of The Ghost of Harold Entwistle on twins, gas bills and being mistaken for someone else

Interview by [Ffion ap Dafydd](p ffion)

[Seun Abara-Clegg](p seun), 41, was born in [Ibadan](l) and raised in [Oldham](l). Her third novel, out on Thursday from [Faber & Faber](o), is on the longlist for the Booker. We meet in a café that used to be a bank.

Your hero, Harold Entwistle, is dead on page one. Why?

[SA-C](p seun): {So that nobody would ask me if he was my father. My father is [Barry Clegg](p clegg), he is alive, and he sells guttering. He read it in one night and said, there’s not much guttering in it.}(seun direct)

And your mother?

{My mother, [Funmi](p funmi), read it in one hour, which is how I know she skipped. She looked for herself. All mothers do.}(seun direct)

You have said that [Adichie](p adichie) changed your life.

{[Chimamanda](p adichie) gave a talk in [Leeds](l) in 2009, and I was the person who held the microphone. I held it too far away. She took my wrist and moved it, quite kindly, and I thought: oh, that’s what a writer is.}(seun direct)

Who else?

{[Soyinka](p soyinka), for the sentences. [Zadie Smith](p zadie), for the jokes. [Ishiguro](p ishiguro), because he proves you can say nothing and be understood.}(seun direct)

There are twins in all your books.

{My brothers are [Taiwo](p taiwo) and [Kehinde](p kehinde); every Yoruba family has a [Taiwo](p taiwo) and a [Kehinde](p kehinde) if it has twins at all. [Kehinde](p kehinde) is the elder although he came second. Explain that to [Oldham Council](o), who had them down as one child called [Taiwo Kehinde](p taiwo).}(seun direct)

[Burna Boy](p burna) posted a picture of your second novel.

{Upside down. My sales in [Port Harcourt](l) doubled. Then [Dua Lipa](p lipa) chose it for her book club, the right way up, and I could pay the gas.}(seun direct)

People mistake you for the singer [Adele](p adele)’s lawyer. True?

{Once, on a train. A man from [Crewe](l) wept on my sleeve. I did not correct him, because he was so happy. I believe her lawyer is a Mr [Carter](p carter). I am not.}(seun direct)

You taught for nine years. Do pupils write?

{One wrote every day. I can’t name her because she is now a magistrate. Her best story was about [Wayne Rooney](p rooney) and a lost dog. The head, Mrs [Nadkarni](p nadkarni), had it framed.}(seun direct)

Last month [Lisa Nandy](p nandy), the culture secretary, asked writers what they need.

{I wrote back: libraries that open on Sundays. [She](r nandy) <replied> {that she would see what could be done}(nandy indirect via seun). I like a politician who doesn’t say yes.}(seun direct)

What comes next?

{A book with no twins, no ghost and no [Oldham](l). [Barry](p clegg) is horrified. He says, what’s left?}(seun direct)

- The Ghost of Harold Entwistle is published on 26 September

- [Abara-Clegg](p seun) appears at the [Ilkley Literature Festival](o) with [Ffion ap Dafydd](p ffion) on 4 October
