title: Letters to the editor: the Msimang statue, rates, and Mr Pillay's geese
date: 2025-03-29
region: Africa
topic: politics
split: test
hard: letters page with signatures in capitals and towns, writers answering one another by name, Zulu Afrikaans Indian Coloured and Jewish South African names, initials before surname, van der and du particles, pen names, street renamed after a person, mayor and premier, geese with names, editor's note, married couple signing together
---
person pillay = T. K. Pillay | -
person msimang = Nokuthula Msimang | -
person msimangs = Bheki Msimang | -
person duplessis = A. J. du Plessis | -
person vdm = Ria van der Merwe-Naidoo | -
person naidoo = Devan Naidoo | -
person xaba = Cyril Xaba | cyril-xaba
person ntuli = Thami Ntuli | thami-ntuli
person ramaphosa = Cyril Ramaphosa | cyril-ramaphosa
person adams = Fatima Adams | -
person katz = Selwyn Katz | -
person mkhize = S'bu Mkhize | -
person gandhi = Mohandas Gandhi | mohandas-gandhi
person luthuli = Albert Luthuli | albert-luthuli
person revnaidoo = Rev. Devan Naidoo | -
person wandile = Wandile | -
person ratepayer = Disgusted Ratepayer | -
org merc = The Mercury | the-mercury
org ethek = eThekwini Municipality | ethekwini-municipality
---
# Letters to the editor

## The [Msimang](p msimangs) statue

SIR – I read with a heavy heart ([The Mercury](o merc), March 22) that the statue of [Bheki Msimang](p msimangs) is to face the car park. {“He should look at the sea,”}(naidoo direct) <said> Councillor [Devan Naidoo](p naidoo), and for once I agree with [Naidoo](p naidoo).

My late husband unloaded ships beside [Bheki](p msimangs) for twenty years. [Albert Luthuli](p luthuli) has his street, [Gandhi](p gandhi) has his bust, and a docker may have a view.

[NOKUTHULA MSIMANG](p msimang) (no relation), [Umlazi](l)

SIR – Mrs [Msimang](p msimang) writes well but has the wrong side of the building. I was the surveyor. From the plinth one can see the sea between the toilets.

[A. J. DU PLESSIS](p duplessis), [Bluff](l)

## Rates

SIR – Mayor [Cyril Xaba](p xaba) <assures> us {that the increase of 12 per cent is below inflation}(xaba indirect). Below whose? My bill has come for a house I sold in 2016 to a Mr [Katz](p katz), who gets mine. We meet monthly to swap.

[FATIMA ADAMS](p adams), [Wentworth](l)

SIR – Mrs [Adams](p adams) is quite right, and the biscuits are hers. I wish the [eThekwini Municipality](o ethek) to know that it has made two friends.

[SELWYN KATZ](p katz), [Glenwood](l)

## The geese of [Mitchell Park](l)

SIR – Permit me to reply to [“Disgusted Ratepayer”](r ratepayer), who <alleged> on Monday that {my geese have bitten a jogger}(ratepayer indirect). The jogger was bitten by Winnie, a swan, who belongs to the city. My geese are called Mavis and Cyril. The second was named before the present mayor took office, and long before the present President, [Cyril Ramaphosa](p ramaphosa), and no disrespect was meant to [Xaba](p xaba).

[T. K. PILLAY](p pillay), [Morningside](l)

SIR – [T. K. Pillay](p pillay) has been my neighbour since 1988. Cyril bites.

[RIA VAN DER MERWE-NAIDOO](p vdm), [Morningside](l)

## A word for the Premier

SIR – When the roof came off our school in [Inanda](l), Premier [Thami Ntuli](p ntuli) <promised> the children {a new one by Easter}(ntuli indirect). I teach there. It is Easter soon, and they ask me every morning, as though I were [Ntuli](p ntuli)’s cousin.

I told them what [the President](r ramaphosa) had <said> in [Parliament](o), {“a promise is a debt”}(ramaphosa direct). One of the boys, [Wandile](p wandile), put up his hand and <asked> {if the debt carries interest}(wandile indirect).

[S’BU MKHIZE](p mkhize), [Inanda](l)

## Corrections

- Last Saturday’s letter on potholes, signed “Rev. [D. Naidoo](p revnaidoo)”, came from the Rev. [Devan Naidoo](p revnaidoo) of [Chatsworth](l) and not from [the councillor](r naidoo), who has <asked> us to say that {he likes potholes no better}(naidoo indirect).

- Mr [Du Plessis](p duplessis) of the letter above is 93, and not 39 as we printed in his last.

- The name of the swan is Winifred.
