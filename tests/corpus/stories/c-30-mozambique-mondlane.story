title: Two Mondlanes, One University Hall
date: 2025-06-20
region: Africa
topic: education
split: test
hard: politician and historical figure with one surname, university and avenue and bridge named after the latter, Machel husband and widow, Portuguese given names (Benvinda, Inocência), Chapo and Nyusi bare, do/da/dos particles, Title Case headline, Engenheiro and Dona as titles
---
person vmondlane = Venâncio Mondlane | venancio-mondlane
person emondlane = Eduardo Mondlane | eduardo-mondlane
person mondlanes = Venâncio and Eduardo Mondlane | -
person chapo = Daniel Chapo | daniel-chapo
person nyusi = Filipe Nyusi | filipe-nyusi
person levi = Maria Benvinda Levi | maria-benvinda-levi
person smachel = Samora Machel | samora-machel
person gmachel = Graça Machel | graca-machel
person guilherme = Manuel Guilherme Júnior | manuel-guilherme-junior
person mandela = Nelson Mandela | nelson-mandela
person inocencia = Inocência dos Santos Matsinhe | -
person tembe = Alberto da Graça Tembe | -
person zimba = Dércio Zimba | -
person kobayashi = Ryo Kobayashi | -
person munguambe = Rosa Munguambe | -
org aim = Mozambique News Agency | mozambique-news-agency
org noticias = Notícias | noticias
---
# Two [Mondlanes](p mondlanes), One University Hall

[MAPUTO](l) — On the anniversary of the birth of [Eduardo Mondlane](p emondlane), the founder of [Frelimo](o), another [Mondlane](p vmondlane) came to the university that carries his name, and there were not enough chairs.

[Venâncio Mondlane](p vmondlane), the opposition politician, an engineer by training and once a student here, had been invited months ago to a debate on school fees. Nobody at [Eduardo Mondlane University](o), it appears, had looked at the calendar.

{“I am often asked if he was my grandfather,”}(vmondlane direct) [he](r vmondlane) <said> to laughter on Friday. {“I reply that he was everybody’s grandfather, and that I am still waiting for my share.”}(vmondlane direct)

The rector, Professor [Manuel Guilherme Júnior](p guilherme), had opened two extra rooms with loudspeakers. {It was the fullest debate since 2009, when the subject was parking}(guilherme indirect), [Guilherme](p guilherme) <recalled>.

Across town, President [Daniel Chapo](p chapo) laid a wreath at the [Heroes’ Square](l). [Chapo](p chapo), who took office in January, spoke of the other [Mondlane](p emondlane) as {“a teacher first”}(chapo direct). {The government would reopen 200 village schools by February}(chapo indirect via aim), [the president](r chapo) <said>, <according to> the [Mozambique News Agency](o aim).

His predecessor [Filipe Nyusi](p nyusi) stood in the second row. So did [Graça Machel](p gmachel), a former education minister, the widow of [Samora Machel](p smachel) and, later, of [Nelson Mandela](p mandela).

Mrs [Machel](p gmachel) was asked about the debate. {“When I was minister we had one textbook for nine children. Ask them how many they have now,”}(gmachel direct) [she](r gmachel) <said>.

The answer was to be had in the hall. {It is six}(inocencia indirect), <said> [Inocência dos Santos Matsinhe](p inocencia), a teacher from [Gaza](l), and she meant the province in the south. {“I have a hundred and four pupils and my own handwriting,”}(inocencia direct) <added> [Inocência](p inocencia), 26.

Prime Minister [Maria Benvinda Levi](p levi) sent a deputy, who read out figures. {Spending on schools will rise by nine per cent}(levi indirect), [Levi](p levi) <promised> in the text.

Engenheiro [Alberto da Graça Tembe](p tembe), who builds schools for a living and bridges for pleasure, had brought a plank. It was from a desk delivered in [Catembe](l) last year. {The wood was pine, the invoice said chanfuta}(tembe indirect), [Tembe](p tembe) <explained>. He passed it around.

Not everybody had come for planks. [Dércio Zimba](p zimba), a third-year student, <wanted> {to know when the residence on [Avenida Julius Nyerere](l) would have water}(zimba indirect). [Zimba](p zimba) got a round of applause and no date.

{“Both [Mondlanes](p mondlanes) would have complained about the water,”}(munguambe direct) <said> the librarian, Dona [Rosa Munguambe](p munguambe), who was born in the year the first one died. {“One wrote letters. The other one goes live.”}(munguambe direct)

On [Facebook](o), where [Venâncio](p vmondlane) has more followers than most newspapers have readers, 61,000 people watched. The paper [Notícias](o noticias) gave the event four lines. In its account, {the hall was “reasonably full”}(? mixed via noticias).

The last question came in careful Portuguese from a Japanese doctoral student, [Ryo Kobayashi](p kobayashi), who is writing a history of the [Maputo–Katembe Bridge](l). {Would the speaker say which of the two, the teacher or the engineer, the country needed more?}(kobayashi indirect) [Kobayashi](p kobayashi) <asked>.

[Mondlane](p vmondlane) took a while over that one. {“A plumber,”}(vmondlane direct) [he](r vmondlane) <said>.

Outside, on [Avenida Eduardo Mondlane](l), the minibuses had been waiting. The conductors called out their stops as always: [Museu](l), [Xipamanine](l), [Benfica](l).
