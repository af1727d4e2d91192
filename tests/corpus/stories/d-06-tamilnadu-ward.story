title: Stalin inaugurates library; a by-election reshuffles the Ramasamys
date: 2023-08-24
region: Asia
topic: politics
split: train
hard: Tamil initials before the name and spelled out later, Stalin as a given name, politicians by initials only (EPS), two Ramasamys told apart by village, honorifics Thiru and Tmt, library and street named after people, women's names with husband's initial, single names (Vaiko), parties with long names, Indian English numbers
---
person stalin = M. K. Stalin | m-k-stalin
person eps = Edappadi K. Palaniswami | edappadi-k-palaniswami
person vaiko = Vaiko | vaiko
person ramasamyp = P. Ramasamy | -
person ramasamyk = K. V. Ramasamy | -
person kanimozhi = S. Kanimozhi Selvaraj | -
person anbu = Anbu | -
person selvaraj = T. Selvaraj | -
person pechi = Pechiammal | -
person anna = C. N. Annadurai | c-n-annadurai
person periyar = Periyar | periyar
person rao = R. Venkateswara Rao | -
org dmk = DMK | dmk
org aiadmk = All India Anna Dravida Munnetra Kazhagam | all-india-anna-dravida-munnetra-kazhagam
---
# [Stalin](p stalin) opens library; by-election pits [Ramasamy](p ramasamyp) against [Ramasamy](p ramasamyk)

Special Correspondent

[TIRUNELVELI](l)

Chief Minister [M.K. Stalin](p stalin) on Thursday inaugurated the [C.N. Annadurai Memorial Library](o) at [Palayamkottai](l), built at a cost of ₹14.6 crore, and <announced> {a girls’ hostel with 300 beds}(stalin indirect). Addressing the gathering, Mr. [Stalin](p stalin) <said> {his predecessor [Anna](p anna) had read under street lamps and no child of the district should have to}(stalin indirect).

The function was held two weeks before the by-election to ward 17 of the [Corporation](o), in which the ruling [DMK](o dmk) and the [AIADMK](o aiadmk) have each fielded a man called [Ramasamy](p ramasamyk).

[P. Ramasamy](p ramasamyp), 52, of [Melapalayam](l), is a lorry owner and the [DMK](o dmk)’s man. [K.V. Ramasamy](p ramasamyk), 66, a retired headmaster from [Kurichi](l), stands for the opposition. A third candidate, the Independent [T. Selvaraj](p selvaraj), <claims> {to be the only one whom nobody will confuse}(selvaraj indirect).

The returning officer, [R. Venkateswara Rao](p rao), has <ordered> that {photographs be printed beside the names}(rao indirect). {“Both gentlemen have moustaches,”}(rao direct) Mr. [Rao](p rao) <told> this newspaper. {“We have asked for clear photographs.”}(rao direct)

Opposition leader [Edappadi K. Palaniswami](p eps), who campaigned in the ward on Wednesday, <accused> the government {of naming things when it should be building them}(eps indirect). {“Count the name boards, then count the taps,”}(eps direct) [EPS](p eps), as he is universally known, <said> at [Periyar Nagar](l).

The colony bears the name of [Periyar](p periyar), the rationalist, whose statue was garlanded by both sides within the hour.

[MDMK](o) general secretary [Vaiko](p vaiko), an ally of the ruling front, spoke for two hours and six minutes. {“I began when the sun was there,”}(vaiko direct) [he](r vaiko) <remarked>, pointing.

Water is the issue in the ward. {The Thamirabarani scheme was to bring 70 litres per head per day, and brings eleven}(kanimozhi indirect), <according to> [S. Kanimozhi Selvaraj](p kanimozhi), an engineer and the wife of the Independent. Tmt. [Kanimozhi](p kanimozhi) will not be voting for him. {“He knows why,”}(kanimozhi direct) she <added>.

At the common tap on [Bharathiyar Street](l), [Pechiammal](p pechi) had been in line since 4 a.m. with five plastic pots, two of them her daughter-in-law’s. {“The headmaster taught my sons and the lorry man brings my sand,”}(pechi direct) <said> [Pechiammal](p pechi), 70. {“Whom can I offend?”}(pechi direct)

Her grandson [Anbu](p anbu) had an answer. {“Offend uncle [Selvaraj](p selvaraj),”}(anbu direct) [the boy](r anbu) <said>.

The elder [Ramasamy](p ramasamyk), asked about the mix-up over names, <recalled> that {a wedding invitation, a summons and a consignment of tyres had reached him in error}(ramasamyk indirect). He had attended the wedding.

[P. Ramasamy](p ramasamyp) was not available for comment. His agent <said> {he was delivering sand}(? indirect).

Polling is on September 7.
