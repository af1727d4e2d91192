title: Crew of four lifts off after Sunday scrubs; rocket named after a spaceship, capsule after a ship
date: 2024-03-04
region: World
topic: science
split: train
hard: telescopes, centres and bases named after people (James Webb, Kennedy, Johnson, Hubble, Roman), Falcon and Dragon and Endeavour not names, astronauts of four countries, Russian patronymic-free names, two Nelsons, mission numbers, quotes by radio through NASA
---
person dominick = Matthew Dominick | matthew-dominick
person barratt = Michael Barratt | michael-barratt
person epps = Jeanette Epps | jeanette-epps
person grebenkin = Alexander Grebenkin | alexander-grebenkin
person mogensen = Andreas Mogensen | andreas-mogensen
person moghbeli = Jasmin Moghbeli | jasmin-moghbeli
person furukawa = Satoshi Furukawa | satoshi-furukawa
person borisov = Konstantin Borisov | konstantin-borisov
person stich = Steve Stich | steve-stich
person bnelson = Bill Nelson | bill-nelson
person onelson = Odalys Nelson-Prat | -
person musk = Elon Musk | elon-musk
person roman = Nancy Grace Roman | nancy-grace-roman
person jwebb = James Webb | james-e-webb
person cwebb = Cora Webb | -
person cook = James Cook | james-cook
person mrst = Lerato Tshabalala | -
person tshabalala = Mpho Tshabalala | -
person krikalev = Sergei Krikalev | sergei-krikalev
person branson = Lyle Branson | -
org ap = Associated Press | associated-press
org nasa = NASA | nasa
org roscosmos = Roscosmos | roscosmos
---
# Crew of four lifts off after Sunday scrubs; rocket named after a spaceship, capsule after a ship

[CAPE CANAVERAL](l), [Fla.](l) ([AP](o ap)) — Three Americans and a Russian rocketed toward the [International Space Station](l) on Sunday night, four days late and, by the account of one of them, a little hungry.

The Falcon 9 rose from [Kennedy Space Center](l) at 10:53 p.m. after a crack in the seal of a hatch had been judged harmless. It carried [Matthew Dominick](p dominick), [Michael Barratt](p barratt) and [Jeanette Epps](p epps) of [NASA](o nasa) and [Alexander Grebenkin](p grebenkin) of [Roscosmos](o roscosmos).

{“What an incredible ride to orbit,”}(dominick direct) <radioed> [Dominick](p dominick), the commander, a [Navy](o) test pilot. It is his first flight. It is also the first for [Epps](p epps) and [Grebenkin](p grebenkin); only [Barratt](p barratt), a doctor, has been up before, on two occasions.

For [Epps](p epps), 53, the wait had been long. She was taken off a Soyuz crew in 2018 and later assigned to a capsule that has yet to carry anyone. {“I'm not going to say it was worth it until I've seen the window,”}(epps direct via nasa) [she](r epps) <said> in an interview released by [NASA](o nasa) before launch.

The capsule, Endeavour, has flown four times. It is due to dock early Tuesday.

Waiting for them are seven others, among them the commander of the station, [Andreas Mogensen](p mogensen) of [Denmark](l), with [Jasmin Moghbeli](p moghbeli), [Satoshi Furukawa](p furukawa) of [Japan](l) and [Konstantin Borisov](p borisov). These four will come home a week later. {[Furukawa](p furukawa) had already packed, and unpacked, twice}(mogensen indirect), [Mogensen](p mogensen) <reported>.

{“There was one crack, and we looked at it with six sets of eyes,”}(stich direct) <said> [Steve Stich](p stich), who manages the commercial crew program. The gap was smaller than a grain of rice; {heat would close it on the way home}(stich indirect), <according to> [Stich](p stich).

[NASA](o nasa) Administrator [Bill Nelson](p bnelson), a former senator who flew on the shuttle Columbia in 1986, watched from the roof. [Nelson](p bnelson) <called> the Russian on board {“proof that some cables hold”}(bnelson direct). [Sergei Krikalev](p krikalev), of [Roscosmos](o roscosmos), who lived on Mir when the [Soviet Union](l) ended, stood beside him with binoculars.

[SpaceX](o) founder [Elon Musk](p musk) posted a single flame.

## The names of things

The rocket is called after the Millennium Falcon, and so, in a roundabout way, honors a film. The capsule is named after the ship of Captain [James Cook](p cook). Mission control for the station sits at [Johnson Space Center](l) in [Houston](l), and the crew trained on software from the [Marshall Space Flight Center](o) in [Huntsville](l).

A different kind of name game went on at the press site, where [Cora Webb](p cwebb), an engineer, handed out stickers. She works on the James Webb Space Telescope in [Baltimore](l) and has never heard the end of it.

{“[James Webb](p jwebb) ran the agency in the sixties, and no, he wasn’t my grandpa,”}(cwebb direct) <said> [Webb](p cwebb). {“Mine drove a bread truck.”}(cwebb direct)

Webb follows Hubble, and Hubble will be joined by Roman. The Roman telescope, to fly by 2027, is named after [Nancy Grace Roman](p roman), who was [NASA](o nasa)'s first chief of astronomy. {Nobody called her [Nancy](p roman) to her face}(onelson indirect), <recalled> [Odalys Nelson-Prat](p onelson), 88, who typed her memos.

Among the tourists on the beach was [Mpho Tshabalala](p tshabalala), a physics teacher from [Soweto](l) on his honeymoon. {He had promised his wife [Paris](l)}(tshabalala indirect), [he](r tshabalala) <admitted>. {“This is louder,”}(mrst direct) <said> Mrs [Tshabalala](p mrst), whose first name is [Lerato](p mrst).

They were lucky with the weather. On Saturday, winds along the path had been too strong. On Friday, too. [Lyle Branson](p branson), who has sold parking on his lawn in [Titusville](l) for every launch since the shuttle, charges by the scrub.

{“Three scrubs is a vacation,”}(branson direct) <said> [Branson](p branson).
