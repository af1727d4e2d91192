title: Araghchi: inspectors may come back in February
date: 2025-01-28
region: Middle East
topic: diplomacy
split: train
hard: Ghalibaf and Qalibaf, Ali Khamenei before 2026, clerical titles before name, surname and colon in headline, source chains through agencies, capital for government, square named after a person
---
person araghchi = Abbas Araghchi | abbas-araghchi
person pezeshkian = Masoud Pezeshkian | masoud-pezeshkian
person ghalibaf = Mohammad Bagher Ghalibaf | mohammad-bagher-ghalibaf
person khamenei = Ali Khamenei | ali-khamenei
person grossi = Rafael Grossi | rafael-grossi
person eslami = Mohammad Eslami | mohammad-eslami
person baghaei = Esmail Baghaei | esmail-baghaei
person kallas = Kaja Kallas | kaja-kallas
person rouzbehani = Hadi Rouzbehani | -
person shirvani = Parisa Shirvani-Nejad | -
person sasaki = Keiko Sasaki | -
org irna = IRNA | irna
org tasnim = Tasnim | tasnim
org kyodo = Kyodo | kyodo-news
---
# [Araghchi](p araghchi): {inspectors may come back in February}(araghchi indirect)

[TEHRAN](l), Jan 28 ([IRNA](o irna)) – Foreign Minister [Abbas Araghchi](p araghchi) <said> on Tuesday {a technical team of the [International Atomic Energy Agency](o) was welcome in [Iran](l) in the second half of February}(araghchi indirect), but <ruled out> {“any list that is longer than the last list”}(araghchi direct).

[Tehran](l) has been arguing with the [Vienna](l)-based agency for months over four cameras and who should repair them.

The agency's director general, [Rafael Grossi](p grossi), welcomed the remark within hours. {“A date is better than a sentence about dates,”}(grossi direct) [Grossi](p grossi) <told> [Kyodo](o kyodo) in [Davos](l)’s railway station, where a snowfall had trapped half of last week’s delegates and their luggage.

President [Masoud Pezeshkian](p pezeshkian), speaking to provincial governors, did not mention the cameras. [He](r pezeshkian) <said> {his government would “neither shut the door nor take it off its hinges”}(pezeshkian mixed).

In parliament the tone was cooler. Speaker [Mohammad Bagher Ghalibaf](p ghalibaf) <reminded> members that {a law of December 2020 limits what inspectors may see}(ghalibaf indirect). {“We made that law. I was in this chair,”}(ghalibaf direct via tasnim) [Qalibaf](p ghalibaf), as his name is often written, was <quoted> as saying by [Tasnim](o tasnim), a news agency close to the [Revolutionary Guards](o).

Hojatoleslam [Hadi Rouzbehani](p rouzbehani), a member for a district near [Qom](l), went further. {The foreign minister, in his view, had “invited guests without asking the cook”}(rouzbehani mixed), [the cleric](r rouzbehani) <said>, and by the cook [he](r rouzbehani) <meant> {the chamber}(rouzbehani indirect).

[Araghchi](p araghchi) shrugged that off. {“The Leader's guidance is clear and we follow it,”}(araghchi direct) [he](r araghchi) <said>, in a reference to Ayatollah [Ali Khamenei](p khamenei), who on Monday received a group of nurses and spoke of nothing but nursing.

The ayatollah's office publishes his speeches in eleven languages. In this one [Khamenei](p khamenei) <called> the night shift {“a form of prayer”}(khamenei direct).

## The chain of a rumour

How did the date come out at all? On Sunday an Iraqi website quoted a diplomat as saying that February had been agreed. On Monday [Tasnim](o tasnim), citing the website, put the number of inspectors at nine. By evening the foreign ministry's spokesman, [Esmail Baghaei](p baghaei), had <corrected> both: {the number was open and the month was “a suggestion”}(baghaei mixed).

{Nine would be too many, five too few}(eslami indirect via irna tasnim), <said> [Mohammad Eslami](p eslami), head of the [Atomic Energy Organization of Iran](o), in remarks that [IRNA](o irna) took from [Tasnim](o tasnim). [Eslami](p eslami) is an engineer and likes numbers.

European governments have kept out of it so far. [Kaja Kallas](p kallas), the [EU](o)’s foreign policy chief, is to speak to [Araghchi](p araghchi) on Thursday; {the call is “about listening”}(? mixed), a spokeswoman in [Brussels](l) <said>.

Does any of this reach the street? Not much, <says> [Parisa Shirvani-Nejad](p shirvani), who sells second-hand textbooks near [Ferdowsi Square](l). {“My customers ask about the price of paper,”}(shirvani direct) [she](r shirvani) <says>. {“Last week a gentleman did ask me about cameras, but he wanted a [Canon](o).”}(shirvani direct)

[Keiko Sasaki](p sasaki), a Japanese physicist who inspected plants for the agency until 2019, remembers long afternoons over tea. {Most quarrels were settled by the third glass}(sasaki indirect), [Sasaki](p sasaki) <recalls>, {and the rest by the changing of a minister}(sasaki indirect).
