title: MBS opens Jeddah summit with call for rail link to Central Asia
date: 2023-07-19
region: Middle East
topic: diplomacy
split: train
hard: initials as name, Al (family) against al- names, several bin names, royal titles outside the span, airport and university named after kings, two Mohammeds, list of arrivals, Sheikh as title, son of an earlier president
---
person mbs = Mohammed bin Salman | mohammed-bin-salman
person salman = Salman of Saudi Arabia | salman-of-saudi-arabia
person tamim = Tamim bin Hamad Al Thani | tamim-bin-hamad-al-thani
person mbr = Mohammed bin Rashid Al Maktoum | mohammed-bin-rashid-al-maktoum
person meshal = Meshal al-Ahmad al-Jaber al-Sabah | meshal-al-ahmad-al-jaber-al-sabah
person tokayev = Kassym-Jomart Tokayev | kassym-jomart-tokayev
person mirziyoyev = Shavkat Mirziyoyev | shavkat-mirziyoyev
person sberdi = Serdar Berdimuhamedow | serdar-berdimuhamedow
person gberdi = Gurbanguly Berdimuhamedow | gurbanguly-berdimuhamedow
person faisal = Faisal bin Farhan Al Saud | faisal-bin-farhan-al-saud
person albudaiwi = Jasem Albudaiwi | jasem-albudaiwi
person ghamdi = Abdulrahman al-Ghamdi | -
person yusupova = Dilnoza Yusupova | -
org spa = Saudi Press Agency | saudi-press-agency
---
# [MBS](p mbs) opens [Jeddah](l) summit with call for rail link to [Central Asia](l)

^ Crown Prince [Mohammed bin Salman](p mbs) greets [Kassym-Jomart Tokayev](p tokayev) at [King Abdulaziz International Airport](l) on Tuesday night. Photo: [Abdulrahman al-Ghamdi](p ghamdi)

Crown Prince [Mohammed bin Salman](p mbs) opened the first summit of [Gulf](l) and Central Asian leaders on Wednesday with a map and a ruler.

{“Between this hall and [Samarkand](l) there are three thousand kilometres and six gauges of track,”}(mbs direct) the crown prince, widely known as [MBS](p mbs), <said> in his opening speech. {One gauge, he suggested, would be enough}(mbs indirect).

His father, King [Salman](p salman), who is 87, did not attend but <sent> {his greetings “to brothers on both sides of the [Caspian](l)”}(salman mixed via spa), the [Saudi Press Agency](o spa) <reported>.

Who came, and when, was the talk of the lobby:

- Sheikh [Tamim bin Hamad Al Thani](p tamim), Emir of [Qatar](l), Tuesday, 9 p.m.
- Sheikh [Mohammed bin Rashid Al Maktoum](p mbr), ruler of [Dubai](l), Wednesday, 8 a.m., an hour early
- Sheikh [Meshal al-Ahmad al-Jaber al-Sabah](p meshal), Crown Prince of [Kuwait](l), Tuesday
- [Shavkat Mirziyoyev](p mirziyoyev) of [Uzbekistan](l), Tuesday, with two planes
- [Serdar Berdimuhamedow](p sberdi) of [Turkmenistan](l), Wednesday

President [Tokayev](p tokayev) of [Kazakhstan](l) spoke second. {“Our wheat reaches you through four middlemen. We would like to meet you without them,”}(tokayev direct) [he](r tokayev) <said>, to laughter.

[Mirziyoyev](p mirziyoyev) was drier. {A railway through the mountains “has been announced eleven times since I was a student”}(mirziyoyev mixed), <noted> the Uzbek leader, who trained as an engineer. [He](r mirziyoyev) <asked> {for a feasibility study by spring}(mirziyoyev indirect) and got one.

The Turkmen president took his seat beside Sheikh [Tamim](p tamim) and read a short text. His father and predecessor, [Gurbanguly Berdimuhamedow](p gberdi), chairman of the upper chamber at home, had been expected as well; a delegate <said> {the elder [Berdimuhamedow](p gberdi) was at a horse show}(? indirect).

Foreign Minister [Faisal bin Farhan](p faisal) briefed reporters twice, the second time to take back a figure from the first. {“Twenty billion, not two hundred,”}(faisal direct) <said> Prince [Faisal](p faisal). {“I beg you, not two hundred.”}(faisal direct)

[Jasem Albudaiwi](p albudaiwi), a Kuwaiti who has been secretary-general of the [Gulf Cooperation Council](o) since February, <said> {a joint action plan would run until 2027}(albudaiwi indirect). [Albudaiwi](p albudaiwi) <listed> {trade, water, scholarships and what he called “the small matter of visas”}(albudaiwi mixed).

Scholarships interested [Dilnoza Yusupova](p yusupova) most. The 24-year-old from [Bukhara](l) is one of forty Uzbek students at [King Abdullah University of Science and Technology](o), up the coast in [Thuwal](l), and had been hired for the day to interpret.

{“In the morning I translated the word ‘corridor’ sixty-two times,”}(yusupova direct) [Yusupova](p yusupova) <said>. {“In the afternoon Sheikh [Mohammed](p mbr) asked me where one can eat plov in [Jeddah](l), and that I did not have to look up.”}(yusupova direct)

Visits from [Dubai](l) at that level are rare, and a pair of small boys waited outside with a falcon.

[Tamim](p tamim), who left first, and [Mohammed bin Rashid](p mbr), who left last, were both seen off by the host. The next summit will be in [Tashkent](l), the final statement <said>, {in 2025 or “at a time agreed by all”}(? mixed).
