title: Three customs stamps and a jar of apricots
date: 2024-10-21
region: Asia
topic: business
split: train
hard: Georgian and Armenian surnames in -shvili, -dze, -yan, -eli, two people called Petrosyan, diminutives and first names (Gio, Nino), street named after a person, brandy and wine brands, Azerbaijani surname, road magazine style
---
person pashinyan = Nikol Pashinyan | nikol-pashinyan
person kobakhidze = Irakli Kobakhidze | irakli-kobakhidze
person mirzoyan = Ararat Mirzoyan | ararat-mirzoyan
person nino = Nino Gelashvili | -
person gio = Giorgi Tsereteli | -
person petrosyana = Anahit Petrosyan | -
person petrosyans = Suren Petrosyan | -
person mammadov = Elchin Mammadov | -
person charents = Yeghishe Charents | yeghishe-charents
person claude = Claude Vernier | -
person tamar = Tamar Natroshvili | -
org arm = Armenpress | armenpress
---
# Three customs stamps and a jar of apricots

It is 276 kilometres from [Yerevan](l) to [Tbilisi](l), and [Giorgi Tsereteli](p gio), who drives a refrigerated MAN lorry, has done them in four hours and in four days.

The difference is stamps. {“One for the cargo, one for the fridge, one because the man has a new stamp,”}(gio direct) [he](r gio) <says>, parked outside [Sadakhlo](l) with the engine off to save the apricots.

Behind [Gio](p gio), who is 34, I count ninety-one vehicles.

It was this queue that the prime ministers of [Armenia](l) and [Georgia](l) set out to shorten. Meeting in [Tbilisi](l) last week, [Nikol Pashinyan](p pashinyan) and [Irakli Kobakhidze](p kobakhidze) signed a paper under which one country’s customs officers will accept the other’s seals.

{“A seal is a promise,”}(pashinyan direct via arm) [Pashinyan](p pashinyan) <said>, as quoted by [Armenpress](o arm). {“Between neighbours one promise should suffice.”}(pashinyan direct via arm)

Mr [Kobakhidze](p kobakhidze) <spoke> of {“minutes, not hours”}(kobakhidze mixed). Foreign Minister [Ararat Mirzoyan](p mirzoyan), who would have to negotiate the annexes, <spoke> of {“stages”}(mirzoyan mixed).

At the border they have heard of it. {“It is a good paper,”}(nino direct) <says> [Nino Gelashvili](p nino), a customs inspector with nineteen years’ service and a whistle.

[Gelashvili](p nino) checks wine going south and brandy going north. Her favourite smugglers, [she](r nino) <adds>, {are grandmothers, who declare everything and then cry}(nino indirect).

Some of the wine belongs to [Tamar Natroshvili](p tamar), whose family has buried its jars in [Kakheti](l) for eight generations. She sends it to a shop on [Abovyan Street](l) in [Yerevan](l) run by a brother and sister.

[The sister](r petrosyana) is [Anahit Petrosyan](p petrosyana). [The brother](r petrosyans), [Suren Petrosyan](p petrosyans), keeps the books, and the two of them disagree about what a customs union of two would do for trade.

{“Twenty percent more by New Year,”}(petrosyana direct) <predicts> [Anahit](p petrosyana).

{“Twenty percent more paper,”}(petrosyans direct) [Suren](p petrosyans) <says>.

In the shop they also sell Ararat brandy, a bottle called Noah, and postcards of [Charents](p charents), the poet.

There is another neighbour in all this, and at the next table of the drivers’ café sits one of its citizens. [Elchin Mammadov](p mammadov), from [Ganja](l), hauls tyres from [Poti](l) and may not turn south at the fork. {“For me [Yerevan](l) is a road sign,”}(mammadov direct) [he](r mammadov) <says>, in Russian, and pours.

[Gio](p gio) pours back. Neither man wants to talk about presidents.

A Swiss consultant, [Claude Vernier](p claude), has timed every lorry here for a fortnight on behalf of a development bank. Monsieur [Vernier](p claude)’s figure is 7 hours 12 minutes. {“Of which the lorry is inspected for eleven minutes,”}(claude direct) <says> [Claude](p claude), who by now has been adopted by the kitchen.

At ten past six a whistle blows. It is [Nino](p nino), and the line moves by one.
