title: Live: Hammamy v Gohar, Farag's farewell at the Pyramids
date: 2025-10-24
region: Middle East
topic: sport
split: test
hard: live blog with times as subheadings, Egyptian families of one surname, players by given name, ElShorbagy with capital inside, Malaysian and Peruvian and French players, umpires, hashtags absent, sponsor names, nicknames (the Beast), present tense quotes, reader e-mail
---
person farag = Ali Farag | ali-farag
person elias = Diego Elías | diego-elias
person gohar = Nouran Gohar | nouran-gohar
person hammamy = Hania El Hammamy | hania-el-hammamy
person marwan = Marwan ElShorbagy | marwan-elshorbagy
person mohamed = Mohamed ElShorbagy | mohamed-elshorbagy
person sivasangari = Sivasangari Subramaniam | sivasangari-subramaniam
person elshs = Marwan and Mohamed ElShorbagy | -
person wilson = Wilson Farag-Boutros | -
person clyne = Alan Clyne | -
person safwat = Safwat el-Kholy | -
person rasha = Rasha Mounir | -
person julien = Julien Bonnefoy-Lê | -
org psa = Professional Squash Association | professional-squash-association
---
# Live: [Hammamy](p hammamy) v [Gohar](p gohar), then the last of [Farag](p farag) at the [Pyramids](l)

^ [Ali Farag](p farag), 33, on the glass court in front of the [Great Pyramid](l) on Friday

## 18:02

Good evening from [Giza](l), where it is 31 degrees on court and the wind has got into the sand. I’m [Rasha Mounir](p rasha). Two finals tonight: [Hania El Hammamy](p hammamy) against [Nouran Gohar](p gohar), and then a farewell.

## 18:20

A word on the draw. [Nouran](p gohar) saw off the Malaysian [Sivasangari Subramaniam](p sivasangari), who was the crowd’s pet all week, in four. [Siva](p sivasangari) <wrote> on [Instagram](o) that {she would be back “with a bigger hat”}(sivasangari mixed).

## 18:41

First game to [Hammamy](p hammamy), 11-8. [Gohar](p gohar) asks for a review, does not get it, and asks the umpire, [Alan Clyne](p clyne), what he saw. {“A ball,”}(clyne direct) <says> [Clyne](p clyne), who is from [Inverness](l).

## 19:05

One all. In the chair beside me [Safwat el-Kholy](p safwat), who coached them both as ten-year-olds at [Heliopolis Club](o), has stopped looking. {“They used to share a bag of crisps,”}(safwat direct) <mutters> Captain [Safwat](p safwat).

## 19:33

It’s over! [Hania](p hammamy) takes it 3-1 and runs to her mother. {“I hated every minute and I want to play again tomorrow,”}(hammamy direct) she <tells> the crowd.

[Gohar](p gohar) is generous. {“She was braver, and I was only stronger,”}(gohar direct) <says> [the runner-up](r gohar).

## 19:50

An e-mail from [Julien Bonnefoy-Lê](p julien) in [Lille](l): {“Is [Marwan](p marwan) playing for [England](l) or for [Egypt](l) these days? My brother and I have a bet.”}(julien direct) Both the brothers [ElShorbagy](p elshs) play for [England](l). It was the elder, [Mohamed](p mohamed), who lost to [Farag](p farag) on Wednesday, and the younger, [Marwan](p marwan), who lost to him on Thursday, so the family knows the way.

## 20:10

Here he comes, and there is a noise. [Farag](p farag) has <said> {he will stop tonight, win or lose, and learn to cook}(farag indirect). Across from him the Peruvian [Diego Elías](p elias), the [Puma](p elias), ten centimetres taller.

## 21:15

Two games each! [Wilson Farag-Boutros](p wilson), the champion’s nephew, who is nine, has been asleep on a towel since the second.

## 21:39

11-9 to [Elías](p elias). He does not celebrate; he puts down his racket and applauds, and so does the [PSA](o psa)’s whole bench.

{“I grew up with his poster. It is awkward to beat a poster,”}(elias direct) <says> [Diego](p elias), who is close to tears.

And [Ali](p farag)? {“I’ve been here, in front of these stones, and they have seen better men retire,”}(farag direct) he <says>. {“My daughters would like their father. I’d like to meet him as well.”}(farag direct)
