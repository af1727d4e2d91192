title: Premier train du Sud: Algeria’s desert line runs on, with a minister and a mule
date: 2023-10-05
region: Africa
topic: transport
split: train
hard: French words in headline, Amazigh and Algerian names with Aït, Ould, Ben and Bou, airports and squares named after presidents, APS chain, two ministers with long titles, Ben Bella and Ben Achour, Chinese and Italian names
---
person tebboune = Abdelmadjid Tebboune | abdelmadjid-tebboune
person benabder = Aïmene Benabderrahmane | aimene-benabderrahmane
person attaf = Ahmed Attaf | ahmed-attaf
person aitmessaoud = Massinissa Aït Messaoud | -
person ouldbrahim = Fatma Ould Brahim | -
person bousaad = Kaddour Bousaad | -
person ilyes = Ilyes | -
person zhao = Zhao Lixin | -
person ferrante = Giuliana Ferrante | -
person verdi = Giuseppe Verdi | giuseppe-verdi
person benbella = Ahmed Ben Bella | ahmed-ben-bella
person benachour = Lotfi Ben Achour | -
org aps = APS | aps
org anesrif = Anesrif | anesrif
---
# Premier train du Sud: [Algeria](l)’s desert line runs on, with a minister and a mule

The 6.40 from [Béchar](l) left at 7.55. Nobody in carriage four, which had been built for sixty and held ninety-one, seemed to mind.

{“I have waited for this train since [Ben Bella](p benbella),”}(bousaad direct) <said> [Kaddour Bousaad](p bousaad), a retired postman with a thermos and two grandsons. Hadj [Kaddour](p bousaad), as the boys had been told to call him in public, was nine when the country’s first president took office. {“What is an hour?”}(bousaad direct)

Thursday’s was a trial run, 105 kilometres of new track to [Abadla](l) and back. By 2026, if all goes to plan, ore trains will roll here from the mines at [Gara Djebilet](l), far to the south-west, all the way to the port of [Oran](l).

All went to plan until kilometre 31. There a mule stood between the rails and looked at the locomotive.

Prime Minister [Aïmene Benabderrahmane](p benabder), riding in the first carriage, climbed down to see. {“It has priority, it was here before [Sonatrach](o),”}(benabder direct via aps) [Benabderrahmane](p benabder) <remarked>, <according to> the state agency [APS](o aps), whose photographer fell off the embankment.

The prime minister had flown in from [Houari Boumediene Airport](l) at dawn with a message from President [Abdelmadjid Tebboune](p tebboune). In it, [Tebboune](p tebboune) <called> {the line “the longest handshake in [Algeria](l)”}(tebboune mixed).

Foreign Minister [Ahmed Attaf](p attaf) was meant to come too, with a row of ambassadors. [Attaf](p attaf) stayed in [Algiers](l), where he was receiving a delegation from [Niamey](l); two of the ambassadors came without him and shared a bag of dates.

[Massinissa Aït Messaoud](p aitmessaoud) drove. He is 36, from a village above [Tizi Ouzou](l), and learned his trade on the suburban line past [Agha](l) station, where the danger is not mules. {“At home I see olive trees,”}(aitmessaoud direct) <said> [Aït Messaoud](p aitmessaoud), both hands on the desk. {“Here I see tomorrow, and it is flat.”}(aitmessaoud direct)

His Kabyle grandmother, [he](r aitmessaoud) <added>, {had asked him to bring back a stone}(aitmessaoud indirect).

{The track was laid in 210 days}(benachour indirect), <boasts> [Lotfi Ben Achour](p benachour), regional director of [Anesrif](o anesrif), the agency that builds the railways. His contractor’s man on the spot, [Zhao Lixin](p zhao), disagrees in careful French. {It was 224}(zhao indirect), [Zhao](p zhao) <says>, {“and I was cold on every one of them”}(zhao direct).

How cold? [Zhao](p zhao) holds up a photograph of his moustache with ice in it.

Not everybody on board was there for the view. [Giuliana Ferrante](p ferrante), an engineer with the Italian firm [Salcef](o), had a laptop on her knees and a cable through the window. {Above ninety kilometres an hour, the left rail “sings a little”}(ferrante mixed), [Ferrante](p ferrante) <reported>. {“It's not wrong, but it's not [Verdi](p verdi).”}(ferrante direct)

At [Abadla](l) there was couscous for six hundred, and twelve hundred came. The mayor, [Fatma Ould Brahim](p ouldbrahim), one of eight women to lead a commune in the [Saoura](l), gave a speech of four sentences. The last of them was the one that people repeated on the way home.

{“Our sons left on foot, then by bus,”}(ouldbrahim direct) [Ould Brahim](p ouldbrahim) <said>. {“Let them come back sitting down.”}(ouldbrahim direct)

The return leg took ninety minutes. The mule had gone. On the platform at [Béchar](l), under a new sign with the name of [Ahmed Ben Bella](p benbella) on it in three scripts, the younger of the two boys, [Ilyes](p ilyes), <asked> {whether they could do it again}(ilyes indirect).

{“Ask the minister,”}(bousaad direct) <said> [his grandfather](r bousaad), and he did.
