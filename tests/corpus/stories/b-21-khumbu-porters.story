title: Nepal's new prime minister walks up to see the clinic
date: 2026-05-14
region: Asia
topic: health
split: train
hard: many people called Sherpa, a bare ethnic surname, hospital and airport and rock step named after climbers, nickname Balen, two people called Lama, mononym-like religious title, Sir, foreign visitors with particles, given names that are weekdays
---
person shah = Balendra Shah | balendra-shah
person dawa = Dawa Yangzum Sherpa | -
person pasang = Pasang Lhamu Sherpa | -
person nima = Nima Lama | -
person kancha = Kancha Sherpa | kancha-sherpa
person hillary = Edmund Hillary | edmund-hillary
person tenzing = Tenzing Norgay | tenzing-norgay
person vdb = Pieter van den Broek | -
person adhikari = Sabitri Adhikari | -
person dalai = Dalai Lama | dalai-lama
person gurung = Bikram Gurung | -
person hawley = Elizabeth Hawley | elizabeth-hawley
---
# Up the hill with the prime minister’s shoes

[LUKLA](l) – The runway at [Tenzing-Hillary Airport](l) is 527 metres long and ends in a wall. Prime Minister [Balendra Shah](p shah) arrived on it on Wednesday in trainers, carrying his own bag, and was told he had landed in the wrong week.

{‘They close the icefall route on the 29th and everybody wants to be up before,’}(dawa direct) <said> [Dawa Yangzum Sherpa](p dawa), who met him.

Her given name means Monday; a fellow nurse, [Pasang Lhamu Sherpa](p pasang), is a Friday. The two women run [Khunde Hospital](o), which Sir [Edmund Hillary](p hillary) and his friends hammered together in 1966.

Mr [Shah](p shah), a structural engineer and former rapper whom the whole country calls [Balen](p shah), had come to open a wing. He tapped the walls first.

{‘Somebody checked the corners,’}(shah direct) [he](r shah) <said>.

[Pasang](p pasang) <told> him {who had}(pasang indirect): her grandfather, with a plumb line made of a boot.

The clinic sees 9,000 people a year, porters for the most part. [Pieter van den Broek](p vdb), a Dutch doctor on his fourth season, has drawn a map of knees. {‘Right knee [Namche](l), left knee [Lobuche](l),’}(vdb direct) <explained> [van den Broek](p vdb). {‘Both knees is a man who carried a billiard table to [Gorak Shep](l).’}(vdb direct)

Altitude kills fewer of them than it did. {Between 2010 and 2025 deaths among paid carriers fell by a half}(adhikari indirect), <said> Dr [Sabitri Adhikari](p adhikari) of the [Ministry of Health](o), {although insurance paid out in only one case of three}(adhikari indirect).

[Adhikari](p adhikari) <blamed> {forms in English}(adhikari indirect). [Nima Lama](p nima), a porter from [Solukhumbu](l), put it in his own way.

{‘I write [Lama](p nima), and they say: are you a monk, then write your surname,’}(nima direct) <recounted> [Nima](p nima), 41.

He has, for the record, nothing to do with the [Dalai Lama](p dalai), whose picture hangs above the kettle in the tea house next door.

Neither are the Sherpas all one family, a fact that each spring has to be explained to television. [Elizabeth Hawley](p hawley), [the American](r hawley) who for half a century kept the register of Himalayan climbs in [Kathmandu](l), solved it with village names in brackets.

[The prime minister](r shah)’s security, under Lt. Col. [Bikram Gurung](p gurung), preferred numbers. At lunch [Gurung](p gurung) was sitting down with an oxygen bottle.

On the wall beside him hung a photograph of [Tenzing Norgay](p tenzing), smiling on a summit, and one of [Kancha Sherpa](p kancha), the last of that expedition to leave us.

{‘My teacher had tea with old [Kancha](p kancha) every Saturday,’}(dawa direct) [Dawa](p dawa) <said>. {‘[He](r kancha) <told> her: {“The mountain was easy, the accounts afterwards!”}(kancha direct)’}(dawa direct)

By three the cloud was in. [Shah](p shah) signed the book, as everyone does, with his height above sea level, and asked if he could carry something down.
