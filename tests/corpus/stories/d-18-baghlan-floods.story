title: Flash floods kill at least 60 in northern Afghanistan
date: 2024-05-12
region: Asia
topic: disasters
split: train
hard: agency wire with slug, one-word Afghan names, men with Mohammad and Gul, titles Mullah Mawlawi Haji outside, compound names with -ullah and -uddin, two men called Abdul, Uzbek and Hazara names, child by first name, charity named after a woman, UN spokespeople, English photographer credit
---
person qari = Hedayatullah Hamdard | -
person mujahid = Zabihullah Mujahid | zabihullah-mujahid
person nasima = Nasima | -
person guljan = Gul Jan | -
person abdula = Abdul Ahad | -
person abdulk = Abdul Khaliq Rasuli | -
person farzana = Farzana | -
person jafari = Mohammad Reza Jafari | -
person shirin = Shirin Tashkandi | -
person carr = Stephen Carriere | -
person khalid = Khalid | -
person hibatullah = Hibatullah Akhundzada | hibatullah-akhundzada
person ziauddin = Ziauddin | -
org ocha = OCHA | ocha
org stars = Rabia Foundation | -
org afp = Agence France-Presse | agence-france-presse
---
# Flash floods kill at least 60 in northern [Afghanistan](l)

AFGHANISTAN-FLOODS (UPDATE 3)

[PUL-E-KHUMRI](l), [Afghanistan](l), May 12 ([AFP](o afp)) - Relatives dug with shovels and bare hands on Sunday for people buried in the mud that swept through villages in [Baghlan](l) province, as the toll rose to {at least 60 dead}(? indirect), <according to> officials.

{More than 100 people were injured and 1,300 houses were destroyed}(qari indirect), <said> [Hedayatullah Hamdard](p qari), who heads the provincial disaster department.

{"There will be more, because the road to [Burka](l) is not open,"}(qari direct) [Hamdard](p qari) <told> reporters by telephone. {Four bridges had gone and one of them was three months old}(qari indirect), he <added>.

In the village of [Folad Bala](l), [Abdul Ahad](p abdula), 50, lost his wife, two sisters and a cow, in that order of telling. {"The water made the noise of a lorry,"}(abdula direct) <said> [Ahad](p abdula). {"I looked for the lorry."}(abdula direct)

His neighbour [Nasima](p nasima) tied her five children to a mulberry tree with a headscarf. All but one, four-year-old [Khalid](p khalid), held on. He was found on Saturday night, alive, on the roof of the mosque.

{"He asked for bread before he asked for me,"}(nasima direct) she <said>.

[Zabihullah Mujahid](p mujahid), the chief spokesman for the [Taliban](o) government, <offered> {condolences}(mujahid indirect) in a post on [X](o). Hundreds {"have succumbed to these calamitous floods"}(mujahid mixed), he <wrote>, without giving a source for that figure. The supreme leader, [Hibatullah Akhundzada](p hibatullah), who lives in [Kandahar](l), ordered ministers to the north.

Two of them arrived, Mawlawi [Abdul Khaliq Rasuli](p abdulk) and Mullah [Ziauddin](p ziauddin). [Rasuli](p abdulk) <promised> that {nobody would sleep outside}(abdulk indirect). That evening [Ziauddin](p ziauddin) slept in his car.

The [UN](o) humanitarian office, [OCHA](o ocha), <estimated> that {40,000 people need tents}(shirin indirect). Its deputy head of operations, [Shirin Tashkandi](p shirin), <said> {the wells had been fouled with diesel}(shirin indirect). A convoy is on the way from [Mazar-i-Sharif](l), where the airport runway is said to be dry.

The [Rabia Foundation](o stars), a charity for widows which takes its name from the poet, is working without permits. {"We gave up asking. We gave out blankets,"}(farzana direct) <said> [Farzana](p farzana), a volunteer who wished to be identified by one name.

[Mohammad Reza Jafari](p jafari), a Hazara engineer from [Doshi](l) district, had surveyed the river two years ago. {A dam of loose stone above the village had been called temporary since 1988}(jafari indirect), [Jafari](p jafari) <said>. He showed the letter he had written; it was stamped, and unanswered.

Haji [Gul Jan](p guljan), 81, remembers the last flood of this kind. {"It was the year they hanged the king's uncle,"}(guljan direct) he <said>, and nobody could tell in which year that was.

^ Villagers in [Folad Bala](l) carry a door used as a stretcher. Photo: [Stephen Carriere](p carr)/[AFP](o afp)
