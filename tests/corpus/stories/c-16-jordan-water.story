title: Jordan helps Jordan: how a plumber from Oregon mended Wadi Musa’s pipe
date: 2024-02-26
region: Middle East
topic: local
split: train
hard: Jordan as first name and as country, surname Israel, queens and kings in names of airport, bridge, hospital and street, tribal names, royal titles, Petra as place and first name, Abdullah twice
---
person jpeel = Jordan Peelman | -
person abdullah = Abdullah II of Jordan | abdullah-ii-of-jordan
person safadi = Ayman Safadi | ayman-safadi
person raed = Raed Abu Al Saud | raed-abu-al-saud
person rania = Rania of Jordan | rania-of-jordan
person ahwaytat = Abdullah al-Huwaitat | -
person petra = Petra Nowak | -
person israel = Steve Israel-Moreno | -
person hasanat = Ghaida al-Hasanat | -
person burckhardt = Johann Ludwig Burckhardt | johann-ludwig-burckhardt
org petraag = Petra | petra-news-agency
---
# [Jordan](p jpeel) helps [Jordan](l): how a plumber from [Oregon](l) mended [Wadi Musa](l)’s pipe

[WADI MUSA](l), [Jordan](l) | His name is [Jordan](p jpeel), he has been in [Jordan](l) for nine days, and everyone has made the joke.

{“The man at passport control at [Queen Alia](l) made it first,”}(jpeel direct) <says> [Jordan Peelman](p jpeel), 38, a master plumber from [Bend](l), [Oregon](l), sitting on a bucket. {“Then the taxi driver. Then the king, kind of.”}(jpeel direct)

The king part needs explaining.

Eleven days ago a landslip broke the main that brings water to the upper quarters of this town beside [Petra](l). Some 6,000 people were left with tankers. The part that was needed, a coupling of a size no longer made, was not to be found in [Amman](l), in [Riyadh](l) or in [Stuttgart](l).

It was found in a shed in [Oregon](l). [Peelman](p jpeel) had kept it, [he](r jpeel) <says>, {because his late partner [Steve Israel-Moreno](p israel) never threw anything away}(jpeel indirect). {“[Israel](p israel) hoarded, I cursed him for it, and here we are,”}(jpeel direct) <says> [the plumber](r jpeel).

How did anyone know? Through [Petra Nowak](p petra), a Polish conservator who once rented a room from him. [Petra](p petra) now works at the site whose name she shares, and saw his reply to a question she had put on a forum for old waterworks.

{“I typed the part number at midnight, for fun,”}(petra direct) <says> [Nowak](p petra). {“At one o’clock a stranger told me it was next to his freezer.”}(petra direct)

The water minister, [Raed Abu Al Saud](p raed), paid for the flight. {“I have signed for dams that cost less in paperwork,”}(raed direct) [Abu Al Saud](p raed) <told> the official news agency, [Petra](o petraag).

Then came the telephone call. King [Abdullah](p abdullah), who was about to leave for a round of visits abroad with his foreign minister, [Ayman Safadi](p safadi), had heard the story at breakfast. [The king](r abdullah) <wished> {to know whether he was being fed}(abdullah indirect via jpeel), [the plumber](r jpeel) <recalls>. {“I said, sir, I’ve been fed since I landed,”}(jpeel direct) <says> [Peelman](p jpeel). {“He laughed and said ‘[Jordan](p jpeel), welcome to you.’”}(jpeel direct)

[Safadi](p safadi) has since mentioned the coupling in two speeches.

^ [Jordan Peelman](p jpeel), right, with Sheikh [Abdullah al-Huwaitat](p ahwaytat) and the coupling. The sheikh’s nephew holds the spanner.

It took three nights to fit. [Ghaida al-Hasanat](p hasanat), the first woman to lead a repair crew at the southern water company, slept in the van. {The clay was the trouble}(hasanat indirect), [she](r hasanat) <says>, {not the pipe}(hasanat indirect). On the second night the town’s elder, Sheikh [Abdullah al-Huwaitat](p ahwaytat), had carpets laid over the mud.

{“A guest’s knees are our knees”}(ahwaytat direct), was [al-Huwaitat](p ahwaytat)’s <explanation>.

A word about names, since the town is full of them. The bypass is [King Hussein Street](l), the clinic is the [Queen Rania Hospital](o), and the road to the border leads over the [King Hussein Bridge](l), which others call [Allenby](l). The Swiss traveller who brought the ruins to the notice of [Europe](l) in 1812, [Johann Ludwig Burckhardt](p burckhardt), has only a hotel bar.

Queen [Rania](p rania) herself was here in 2019, to open a library. [Burckhardt](p burckhardt) came disguised as a trader and stayed one day.

On Saturday at 4.10 in the afternoon the tap in [al-Hasanat](p hasanat)’s own kitchen coughed, spat and ran. There was shouting from the roofs. {“Brown, then yellow, then clear, like tea going backwards,”}(hasanat direct) [she](r hasanat) <says>.

[Peelman](p jpeel) flies home tomorrow with a carpet. The shed, [he](r jpeel) <thinks>, {may hold a pump that somebody in [Chad](l) has been asking about}(jpeel indirect).
