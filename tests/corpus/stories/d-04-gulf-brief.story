title: Gulf business brief: Al Ghurair mills, Almarai herd, a chairman called Juma
date: 2025-10-06
region: Middle East
topic: business
split: train
hard: list of company briefs, family names as company names (Al Shamsi Bros, Juma), person called Juma, al- and Al and bin chains, Indian and Lebanese and Scottish executives, initials K. P., Emirati and Saudi ministers, a company named after a living man, brothers of one surname
---
person jumaa = Juma bin Khalfan Al Shamsi | -
person majid = Majid Al Shamsi | -
person rashidshamsi = Rashid Al Shamsi | -
person kurian = K. P. Kurian | -
person haddad = Rita Haddad-Naim | -
person mcphail = Gordon McPhail | -
person sultan = Sultan Al Jaber | sultan-al-jaber
person jadaan = Mohammed al-Jadaan | mohammed-al-jadaan
person mazrouei = Suhail Al Mazrouei | suhail-al-mazrouei
person armani = Armani | -
person otaibi = Nouf bint Turki Al Otaibi | -
person subramaniam = Lakshmi Subramaniam | -
org shamsi = Al Shamsi Brothers | -
org wam = WAM | wam
org almarai = Almarai | almarai
---
# [Gulf](l) business brief: mills, milk and a chairman called [Juma](p jumaa)

## [Al Shamsi Brothers](o shamsi)

{The flour and shipping group [Al Shamsi Brothers](o shamsi) will list a third of its shares in [Abu Dhabi](l) before Ramadan}(jumaa indirect), its chairman, [Juma bin Khalfan Al Shamsi](p jumaa), <said> on Monday. {The family would keep “the third that works and the third that worries”}(jumaa mixed), [Juma](p jumaa) <told> a breakfast of bankers.

His brothers [Majid](p majid) and [Rashid](p rashidshamsi), who run the mills and the ships, sat on either side of him. {“He speaks, we work,”}(majid direct) <said> [Majid Al Shamsi](p majid), to laughter. [Rashid Al Shamsi](p rashidshamsi) did not speak.

It is the first offering of a family house in the emirate this year. Bankers have <valued> {the group at Dh4.1 billion}(? indirect), of which the dates business, sold under the brand [Juma](o), accounts for a tenth.

## Who is in

- [Rita Haddad-Naim](p haddad), formerly of [Bank Audi](o) in [Beirut](l), as finance director of [Al Shamsi](o shamsi)

- [K. P. Kurian](p kurian), 33 years with the firm, as its first chief executive from outside the family

- [Gordon McPhail](p mcphail), late of [Grangemouth](l), as adviser on silos

{“I joined as a tally clerk and I counted sacks,”}(kurian direct) Mr [Kurian](p kurian), 61, a native of [Kottayam](l), <told> the state news agency [WAM](o wam). {“It was good training. There is always one sack less.”}(kurian direct)

## [Almarai](o almarai)

The Saudi dairy [Almarai](o almarai) has bought 3,400 cows in [Wisconsin](l) and will fly them in over five weeks. {Each is to have a window seat in the sense that there are no windows}(otaibi indirect), its head of livestock, [Nouf bint Turki Al Otaibi](p otaibi), <explained>.

{“They do not drink in the air and they do not complain,”}(otaibi direct) <said> Dr [Al Otaibi](p otaibi), a veterinarian trained in [Cork](l). {“I wish I could say so of the delegation.”}(otaibi direct)

## Ministers

The [UAE](l)’s energy minister, [Suhail Al Mazrouei](p mazrouei), opened a battery plant in [Al Dhafra](l) and <promised> {two more}(mazrouei indirect). [Al Mazrouei](p mazrouei) was followed at the lectern by [Sultan Al Jaber](p sultan), who heads the oil company [ADNOC](o) and who, a spokeswoman <said>, {had come to listen}(? indirect).

In [Riyadh](l) the finance minister, [Mohammed al-Jadaan](p jadaan), put the third-quarter deficit at 41 billion riyals. {It was “planned and therefore not a surprise”}(jadaan mixed), [al-Jadaan](p jadaan) <said>.

## And finally

A tailor in [Deira](l) has won the right to go on calling his shop [Armani & Son](o). [Lakshmi Subramaniam](p subramaniam), his lawyer, satisfied the court that there was a Mr [Armani](p armani), that he was the tailor’s father-in-law, and that there was a son.

{“He is six,”}(subramaniam direct) <said> Ms [Subramaniam](p subramaniam). {“But he is a partner.”}(subramaniam direct)
