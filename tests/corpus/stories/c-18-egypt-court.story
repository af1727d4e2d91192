title: Court hears of a “Ramses” that was carved in March
date: 2023-11-21
region: Middle East
topic: court
split: train
hard: pharaohs as names, court report with ages and addresses, defendant and witness with one surname, lawyer titles, Coptic and Greek Alexandrian names, streets and stations named after people, forged works called by a name, Hawass by surname only in headline style, hotel named after Cecil
---
person tadros = Nagy Tadros | -
person mtadros = Mariam Tadros | -
person sohagy = Ramadan el-Sohagy | -
person hawass = Zahi Hawass | zahi-hawass
person issa = Ahmed Issa | ahmed-issa
person ramses = Ramesses II | ramesses-ii
person tut = Tutankhamun | tutankhamun
person papadakis = Stavros Papadakis | -
person refaat = Dalia Refaat | -
person ezz = Hossam Ezz el-Din | -
person qadi = Mahmoud Abul-Enein | -
person vogel = Matthias Vogel | -
person farouk = Farouk of Egypt | farouk-of-egypt
person zaghloul = Saad Zaghloul | saad-zaghloul
org ahram = Al-Ahram | al-ahram
---
# Court hears of a “[Ramses](p ramses)” that was carved in March

By [Dalia Refaat](p refaat)

{A sandstone head sold as [Ramesses II](p ramses) to a Swiss dentist was made this spring behind a tyre shop}(? indirect), a court in [Alexandria](l) was <told> on Tuesday.

[Nagy Tadros](p tadros), 52, of [Saad Zaghloul Street](l), and [Ramadan el-Sohagy](p sohagy), 34, a mason from [Sohag](l), deny fraud. A third man, [Stavros Papadakis](p papadakis), 70, who let them use his garage, has been released and will give evidence.

Prosecutor [Hossam Ezz el-Din](p ezz) <opened> by placing the head on the table before Judge [Mahmoud Abul-Enein](p qadi). {It weighs nineteen kilos, cost 900 pounds in stone and was paid for with $41,000 in notes}(ezz indirect), [he](r ezz) <said>.

{“Your honour will observe the nose. The real [Ramses](p ramses) has a better one, and he has been dead for three thousand years,”}(ezz direct) <said> [Ezz el-Din](p ezz).

The dentist, [Matthias Vogel](p vogel), flew in from [Winterthur](l) for the hearing. [Vogel](p vogel), 61, <told> the court through an interpreter that {he had met [Tadros](p tadros) in the bar of the [Cecil Hotel](l) and been shown “a photograph of a photograph”}(vogel mixed).

Judge: {“And you believed it?”}(qadi direct)

[Vogel](p vogel): {“I look into mouths for a living, your honour. I believe what is in front of me.”}(vogel direct)

There was some laughter, which the judge allowed.

The matter came to light when the buyer’s wife noticed a price, in biro, on the back of the left ear. [Vogel](p vogel) carried the head to a museum in [Basel](l), which wrote to [Cairo](l).

An expert opinion was read from [Zahi Hawass](p hawass), the former antiquities minister. It is one page long. {“I have known [Ramses](p ramses) all my life,”}(hawass direct) [Hawass](p hawass) <writes>, {“and this gentleman I have never met.”}(hawass direct)

The present minister of tourism and antiquities, [Ahmed Issa](p issa), <told> [Al-Ahram](o ahram) last week that {eleven such heads had turned up since 2021}(issa indirect via ahram). Two were of [Tutankhamun](p tut) and one, oddly, of [Saad Zaghloul](p zaghloul), who led the revolution of 1919 and has his own statues.

Then the defence called a witness whom the prosecution had not expected. [Mariam Tadros](p mtadros), a restorer at the [Bibliotheca Alexandrina](o), shares a surname with the first defendant, though the clerk was assured that they had met only that morning.

{“I have examined the tool marks,”}(mtadros direct) <said> [Mariam Tadros](p mtadros). {They were the work of one hand}(mtadros indirect), [she](r mtadros) <testified>, {right-handed and in a hurry}(mtadros indirect).

[El-Sohagy](p sohagy), who is left-handed, looked up for the first time.

His counsel asked to have that repeated. It was repeated.

[Nagy Tadros](p tadros), who is right-handed, asked for water. {He had bought the head in good faith from “a man at [Sidi Gaber](l) station”}(? mixed), his lawyer <said> later on the steps. {“My client is a victim of his own eye.”}(? direct)

Old Mr [Papadakis](p papadakis) is to be heard on Sunday. The last Greek in his building, [he](r papadakis) <told> reporters outside that {he had believed the two to be mending a fountain}(papadakis indirect). {“They asked me for a picture of a king,”}(papadakis direct) <said> [Papadakis](p papadakis). {“I gave them [Farouk](p farouk). They gave it back.”}(papadakis direct)

If convicted, the pair face up to seven years. The head will remain in the custody of the court, where, the usher <says>, {it has already been given a hat}(? indirect).
