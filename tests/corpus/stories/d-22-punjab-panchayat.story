title: Explained: Why one Punjab village has 14 candidates named Singh
date: 2024-10-13
region: Asia
topic: politics
split: train
hard: Sikh names where Singh and Kaur are shared by all, alias with alias and nickname in quotes, village name used as surname (Badal, Mann, Majithia), unrelated Manns, Bhagwant as given name, Sardar and Bibi and Sant as titles, Indian numbering, gurdwara and stadium and university named after people, surname Sandhu as clan
---
person gurdev = Gurdev Singh Dhillon | -
person gurmail = Gurmail Singh | -
person gurmailf = Gurmail Singh Fauji | -
person harpreet = Harpreet Kaur Sandhu | -
person manjit = Manjit Kaur | -
person mann = Bhagwant Mann | bhagwant-mann
person mannj = Jaswinder Mann | -
person badal = Sukhbir Singh Badal | sukhbir-singh-badal
person badalp = Parkash Singh Badal | parkash-singh-badal
person warring = Amrinder Singh Raja Warring | amrinder-singh-raja-warring
person nikka = Sukhwinder Singh | -
person bhagat = Bhagat Singh | bhagat-singh
person prabhjot = Prabhjot Kaur Gill | -
person kang = Lakhwinder Singh Kang | -
org aap = Aam Aadmi Party | aam-aadmi-party
org sad = Shiromani Akali Dal | shiromani-akali-dal
org ie = The Indian Express | the-indian-express
---
# Explained: Why one [Punjab](l) village has 14 candidates named Singh

[Punjab](l) elects its village councils, or panchayats, on Tuesday. In [Kotli Thablan](l), a village of 3,100 votes near [Amritsar](l), 14 of 17 candidates share a name.

## Why Singh, and why does it not help?

Because it is the name all baptised Sikh men take, as women take Kaur. {“If you shout Singh at our bus stand, the bus driver will also get down,”}(gurdev direct) <said> [Gurdev Singh Dhillon](p gurdev), 70, a former sarpanch.

Clan names such as Dhillon, Sandhu and Gill came to be dropped by the devout and put back by clerks. The village’s two main rivals are both plain [Gurmail Singh](p gurmail).

## How will voters tell them apart?

By symbol and by nickname. One [Gurmail Singh](p gurmailf) was in the [Army](o) and is on the ballot as [Gurmail Singh Fauji](p gurmailf), with a tractor. The other, who is a milkman, has a bucket, and <says> {the commission chose it}(gurmail indirect).

{“[Fauji](p gurmailf) has a pension and time,”}(gurmail direct) <said> [the milkman](r gurmail). {“I get up at three.”}(gurmail direct)

A third man, [Sukhwinder Singh](p nikka) alias [Nikka](p nikka), withdrew on Friday in favour of his wife, [Manjit Kaur](p manjit), as the seat may yet be declared reserved for women.

## Are the parties involved?

Not on paper. Panchayat candidates stand without party symbols, but Chief Minister [Bhagwant Mann](p mann) of the [Aam Aadmi Party](o aap) has <offered> {₹5 lakh to each village which settles without a vote}(mann indirect). {“Brotherhood first, ballot later,”}(mann direct) [Mann](p mann) <said> at [Khatkar Kalan](l), the ancestral village of [Bhagat Singh](p bhagat), on Thursday.

[Sukhbir Singh Badal](p badal) of the [Shiromani Akali Dal](o sad), who takes his last name from a village, as did his father, [Parkash Singh Badal](p badalp), <called> {it a bribe with a garland on}(badal indirect). The [Congress](o)’s [Amrinder Singh Raja Warring](p warring) has gone to the [Punjab and Haryana High Court](o). [Warring](p warring) <alleges> {thousands of nomination papers were torn}(warring indirect).

## What do people want?

A drain. [Harpreet Kaur Sandhu](p harpreet), who teaches at the girls’ school, has seen four sarpanches promise it. [She](r harpreet) <reckons> {each used the same map}(harpreet indirect). Her brother-in-law, a granthi at [Gurdwara Baba Deep Singh](l), and [Jaswinder Mann](p mannj), a chemist who is no kin to [the Chief Minister](r mann), <said> {addiction mattered more}(mannj indirect). {“We buried six boys since Baisakhi,”}(mannj direct) <said> [Jaswinder](p mannj).

## Is the name Singh a problem elsewhere?

{Canadian officials long asked applicants to add a second surname, a rule dropped in 2007}(prabhjot indirect), <recalled> [Prabhjot Kaur Gill](p prabhjot), a sociologist at [Guru Nanak Dev University](o). Dr [Gill](p prabhjot) <told> [The Indian Express](o ie) that {databases, and not villages, find it hard}(prabhjot indirect).

The booth officer, [Lakhwinder Singh Kang](p kang), a bank clerk from [Jalandhar](l), has asked for the list to be sent with photographs.
