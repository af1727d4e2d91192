title: Endrick strikes late as one-name wonders sink England
date: 2024-03-23
region: World
topic: sport
split: test
hard: one-word names (Endrick, Rodrygo), Jr suffix variants (Vinícius Júnior, Vini Jr.), surnames that are words (Rice, Stones, White), nicknames, coach with one name, line-ups with numbers, same surname brothers, stadium named after a person, Korean-order referee, invented TV pundit
---
person endrick = Endrick | endrick
person vini = Vinícius Júnior | vinicius-junior
person rodrygo = Rodrygo | rodrygo
person dorival = Dorival Júnior | dorival-junior
person rice = Declan Rice | declan-rice
person stones = John Stones | john-stones
person southgate = Gareth Southgate | gareth-southgate
person bellingham = Jude Bellingham | jude-bellingham
person jobe = Jobe Bellingham | jobe-bellingham
person watkins = Ollie Watkins | ollie-watkins
person pickford = Jordan Pickford | jordan-pickford
person danilo = Danilo | danilo
person kane = Harry Kane | harry-kane
person walker = Kyle Walker | kyle-walker
person paqueta = Lucas Paquetá | lucas-paqueta
person gordon = Anthony Gordon | anthony-gordon
person pele = Pelé | pele
person baek = Baek Seung-woo | -
person prudence = Prudence Achebe-Cole | -
person zeca = Zeca | -
person rimmer = Bob Rimmer | -
---
# [Endrick](p endrick) strikes late as one-name wonders sink [England](l)

[England](l) 0 [Brazil](l) 1

[Bob Rimmer](p rimmer) at [Wembley](l)

He is seventeen, he has one name and he needed nine minutes. [Endrick](p endrick), who came on for [Rodrygo](p rodrygo) in the 71st minute, tapped the ball over the line in the 80th after [Jordan Pickford](p pickford) had pushed out a shot from [Vinícius Júnior](p vini), and [Wembley](l) saw [England](l) lose for the first time in more than three years.

The boy from [Brasília](l) ran to the corner where his father stood. {“I looked for one yellow shirt and there were ten thousand,”}(endrick direct) [he](r endrick) <said>.

[Gareth Southgate](p southgate) was sanguine. {It had been a useful evening}(southgate indirect), [the manager](r southgate) <thought>, {with five debuts and no injuries “apart from pride.”}(southgate mixed) [Southgate](p southgate) had left out [Harry Kane](p kane); his captain for the night was [Declan Rice](p rice), on his fiftieth cap.

[Rice](p rice) was [England](l)’s best player. [Jude Bellingham](p bellingham), booed a little and cheered a lot, was second, at least until he was kicked. [Bellingham](p bellingham)’s brother, [Jobe](p jobe), watched from the stand with a cushion on his head. In defence [John Stones](p stones) did not put a foot wrong, then put one slightly wrong, and that was the goal.

{“We gave them one corner of the pitch and they lived in it,”}(rice direct) <said> [Rice](p rice).

It might have been worse. In the first half [Vini Jr.](p vini), as it says on his shirt, was clean through and hit the ball so gently that [Kyle Walker](p walker) walked back and cleared it. [Lucas Paquetá](p paqueta) struck a post, after which the Korean referee, [Baek Seung-woo](p baek), spoke to him at length. What was said? {“He told me to smile,”}(paqueta direct) [the midfielder](r paqueta) <revealed>. [Baek](p baek) smiled throughout.

At the other end, [Ollie Watkins](p watkins) shot over after twelve minutes and [Anthony Gordon](p gordon) curled wide. There was little else.

For [Dorival Júnior](p dorival) it was a first match in charge. [Dorival](p dorival) has coached some twenty clubs, and his post-match remarks were shorter than most of those jobs. {“Calm,”}(dorival direct) [he](r dorival) <said>. {“He is a boy. Calm.”}(dorival direct)

Not everyone obeyed. In the television studio [Prudence Achebe-Cole](p prudence), once of [Arsenal](o) and [Nigeria](l), <compared> the goal {to the first of [Pelé](p pele)}(prudence indirect), and was reminded by the man beside her, the former [Santos](o) winger known as [Zeca](p zeca), that he had been there. Was it similar? {“[Pelé](p pele)’s was with his chest,”}(zeca direct) <recalled> [Zeca](p zeca). {“This one was with hunger.”}(zeca direct)

[England](l) play [Belgium](l) on Tuesday. [Brazil](l) go to the [Santiago Bernabéu](l) to meet [Spain](l).

- [England](l): 1 [Pickford](p pickford); 2 [Walker](p walker), 5 [Stones](p stones); 4 [Rice](p rice); 7 [Gordon](p gordon), 10 [Bellingham](p bellingham), 9 [Watkins](p watkins)

- [Brazil](l): 2 [Danilo](p danilo) (capt); 8 [Paquetá](p paqueta); 7 [Vinícius Jr](p vini), 10 [Rodrygo](p rodrygo) (21 [Endrick](p endrick), 71)

- Referee: [Baek S-w](p baek). Booked: [Paquetá](p paqueta). Attendance: 83,467
