title: Ben is the third Curran: Zimbabwe 277-4 at stumps in Bulawayo
date: 2025-01-03
region: Africa
topic: sport
split: train
hard: three brothers and a father called Curran, Blessing as first name, Khan and Shahidi and Raza surnames, cricket scorecard notation, ground named after a club, surname Williams twice, Afghans with single and double names, fielding captions
---
person bcurran = Ben Curran | ben-curran
person scurran = Sam Curran | sam-curran
person tcurran = Tom Curran | tom-curran
person kcurran = Kevin Curran | kevin-curran
person currans = the Curran family | -
person ervine = Craig Ervine | craig-ervine
person swilliams = Sean Williams | sean-williams
person bwilliams = Brighton Williams | -
person raza = Sikandar Raza | sikandar-raza
person muzarabani = Blessing Muzarabani | blessing-muzarabani
person ngarava = Richard Ngarava | richard-ngarava
person rashid = Rashid Khan | rashid-khan
person shahidi = Hashmatullah Shahidi | hashmatullah-shahidi
person zia = Zia-ur-Rehman | zia-ur-rehman-akbar
person rahmat = Rahmat Shah | rahmat-shah
person sammons = Justin Sammons | justin-sammons
person trott = Jonathan Trott | jonathan-trott
person ncube = Sibusisiwe Ncube | -
person moyo = Tatenda Moyo | -
---
# [Ben](p bcurran) is the third [Curran](p bcurran): [Zimbabwe](l) 277-4 at stumps in [Bulawayo](l)

[Bulawayo](l), day two of five — [Zimbabwe](l) 277-4 ([Ervine](p ervine) 88*, [B Curran](p bcurran) 74; [Rashid](p rashid) 2-69) trail [Afghanistan](l) 312 by 35 runs

There have been [Currans](p currans) at [Queens Sports Club](l) before. [Kevin](p kcurran), the father, hit sixes here in the eighties; [Tom](p tcurran) and [Sam](p scurran) learned to walk behind the sightscreen and went off to play for [England](l). On Friday it was the turn of the middle son, and [Ben Curran](p bcurran) made the most of it.

Opening for the country his father played for and coached, [Curran](p bcurran) batted four hours for 74 before [Rashid Khan](p rashid) got one to skid. It was his highest Test score.

{"Dad would have told me off for the shot,"}(bcurran direct) <said> [Curran](p bcurran), 28. {"Then he would have shown me how he'd have hit it for six."}(bcurran direct)

His brother [Sam](p scurran) sent a message at tea. It consisted of a bat, a heart and a clock.

The morning had belonged to the bowlers. [Afghanistan](l) resumed on 289-6 and lost four wickets for 23, three of them to [Blessing Muzarabani](p muzarabani), who finished with 5-81. [Rahmat Shah](p rahmat) was last out for 131, caught at deep square leg by [Sean Williams](p swilliams) off [Richard Ngarava](p ngarava).

[Muzarabani](p muzarabani) stands six feet eight and makes the ball do odd things. [Hashmatullah Shahidi](p shahidi), the [Afghanistan](l) captain, <called> {him "a tree that throws apples at you"}(shahidi mixed).

{[Blessing](p muzarabani) is the first fast bowler to play here who gets quicker after lunch}(sammons indirect), is how the home coach, [Justin Sammons](p sammons), <put> it.

Then came the long afternoon. [Curran](p bcurran) and [Brighton Williams](p bwilliams), a 22-year-old from [Highfield](l) in his second Test, put on 97 for the first wicket. [Brighton](p bwilliams) is not related to [Sean Williams](p swilliams), who came in at four, made a busy 31 and was bowled by [Zia-ur-Rehman](p zia).

[Sikandar Raza](p raza) hit his third ball into the jacaranda trees and his fourth to mid-on.

That was 201-4, and the crowd of some three thousand went quiet. Captain [Craig Ervine](p ervine) steadied things. With [Tatenda Moyo](p moyo), the wicketkeeper, he added an unbroken 76 before bad light.

{"We have been here before and got out for 240,"}(ervine direct) [Ervine](p ervine) <warned>. {"So I told [Tatenda](p moyo) to think about his sandwiches and nothing else."}(ervine direct)

[Moyo](p moyo), 29 not out, <confirmed> {that they were egg}(moyo indirect).

[Rashid](p rashid) wheeled away for 27 overs from the City End. [Jonathan Trott](p trott), the former [England](l) batsman who coaches the visitors, <thought> {the leg-spinner unlucky}(trott indirect): {"Four times past the edge in one over. You want to hug him, but he's moving the field."}(trott direct)

Umpires checked the light at 5.12 and again at 5.20, when [Sibusisiwe Ncube](p ncube), who has kept the scoreboard by hand since 1994, had already climbed down. {She goes by the bats, and the bats were out}(ncube indirect), [Ncube](p ncube) <said>.

## Scoreboard

- [Afghanistan](l) 1st innings 312 ([Rahmat](p rahmat) 131, [Shahidi](p shahidi) 58; [Muzarabani](p muzarabani) 5-81, [Ngarava](p ngarava) 2-64)
- [Zimbabwe](l) 1st innings: [B Curran](p bcurran) lbw b [Rashid](p rashid) 74; [B Williams](p bwilliams) c [Shahidi](p shahidi) b [Zia](p zia) 46; [Ervine](p ervine) not out 88; [S Williams](p swilliams) b [Zia](p zia) 31; [Raza](p raza) c [Rahmat](p rahmat) b [Rashid](p rashid) 4; [Moyo](p moyo) not out 29; extras 5

Play starts at 9.30. Rain is forecast for Sunday, when [Tom Curran](p tcurran), in town for a wedding, hopes to see his brother bowl.

^ [Ben Curran](p bcurran) sweeps [Zia-ur-Rehman](p zia) during his 74
