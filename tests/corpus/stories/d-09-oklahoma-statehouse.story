title: Oklahoma House Sends Tribal Compact Bill to Stitt, 61-32
date: 2025-05-21
region: Americas
topic: politics
split: train
hard: US statehouse story, Sen. and Rep. with party-town tags, middle initials and nicknames in quotes, Jr. and III, Cherokee and Choctaw and Kiowa names with English words (Deer, Wildcat, Bearpaw), Chief as surname and as title, Christian as surname, county and school named after people
---
person stitt = Kevin Stitt | kevin-stitt
person hoskin = Chuck Hoskin Jr. | chuck-hoskin-jr
person bearpaw = Lou Ann Bearpaw | -
person deer = Thomas W. Deer III | -
person deer1 = Thomas Deer | -
person chief = Dale Chief | -
person chiefm = Marcy Chief | -
person wildcat = Justin "Tater" Wildcat | -
person christian = Phil Christian | -
person pruitt = Rodney D. Pruitt Jr. | -
person batton = Gary Batton | gary-batton
person ludlow = Peggy Ludlow | -
org tulsa = Tulsa World | tulsa-world
---
# [Oklahoma House](o) Sends Tribal Compact Bill to [Stitt](p stitt), 61-32

[OKLAHOMA CITY](l) — After seven hours, three roll calls and one lost gavel, the [Oklahoma House](o) on Wednesday sent Gov. [Kevin Stitt](p stitt) a bill to renew tobacco and motor vehicle compacts with 22 tribes.

The bill by Rep. [Lou Ann Bearpaw](p bearpaw), R-[Tahlequah](l), passed 61 to 32. Its author, the great-granddaughter of a Cherokee judge, cried a little and blamed the air-conditioning.

{"I have been told for six years to wait until next session,"}(bearpaw direct) [Bearpaw](p bearpaw) <said>. {"This is next session."}(bearpaw direct)

[Stitt](p stitt), a Republican and a citizen of the [Cherokee Nation](o) who has fought with tribal leaders for most of his two terms, has five working days to sign it. {"The governor will read every word,"}(ludlow direct) <said> his spokeswoman, [Peggy Ludlow](p ludlow).

Cherokee Principal Chief [Chuck Hoskin Jr.](p hoskin) and Choctaw Chief [Gary Batton](p batton) watched from the gallery, two rows behind the lobbyists. [Hoskin](p hoskin) <called> the vote {"a handshake with witnesses"}(hoskin mixed). [Batton](p batton) did not want to jinx it.

They were not the only chiefs in the building. Rep. [Dale Chief](p chief), D-[Anadarko](l), a Kiowa rancher, rose 11 times, and [his wife](r chiefm), [Marcy Chief](p chiefm), who clerks for the [Senate](o), was summoned to find him a lozenge.

{"For the record, I am [Chief](p chief) by name only,"}(chief direct) [the Democrat](r chief) <told> the chamber. {"At home the chief is [Marcy](p chiefm)."}(chief direct)

Opposition came from the west of the state. Rep. [Rodney D. Pruitt Jr.](p pruitt), R-[Guymon](l), <said> {his retailers in [Texas County](l) would be undersold by smoke shops}(pruitt indirect). [Phil Christian](p christian), his seatmate, <argued> that {the compacts should be put to the voters}(christian indirect).

{"I've got 40,000 people who never signed anything,"}(christian direct) <said> [Christian](p christian), a Baptist deacon from [Roger Mills County](l).

It was [Christian](p christian) who sat on the gavel.

The longest speech belonged to Rep. [Thomas W. Deer III](p deer), D-[McAlester](l), whose father and grandfather held the seat before him. [Deer](p deer) read aloud, in full, a letter of 1934 from the first [Thomas Deer](p deer1) to the governor of the day, about a culvert.

{"We are still waiting on the culvert,"}(deer direct) [Deer](p deer) <concluded>.

In the hall outside, [Justin "Tater" Wildcat](p wildcat), who runs a tag office near [Sequoyah High School](o), had been refreshing his phone since noon. {Half of the plates he sells would be void on Jan. 1 without a compact}(wildcat indirect), [Wildcat](p wildcat) <estimated>. {"Folks think it's about cigarettes,"}(wildcat direct) [Tater](p wildcat) <said>. {"It's about a line at my window."}(wildcat direct)

{The bill would bring the state $57 million a year, chiefly for roads and schools}(? indirect via tulsa), the [Tulsa World](o tulsa) <reported>, <citing> the tax commission.
