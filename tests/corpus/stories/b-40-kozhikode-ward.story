title: Contact list closes as Kerala's fifth outbreak fades
date: 2023-09-22
region: Asia
topic: health
split: test
hard: Malayalam and Tamil initials before and after the name, first-name reference with Dr, hospital and road and institute named after politicians, woman minister called Veena George (surname a given name), two people called Thomas, Syrian Christian names, bats and virus named after a village, Sister as religious rank, list of contacts by case
---
person vijayan = Pinarayi Vijayan | pinarayi-vijayan
person george = Veena George | veena-george
person mandaviya = Mansukh Mandaviya | mansukh-mandaviya
person bahl = Rajiv Bahl | rajiv-bahl
person thomasj = Jacob Thomas | -
person thomasl = Leelamma Thomas | -
person anoop = Anoop P. V. | -
person sanal = K. Sanalkumar | -
person fathima = Fathima Beevi K. | -
person cleetus = Cleetus | -
person rajiv = Rajiv Gandhi | rajiv-gandhi
person daszewska = Agnieszka Daszewska | -
person ems = E. M. S. Namboodiripad | e-m-s-namboodiripad
org manorama = Malayala Manorama | malayala-manorama
---
# Ward by ward, [Kozhikode](l) lets out its breath

THE LIST once had 1,286 names. On Friday evening it had 36, and Dr [Anoop P. V.](p anoop), who had kept it for ten days on the back of hospital stationery and then on a laptop with a missing T, allowed himself a lime soda.

[Kerala](l)’s fifth outbreak of Nipah, an illness named after a Malaysian village, has killed two people in [Kozhikode](l) district. There has been no new case since the 15th.

{‘The tail is as dangerous as the head,’}(george direct) <said> Health Minister [Veena George](p george), once a television journalist, at her nightly briefing. {‘But it is a tail.’}(george direct)

[George](p george) gave the day’s figures, as always, in Malayalam and then in English:

- high-risk contacts still in isolation: 29

- health workers among them: 7

- samples pending at the [National Institute of Virology](o) in [Pune](l): one

Much of the work was done by people who will never be on a podium. Case 1 had passed through four clinics. {‘He sat on that bench for forty minutes,’}(fathima direct) <says> the nurse [Fathima Beevi K.](p fathima), pointing.

[Fathima](p fathima) went through camera footage with a notebook, and a man who sells tea. The tea seller, [K. Sanalkumar](p sanal), knew 41 faces of 60. {‘I know them by sugar,’}(sanal direct) [Sanalkumar](p sanal) <explained>.

Two persons on the list shared a surname. [Jacob Thomas](p thomasj), 66, had brought his wife to have a cast removed; [Leelamma Thomas](p thomasl), 31 and unrelated, had come to sell insurance. Each got the other’s first phone call.

{‘They told me I was pregnant and should not worry,’}(thomasj direct) <said> Mr [Thomas](p thomasj).

Chief Minister [Pinarayi Vijayan](p vijayan) visited neither of them. [Vijayan](p vijayan) had ruled out a lockdown on the second day, and <asked> people {to trust the panchayats}(vijayan indirect). In [New Delhi](l) [his colleague at the Union ministry](r mandaviya), [Mansukh Mandaviya](p mandaviya), sent a mobile laboratory.

Monoclonal antibodies came from [Australia](l). Dr [Rajiv Bahl](p bahl), director-general of the [Indian Council of Medical Research](o), <said> {twenty more doses had been ordered}(bahl indirect via manorama), according to [Malayala Manorama](o manorama).

At the [Rajiv Gandhi Centre for Biotechnology](o), which bears the name of a prime minister, [Rajiv Gandhi](p rajiv), who liked computers, they have been sampling fruit bats since 2018. [The Polish ecologist](r daszewska) [Agnieszka Daszewska](p daszewska), on a year’s visit, <thinks> {the answer is a calendar of fruit}(daszewska indirect).

{‘When the areca ripens they come down,’}(daszewska direct) [Daszewska](p daszewska) <says>.

On [E.M.S. Stadium](l) road, called after the communist leader [E.M.S. Namboodiripad](p ems), shops opened on Wednesday.

Sister [Cleetus](p cleetus), of the [Holy Cross](o) convent, has bought eleven kilos. {‘For jam,’}(cleetus direct) <said> [the nun](r cleetus), 83, <adding> that {she had been through smallpox and a bishop}(cleetus indirect).
