title: Brazil’s top court gives Lula’s government 90 days to map contaminated wells
date: 2024-05-22
region: Americas
topic: courts
split: train
hard: Portuguese double surnames and particles, one-word nickname as name (Lula), father and son, full legal names, judge titles, mixed forms of one name, town and river names built on people, source through newspaper
---
person lula = Luiz Inácio Lula da Silva | luiz-inacio-lula-da-silva
person moraes = Alexandre de Moraes | alexandre-de-moraes
person marina = Marina Silva | marina-silva
person barroso = Luís Roberto Barroso | luis-roberto-barroso
person haddad = Fernando Haddad | fernando-haddad
person flavio = Flávio Bolsonaro | flavio-bolsonaro
person jair = Jair Bolsonaro | jair-bolsonaro
person conceicao = Maria da Conceição Evangelista dos Santos | -
person tonho = Antônio Carlos Evangelista | -
person yamada = Ricardo Yamada Pires | -
person kopenawa = Dário Kopenawa | dario-kopenawa
person souza = Ana Souza | -
org folha = Folha de S.Paulo | folha-de-s-paulo
---
# [Brazil](l)’s top court gives [Lula](p lula)’s government 90 days to map contaminated wells

By [Ana Souza](p souza), [BRASÍLIA](l)

[Brazil](l)’s [Supreme Federal Court](o) on Wednesday ordered the government of President [Luiz Inácio Lula da Silva](p lula) to publish, within ninety days, a map of drinking-water wells polluted with mercury in the [Tapajós](l) basin. The vote was 9 to 2.

Justice [Alexandre de Moraes](p moraes), who wrote the opinion, <said> {families could not be expected “to wait for the state to finish its arithmetic”}(moraes mixed). [Moraes](p moraes) set a daily fine of 50,000 reais for delay. The president of the court, [Luís Roberto Barroso](p barroso), joined him; so, to the surprise of some lawyers, did two judges named by former President [Jair Bolsonaro](p jair).

It began with one bucket. In 2019 [Maria da Conceição Evangelista dos Santos](p conceicao), a school cook in [Jacareacanga](l), carried water to a laboratory in [Santarém](l) on her lap, nine hours by boat. Dona [Conceição](p conceicao), as everybody in the town calls her, never got an answer. Her brother [Antônio Carlos](p tonho), known as “[Tonho](p tonho)”, went back with two buckets.

{“They asked me for a form,”}(tonho direct) <said> [Tonho Evangelista](p tonho), 58. {“I can make a canoe. I cannot make a form.”}(tonho direct)

The form was filled in at last by [Ricardo Yamada Pires](p yamada), a public defender in [Belém](l). [Yamada](p yamada) sued in 2021. {The case “was never about money,”}(yamada mixed) [he](r yamada) <told> the newspaper [Folha de S.Paulo](o folha) on Tuesday.

## Praise, with a calculator

[Lula](p lula), inaugurating a bridge in [Maranhão](l), <said> {the government would comply}(lula indirect). {“You do not appeal against clean water,”}(lula direct) [the president](r lula) <told> a crowd in [São Luís](l). Environment Minister [Marina Silva](p marina), who is no relation despite the surname they share with several million Brazilians, <promised> {teams on the river by July}(marina indirect).

The finance ministry was cooler. According to [Folha](o folha), which cited two aides, [Fernando Haddad](p haddad) <asked> {whether the bill would fall within this year’s ceiling}(haddad indirect via folha). A spokeswoman for [Haddad](p haddad) declined to comment.

In the [Senate](o), [Flávio Bolsonaro](p flavio) <called> the ruling {“well meant and badly addressed”}(flavio mixed). {States, not [Brasília](l), dig wells}(flavio indirect), <argued> [the senator](r flavio), the eldest son of [Jair](p jair). The elder [Bolsonaro](p jair) did not comment.

Indigenous groups had asked for more. {“A map shows where the poison is, it does not take it out,”}(kopenawa direct) <said> [Dário Kopenawa](p kopenawa) of the [Hutukara Yanomami Association](o), who sat through the session in the second row.

The pollution comes from small gold mines. They cluster around the towns of [Novo Progresso](l), [Itaituba](l) and [Presidente Figueiredo](l), and along a stream that miners named [João Bravo](l), after a cook who fed them.

Asked what she would do now, [Conceição](p conceicao) laughed. {“Boil,”}(conceicao direct) [she](r conceicao) <said>.

^ [Maria da Conceição](p conceicao) outside the court on Wednesday. Photo: [Agência Brasil](o)
