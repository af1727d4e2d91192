title: Pacific leaders leave Rarotonga with a fund and a photograph
date: 2023-11-10
region: Oceania
topic: climate
split: train
hard: Samoan and Tongan chiefly titles and diacritics, two people called Brown, surnames that are words (Brown, Whipps, Puna), lagoon and island names, prime ministers in a list, first-name reference, visitors
---
person brown = Mark Brown | mark-brown
person rabuka = Sitiveni Rabuka | sitiveni-rabuka
person fiame = Fiamē Naomi Mataʻafa | fiame-naomi-mataafa
person sovaleni = Siaosi Sovaleni | siaosi-sovaleni
person albanese = Anthony Albanese | anthony-albanese
person puna = Henry Puna | henry-puna
person whipps = Surangel Whipps Jr. | surangel-whipps-jr
person natano = Kausea Natano | kausea-natano
person tere = Tere Marsters | -
person ngatokorua = Ngatokorua Pittman | -
person brownl = Lavinia Brown | -
person delacourt = Amandine Delacourt | -
---
# Leaders leave [Rarotonga](l) with a fund and a photograph

^ From left: [Surangel Whipps Jr.](p whipps), [Sitiveni Rabuka](p rabuka), [Mark Brown](p brown), [Fiamē Naomi Mataʻafa](p fiame) and [Siaosi Sovaleni](p sovaleni) on [Aitutaki](l) on Thursday. Picture: [Lavinia Brown](p brownl)

It took eleven flights in small aircraft to carry the leaders of the [Pacific](l) to [Aitutaki](l), one canoe to take them over the lagoon, and about nine minutes to agree on the sentence they had come for.

The sentence sets up the [Pacific Resilience Facility](o), a fund that islands can draw on to raise a sea wall or move a clinic without waiting for a disaster. {“We were tired of applying in triplicate to be rescued,”}(brown direct) [Mark Brown](p brown), Prime Minister of the [Cook Islands](l) and this year’s chair of the [Pacific Islands Forum](o), <said> afterwards.

[[Samoa](l)’s leader](r fiame) was drier. {“I am told it is historic,”}(fiame direct) <said> [Fiamē](p fiame), who is generally called by her chiefly title. {“I have been to many historic meetings; let us see the cheques.”}(fiame direct)

A pledge came from [Anthony Albanese](p albanese). [The Australian prime minister](r albanese) also <announced> {a treaty under which people from [Tuvalu](l) may live, work and study in [Australia](l) as their atolls shrink}(albanese indirect).

{“At its heart this is about dignity,”}(albanese direct) [Albanese](p albanese) <said>, standing beside [Kausea Natano](p natano), his Tuvaluan counterpart, who <called> the text {“a beacon of hope”}(natano mixed).

Not every leader was convinced that hope has a postcode. The Treasurer of a women’s cooperative on [Mangaia](l), [Tere Marsters](p tere), had come by inter-island boat, the Lady Moana, with a petition in two languages.

{“They say resilience and I say gutter,”}(tere direct) <said> [Marsters](p tere), who would like one on the school roof.

Mrs [Marsters](p tere) handed the petition to [Fiji](l)’s Prime Minister [Sitiveni Rabuka](p rabuka), under the impression that he was the secretary-general. [Rabuka](p rabuka) signed it anyway and passed it down the line.

The secretary-general is [Henry Puna](p puna). {“It got to me with five signatures and some coconut,”}(puna direct) [the secretary-general](r puna) <confirmed>.

What was agreed:

- a fund of at least $500 million, with headquarters in [Tonga](l)

- no new wording on deep-sea mining, at the wish of [Nauru](l) and, more quietly, the hosts

- [Honiara](l) to host in 2025

[Palau](l)’s President [Surangel Whipps Jr.](p whipps) had <asked> {for a moratorium on mining}(whipps indirect). {“If you don’t know what is under the stone,”}(whipps direct) [Whipps](p whipps) <said>, {“leave the stone.”}(whipps direct)

Dr [Ngatokorua Pittman](p ngatokorua), a marine biologist raised in [Arutanga](l), guided the visitors over the reef. [Pittman](p ngatokorua) showed them a coral head older than any of their states.

The French envoy, [Amandine Delacourt](p delacourt), asked if she might touch it. {“I told her the coral was shy,”}(ngatokorua direct) [he](r ngatokorua) <said>.

Then there was the photograph. [Lavinia Brown](p brownl), 19, of the [Cook Islands News](o), is no relation of the chair; she had been lent a ladder. {“I shouted ‘Prime Minister!’ and nine people looked up,”}(brownl direct) <said> Miss [Brown](p brownl).
