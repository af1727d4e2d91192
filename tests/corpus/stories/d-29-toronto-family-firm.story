title: The Pickle Wars: three Dhaliwals, two Weisses and a jar
date: 2024-09-16
region: Americas
topic: business
split: train
hard: Canadian business feature, family firms named after founders (Weiss & Sons, Dhaliwal Foods), family members by first name, brand with a person's name (Mrs. Weiss), French Canadian hyphenated names, Cree judge and Métis executive, Mr. and Ms. in Canadian style, minister with three-part surname, Ukrainian-Canadian, university named after a lord
---
person weissr = Ruth Weiss | -
person weissd = David Weiss | -
person weissm = Moishe Weiss | -
person dhaliwalp = Parminder Dhaliwal | -
person dhaliwals = Dhaliwal | -
person weisses = Weiss | -
person dhaliwala = Amrit Dhaliwal | -
person dhaliwalk = Kiran Dhaliwal | -
person champagne = François-Philippe Champagne | francois-philippe-champagne
person boulanger = Marie-Ève Boulanger-Roy | -
person halychuk = Orest Halychuk | -
person moose = Leah Moosomin | -
person belcourt = Denis Belcourt | -
person ashworth = Simone Ashworth | -
person guo = Henry Guo | -
org globe = The Globe and Mail | the-globe-and-mail
org weiss = Weiss & Sons | -
org dfoods = Dhaliwal Foods | -
---
# The pickle wars: three [Dhaliwals](p dhaliwals), two [Weisses](p weisses) and a jar

The jar at the centre of the largest food takeover in [Canada](l) this year has a woman on it, in an apron, holding a cucumber like a telephone. She is known as Mrs. [Weiss](p weissr). {There never was such a person}(? indirect), the head office always <said>.

{“I’m sitting right here,”}(weissr direct) <says> [Ruth Weiss](p weissr), who is 94.

She is the widow of [Moishe Weiss](p weissm), who opened a stall in [Kensington Market](l) in 1951 and called it [Weiss & Sons](o weiss) before he had any. On Monday a judge in [Toronto](l) will be asked to decide whether her grandson [David](p weissd) could sell it without her.

The buyer is [Dhaliwal Foods](o dfoods) of [Brampton](l), the maker of chutneys, which [Parminder Dhaliwal](p dhaliwalp) and her two sons have built, without an outside dollar, into a business of $600-million. Ms. [Dhaliwal](p dhaliwalp) <offered> {$210-million for all the shares}(dhaliwalp indirect) in June. [David Weiss](p weissd), who has 61 per cent, took it. His grandmother, who has 9 per cent and the recipe, did not.

{“My husband used to say you can sell the barrel but not the brine,”}(weissr direct) Mrs. [Weiss](p weissr) <says>, at a kitchen table in [Forest Hill](l).

Her grandson sees it otherwise. {“Bubbe thinks it’s 1951,”}(weissd direct) <said> Mr. [Weiss](p weissd), 42. {“Dill prices think it’s not.”}(weissd direct)

For the other family the purchase is almost sentimental. [Amrit Dhaliwal](p dhaliwala), the elder son, now chief operating officer, <remembers> {trading parathas for a [Weiss](o weiss) dill at [Lester B. Pearson Public School](o)}(dhaliwala indirect). His brother [Kiran](p dhaliwalk), the chief marketing officer, would keep the woman on the label and turn her head. {“She’d look forward. That’s all,”}(dhaliwalk direct) [Kiran](p dhaliwalk) <said>.

Industry Minister [François-Philippe Champagne](p champagne), who knows a jar when he sees one, <called> the two firms {“proof that this country preserves things”}(champagne mixed) and then, at his office’s request, left the room.

The [Competition Bureau](o) sees no harm. In a letter seen by [The Globe and Mail](o globe), its director for mergers, [Marie-Ève Boulanger-Roy](p boulanger), <wrote> that {“the market for pickles is deep”}(boulanger mixed).

[Orest Halychuk](p halychuk) of [Desjardins](o) <put> the recipe’s worth {at $30-million}(halychuk indirect); [Henry Guo](p guo), at [RBC](o), <put> it {at nothing}(guo indirect). {“It’s salt. The name is the asset,”}(guo direct) <said> Mr. [Guo](p guo).

But whose name is it? Madam Justice [Leah Moosomin](p moose), the first Cree woman on the [Commercial List](o), asked that in July and got four answers from three lawyers. [Denis Belcourt](p belcourt), a Métis executive brought in as mediator, got the families into one room, and they ate.

[Simone Ashworth](p ashworth), who teaches the case at [McGill University](o), <expects> {a settlement}(ashworth indirect). {“In every family firm there’s one person everyone is afraid of,”}(ashworth direct) Prof. [Ashworth](p ashworth) <said>. {“Here there are two, and I hear they’ve exchanged recipes.”}(ashworth direct)

^ [Ruth Weiss](p weissr), left, and [Parminder Dhaliwal](p dhaliwalp) at mediation in August. The jar is a prop.
