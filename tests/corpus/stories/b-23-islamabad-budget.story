title: Sharif brothers, Zardari father and son, and a budget with few friends
date: 2024-06-13
region: Asia
topic: politics
split: train
hard: two people called Sharif, Zardari and Bhutto Zardari, two Khans, Pashtun and Punjabi names, honorifics (Mian, Maulana, Air Chief Marshal, retired general), hospitals, airports and programmes named after people, Dawn and The News as papers, bare surname ambiguity
---
person shehbaz = Shehbaz Sharif | shehbaz-sharif
person nawaz = Nawaz Sharif | nawaz-sharif
person aurangzeb = Muhammad Aurangzeb | muhammad-aurangzeb
person bilawal = Bilawal Bhutto Zardari | bilawal-bhutto-zardari
person asifz = Asif Ali Zardari | asif-ali-zardari
person omar = Omar Ayub Khan | omar-ayub-khan
person fazl = Fazlur Rehman | fazlur-rehman
person dar = Ishaq Dar | ishaq-dar
person babar = Zaheer Ahmed Babar Sidhu | zaheer-ahmed-babar-sidhu
person zarghuna = Zarghuna Kakar | -
person gul = Gul Zaman Afridi | -
person naila = Naila Chughtai | -
person imran = Imran Khan | imran-khan
org dawn = Dawn | dawn
---
# NOTEBOOK: A budget with few friends

[ISLAMABAD](l): The first thing one notices in the visitors’ gallery is that half of the [National Assembly](o) seems to be related to the other half.

In the front row on Wednesday sat Prime Minister [Shehbaz Sharif](p shehbaz), and beside him, for once, [his elder brother](r nawaz). Mian [Nawaz Sharif](p nawaz), three times prime minister himself, followed the figures with a pencil.

[Nawaz](p nawaz) wrote something down when the tax on mobile phones came. [Shehbaz](p shehbaz) did not.

Across the aisle [Bilawal Bhutto Zardari](p bilawal), whose [Pakistan Peoples Party](o) props up the government from outside it, came in after the speech had started, and left before it stopped. {“We were consulted in the way that passengers are consulted by a pilot,”}(bilawal direct) [Bilawal](p bilawal) <told> the lobby.

[His father](r asifz), President [Asif Ali Zardari](p asifz), had already <told> a delegation of growers: {“Wheat does not read speeches.”}(asifz direct)

[The man with the speech](r aurangzeb) was a banker. Finance Minister [Muhammad Aurangzeb](p aurangzeb), formerly of [JPMorgan](o) and not a politician by trade, read for 68 minutes over the drumming of desks.

Rs 12.97 trillion is what [he](r aurangzeb) <hopes> {to raise}(aurangzeb indirect). {“Those who can pay must pay,”}(aurangzeb direct) <said> [Aurangzeb](p aurangzeb), and the drumming doubled.

Opposition leader [Omar Ayub Khan](p omar), a grandson of a field marshal, <called> it {“an [IMF](o) letter in Urdu”}(omar mixed). Members behind him held up portraits of another [Khan](p imran), [the former cricketer and prime minister](r imran), who is in [Adiala](l) jail.

Maulana [Fazlur Rehman](p fazl) listened with his eyes closed. {“I heard all of it, and better in the dark,”}(fazl direct) [the cleric](r fazl) <said> later.

There was more money for the services, as there always is, and Air Chief Marshal [Zaheer Ahmed Babar Sidhu](p babar) was in the box to hear it. There was 27 per cent more for the Benazir Income Support Programme, named after the mother of one of the men above and the wife of the other.

I walked down to [Aabpara](l) market.

At a kebab stall [Gul Zaman Afridi](p gul), from [Landi Kotal](l), was doing his own budget on the lid of a box. {“Onions, no change; gas, up; minister, new,”}(gul direct) <read> [Afridi](p gul).

[Zarghuna Kakar](p zarghuna) had travelled from [Quetta](l) with a child for an operation at the [Jinnah](o) ... no, [she](r zarghuna) <corrected> me, {at the [Polyclinic](o)}(zarghuna indirect); the [Jinnah Hospital](o) had been last year, in [Karachi](l).

{“Every hospital has a great man’s name and one lift,”}(zarghuna direct) <observed> Mrs [Kakar](p zarghuna).

[The retired diplomat](r naila) [Naila Chughtai](p naila), whom I met in the queue for mangoes, <thinks> {the numbers will hold until October}(naila indirect). {“After that, [Ishaq Dar](p dar) will be sent for,”}(naila direct) [she](r naila) <predicts>. {“He always is.”}(naila direct)

[Dar](p dar), now foreign minister and deputy prime minister, was a few steps off, as it happened, choosing his own. [Dawn](o dawn) had <reported> that morning that {he wished to be left out of it}(dar indirect via dawn).

He bought the chaunsas.
