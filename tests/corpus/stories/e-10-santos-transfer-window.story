title: Vai ou fica? Who is leaving the Brasileirão this week
date: 2025-07-24
region: Americas
topic: sport
split: test
hard: one-word Brazilian footballers and nicknames (Dudu, Hulk, Zezão), two players called Pedrinho, clubs that are saints or places or surnames (Santos, São Paulo, Vasco da Gama), players with the surname Santos, Junior, Filho and Neto, agents and directors, Portuguese coaches, fees in brackets
---
person neymar = Neymar | neymar
person hulk = Hulk | hulk
person estevao = Estêvão | estevao
person dudu = Dudu Bonfim | -
person pedrinho = Pedrinho Sacramento | -
person wsantos = Wellington Santos | -
person caio = Caio Vinícius Neto | -
person zezao = Zezão (José Ribamar da Silva) | -
person zmae = Dona Raimunda da Silva | -
person pedrinho2 = Pedrinho | pedrinho
person rafinha = Rafinha Paulista | -
person juninho = Juninho Cearense | -
person alemao = Alemão | -
person vitinho = Vitinho | -
person tite = Tite | tite
person ancelotti = Carlo Ancelotti | carlo-ancelotti
person abel = Abel Ferreira | abel-ferreira
person leila = Leila Pereira | leila-pereira
person marco = Marco Aurélio Guimarães Filho | -
person teixeira = Marcelo Teixeira | marcelo-teixeira
person onyedika = Chidozie Onyekwere | -
person kaio = Kaio Lucas | -
person vasco = Vasco da Gama | vasco-da-gama
person moura = Rita Moura de Lacerda | -
---
# Vai ou fica? Who is leaving the Brasileirão this week

[São Paulo](l): With the European window open and the league two rounds from its halfway point, half of [Brazil](l) is at the airport. Our guide to the moves, the maybes and the men in dark glasses.

## [Neymar](p neymar) ([Santos](o)): fica

{He stays}(teixeira indirect). That is the word of [Marcelo Teixeira](p teixeira), the president of [Santos](o), who <said> on Wednesday that {[Neymar](p neymar) was “in his own bed and eating well.”}(teixeira mixed) The contract runs to December.

## [Dudu Bonfim](p dudu) ([Vasco](o)): vai

[Porto](o) will pay €14m for a winger who was selling phone cases in [Duque de Caxias](l) three years ago. [Dudu](p dudu) wore number seven at [Vasco da Gama](o), a club named after [a man](r vasco) who also left home by sea. {“[Vasco da Gama](p vasco) found his way, so will I,”}(dudu direct) [Dudu](p dudu) <joked> at [Galeão](l).

## [Pedrinho](p pedrinho) ([Bahia](o)): talvez

Not the [Pedrinho](p pedrinho2) who is president of [Vasco](o), but [Pedrinho Sacramento](p pedrinho), 19. [Brighton](o) have asked twice. {“We are not a supermarket,”}(moura direct) <says> [Rita Moura de Lacerda](p moura), the club's sporting director. {“If we were, he would be behind glass.”}(moura direct)

## [Wellington Santos](p wsantos) ([São Paulo](o)): vai, to [Santos](o)

Headline writers have waited all year. The defender, whose surname he shares with a twelfth of the country, moves 70 kilometres down the hill on loan. {[Santos](p wsantos) will cost [Santos](o) his wages and a practice match}(? indirect), two people close to the talks <said>.

## [Hulk](p hulk) ([Atlético Mineiro](o)): fica

At 38 [Hulk](p hulk) has turned down [Qatar](l) again. [Caio Vinícius Neto](p caio), whom the [Galo](o) wanted as his heir, prefers [Gent](o).

## [Kaio Lucas](p kaio) ([Grêmio](o)): vai

The fee from [Real Sociedad](o) is put at €9m. His agent, [Marco Aurélio Guimarães Filho](p marco), who is [Marquinho](p marco) to everyone he owes a call, <denied> on Monday {that there was an offer}(marco indirect), <confirmed> {it}(marco indirect) on Tuesday, and on Wednesday was photographed in [San Sebastián](l) with an ice cream.

## [Zezão](p zezao) ([Ceará](o)): nobody knows

The goalkeeper, born [José Ribamar da Silva](p zezao), has not answered his phone since Sunday. {“[Zezão](p zezao) is fishing,”}(zmae direct) <said> his mother, Dona [Raimunda](p zmae). {“He goes when he has to think.”}(zmae direct)

## In the other direction

[Chidozie Onyekwere](p onyedika), a Nigerian forward, joins [Fortaleza](o) from [Ludogorets](o). [Palmeiras](o) president [Leila Pereira](p leila) has <promised> coach [Abel Ferreira](p abel) {one signing for each of [Estêvão](p estevao)'s legs}(leila indirect). [Abel](p abel), a Portuguese, <asked> {whether that was a figure of speech}(abel indirect).

[Carlo Ancelotti](p ancelotti), meanwhile, watches. The [Brazil](l) coach names a squad on August 25. [Tite](p tite), one of those who had the job before him, <told> [SporTV](o) on Thursday {that nobody should sell a left-back before then}(tite indirect).

## Done deals

- [Rafinha Paulista](p rafinha), [Botafogo](o) to [Al-Shabab](o)

- [Juninho Cearense](p juninho), [Sport](o) to [Braga](o)

- [Alemão](p alemao), [Internacional](o) to [Pachuca](o)

- [Vitinho](p vitinho), [Juventude](o), released
