title: Haftar’s sons sit in for him at Benghazi talks on a single budget
date: 2025-06-24
region: Africa
topic: politics
split: train
hard: father and two sons with one surname, Haftar and Hifter for one man, Dbeibah and Dbeibeh, UN envoy with Ghanaian name, stacked military titles, live-blog entries, al- names
---
person khalifa = Khalifa Haftar | khalifa-haftar
person saddam = Saddam Haftar | saddam-haftar
person belqasem = Belqasem Haftar | belqasem-haftar
person dbeibah = Abdul Hamid Dbeibeh | abdul-hamid-dbeibeh
person tetteh = Hanna Tetteh | hanna-tetteh
person saleh = Aguila Saleh | aguila-saleh
person issa = Naji Issa | naji-issa
person warfalli = Khaled bin Omran al-Warfalli | -
person zway = Fatima Zway | -
person grech = Censu Grech | -
org lana = Libyan News Agency | libyan-news-agency
---
# [Haftar](p khalifa)’s sons sit in for him at [Benghazi](l) talks on a single budget

Our reporters follow the third day of the talks. All times are local.

09:10 The delegates are in. Field Marshal [Khalifa Haftar](p khalifa), commander of the eastern forces, is not. His place at the top of the table in the [Tibesti hotel](l) has been taken by two of his sons.

09:25 They are Lieutenant General [Saddam Haftar](p saddam), chief of the land forces, and [Belqasem Haftar](p belqasem), who runs the reconstruction fund. The seating plan, which we have seen, lists them simply as “[S. Haftar](p saddam)” and “[B. Haftar](p belqasem)”

10:00 [Hanna Tetteh](p tetteh), the [United Nations](o) envoy, opens with a reminder. {“[Libya](l) has two governments and one bank,”}(tetteh direct) [she](r tetteh) <says>. {“The bank is tired.”}(tetteh direct)

10:20 [Naji Issa](p issa), governor of the [Central Bank of Libya](o), nods at that. {Spending in the first five months ran 30 per cent above revenue}(issa indirect), [Issa](p issa) <tells> the room.

10:45 From [Tripoli](l), Prime Minister [Abdul Hamid Dbeibah](p dbeibah) speaks by video link. {He is ready to sign a single budget “this afternoon”}(dbeibah mixed), [he](r dbeibah) <says>, {provided the reconstruction fund is in it}(dbeibah indirect).

10:52 A murmur on the eastern side. [Belqasem Haftar](p belqasem) leans over to his brother; [Saddam](p saddam) writes something down.

11:30 Coffee. Outside, [Khaled bin Omran al-Warfalli](p warfalli), an engineer from [Bani Walid](l) who advises the western delegation, is in good spirits. {“Three days ago they would not share a lift,”}(warfalli direct) <says> [al-Warfalli](p warfalli).

12:15 A note on spelling, since readers have asked. Some agencies write [Hifter](p khalifa), others [Haftar](p khalifa); the [United States Treasury](o) has used both for [Khalifa Hifter](p khalifa). We use the latter form except in quotations. The prime minister’s name, too, appears as [Dbeibeh](p dbeibah) in many English texts.

12:40 Speaking of quotations: {“Mr [Hifter](p khalifa) the elder will join by telephone after lunch,”}(grech direct) <says> [Censu Grech](p grech), the Maltese diplomat who is keeping the minutes.

14:05 He does. The line is poor. {The army will accept any budget that pays the border guards in [Kufra](l)}(khalifa indirect), [the field marshal](r khalifa) <says>, as far as we can hear.

14:30 [Aguila Saleh](p saleh), speaker of the [House of Representatives](o), arrives from [Qubba](l), two hours late. {The road was closed by sand}(saleh indirect), [he](r saleh) <explains>.

15:10 [Fatima Zway](p zway), one of four women among the 38 delegates, has the sharpest line of the day. {“I have counted eleven draft budgets and one working photocopier,”}(zway direct) <said> the accountant from [Ajdabiya](l). [Saddam Haftar](p saddam) laughed; [Saleh](p saleh) did not.

16:00 The state-run [Libyan News Agency](o lana) <says> {agreement is near}(lana indirect). {Only the fuel subsidy remains open}(? indirect via lana), it <reports>, <citing> a member of the committee.

16:45 Not quite, it seems. [Dbeibah](p dbeibah)’s finance adviser has left for [Mitiga airport](l).

17:20 [Tetteh](p tetteh) closes the session. {“Tomorrow at nine,”}(tetteh direct) [the envoy](r tetteh) <says>, {“and please, bring your own pens”}(tetteh direct). The younger [Haftar](p belqasem), [Belqasem](p belqasem), promises to send a box.

^ [Saddam Haftar](p saddam), left, and [Hanna Tetteh](p tetteh) in [Benghazi](l) on Tuesday.
