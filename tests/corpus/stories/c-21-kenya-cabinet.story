title: Ruto's Cabinet takes oath as Odinga skips State House ceremony
date: 2022-10-27
region: Africa
topic: politics
split: train
hard: roads airports and hospitals named after presidents (Kenyatta, Moi, Haile Selassie), two Kenyattas and two Odingas, apostrophes in names (Ndung'u, Murang'a), Gift and Mercy as names, CS and Prof and Eng titles, lists, source chain through newspapers
---
person ruto = William Ruto | william-ruto
person gachagua = Rigathi Gachagua | rigathi-gachagua
person mudavadi = Musalia Mudavadi | musalia-mudavadi
person ndungu = Njuguna Ndung'u | njuguna-ndungu
person mutua = Alfred Mutua | alfred-mutua
person kindiki = Kithure Kindiki | kithure-kindiki
person koome = Martha Koome | martha-koome
person raila = Raila Odinga | raila-odinga
person oburu = Oburu Odinga | oburu-odinga
person uhuru = Uhuru Kenyatta | uhuru-kenyatta
person jomo = Jomo Kenyatta | jomo-kenyatta
person moi = Daniel arap Moi | daniel-arap-moi
person kibaki = Mwai Kibaki | mwai-kibaki
person gift = Gift Wanjala | -
person mercy = Mercy Chepng'eno Rotich | -
person hirsi = Abdi Hirsi Guled | -
person patel = Bharat Patel | -
org nation = Daily Nation | daily-nation
org kbc = Kenya Broadcasting Corporation | kenya-broadcasting-corporation
---
# [Ruto](p ruto)'s Cabinet takes oath as [Odinga](p raila) skips [State House](l) ceremony

[NAIROBI](l), Oct 27 - President [William Ruto](p ruto) on Thursday swore in 22 Cabinet Secretaries at [State House](l), [Nairobi](l), six weeks after taking office himself, and ordered them to report to their ministries by 2pm.

Chief Justice [Martha Koome](p koome) and Deputy President [Rigathi Gachagua](p gachagua) attended the two-hour ceremony. [Azimio](o) leader [Raila Odinga](p raila) did not.

{"You have no honeymoon. The drought has not given us one,"}(ruto direct) [Ruto](p ruto) <said>.

[Musalia Mudavadi](p mudavadi) took the oath first, as Prime Cabinet Secretary, a post not held by anyone before him. He was followed by [Kithure Kindiki](p kindiki) (Interior), Prof [Njuguna Ndung'u](p ndungu) (Treasury) and Dr [Alfred Mutua](p mutua) (Foreign Affairs).

[Ndung'u](p ndungu), a former governor of the [Central Bank of Kenya](o), inherits a public debt of Sh8.7 trillion. {The figure would be "managed, not mourned"}(ndungu mixed), the new [Treasury](o) CS <told> reporters.

[Mutua](p mutua), who governed [Machakos](l) for nine years, <said> {his first trip would be to [Addis Ababa](l)}(mutua indirect).

[Odinga](p raila), who lost the August 9 election, spent the morning at a funeral in [Siaya](l) with his elder brother, Senator [Oburu Odinga](p oburu). {"The family was invited, the family was busy,"}(oburu direct) <said> [Oburu](p oburu). {The former Prime Minister wished the new team well}(raila indirect via oburu nation), [the senator](r oburu) <told> the [Daily Nation](o nation).

Former President [Uhuru Kenyatta](p uhuru) sent an apology. [Kenyatta](p uhuru), now a peace envoy, was due to fly to [Pretoria](l) from [Jomo Kenyatta International Airport](l), which bears the name of his father, the first president.

## Roads closed

Motorists had a long day. Police shut [Kenyatta Avenue](l), [Haile Selassie Avenue](l) and part of [Moi Avenue](l) from 6am, and matatus were sent round by [Jogoo Road](l).

[Gift Wanjala](p gift), 27, a nurse at [Kenyatta National Hospital](o), <said> {she had walked five kilometres to the morning shift}(gift indirect). {"Let them swear in a bus next time,"}(gift direct) <added> [Gift](p gift).

Shopkeeper [Bharat Patel](p patel), whose family has sold umbrellas on [Moi Avenue](l) since 1958, lost a day's trade. {"I saw [Jomo](p jomo) pass here, and [Moi](p moi), and [Kibaki](p kibaki),"}(patel direct) [Patel](p patel) <said>. {"Each one closed the road and none bought an umbrella."}(patel direct)

## Drought first

The President directed that relief food reach eleven northern counties within ten days. [Mandera](l)'s drought officer, [Abdi Hirsi Guled](p hirsi), <put> {the number of families in need there at 41,000}(hirsi indirect). {Three-quarters of them keep animals}(hirsi indirect), <according to> [Guled](p hirsi), {and most of the animals are gone}(hirsi indirect).

{"Camels give up last,"}(hirsi direct) [he](r hirsi) <told> the [Kenya Broadcasting Corporation](o kbc). {"They have started to give up."}(hirsi direct)

In [Murang'a](l) and [Bomet](l) the rain has come, but late. [Mercy Chepng'eno Rotich](p mercy), who grows maize near [Sotik](l), has planted twice. {The second crop is knee-high and will not make it without a wet November}(mercy indirect), <said> [Rotich](p mercy).

The Cabinet will hold its first full meeting on Tuesday. {[Gachagua](p gachagua) is to chair the drought committee and [Mudavadi](p mudavadi) the one on the cost of living}(? indirect), a statement from [State House](l) <said>.
