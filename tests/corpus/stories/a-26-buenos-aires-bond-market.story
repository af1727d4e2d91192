title: Argentine bonds rally as Caputo signals return to markets
date: 2025-12-10
region: Americas
topic: economy
split: train
hard: dry financial prose, surname-only officials, two Caputos, Italian and Spanish double surnames, provinces and towns named after people (San Martín, Rivadavia, Comodoro), firm and bank names that are surnames, ratings agencies, "de" particles, source via radio and newspaper, finance secretary
---
person milei = Javier Milei | javier-milei
person caputo = Luis Caputo | luis-caputo
person caputob = Renzo Caputo | -
person kirchner = Cristina Fernández de Kirchner | cristina-fernandez-de-kirchner
person kicillof = Axel Kicillof | axel-kicillof
person bessent = Scott Bessent | scott-bessent
person georgieva = Kristalina Georgieva | kristalina-georgieva
person bausili = Santiago Bausili | santiago-bausili
person quirno = Pablo Quirno | pablo-quirno
person lanatti = María Fernanda Lanatti de Uriburu | -
person goyco = Facundo Goycochea Paz | -
person steiner = Walburga Steiner-Ojeda | -
person kim = Kim Dae-hyun | -
org nacion = La Nación | la-nacion
---
# Argentine bonds rally as [Caputo](p caputo) signals return to markets

Two years to the day after President [Javier Milei](p milei) took office, [Argentina](l)’s dollar bonds rose to their highest level of his term on Wednesday, when Economy Minister [Luis Caputo](p caputo) <said> {the [Treasury](o) would sell a new four-year note under local law}(caputo indirect).

The 2035 bond gained 1.6 cents to 71.2 cents on the dollar. Country risk, as measured by [JPMorgan](o), fell below 630 basis points.

{The auction would be “small and boring, as a first step should be”}(caputo mixed), [Caputo](p caputo) <wrote> on [X](o). The proceeds are meant to cover part of $4.2 billion due in January. Central bank governor [Santiago Bausili](p bausili) <said> in a separate statement {that reserves would not be used for the payment}(bausili indirect).

Analysts were quick to call it a turning point, though not a sharp one. {“There is demand, but at nine per cent, and nine is not seven,”}(goyco direct) <said> [Facundo Goycochea Paz](p goyco), head of research at the brokerage [Adcap](o). In [Goycochea](p goyco)’s view only a fall in the yield would prove the point. [Walburga Steiner-Ojeda](p steiner), a sovereign analyst at [Fitch](o), <noted> {that the rating had been raised in May and that the next review was not due before spring}(steiner indirect).

Abroad the support remains. [US](l) Treasury Secretary [Scott Bessent](p bessent), whose department opened a $20bn currency line in October, <congratulated> {the country on “two years of arithmetic”}(bessent mixed). The managing director of the [International Monetary Fund](o), [Kristalina Georgieva](p georgieva), <urged> [Buenos Aires](l) {to let reserves grow}(georgieva indirect). Foreign Minister [Pablo Quirno](p quirno), until October the finance secretary, will see [Georgieva](p georgieva) in [Washington](l) next week.

The opposition took a different view. According to [La Nación](o nacion), [Axel Kicillof](p kicillof), the Peronist governor of [Buenos Aires](l) province, <told> mayors {that the note was “a debt to pay a debt to pay a debt”}(kicillof mixed via nacion). Former president [Cristina Fernández de Kirchner](p kirchner) made no public comment; a post on her account shared a recipe.

## Provinces in the queue

Where the sovereign goes, provinces follow. [Chubut](l) plans to borrow against royalties from the fields around [Comodoro Rivadavia](l), its finance minister, [María Fernanda Lanatti de Uriburu](p lanatti), <told> [Radio Mitre](o). {“We have oil, wind and a deficit; the market likes two of the three,”}(lanatti direct) [Lanatti](p lanatti) <said>.

Not all is finance. In [San Martín](l), a suburb of workshops north of the capital, [Renzo Caputo](p caputob) makes metal buttons. [Caputo](p caputob), who <says> {he has received invitations meant for the minister}(caputob indirect), employed thirty-one people in 2023 and employs fourteen today. [He](r caputob) <blames> {imports}(caputob indirect). {“I am in favour of stability,”}(caputob direct) [the button-maker](r caputob) <said>. {“I would like to be alive for it.”}(caputob direct)

His largest competitor is a Korean importer two streets away. The importer, [Kim Dae-hyun](p kim), came to [Argentina](l) as a boy and speaks with the accent of [Avellaneda](l). {He too had sold less this year than last}(kim indirect), [Kim](p kim) <said>: {“Shirts have buttons, but people do not have shirts.”}(kim direct)

Local markets close at 5 p.m. on Thursday. [Banco Macro](o) and [Grupo Galicia](o) led gains on the Merval index, up 3.1 per cent, while [YPF](o) added 2.

- Peso: 1,438 to the dollar

- Inflation, November: 2.5 per cent
