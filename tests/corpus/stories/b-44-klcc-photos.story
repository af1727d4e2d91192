title: In pictures: ASEAN adds a chair
date: 2025-10-26
region: Asia
topic: diplomacy
split: train
hard: captions as most of the text, left-to-right lists of leaders, Timorese Portuguese names, Malay royal and civil titles, sultan with long name, Marcos Jr., first-name references, Thai and Lao names, convention centre and towers, photographers' credits, king and prime minister of one country, US president
---
person anwar = Anwar Ibrahim | anwar-ibrahim
person xanana = Xanana Gusmão | xanana-gusmao
person horta = José Ramos-Horta | jose-ramos-horta
person trump = Donald Trump | donald-trump
person anutin = Anutin Charnvirakul | anutin-charnvirakul
person manet = Hun Manet | hun-manet
person marcos = Ferdinand Marcos Jr. | ferdinand-marcos-jr
person wong = Lawrence Wong | lawrence-wong
person sonexay = Sonexay Siphandone | sonexay-siphandone
person bolkiah = Hassanal Bolkiah | hassanal-bolkiah
person prabowo = Prabowo Subianto | prabowo-subianto
person kao = Kao Kim Hourn | kao-kim-hourn
person hasan = Mohamad Hasan | mohamad-hasan
person guterresj = Joaninha Guterres | -
person yeoh = Yeoh Li Shan | -
person faizal = Mohd Faizal bin Ramli | -
person aguterres = António Guterres | antonio-guterres
person soares = Domingos Soares | -
person ibrahimi = Ibrahim Iskandar | ibrahim-iskandar-of-johor
org bernama = Bernama | bernama
---
# In pictures: [ASEAN](o) adds a chair

## [Timor-Leste](l) is the bloc’s eleventh member. It took fourteen years and one carpenter

^ 1. Prime Minister Datuk Seri [Anwar Ibrahim](p anwar) (right) shows [Xanana Gusmão](p xanana) of [Timor-Leste](l) to his place at the [Kuala Lumpur Convention Centre](l) on Sunday. [Bernama](o bernama)/[Yeoh Li Shan](p yeoh)

^ 2. From left: [Hun Manet](p manet), [Prabowo](p prabowo), [Sonexay](p sonexay), [Anwar](p anwar), [Marcos](p marcos), [Wong](p wong), [Anutin](p anutin). Sultan [Hassanal Bolkiah](p bolkiah) of [Brunei](l), the longest-serving of them, stands with his back to the lens. [Reuters](o)

[KUALA LUMPUR](l): {“For the people of [Timor-Leste](l) this is not only a dream realised; it is a chair with our name on it,”}(xanana direct) Mr [Gusmão](p xanana) <told> fellow leaders, and wiped his eyes.

[The former guerrilla](r xanana), 79, is simply [Xanana](p xanana) at home. President [José Ramos-Horta](p horta), who first applied in 2011, watched from [Dili](l) with a class of schoolchildren.

{“Half of them asked where [Xanana](p xanana) was,”}(horta direct) <said> [Ramos-Horta](p horta), {“and half when it would end.”}(horta direct)

The chair was made in [Klang](l) by [Mohd Faizal bin Ramli](p faizal). {“The old ten are from one tree and I had to find its cousin,”}(faizal direct) [Faizal](p faizal) <told> [Bernama](o bernama).

Foreign Minister Datuk Seri [Mohamad Hasan](p hasan) <said> {the decision to admit the half-island of 1.4 million had been unanimous}(hasan indirect). Secretary-General Dr [Kao Kim Hourn](p kao) <added> that {there remained “84 meetings a year to staff”}(kao mixed).

^ 3. [US](l) President [Donald Trump](p trump), [Anwar](p anwar) and the King, Sultan [Ibrahim](p ibrahimi). [AFP](o)

[Trump](p trump) stayed for a day, long enough to watch [Hun Manet](p manet) and [Anutin Charnvirakul](p anutin) sign a declaration on their border. {“We agreed to move the heavy weapons, then the mines, and then the adjectives,”}(anutin direct) [he](r anutin) <remarked> at the airport.

[The Philippine president](r marcos), [Ferdinand Marcos Jr.](p marcos), takes over the chairmanship in January. [Marcos](p marcos) <promised> {“shorter speeches”}(marcos mixed).

^ 4. [Domingos Soares](p soares), 24, and his cousin [Joaninha Guterres](p guterresj), 22, students at [Universiti Putra Malaysia](o), outside the [Petronas Towers](l) with a flag they had to sew. Miss [Guterres](p guterresj) is not related to [António](p aguterres) of the [UN](o).

{“In the shop they had ten,”}(soares direct) [Domingos](p soares) <explained>.
