title: Explainer: who is who in Kirkuk's rotating governorship
date: 2025-09-02
region: Middle East
topic: politics
split: train
hard: explainer with question subheadings, kunya (Abu Zainab) and family names with al-, Turkmen names with Turkish letters and Arabic forms, Kurdish father-name chains, transliteration variants of one man in one story, two Talabanis, Kaka as honorific, party named after a word, tribe names beside surnames, mosque and square named after people
---
person rebwar = Rebwar Taha Mustafa | -
person abuzainab = Hatem al-Assi al-Obeidi | -
person tarkan = Tarkan Kasapoğlu | -
person bafel = Bafel Talabani | bafel-talabani
person qubad = Qubad Talabani | qubad-talabani
person sudani = Mohammed Shia al-Sudani | mohammed-shia-al-sudani
person shilan = Shilan Kakayi | -
person muna = Muna al-Jubouri | -
person yilmaz = Yılmaz Bayatlı | -
person jalal = Jalal Talabani | jalal-talabani
person kohler = Stefanie Köhler-Amin | -
person abusalwa = Abu Salwa | -
org puk = Patriotic Union of Kurdistan | patriotic-union-of-kurdistan
org front = Iraqi Turkmen Front | iraqi-turkmen-front
---
# Explainer: who is who in [Kirkuk](l)’s rotating governorship

The oil city of [Kirkuk](l) is due to change governors this month for the second time in a year, without an election. Here is what to know.

## Why is the post changing hands?

Because a piece of paper says so. In August 2024, at a meeting in [Baghdad](l)’s [Al-Rashid Hotel](o), nine of the sixteen members of the provincial council agreed that Kurds, Arabs and Turkmens would govern in turn. Prime Minister [Mohammed Shia al-Sudani](p sudani) <called> it {“a roof under which all may quarrel”}(sudani mixed).

## Who is governor now?

[Rebwar Taha Mustafa](p rebwar) of the [Patriotic Union of Kurdistan](o puk), or [PUK](o puk). Kak [Rebwar](p rebwar), as even his opponents say, repaired eleven bridges and lost his temper once, with a parking attendant. {He will leave “on the day and at the hour”}(rebwar mixed), he has <said>.

His party’s leader, [Bafel Talabani](p bafel), brother of the deputy prime minister of the Kurdish region, [Qubad Talabani](p qubad), has been less definite. {“A turn is a turn, but a wheel needs oil,”}(bafel direct) [Bafel](p bafel) <told> [Rudaw](o) television in July.

## Who comes next?

By the paper, an Arab. That is likely to be Sheikh [Hatem al-Assi al-Obeidi](p abuzainab), who was born in [Hawija](l) and is called [Abu Zainab](p abuzainab) after his eldest daughter. The spelling of his name has itself become political: the council’s Kurdish minutes have [Hatim Asi](p abuzainab), the Turkmen ones [Hatem Asi](p abuzainab), and his own cards [Hatem al-Aassi](p abuzainab).

{“However they write me, they will have to write me,”}(abuzainab direct) [the sheikh](r abuzainab) <said> at a tribal lunch on Friday.

## And the Turkmens?

They were promised the third turn. [Tarkan Kasapoğlu](p tarkan), a surgeon who speaks for the [Iraqi Turkmen Front](o front), <doubts> that {it will come}(tarkan indirect). {“We have been third since 1925,”}(tarkan direct) <says> Dr [Kasapoğlu](p tarkan).

His colleague [Yılmaz Bayatlı](p yilmaz), who signs as [Yilmaz al-Bayati](p yilmaz) in Arabic, has <proposed> {drawing lots}(yilmaz indirect). [Bayatlı](p yilmaz) <says> {that was how his grandfather divided a field}(yilmaz indirect).

## What do people in the city say?

Opinions differ at the tea house by [Jalal Talabani Square](l), which honours the late president [Jalal Talabani](p jalal), father of [Bafel](p bafel) and [Qubad](p qubad).

[Muna al-Jubouri](p muna), a pharmacist, <wants> {the power cuts to be shared as fairly as the office}(muna indirect). For [Shilan Kakayi](p shilan), a student of law and a member of the Kakai faith, {“it is like three cousins with one suit”}(shilan mixed). The owner, [Abu Salwa](p abusalwa), has hung portraits of three goalkeepers.

## Could it fall apart?

A case is before the [Federal Supreme Court](o), which is to rule by the 20th. [Stefanie Köhler-Amin](p kohler), who studies the city for the [Clingendael Institute](o) in [The Hague](l), <thinks> {the judges will find a reason to wait}(kohler indirect). {“Nobody in [Baghdad](l) wants to own the answer,”}(kohler direct) [Köhler-Amin](p kohler) <says>.
