title: Helicopters reach second Enga village as rain slows search
date: 2024-05-28
region: Oceania
topic: disaster
split: train
hard: Papua New Guinean names with biblical and place elements, surnames equal to given names (Tomas, Peter), place named after a missionary, UN agencies and officials from Turkey-Africa-Latin America, prime minister, army colonel rank, statement quotes, plain UN wire style, church names
---
person marape = James Marape | james-marape
person ipatas = Peter Ipatas | peter-ipatas
person albanese = Anthony Albanese | anthony-albanese
person guterres = António Guterres | antonio-guterres
person masing = Jonah Masing | -
person yakasa = Ruth Yakasa Peter | -
person petert = Tomas Peter | -
person aktas = Emre Aktaş | -
person nkosi = Thandeka Nkosi | -
person conroy = Pat Conroy | pat-conroy
person wilk = Janusz Wilk | -
person kandap = Moses Kandap | -
org iom = International Organization for Migration | international-organization-for-migration
org ap = Associated Press | associated-press
---
# Helicopters reach second [Enga](l) village as rain slows search

[PORT MORESBY](l), [Papua New Guinea](l) ([AP](o ap)) — Army helicopters on Tuesday reached a second village cut off by the landslide that came down on Friday in the highlands of [Papua New Guinea](l), while rain and moving ground held up the search in the first.

The slope above [Yambali](l), in [Enga](l) province, gave way at about three in the morning. Estimates of the dead range from several hundred to 2,000, and officials <caution> that {nobody knows how many people lived there}(? indirect).

{“The last census is from the year 2000, and half the people sleeping there that night were visiting,”}(aktas direct) <said> [Emre Aktaş](p aktas), who heads the office of the [International Organization for Migration](o iom) in [Port Moresby](l).

Prime Minister [James Marape](p marape) <told> parliament that {heavy machinery would be on the road “before the week is out”}(marape mixed). [Marape](p marape) blamed an extraordinary wet season.

[The provincial governor](r ipatas), Sir [Peter Ipatas](p ipatas), <asked> {for engineers before food}(ipatas indirect).

Colonel [Moses Kandap](p kandap), who commands the emergency force, <said> {two excavators had arrived from a gold mine at [Porgera](l)}(kandap indirect). {“One is digging. For the other we are building a bridge,”}(kandap direct) [Kandap](p kandap) <said>.

Until Monday the people of [Yambali](l) dug with spades and sticks. [Jonah Masing](p masing), a schoolteacher, marked with flour the places where houses had been.

{“I know the houses because I taught in the evenings,”}(masing direct) [Masing](p masing) <told> the [Associated Press](o ap) by telephone. {“I know who would be sitting where.”}(masing direct)

A couple were brought out alive on Saturday from under a sheet of roof. [Tomas Peter](p petert) and his wife, [Ruth Yakasa Peter](p yakasa), had heard the neighbours calling and beaten on a pot.

{“I said my prayers and he hit the pot,”}(yakasa direct) Mrs [Peter](p yakasa) <said> at the clinic in [Wabag](l).

Mr [Peter](p petert) has a broken foot.

Help has been offered from many sides. Australian Prime Minister [Anthony Albanese](p albanese) <said> that {two transport aircraft were on their way}(albanese indirect), and [Pat Conroy](p conroy), his minister for the [Pacific](l), <put> the first package at {2.5 million Australian dollars}(conroy indirect).

[UN](o) Secretary-General [António Guterres](p guterres) <expressed> {“full solidarity”}(guterres mixed). [New Zealand](l), [China](l) and [France](l) sent messages or money.

Clean water is the pressing need, according to [Thandeka Nkosi](p nkosi), a South African who coordinates the water group for [UNICEF](o). {The spring that served the village lies under eight metres of rock}(nkosi indirect), [Nkosi](p nkosi) <said>.

At the Catholic mission at [Mount Hagen](l), named like the town after a German colonial officer, beds were put up in the hall. Father [Janusz Wilk](p wilk), who came from [Kraków](l) thirty years ago, expected a hundred people and received three hundred.

{“They bring blankets, then they ask if we need help,”}(wilk direct) <said> Father [Wilk](p wilk).

More rain is forecast until Thursday.
