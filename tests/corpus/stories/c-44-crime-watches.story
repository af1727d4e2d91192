title: Brothers took ‘the Frenchman’s watch’ and £1.3m of others, jury told
date: 2024-04-16
region: World
topic: court
split: train
hard: two brothers and a father with one surname in court, watch brands named after people (Patek Philippe, Richard Mille, Audemars Piguet, Cartier), KC and DS and PC titles, streets and hotels named after people, alias and nickname, surnames Gold and Swan and Case, single quotes, Sir titles
---
person ryan = Ryan Marlowe-Gold | -
person kyle = Kyle Marlowe-Gold | -
person terence = Terence Marlowe-Gold | -
person golds = Ryan and Kyle Marlowe-Gold | -
person delacroix = Thibault de La Croix-Renard | -
person adeyinka = Folasade Adeyinka | -
person case = Edmund Case | -
person sowerby = Imogen Sowerby | -
person jeanpierre = Jean-Pierre | -
person swan = Gemma Swan | -
person blanchet = Nils Blanchet-Ruud | -
person jarvis = Jonny Vella | -
person rowley = Mark Rowley | mark-rowley
person khan = Sadiq Khan | sadiq-khan
person nakashima = Yuto Nakashima | -
person mille = Richard Mille | richard-mille
org pa = PA | press-association
org standard = Evening Standard | evening-standard
---
# {Brothers took ‘the Frenchman’s watch’ and £1.3m of others}(? mixed), jury <told>

Two brothers from [Essex](l) followed wealthy visitors from hotel bars in [Mayfair](l) and relieved them of their watches with a hug, a court has heard.

[Ryan Marlowe-Gold](p ryan), 31, and [Kyle Marlowe-Gold](p kyle), 28, of [Nelson Road](l), [Leigh-on-Sea](l), deny conspiracy to rob. Their father, [Terence Marlowe-Gold](p terence), 59, denies handling stolen goods.

Opening the case at [Southwark Crown Court](o) on Tuesday, [Folasade Adeyinka](p adeyinka) KC <said> {the pair had taken 19 watches in eleven weeks}(adeyinka indirect). They included four by [Rolex](o), three by [Patek Philippe](o), two by [Audemars Piguet](o), a [Cartier](o) and a [Richard Mille](o) said to be worth £310,000.

{‘You may think a watch is for telling the time’}(adeyinka direct), Ms [Adeyinka](p adeyinka) <told> the jury. {‘These were for telling everybody else.’}(adeyinka direct)

The last of them belonged to a banker from [Lyon](l), [Thibault de La Croix-Renard](p delacroix). [De La Croix-Renard](p delacroix), 44, was leaving [Claridge’s](o) in the early hours of 3 September when a man in a dinner jacket embraced him and called him [Jean-Pierre](p jeanpierre).

{He had thought it rude not to hug back}(delacroix indirect), [the banker](r delacroix) <said> in a statement that was read to the court. By [Brook Street](l) he noticed that his wrist was light.

{The man in the dinner jacket was [Ryan](p ryan)}(? indirect), the Crown <alleges>; {the man on the moped was [Kyle](p kyle)}(? indirect). {The two [Marlowe-Golds](p golds) were ‘brothers in every respect, including the legal one’}(adeyinka mixed), <said> Ms [Adeyinka](p adeyinka).

[Edmund Case](p case), defending [Ryan](p ryan), rose to object and sat down again.

## ‘[Jarvis](p jarvis)’

Much will turn on a fourth man, known to the jury only as ‘[Jarvis](p jarvis)’. His real name is [Jonny Vella](p jarvis). He sold the watches from a lock-up behind the [Prince Albert](o), a pub in [Southend](l), has pleaded guilty and will give evidence from behind a screen.

Detective Sergeant [Gemma Swan](p swan), of the [Metropolitan Police](o), described the search of the father’s bungalow. {[Terence Marlowe-Gold](p terence) had come to the door in slippers and four watches}(swan indirect), DS [Swan](p swan) <said>. {‘He said he was early for everything.’}(terence direct via swan)

A laugh in the public gallery was stopped by Judge [Imogen Sowerby](p sowerby), who <reminded> those present that {somebody’s liberty was at stake}(sowerby indirect).

Among the witnesses to come is [Nils Blanchet-Ruud](p blanchet), a watchmaker from [Le Locle](l), who will <say> {that no two movements wear alike}(blanchet indirect). A second expert, [Yuto Nakashima](p nakashima), has valued the haul at £1,312,400 on the day.

Cross-examining, Mr [Case](p case) <asked> the detective {whether she knew what a genuine [Richard Mille](o) weighed}(case indirect).

{‘Less than it ought to, at that price,’}(swan direct) [she](r swan) <replied>.

Mr [Case](p case): {‘And have you ever met [Richard Mille](p mille)?’}(case direct)

DS [Swan](p swan): {‘Not on my salary.’}(swan direct)

Thefts of luxury watches in the capital rose sharply after the pandemic. The commissioner, Sir [Mark Rowley](p rowley), sent officers out as bait in 2022 and 2023, and the Mayor, [Sadiq Khan](p khan), <told> the [Evening Standard](o standard) last month that {robberies of this kind had fallen by a quarter since}(khan indirect via standard). Neither Sir [Mark](p rowley) nor Mr [Khan](p khan) has commented on the trial.

The jury of seven women and five men was shown film from a camera outside [Selfridges](o). In it two figures hug beneath an awning for nine seconds. {‘You will see it many times’}(adeyinka direct), <said> Ms [Adeyinka](p adeyinka). {‘Do not get fond of it.’}(adeyinka direct)

The three men, who are on bail, came and left separately. [Terence](p terence) wore no watch. His sons’ trial, which is expected to last five weeks, continues on Wednesday at ten, or, as [PA](o pa) <put> it, {‘at ten sharp’}(pa direct).
