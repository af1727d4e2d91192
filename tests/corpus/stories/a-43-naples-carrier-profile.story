title: The Vice Admiral Who Counts Spoons
date: 2025-08-14
region: World
topic: defence
split: train
hard: ranks stacked and abbreviated (Vice Adm., Rear Adm., Command Master Chief), ships named after people (Gerald R. Ford, Abraham Lincoln, Harry S. Truman, Cavour, Charles de Gaulle) beside those people, Filipino Samoan Hawaiian and Navajo names, suffix III, nickname and call sign, surname that is a rank (Major), profile with few quotes, Title Case headline with no name, husband with same surname
---
person hegseth = Pete Hegseth | pete-hegseth
person caine = Dan Caine | dan-caine
person gryn = Alexus Grynkewich | alexus-grynkewich
person crosetto = Guido Crosetto | guido-crosetto
person dragone = Giuseppe Cavo Dragone | giuseppe-cavo-dragone
person reed = Jack Reed | jack-reed
person lincoln = Abraham Lincoln | abraham-lincoln
person kealoha = Leilani Kealoha-Marshall | -
person marshall = Dwight Marshall III | -
person tuilagi = Faʻafetai Tuilagi | -
person begay = Raymond Begaye | -
person santos = Maricel Santos-Villanueva | -
person major = Ellis Major | -
person capece = Luigi Capece Minutolo | -
person ford = Gerald Ford | gerald-ford
---
# The Vice Admiral Who Counts Spoons

## Running a fleet out of [Naples](l), [Leilani Kealoha-Marshall](p kealoha) has a reputation for asking about the small things first

Every ship loses spoons. Nobody knows where they go. In her first month in [Naples](l), Vice Adm. [Leilani Kealoha-Marshall](p kealoha) <asked> each of the commanders under her {how many spoons were missing from his galley}(kealoha indirect), and learned, [she](r kealoha) <says>, {“who talks to the cooks and who has people for that.”}(kealoha mixed)

[Kealoha-Marshall](p kealoha), 57, took over the staff ashore in June. On Thursday she stood on the flight deck of the USS Gerald R. Ford in ninety-four-degree heat to receive Defense Secretary [Pete Hegseth](p hegseth) and the chairman of the [Joint Chiefs](o), Gen. [Dan Caine](p caine). She had a list in her pocket.

{“The strength of a fleet is the sailor on his fourth cup of coffee,”}(hegseth direct) [Hegseth](p hegseth) <told> some eight hundred of them in the hangar. [Caine](p caine) thanked the families.

She was born in [Hilo](l), the daughter of a tugboat engineer, and was meant to become a dentist. An officer from the carrier Abraham Lincoln, in port for Thanksgiving, came to supper in 1984 and left a brochure. To this day she keeps a portrait of [Lincoln](p lincoln), the president and not the ship, in every office she has had. The man after whom her present flagship is named she met once, in 1991. [Ford](p ford), who had served on a light carrier himself, <asked> her {whether the showers worked}(ford indirect via kealoha). {They did not}(kealoha indirect), [she](r kealoha) <told> him.

Her staff is devoted, and a little tired. Command Master Chief [Faʻafetai Tuilagi](p tuilagi), a Samoan who played football for [Navy](o), has followed her through four postings. {“Ma’am sleeps five hours, and it is not the same five hours,”}(tuilagi direct) [Tuilagi](p tuilagi) <says>. Her flag aide is Lt. [Ellis Major](p major), who is therefore addressed at every army base as if he were two ranks higher. {“I answer to both,”}(major direct) [Major](p major) <says>.

What does she want? More repair yards, to begin with. It takes eleven months to get a destroyer into dry dock in [Spain](l) and five to get her out. The [Senate](o)’s senior Democrat on military affairs, [Jack Reed](p reed), has <put> it {at the top of his own list}(reed indirect). Gen. [Alexus Grynkewich](p gryn), the supreme commander in [Mons](l), <calls> her {“the most persistent correspondent I have.”}(gryn mixed)

With the Italians she gets on. Defence Minister [Guido Crosetto](p crosetto) lent her a corner of the yard at [Taranto](l). Adm. [Giuseppe Cavo Dragone](p dragone), once captain of a ship whose successor is the Cavour, taught her the word for spoon. Her landlord, [Luigi Capece Minutolo](p capece), a duke when asked and a plumber when needed, <finds> {that she pays on time}(capece indirect).

Not everyone is charmed. Two former captains, who would not be named because they still have business with the [Navy](o), <said> {her lists had cost them promotions}(? indirect). A spokeswoman, Lt. Cmdr. [Maricel Santos-Villanueva](p santos), <replied> {that promotions are decided in [Washington](l)}(santos indirect).

At home there is another officer. [Dwight Marshall III](p marshall), a retired helicopter pilot whose call sign was Waffles, keeps house above the harbor. [Marshall](p marshall) does the cooking. They met at [Pensacola](l), where his instructor, [Raymond Begaye](p begay), made both of them fly the same bad landing until dark. [Begaye](p begay), 71 and back in [Window Rock](l), remembers only one of them. {“She asked what the landing cost,”}(begay direct) [he](r begay) <said>.

And the spoons? On the Ford: 1,114 missing. She has ordered a search.
