title: Access Granted: How Uzoma Eze's Village Scheme Became a Bank
date: 2024-05-20
region: Africa
topic: business
split: train
hard: Nigerian Title Case business profile, given names that are words (Wisdom, Godspower, Monday), Igbo Yoruba Edo Efik names, Dr (Mrs) and Otunba and Chief stacked, bank named after a founder and after a word (Access, Zenith, Wisdom), two sisters with different surnames, initials O. A., central bank governor, street after a politician
---
person eze = Uzoma Eze | -
person wisdom = Wisdom Eze | -
person godspower = Godspower Omoregie | -
person monday = Monday Effiong | -
person cardoso = Olayemi Cardoso | olayemi-cardoso
person bello = Titilayo Adebisi-Bello | -
person okoro = Ifeoma Okoro | -
person ayodele = O. A. Ayodele | -
person jim = Jim Ovia | jim-ovia
person vincent = Vincent Adeleke-Smith | -
person amaka = Amaka | -
person okonjo = Ngozi Okonjo-Iweala | ngozi-okonjo-iweala
org bank = Eze Community Bank | -
org cbn = Central Bank of Nigeria | central-bank-of-nigeria
org bday = BusinessDay | businessday
---
# Access Granted: How [Uzoma Eze](p eze)’s Village Scheme Became a Bank

[Lagos](l). In 1998 [Uzoma Eze](p eze) kept other people’s money in a biscuit tin. This Monday he keeps N61 billion of it in a twelve-storey building on [Adeola Odeku Street](l), and the tin is in a glass case in the lobby.

[Eze Community Bank](o bank), which was upgraded to a national licence last week by the [Central Bank of Nigeria](o cbn), began as an esusu, a savings club, among forty palm-oil sellers at [Mbaise](l). Its founder, a secondary-school teacher, walked from stall to stall and wrote each deposit on the back of a calendar.

{“I never lost a kobo, because I never learnt to spend one,”}(eze direct) Chief [Eze](p eze), 66, <told> [BusinessDay](o bday).

The licence did not come cheap. {Capital of N50 billion had to be raised in nine months}(wisdom indirect), <said> his son [Wisdom](p wisdom), the executive director for finance. {“Half of it came in cash, in Ghana-must-go bags, from women,”}(wisdom direct) [Wisdom Eze](p wisdom) <recalled>. {“The other half came from my father-in-law, who asked more questions.”}(wisdom direct)

The father-in-law is Otunba [O. A. Ayodele](p ayodele), of the cement family, now chairman. [Ayodele](p ayodele) sat on the board of [Zenith Bank](o) in its early years under [Jim Ovia](p jim), and has brought over its head of risk, [Godspower Omoregie](p godspower).

Mr. [Omoregie](p godspower) does not share the sentiment about biscuit tins. {Non-performing loans, at 9.1 per cent, are nearly twice what the regulator tolerates}(godspower indirect), he <said>. {“Trust is an asset. It is not collateral,”}(godspower direct) <added> [Godspower](p godspower), who wears two watches.

At the [Central Bank](o cbn), the Governor, Mr. [Olayemi Cardoso](p cardoso), <described> the upgrade as {“a test for all concerned”}(cardoso mixed).

Not everyone in the market is charmed. Dr. (Mrs.) [Titilayo Adebisi-Bello](p bello), who analyses banks at [Meristem](o), <expects> {a merger by 2026}(bello indirect). {“A name is not a strategy. Which [Eze](p eze) will run it in ten years?”}(bello direct) <asked> [Adebisi-Bello](p bello).

Besides [Wisdom](p wisdom), the Chief has a daughter, [Ifeoma Okoro](p okoro), who runs the branches, and another, [Amaka](p amaka), who sings. {“My sister and I settled it. She takes the deposits, I take the applause,”}(amaka direct) <said> [Amaka](p amaka).

Mrs. [Okoro](p okoro) <would only say> that {the succession was “written down, in the tin”}(okoro mixed).

[Ngozi Okonjo-Iweala](p okonjo), director-general of the [World Trade Organization](o), <mentioned> the bank in a speech on women and credit, and <said> {her aunt had been among the forty}(okonjo indirect).

On the ground floor on Friday the queue was long. [Monday Effiong](p monday), a dispatch rider, had waited since seven with N8,000 in coins. {“In the other bank they looked at my shoes,”}(monday direct) <said> [Monday](p monday). {“Here the guard asked after my mother.”}(monday direct)

The guard, [Vincent Adeleke-Smith](p vincent), straightened his cap. {He had known the mother for years}(vincent indirect), he <explained>; {she is in the calendar}(vincent indirect), for January 1999.
