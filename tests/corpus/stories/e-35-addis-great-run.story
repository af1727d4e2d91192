title: Great Ethiopian Run: a cousin, a barefoot bishop and 55,000 shirts
date: 2024-11-17
region: Africa
topic: sport
split: test
hard: Ethiopian names with father’s name second and first-name reference, titles Ato and Weyzero and Abune outside the span, two runners called Tigist, Eritrean and Kenyan and Ugandan names (Jemutai, Kipchumba, Cheptegei), results list with times and countries in brackets, race and stadium and square names, mayors, surnames that look like first names, diminutive
---
person haile = Haile Gebrselassie | haile-gebrselassie
person derartu = Derartu Tulu | derartu-tulu
person adanech = Adanech Abebe | adanech-abebe
person abiy = Abiy Ahmed | abiy-ahmed
person biniam = Biniam Mehary | biniam-mehary
person samuelf = Samuel Firewu Tadele | -
person tigista = Tigist Assefa | tigist-assefa
person tigistb = Tigist Bekele Wordofa | -
person asayech = Asayech Ayichew | asayech-ayichew
person abel = Abel Kipchumba | abel-kipchumba
person jemutai = Mercy Jemutai Rono | -
person okello = Denis Okello Cheptoyek | -
person filmon = Filmon Ghebreyesus | -
person abune = Abune Mathewos Kidane | -
person almaz = Almaz Teklu | -
person abebe = Abebe Bikila | abebe-bikila
person mahlet = Mahlet Desta Worku | -
person jones = Rhodri Wyn Jones | -
---
# Great Ethiopian Run: a cousin, a barefoot bishop and 55,000 shirts

[ADDIS ABABA](l) — It rained for eleven minutes, which was enough. The shirts this year were red, and by nine o’clock on Sunday so was [Meskel Square](l).

[Biniam Mehary](p biniam), 17, won the men’s race over ten kilometres in 28:25, four seconds outside his plan. {“I looked back at [Bole](l) and saw nobody, and it frightened me,”}(biniam direct) <said> [Biniam](p biniam).

Behind him [Samuel Firewu Tadele](p samuelf) passed two men on the hill at [Urael](l). [Samuel](p samuelf) is a cousin by marriage of somebody’s agent, and nobody had heard of him on Saturday. The Kenyan [Abel Kipchumba](p abel), third, <blamed> {his calf}(abel indirect).

[Asayech Ayichew](p asayech) took the women’s title in 32:36 from [Tigist Bekele Wordofa](p tigistb). The crowd shouted {“[Tigist](p tigistb)!”}(? direct) at both, under the impression that the leader was [Tigist Assefa](p tigista), who was at home with a cold and a silver medal. {It was the first time she had won a race as somebody else}(asayech indirect), [Asayech](p asayech) <remarked>.

For [Mercy Jemutai Rono](p jemutai), fourth, the altitude was home. [Jemutai](p jemutai), from [Iten](l), <thanks> {a diet of bananas and insults from her sister}(jemutai indirect). [Denis Okello Cheptoyek](p okello) of [Uganda](l) lost a shoe at seven kilometres and ran on. He had an example at hand. Abune [Mathewos Kidane](p abune), a bishop of 71, does the whole course barefoot each year in memory of [Abebe Bikila](p abebe), who came from his village.

{“[Abebe](p abebe) had better knees,”}(abune direct) [the bishop](r abune) <said>.

The race is the child of [Haile Gebrselassie](p haile), who fired the gun and afterwards ran, waving. [Haile](p haile) <told> reporters {that 55,000 was enough and that next year would be 60,000}(haile indirect). [Derartu Tulu](p derartu), the federation’s president, hugged the winner so long that his time in the next interview was worse.

Mayor [Adanech Abebe](p adanech), whose roadworks had bent the route, ran two kilometres of it. [Adanech](p adanech) <said> {the pavements would be dry by Christmas}(adanech indirect), which falls here in January. A message from Prime Minister [Abiy Ahmed](p abiy) was read at the start and not heard.

There were guests. [Filmon Ghebreyesus](p filmon), an Eritrean who lives in [Cardiff](l), pushed his friend [Rhodri Wyn Jones](p jones) in a wheelchair. {He has been called Mr [Wyn](p jones) all week, and likes it}(jones indirect), [Jones](p jones) <said>.

Last over the line, in three hours and four minutes, was Weyzero [Almaz Teklu](p almaz), who sells tea. She had stopped to sell some. Her daughter, [Mahlet Desta Worku](p mahlet), was waiting with a coat: {“Come, you’ve won,”}(mahlet direct) <said> [Mahlet](p mahlet), {“they are all gone.”}(mahlet direct)

## Results

- Men: 1 [Biniam Mehary](p biniam) ([ETH](l)) 28:25, 2 [Samuel Firewu](p samuelf) ([ETH](l)) 28:31, 3 [A. Kipchumba](p abel) ([KEN](l)) 28:40, 11 [D. Okello](p okello) ([UGA](l)) 29:52

- Women: 1 [Asayech Ayichew](p asayech) ([ETH](l)) 32:36, 2 [Tigist Bekele](p tigistb) ([ETH](l)) 32:44, 4 [M. Jemutai](p jemutai) ([KEN](l)) 33:09
