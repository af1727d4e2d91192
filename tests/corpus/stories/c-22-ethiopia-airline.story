title: Abiy, Taye attend as Ethiopian Airlines breaks ground on Bishoftu airport road
date: 2025-01-30
region: Africa
topic: business
split: train
hard: Ethiopian two-name persons called by given name, Selassie inside a name and in place names, Ethiopian as nationality and company, three people called Tasew or Tesfaye, titles Ato and Weizero and Engineer, patronymic not surname, runner names
---
person abiy = Abiy Ahmed | abiy-ahmed
person taye = Taye Atske Selassie | taye-atske-selassie
person gedion = Gedion Timothewos | gedion-timothewos
person shide = Ahmed Shide | ahmed-shide
person mesfin = Mesfin Tasew | mesfin-tasew
person adanech = Adanech Abebe | adanech-abebe
person tesfayeg = Tesfaye Gebremariam | -
person tesfayew = Tesfaye Worku | -
person dawit = Dawit Tesfaye | -
person hadid = Zaha Hadid | zaha-hadid
person hiwot = Hiwot Lemma | -
person gebrselassie = Haile Gebrselassie | haile-gebrselassie
person selassie = Haile Selassie | haile-selassie
person lindeman = Katrin Lindemann | -
person akinwumi = Akinwumi Adesina | akinwumi-adesina
person chaltu = Chaltu Negasa | -
org ena = Ethiopian News Agency | ethiopian-news-agency
org fana = Fana | fana-broadcasting-corporate
---
# [Abiy](p abiy), [Taye](p taye) attend as [Ethiopian Airlines](o) breaks ground on [Bishoftu](l) airport road

[Addis Ababa](l), January 30, 2025 ([ENA](o ena)) — Construction of the eight-lane road that will connect the capital with the planned airport at [Bishoftu](l) was officially launched on Thursday in the presence of Prime Minister [Abiy Ahmed](p abiy) and President [Taye Atske Selassie](p taye).

The airport, 40 kilometres south-east of [Addis Ababa](l), is to handle 60 million passengers a year in its first phase. {It will be the biggest on the continent}(abiy indirect), <said> [Abiy](p abiy), who laid the first stone of the road with a trowel he then gave to a schoolgirl.

{“This is not a road to an airport. It is a road to our neighbours,”}(abiy direct) [the prime minister](r abiy) <told> the guests.

[Mesfin Tasew](p mesfin), chief executive of [Ethiopian Airlines](o), <said> {[Bole International Airport](l) would be full within two years}(mesfin indirect). [Mesfin](p mesfin) <noted> that {the airline carried 17 million passengers last year}(mesfin indirect).

The cost of the first phase is put at $6 billion. Finance Minister [Ahmed Shide](p shide) <indicated> that {about 80 percent will be borrowed}(shide indirect), with the [African Development Bank](o) arranging the loans. [Akinwumi Adesina](p akinwumi), the bank’s Nigerian president, praised the plan in a video message. [Adesina](p akinwumi) <described> it as {“a runway for [Africa](l)”}(akinwumi direct).

{Foreign Minister [Gedion Timothewos](p gedion), Mayor [Adanech Abebe](p adanech) and several ambassadors were also present}(fana indirect), [Fana](o fana) <reported>.

Mayor [Adanech](p adanech) <stated> that {the city would plant 90,000 trees along the route}(adanech indirect). She thanked residents for their patience.

## Compensation

Some 2,500 households in [Oromia](l) have to move. [Tesfaye Gebremariam](p tesfayeg), an engineer in charge of resettlement at the airline, <said> {every family would receive a house, farmland or both}(tesfayeg indirect). Payment has been completed for 1,140 of them, Engineer [Tesfaye](p tesfayeg) <added>.

Not all agree on the figures. A second [Tesfaye](p tesfayew), Ato [Tesfaye Worku](p tesfayew), represents farmers of the district of [Abusera](l). {Payment has reached the bank but not the farmers}(tesfayew indirect), [Worku](p tesfayew)’s son [Dawit](p dawit) <told> this agency on his father’s behalf.

Weizero [Chaltu Negasa](p chaltu), 63, a widow, has already received her key. {“The house is good but the chickens do not know it yet,”}(chaltu direct) [Chaltu](p chaltu) <said>.

## A runner’s objection

The former Olympic champion [Haile Gebrselassie](p gebrselassie), who owns a hotel on the old road, attended as a businessman. {He hoped the sports track at the resettlement site would be 400 metres long “and not 380, as they usually are”}(gebrselassie mixed), [Haile](p gebrselassie) <said>.

[Haile](p gebrselassie) should not be mixed up with the emperor [Haile Selassie](p selassie), during whose reign [Bole](l) was opened in 1962, nor with the street in [Nairobi](l) that bears the emperor’s name.

[Hiwot Lemma](p hiwot), who teaches transport planning at [Addis Ababa University](o), <cautioned> that {a road opened four years before its airport is “a very wide parking place”}(hiwot mixed). [Hiwot](p hiwot) proposed that buses use it first.

[Katrin Lindemann](p lindeman), of the design firm [Dar al-Handasah](o), whose founder was an engineer from [Beirut](l), <said> {the terminal follows a plan by [Zaha Hadid Architects](o)}(lindeman indirect). The office kept its founder’s name after her death in 2016. {“People still ask for an appointment with Ms [Hadid](p hadid),”}(lindeman direct) <said> [Lindemann](p lindeman).

The ceremony ended with coffee. The road is due to be completed in June 2027.
