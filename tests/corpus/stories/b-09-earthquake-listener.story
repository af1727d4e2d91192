title: The man who listens to Merapi
date: 2024-05-12
region: Asia
topic: science
split: train
hard: Indonesian single names, nicknames with Pak and Bu outside the span, volcano name that looks like a person, woman with two names cited by the first, university named after a historical figure, airport named after people, quotes over two paragraphs, foreign visitor
---
person sutrisno = Sutrisno | -
person wahyuni = Wahyuni | -
person sri = Sri Mulyani Indrawati | sri-mulyani-indrawati
person dwikorita = Dwikorita Karnawati | dwikorita-karnawati
person maridjan = Maridjan | mbah-maridjan
person asih = Asih | -
person lindqvist = Elsa Lindqvist | -
person bagus = Bagus Kurniawan | -
org gadjah = Gadjah Mada University | gadjah-mada-university
---
# The man who listens to [Merapi](l)

[KALIURANG](l), [Indonesia](l) — [Sutrisno](p sutrisno) has one name, two mobile phones and four volcanoes, of which he likes [Merapi](l) best.

For thirty-one of his 58 years he has sat in a concrete post on the southern slope, in the smell of clove cigarettes, watching a needle.

{“My wife says I look at the drum more than at her. I tell her the drum shakes,”}(sutrisno direct) [he](r sutrisno) likes to <begin>.

Visitors call him Pak [Tris](p sutrisno). Scientists come from [Gadjah Mada University](o gadjah), an hour down the hill, and from much farther; last year it was [Elsa Lindqvist](p lindqvist) of [Uppsala](l), who had written a doctoral thesis about a fault she had never seen.

{“He put his palm on the wall and told me the magnitude,”}(lindqvist direct) <recalls> [Lindqvist](p lindqvist). {“Two point one. I laughed, and then the instrument said two point one.”}(lindqvist direct)

The post is one of 69 such posts. The geology agency’s budget, like all budgets, passes over the desk of Finance Minister [Sri Mulyani Indrawati](p sri). In March [Sri Mulyani](p sri) <told> parliament that {disaster money would “not be the first to be cut”}(sri mixed).

[Dwikorita Karnawati](p dwikorita), who leads the weather and earthquake bureau, [BMKG](o), <would like> it in writing. {“A sensor is cheap. A person who knows what the sensor means takes thirty years,”}(dwikorita direct) [Dwikorita](p dwikorita) <said> in [Yogyakarta](l) this month.

Everyone on the mountain has a story about Mbah [Maridjan](p maridjan), the spiritual keeper who stayed in his house in 2010 and died there. [Sutrisno](p sutrisno) was the one who had telephoned down the alarm.

{“I respected Mbah [Maridjan](p maridjan). We prayed at the same mosque, we drank the same coffee,”}(sutrisno direct) [he](r sutrisno) <says>, lowering his voice.

{“But he listened to the mountain in order to stay. I listen in order to leave.”}(sutrisno direct)

[His daughter](r asih) [Asih](p asih), 24, has taken a bachelor’s degree in geophysics, and a position in [Bandung](l). Bu [Wahyuni](p wahyuni), her mother, is not <sure> that {this counts as moving away from volcanoes}(wahyuni indirect).

{“There are three in [Bandung](l), I counted,”}(wahyuni direct) [Wahyuni](p wahyuni) <says>.

Next year the needle goes. A company from [Jakarta](l) has brought a grey box, the size of a rice cooker, which sends everything to a server near [Soekarno-Hatta International Airport](l).

Its engineer, [Bagus Kurniawan](p bagus), <insists> {nobody will lose a job}(bagus indirect). {“The box needs him,”}(bagus direct) <says> [Bagus](p bagus). {“It has never been frightened.”}(bagus direct)

^ [Sutrisno](p sutrisno) at the observation post, May 2024. Photo: [Asih](p asih) for this newspaper
