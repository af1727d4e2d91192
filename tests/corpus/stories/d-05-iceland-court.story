title: Two Jóns, one horse: Akureyri court hears a case of mistaken stable
date: 2024-11-14
region: Europe
topic: crime
split: test
hard: Icelandic patronymics used by first name, two men called Jón Sigurðsson (and the national hero on the banknote), horse with a human name, Danish and Polish names, lawyer called Björk, farm names, dotted initials, unaccented spelling
---
person jonv = Jón Vilberg Sigurðsson | -
person jone = Jón Sigurðsson | -
person jons = Jón Vilberg Sigurðsson and Jón Sigurðsson | -
person jonhero = Jón Sigurðsson | jon-sigurdsson
person bjork = Björk Hallgrímsdóttir | -
person thorgerdur = Þorgerður Anna Steinsdóttir | -
person ingi = Ingi Freyr Bjarkason | -
person agnieszka = Agnieszka Wróbel | -
person mads = Mads Ravn Jepsen | -
person unnur = Unnur Björk | -
person stefan = Stefán Karl | -
org morgun = Morgunblaðið | morgunbladid
---
# Two [Jóns](p jons), one horse: [Akureyri](l) court hears a case of the wrong stable

A FARMER who sold his neighbour’s stallion to a Dane has <told> a court in the north of [Iceland](l) {it was an honest mistake, because both horses were brown, both were called Sörli, and both belonged to a man called [Jón Sigurðsson](p jone)}(jonv indirect).

[Jón Vilberg Sigurðsson](p jonv), 63, of the farm [Syðri-Hóll](l), is charged with theft and with forging a pedigree. He <denies> {both}(jonv indirect).

The [District Court of Northeast Iceland](o) heard on Thursday that on 2 May last year [Jón Vilberg](p jonv) led an eight-year-old out of the upper stable, when his own horse was standing in the lower one with a cough. The buyer, [Mads Ravn Jepsen](p mads), paid 4.8 million krónur and flew the animal to [Aarhus](l).

Horses that leave the island may never return. This is the law and the difficulty.

{“I can get another horse,”}(jone direct) <said> the owner, [Jón Sigurðsson](p jone), 59, of [Ytri-Hóll](l), who has no middle name. {“Not that one.”}(jone direct)

The prosecutor, [Þorgerður Anna Steinsdóttir](p thorgerdur), <told> the court that {the defendant had had nine days in which to notice}(thorgerdur indirect). {The stallion had opened gates with its teeth since it was two, and the whole valley knew it}(thorgerdur indirect), she <submitted>.

{There had been one quarrel between the farms, in 1911, about a boundary stone}(thorgerdur indirect), [Þorgerður](p thorgerdur) <said>.

Counsel for the defence, [Björk Hallgrímsdóttir](p bjork), took another road. {“My client’s eyes are those of a man who has looked at snow for sixty years,”}(bjork direct) [Björk](p bjork) <said>. {“The prosecution asks us to believe in a master criminal. Look at his jumper.”}(bjork direct)

The judge, [Ingi Freyr Bjarkason](p ingi), did not look at the jumper. He did ask how the forged pedigree had come to bear the signature of [Jón Sigurðsson](p jone) if it was the other [Jón](p jonv) who held the pen.

{“It is also my name,”}(jonv direct) <replied> [the accused](r jonv).

That, the judge allowed, was so. It is likewise the name of the man on the 500-krónur note, [Jón Sigurðsson](p jonhero), the hero of independence, and of eleven others in the district’s telephone list, as [Morgunblaðið](o morgun) <noted> on Wednesday.

The first witness was the stable hand. [Agnieszka Wróbel](p agnieszka), 27, who came from [Elbląg](l) six years ago, spoke Icelandic and was complimented on it. {She had said to [Jón Vilberg](p jonv), while the horse was being loaded, “That is not ours,” and he had told her to mind the ramp}(agnieszka mixed), Ms [Wróbel](p agnieszka) <testified>.

Mr [Jepsen](p mads) was heard by video. {The horse was happy, was now called Brian, and had learned to open Danish gates}(mads indirect), the buyer <said>. [Jepsen](p mads) offered to send a photograph each Christmas, and the owner, after a pause, <asked> that {it should be of the teeth}(jone indirect).

The defendant’s daughter, [Unnur Björk](p unnur), wept in the second row, and was lent a handkerchief by [Stefán Karl](p stefan), the owner’s son. {The two had sat apart at every hearing until this one}(? indirect), the usher <said>.

Judgment is expected on 5 December. Outside, both farmers scraped their windscreens at the same time and with, it turned out, the same scraper, which belonged to the lower farm.

{“Keep it,”}(jone direct) <said> [Jón](p jone).
