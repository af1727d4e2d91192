title: Obituary: Salem bin Rashid al-Ghatam, last voice of the pearling boats
date: 2022-12-08
region: Middle East
topic: obituary
split: train
hard: obituary with maiden names and many relatives, father and son with bin-chains, nickname Bu Rashid, first names alone for family members, Egyptian singer by surname and by epithet, museum and cup names, no quotes for long stretches, dates in brackets avoided
---
person salem = Salem bin Rashid al-Ghatam | -
person rashid = Rashid bin Salem al-Ghatam | -
person maryam = Maryam al-Ghatam | -
person frashid = Rashid al-Ghatam | -
person latifa = Latifa bint Jassim | -
person kulthum = Umm Kulthum | umm-kulthum
person hamad = Hamad bin Isa Al Khalifa | hamad-bin-isa-al-khalifa
person mai = Mai bint Mohammed Al Khalifa | mai-bint-mohammed-al-khalifa
person holloway = Dennis Holloway | -
person pinto = Anthony Pinto | -
person touma = Habib Hassan Touma | habib-hassan-touma
---
# Obituary: [Salem bin Rashid al-Ghatam](p salem), last voice of the pearling boats

[Salem bin Rashid al-Ghatam](p salem), who has died in [Muharraq](l) at an age he put at 94 and his children at 97, was the last man in the [Gulf](l) who had sung for wages on a pearling boat.

The singer, or nahham, was carried to keep sixty hungry men hauling in time. A bad one cost the captain pearls. [Salem](p salem) first went out at eleven, in place of an uncle with a fever, and was told to open his mouth when the anchor came up.

{“What came out frightened me more than it did them,”}(salem direct) [he](r salem) <told> an interviewer in 1978. {“It was my father’s voice.”}(salem direct)

His father, [Rashid](p frashid), had drowned the year before.

The trade was dying by then. Japanese farms and [Texas](l) drillers had between them taken away the buyers and the crews, and in 1951 the young [al-Ghatam](p salem) went ashore to carry pipes for the [Bahrain Petroleum Company](o). His foreman, a Welshman named [Dennis Holloway](p holloway), heard him at the pumps. [Holloway](p holloway), a chapel tenor, made him sing at the company Christmas party, where he followed a conjuror.

That might have been the end of it. But in 1961, or so the family <says>, {the German-trained musicologist [Habib Hassan Touma](p touma) came looking for old men with old songs and was sent to a man of thirty}(? indirect). The tapes, eleven hours of them, are in [Berlin](l).

He married [Latifa bint Jassim](p latifa), a captain’s daughter, in 1954. She could not bear the sea and would not have it mentioned at meals. When [Umm Kulthum](p kulthum) sang on the first Thursday of the month, [Latifa](p latifa) had the radio and [Salem](p salem) the yard. {“She has a great voice,”}(salem direct) [he](r salem) would <say> of the Egyptian, {“but could she lift an anchor with it?”}(salem direct)

They had nine children, of whom six survive. The eldest, [Rashid](p rashid), named for the grandfather, became a harbour pilot; [Maryam](p maryam) teaches music at a girls’ school in [Riffa](l).

Fame came late and by accident. In 2005 Sheikha [Mai bint Mohammed Al Khalifa](p mai), who then looked after culture in the government, had a row of merchants’ houses restored in [Muharraq](l), and asked the neighbours for somebody who remembered the songs. Five boys brought her [Bu Rashid](p salem), as the lane called him, still in his slippers.

He sang at the opening, then in [Paris](l), [Rabat](l) and [Osaka](l). When the pearling path was put on the [UNESCO](o) list in 2012 he was asked to speak and sang instead. King [Hamad bin Isa Al Khalifa](p hamad) gave him a medal, which he wore to the fish market.

[Anthony Pinto](p pinto), the Goan sound engineer who recorded his only album, remembers a single take. {“I asked for a second one for safety,”}(pinto direct) <says> [Pinto](p pinto). {“He looked at me as if I had asked him to drown twice.”}(pinto direct)

Did he mind being the last? [Maryam al-Ghatam](p maryam) <thinks> {not}(maryam indirect). {He used to tell his pupils that the songs were tools, and that nobody weeps for a spanner}(salem indirect via maryam), [she](r maryam) <says>. Of pupils there were dozens; one of them sings now for a jazz quartet in [Manama](l).

He drove until he was ninety, badly. He supported [Al-Muharraq](o) in football and never missed a King’s Cup final, and in the last years he grew fond of snooker on television, where, as [he](r salem) <liked to point out>, {the men also hold sticks and nobody sinks}(salem indirect).

On Monday the pilots’ launch, with [Rashid bin Salem](p rashid) at the wheel, sounded its horn three times off the old harbour. The anchor song was played through a loudspeaker.

[Latifa](p latifa) died in 1999. He is survived by six children, thirty-one grandchildren and the [Berlin](l) tapes.

[Salem bin Rashid al-Ghatam](p salem), singer and pipe-layer, born about 1928, died 5 December 2022
