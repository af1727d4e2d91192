title: Cape Verde reach the World Cup: 'My grandmother ironed the shirts'
date: 2025-10-14
region: Africa
topic: sport
split: train
hard: lusophone football nicknames (Bubista, Vozinha, Stopira, Dailon), Dutch-born and Irish-born players with Cape Verdean roots, players called by full legal name in a list, surname Lopes shared by a player and a taxi driver, airport after a singer
---
person bubista = Bubista | bubista
person vozinha = Vozinha | vozinha
person pico = Roberto Lopes | roberto-lopes
person livramento = Dailon Livramento | dailon-livramento
person stopira = Stopira | stopira
person neves = José Maria Neves | jose-maria-neves
person evora = Cesária Évora | cesaria-evora
person lopes = Lopes | -
person ze = Zé Manel | -
person tita = Titina Andrade | -
person dlamini = Sabelo Dlamini | -
person mendes = Ryan Mendes | ryan-mendes
person cabral = Amílcar Cabral | amilcar-cabral
person infantino = Gianni Infantino | gianni-infantino
person nhonhoz = Nho Nhoz | -
org lusa = Lusa | lusa
---
# [Cape Verde](l) reach the World Cup: {‘My grandmother ironed the shirts’}(? direct)

[PRAIA](l), [Cape Verde](l) — In the second minute of stoppage time the whole of [Praia](l) was already in the street, and nobody saw the third goal.

[Cape Verde](l), a nation of ten islands and about half a million people, beat [Eswatini](l) 3-0 on Monday and qualified for the World Cup for the first time. [Dailon Livramento](p livramento), born in [Rotterdam](l), scored the first. [Stopira](p stopira), 37, born a goal-kick away from the stadium, scored the last.

{“I could have retired four times,”}(stopira direct) [the defender](r stopira) <said>. {“My mother always told me: not today.”}(stopira direct)

It was a night for nicknames. The coach is known to all as [Bubista](p bubista), the goalkeeper as [Vozinha](p vozinha). In the programme their names, which nobody uses, took up four lines.

{“People stop me and ask for the recipe for cachupa,”}(vozinha direct) <said> [Vozinha](p vozinha), 39. {“I keep clean sheets, I tell them, not kitchens.”}(vozinha direct)

[Roberto Lopes](p pico), whom they call [Pico](p pico), grew up in [Dublin](l) and was recruited through a message on [LinkedIn](o), which he took for spam and left for nine months. On the pitch he had to be stopped from hugging a policeman.

The [Lopes](p lopes) who drives taxi number 112 is no relation, but has had it painted blue all the same. {“In these islands we are all a bit of a [Lopes](p pico),”}(lopes direct) [the driver](r lopes) <said>, refusing payment.

President [José Maria Neves](p neves) declared Tuesday a holiday. {“[Cabral](p cabral) said we must think with our own heads,”}(neves direct) [Neves](p neves) <said>, after the founder of the nation, [Amílcar Cabral](p cabral). {“Tonight we headed it in.”}(neves direct)

The captain, [Ryan Mendes](p mendes), cried into a microphone for [Lusa](o lusa) and <said> nothing, {“because otherwise I would only cry more”}(mendes mixed).

[Bubista](p bubista), a defender himself in his day, had <told> his players at half-time, when it was goalless, {a story about a boat}(bubista indirect). He will not say which. {“Maybe at the World Cup,”}(bubista direct) he <said>, and his assistant, [Zé Manel](p ze), <added>: {“It sinks.”}(ze direct)

Even the visitors danced. [Sabelo Dlamini](p dlamini), who kept the score respectable in goal for [Eswatini](l), swapped his shirt and then his boots. {“We lost to a party,”}(dlamini direct) <said> [Dlamini](p dlamini).

Congratulations came from [Gianni Infantino](p infantino), who <called> it {“a tide”}(infantino mixed). At [Cesária Évora Airport](l), on [São Vicente](l), named for the singer who went barefoot, a choir met a plane from [Lisbon](l) with a song of [Cesária](p evora)’s that is not about football but was made to be.

The last word goes to [Titina Andrade](p tita), 81, who as a girl washed for the first team the islands ever had. Her granddaughter <told> us {she had ironed the shirts for Monday as well}(? indirect). {“All eleven, and the bench,”}(tita direct) <said> [Andrade](p tita). {“And [Nho Nhoz](p nhonhoz), the water man, brought me his to do. He was not even in the squad.”}(tita direct)
