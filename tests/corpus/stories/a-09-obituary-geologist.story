title: Obituary: Sigríður Haraldsdóttir, geologist who listened to volcanoes
date: 2022-11-19
region: Europe
topic: obituary
split: train
hard: Icelandic patronymics used as first names, family members by first name, volcanoes and glaciers with personal names, prize and rock named after people, ship, quote over two paragraphs, maiden and married names, initials
---
person sigga = Sigríður Haraldsdóttir | -
person harald = Haraldur Ketilsson | -
person gudni = Guðni Th. Jóhannesson | gudni-th-johannesson
person katrin = Katrín Jakobsdóttir | katrin-jakobsdottir
person vigdis = Vigdís Finnbogadóttir | vigdis-finnbogadottir
person tomas = Tómas Óli Hjaltalín | -
person katla = Katla Tómasdóttir | -
person whit = R.W.A. Whitcombe | -
person maeda = Maeda Fumiko | -
person bjork = Björk | bjork
---
# Obituary: [Sigríður Haraldsdóttir](p sigga), geologist who listened to volcanoes

## She put microphones where others put thermometers, and persuaded a small country to move its roads

[Sigríður Haraldsdóttir](p sigga), who has died aged 84, used to say that a volcano was a poor liar. {“It tells you three days before. It is only that nobody has the patience to sit with it,”}(sigga direct) [she](r sigga) <told> a class of schoolchildren in [Akureyri](l) in 1996, the year the road below [Grímsvötn](l) was washed away; there were no cars on it, because [Sigríður](p sigga) had rung the minister at midnight.

She was born on a farm at the foot of [Hekla](l). Her father, [Haraldur Ketilsson](p harald), kept the weather diary for the parish, and when the mountain erupted in 1947 it was the nine-year-old [Sigga](p sigga) who wrote down the noises. [Haraldur](p harald) thought the list childish. It is now in the [National Museum](o) in [Reykjavík](l).

At [Cambridge](o), where she was one of two women in the department, the professor of mineralogy, [R.W.A. Whitcombe](p whit), asked her to make tea. {“I made it very badly, for a whole term, and after that they gave me a key to the laboratory,”}(sigga direct) [she](r sigga) <recalled>.

[Whitcombe](p whit) came round. When her first paper on harmonic tremor appeared in 1968 [he](r whit) <wrote> to her {that he had read it “twice, the second time standing up”}(whit mixed). It was followed by work on [Krafla](l), [Surtsey](l) and, with her Japanese colleague [Maeda Fumiko](p maeda), [Mount Asama](l). [Maeda](p maeda), who is 90, <says> {they wrote to each other every week for thirty years and met on eleven occasions}(maeda indirect).

She was not easy. She once resigned from the [Geological Society](o) over a comma. {“She was right about the comma,”}(gudni direct) President [Guðni Th. Jóhannesson](p gudni) <said> this week.

The president, a historian, had been her neighbour. {“When I was elected she brought me a stone.}(gudni direct)

{“She said that it was older than any constitution and that I should look at it whenever I felt important. I have had to look at it less than she feared, and more than I would admit.”}(gudni direct)

[Katrín Jakobsdóttir](p katrin), the prime minister, <called> her {“a scientist with a poet’s ear and a farmer’s manners”}(katrin mixed). Former president [Vigdís Finnbogadóttir](p vigdis) sent flowers. [Björk](p bjork), who sampled one of her recordings in 2011, paid her in smoked lamb.

In 1963 she married [Tómas Óli Hjaltalín](p tomas), mate of the coastguard ship Ægir, whom she met because the ship was lent to her. [Tómas](p tomas) died in 2009. Their daughter [Katla](p katla) was named after a volcano, against the advice of both grandmothers. {“It could have been worse,”}(katla direct) [Katla Tómasdóttir](p katla), an anaesthetist, <says>. {“Dad wanted [Eyjafjallajökull](l).”}(katla direct)

Among her honours were the Falcon, the Wollaston Medal and a ridge in [Antarctica](l), [Haraldsdottir Spur](l), which she never saw. [She](r sigga) <said> {a spur suited her}(sigga indirect).

[Sigríður Haraldsdóttir](p sigga), geologist, born 2 March 1938; died 11 November 2022. She is survived by [Katla](p katla), two grandsons and a dog called Richter.
