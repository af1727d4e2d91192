title: Sénégal: Sonko names 25 ministers, keeps the two Salls guessing
date: 2024-04-06
region: Africa
topic: politics
split: train
hard: very short surnames (Ba, Sow, Sy, Fall, Sarr, Bah), two Salls and two Bas, Diomaye as a surname-like nickname, general's rank and Serigne and Khalif titles, airport and stadium named after presidents, French accents with and without
---
person faye = Bassirou Diomaye Faye | bassirou-diomaye-faye
person sonko = Ousmane Sonko | ousmane-sonko
person msall = Macky Sall | macky-sall
person ksall = Khalifa Sall | khalifa-sall
person sallsp = Macky and Khalifa Sall | -
person aba = Amadou Ba | amadou-ba
person yfall = Yassine Fall | yassine-fall
person diba = Cheikh Diba | cheikh-diba
person sarr = Abdourahmane Sarr | abdourahmane-sarr
person tine = Jean-Baptiste Tine | jean-baptiste-tine
person wba = Woury Ba | -
person sow = Coumba Sow | -
person bah = Thierno Bah | -
person sy = El Hadji Malick Sy | -
person ndiaye = Awa Ndiaye-Lemoine | -
person senghor = Léopold Sédar Senghor | leopold-sedar-senghor
org aps = Agence de Presse Sénégalaise | agence-de-presse-senegalaise
org rfm = RFM | rfm
---
# [Sénégal](l): [Sonko](p sonko) names 25 ministers, keeps the two [Salls](p sallsp) guessing

[DAKAR](l), April 6 ([APS](o aps)) – Prime Minister [Ousmane Sonko](p sonko) presented a government of 25 ministers and five state secretaries on Friday night, three days after President [Bassirou Diomaye Faye](p faye) took the oath at [Diamniadio](l).

The list contains no member of the outgoing team of [Macky Sall](p msall), who left the palace on Tuesday, and none from the party of [Khalifa Sall](p ksall), the former mayor of [Dakar](l). The two [Salls](p sallsp) are not related.

{“This is a government of work. Those who are not on the list are not our enemies,”}(sonko direct) [Sonko](p sonko) <told> reporters.

[Yassine Fall](p yfall) takes over foreign affairs. [Cheikh Diba](p diba), a treasury official, goes to the finance ministry, while [Abdourahmane Sarr](p sarr), formerly of the [International Monetary Fund](o), is in charge of the economy. General [Jean-Baptiste Tine](p tine), a former head of the gendarmerie, has the interior.

[Fall](p yfall), who spent much of her career at the [United Nations](o), <said> {[Senegal](l) would “talk to all neighbours, beginning with those who do not talk to each other”}(yfall mixed).

[Diba](p diba) and [Sarr](p sarr) will meet a delegation of the [Fund](o) at the end of the month.

There are four women among the thirty. {That was “four more reasons to continue the conversation”}(ndiaye mixed), <said> [Awa Ndiaye-Lemoine](p ndiaye), who heads a network of women lawyers in [Thiès](l).

[Amadou Ba](p aba), prime minister until March and runner-up in the election, congratulated his successor in a short message. {He remained “at the disposal of the Republic”}(aba mixed via aps), [Ba](p aba) <wrote>, <according to> the [Agence de Presse Sénégalaise](o aps).

A message on the same subject from another [Ba](p wba), the trade unionist [Woury Ba](p wba), was less short. It runs to nine pages. Teachers, [she](r wba) <writes>, {expect the bonus of 2022 to be paid before anybody’s portrait is hung}(wba indirect).

## [Diomaye](p faye) and [Sonko](p sonko)

Supporters have sung “[Sonko](p sonko) is [Diomaye](p faye), [Diomaye](p faye) is [Sonko](p sonko)” since the campaign. [Diomaye](p faye), as the president is generally known, is 44 and has never before held elected office.

[Faye](p faye) <reminded> the new ministers on Saturday that {they would publish what they own within a month}(faye indirect). {“I have done it. It took me one evening,”}(faye direct) [the head of state](r faye) <said>.

In [Tivaouane](l), the spokesman of the brotherhood, Serigne [El Hadji Malick Sy](p sy), prayed for the government. [Sy](p sy) is a common name in the town; half the guests answered to it.

## {“Pay for the fish first”}(? direct)

At the fishing quay of [Soumbédioune](l), opinion was divided. [Coumba Sow](p sow), 52, who smokes sardines, voted for the new president. {“My nets are old and his beard is young,”}(sow direct) <said> [Sow](p sow). {“I give him one season.”}(sow direct)

[Thierno Bah](p bah), a Guinean who buys from her for the market at [Labé](l), cannot vote here. [Bah](p bah) <would like> {the price of fuel to come down and the road by [Kédougou](l) to be finished}(bah indirect).

{“[Macky](p msall) gave us a train, but the fish do not take the train,”}(bah direct) [he](r bah) <told> the radio station [RFM](o rfm).

Traffic was halted twice on Friday near the [Léopold Sédar Senghor Stadium](l), where a wrestling match coincided with the announcement. [Senghor](p senghor), a poet and the first president, resigned in 1980 of his own will, a fact of which the evening’s speakers reminded one another.

The new ministers are to be received on Monday. [Macky Sall](p msall) left for [Marrakech](l) from [Blaise Diagne airport](l) on Wednesday; [Khalifa Sall](p ksall) has called a meeting of his party, [Taxawu Sénégal](o), for Sunday.
