title: Norway and Sweden to share cost of Skagerrak cable, Stoltenberg says
date: 2025-10-07
region: Europe
topic: energy
split: train
hard: Nordic -son and -sen surnames, two Anderssons and two Bergs, Sámi names, double given names, surname that is a word (Busch, Berg, Holm), former office beside present office, crown prince by first name, letters å æ ø, companies named after places and people, sentence-initial names
---
person stoltenberg = Jens Stoltenberg | jens-stoltenberg
person store = Jonas Gahr Støre | jonas-gahr-store
person kristersson = Ulf Kristersson | ulf-kristersson
person busch = Ebba Busch | ebba-busch
person andersson = Magdalena Andersson | magdalena-andersson
person aasland = Terje Aasland | terje-aasland
person haakon = Crown Prince Haakon | haakon-viii
person victoria = Crown Princess Victoria | crown-princess-victoria
person lokke = Lars Løkke Rasmussen | lars-lokke-rasmussen
person anderssonb = Per-Olov Andersson | -
person berga = Ingunn Berg | -
person bergb = Sixten Berg | -
person holm = Rakel Holm Eskildsen | -
person aili = Áile Márjá Utsi | -
person pekka = Pekka-Juhani Lähteenmäki | -
person farrukh = Farrukh Iqbal | -
---
# {[Norway](l) and [Sweden](l) to share cost of [Skagerrak](l) cable}(stoltenberg indirect), [Stoltenberg](p stoltenberg) <says>

[OSLO](l)/[STOCKHOLM](l), Tuesday – {[Norway](l) and [Sweden](l) will each pay 45 per cent of a new power cable under the [Skagerrak](l) and leave the rest to [Denmark](l)}(stoltenberg indirect), the Norwegian finance minister, [Jens Stoltenberg](p stoltenberg), <said> on presenting the country’s 2026 budget.

The former [Nato](o) secretary general, who returned to the ministry in February, has spent much of his first year on electricity. {“I used to count aircraft. Now I count kilowatt hours, and people are angrier about kilowatt hours,”}(stoltenberg direct) [Stoltenberg](p stoltenberg) <said>.

Two ageing cables reach the end of their lives next year. Many Norwegians would rather not replace them, since exports push up prices in the south. Prime Minister [Jonas Gahr Støre](p store) <promised> before September’s election {that nobody would pay more than 50 øre per kilowatt hour}(store indirect). That pledge, [Støre](p store) <repeated> on Tuesday, {“stands like the mountain”}(store mixed).

Swedish ministers sounded pleased, and a little surprised. [Ulf Kristersson](p kristersson), the prime minister, <called> the agreement {good for industry on both sides of the border}(kristersson indirect). His deputy, [Ebba Busch](p busch), who is responsible for energy, <reminded> journalists {that [Sweden](l) had refused a cable to [Germany](l) only last year}(busch indirect). Why this one? {“Because this one goes both ways,”}(busch direct) <answered> [Busch](p busch).

[Magdalena Andersson](p andersson), leader of the [Social Democrats](o), <said> {the government had “found its plug”}(andersson mixed). In the fishing harbour of [Smögen](l) the other [Andersson](p anderssonb) of the day, [Per-Olov](p anderssonb), was less impressed. {“They have drawn it straight through my prawns,”}(anderssonb direct) <said> [Andersson](p anderssonb), who chairs the local cooperative.

The route will be settled by a committee of three. [Ingunn Berg](p berga), a hydrologist from [Trondheim](l), represents [Norway](l). [Sixten Berg](p bergb), formerly of [Vattenfall](o), represents [Sweden](l). The Danish member, [Rakel Holm Eskildsen](p holm), will have the casting vote whenever the two disagree, and she has already asked for separate minutes.

Further north the debate is about pylons, not prices. [Áile Márjá Utsi](p aili), a member of the [Sámi Parliament](o) in [Karasjok](l), <fears> {that power for the south will be paid for with grazing land in [Finnmark](l)}(aili indirect). {“We hear the word ‘shared’,”}(aili direct) <says> [Utsi](p aili). {“We look at the map and we see what is shared out.”}(aili direct) The energy minister, [Terje Aasland](p aasland), <denies> {that any line is planned there because of the cable}(aasland indirect).

Analysts agree with the minister, mostly. At [Nordea](o) in [Helsinki](l) [Pekka-Juhani Lähteenmäki](p pekka) <puts> the effect on northern prices {at less than one per cent}(pekka indirect). [Farrukh Iqbal](p farrukh), who follows utilities at [DNB Carnegie](o), <recommends> {holding [Statnett](o)’s bonds and selling [Ørsted](o)’s shares}(farrukh indirect). [Siemens Energy](o) and [Nexans](o) are likely to bid for the work.

[Denmark](l)’s foreign minister, [Lars Løkke Rasmussen](p lokke), was asked about the remaining 10 per cent as he arrived for a meeting in [Copenhagen](l). {“I was told it was nine,”}(lokke direct) [Løkke](p lokke) <said>.

A ceremony is planned for 2029. Crown Prince [Haakon](p haakon) and Crown Princess [Victoria](p victoria) have been invited to join the two ends.
