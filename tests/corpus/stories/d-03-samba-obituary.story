title: Dona Zefa, Who Gave Samba Its Slowest Drum, Dies at 91
date: 2026-02-19
region: Americas
topic: culture
split: train
hard: American obituary with Ms. and courtesy titles, stage name and birth name, nicknames in quotes, Portuguese double surnames with da and dos, one-word musicians, samba school and street names, song titles with names of people, surname Filho, bairro named after a saint
---
person zefa = Josefa Maria dos Santos Pereira | -
person pereira = Osvaldo Pereira Filho | -
person marly = Marly dos Santos Pereira | -
person caju = Caju | -
person tiao = Sebastião Arruda | -
person gil = Gilberto Gil | gilberto-gil
person lula = Luiz Inácio Lula da Silva | luiz-inacio-lula-da-silva
person menezes = Margareth Menezes | margareth-menezes
person cartola = Cartola | cartola
person hollis = Bruce W. Hollis | -
person quirino = Ana Paula Quirino da Luz | -
---
# [Dona Zefa](p zefa), Who Gave Samba Its Slowest Drum, Dies at 91

[RIO DE JANEIRO](l) — [Josefa Maria dos Santos Pereira](p zefa), a laundress who became, under the name of [Dona Zefa](p zefa), the first woman to lead the drums of a major samba school, died on Tuesday at her home in [Oswaldo Cruz](l), a neighborhood in the north of the city. She was 91.

{The cause was pneumonia}(marly indirect), <said> her daughter [Marly](p marly).

Samba drummers play fast, and through the 1960s they played faster every year. Ms. [Pereira](p zefa) slowed them down. In the Carnival of 1974, with 280 men behind her and a whistle between her teeth, she took the big bass drum, the surdo, to a tempo at which, as one critic <complained>, {“one could have ironed a shirt”}(? mixed).

{“I had ironed a few,”}(zefa direct) [she](r zefa) <told> [O Globo](o) in 2003. {“It is a good tempo for walking uphill with a basket.”}(zefa direct)

The beat of her school, [Unidos do Morro Velho](o), can be heard behind “Recado a Teresa,” which [Cartola](p cartola) is <said> {to have hummed to her in a bar}(? indirect), and on the records of [Caju](p caju), the singer she raised, and of singers who never met her.

[Josefa Maria dos Santos](p zefa) was born on Aug. 3, 1934, in [Cachoeira](l), in the state of [Bahia](l), the ninth of 11 children. At 13 she was sent to [Rio](l) as a maid, to a family on [Santa Clara Street](l) whose son practiced the cello.

She married [Osvaldo Pereira Filho](p pereira), a tram driver and tambourine player known as [Vadinho](p pereira), in 1955. It was [Vadinho](p pereira) who taught her to hold a mallet and then regretted it; when she was chosen over him, in 1971, he did not come home for nine days.

The man who chose her, [Sebastião (Tião) Arruda](p tiao), [the school’s president](r tiao) and a numbers-game banker, never explained himself. But his granddaughter, the historian [Ana Paula Quirino da Luz](p quirino), has found a note. {It says “the woman counts,” which may mean that she mattered or that she could count}(quirino mixed), Professor [Quirino](p quirino) <said> in an interview.

Foreigners came. [Bruce W. Hollis](p hollis), a percussion teacher from [Muncie](l), [Indiana](l), arrived in 1979 for two weeks and stayed until 1986. {“I asked her for a metronome marking,”}(hollis direct) Mr. [Hollis](p hollis) <recalled> by phone. {“[Zefa](p zefa) put my hand on her neck.”}(hollis direct)

She never gave up the laundry. There is a photograph of [Gilberto Gil](p gil), then culture minister, holding one end of a wet sheet while she holds the other; Mr. [Gil](p gil) had come to give her a medal, and it was a drying day.

On Wednesday President [Luiz Inácio Lula da Silva](p lula) <called> her {“a clock that laughed”}(lula mixed). His culture minister, [Margareth Menezes](p menezes), herself a singer from [Bahia](l), <said> {the whole country walked uphill at her pace}(menezes indirect).

Besides her daughter, she is survived by three sons, 17 grandchildren and [Caju](p caju), who was left on her step in a cashew crate in 1968 and who has never used another name.

^ [Dona Zefa](p zefa) in 1974. [Arruda](p tiao), in the white hat, is looking the other way. Credit: [Arquivo Nacional](o)

[Caju](p caju) was on tour in [Lisbon](l) when the news came. He finished the concert. {“She would have noticed if I stopped early,”}(caju direct) [he](r caju) <said> from the stage, and the drummer behind him went on, very slowly, alone.
