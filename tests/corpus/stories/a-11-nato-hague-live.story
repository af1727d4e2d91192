title: Nato summit live: Rutte hails ‘a good day’s work’ as leaders agree spending pledge
date: 2025-06-25
region: World
topic: diplomacy
split: train
hard: live-blog with reporter bylines, British Nato spelling, surname-only leaders, two people called Donald, king and consort by first name, "the" + title speakers, ship and dish, place for government, social network, ranks stacked, quotes via broadcaster
---
person rutte = Mark Rutte | mark-rutte
person trump = Donald Trump | donald-trump
person tusk = Donald Tusk | donald-tusk
person starmer = Keir Starmer | keir-starmer
person sanchez = Pedro Sánchez | pedro-sanchez
person zel = Volodymyr Zelenskyy | volodymyr-zelenskyy
person erdogan = Recep Tayyip Erdoğan | recep-tayyip-erdogan
person meloni = Giorgia Meloni | giorgia-meloni
person dragone = Giuseppe Cavo Dragone | giuseppe-cavo-dragone
person wa = Willem-Alexander | willem-alexander
person maxima = Queen Máxima | queen-maxima
person vanes = Femke van Es | -
person adeyinka = Tolu Adeyinka-Price | -
person terhorst = Gerrit-Jan ter Horst | -
person ruben = Ruben Brekelmans | ruben-brekelmans
person whitaker = Matthew Whitaker | matthew-whitaker
---
# [Nato](o) summit live: [Rutte](p rutte) <hails> {‘a good day’s work’}(rutte direct) as leaders agree spending pledge

With [Tolu Adeyinka-Price](p adeyinka) in [The Hague](l) and [Femke van Es](p vanes) in [London](l)

## 16.55 – {‘I slept for three hours’}(rutte direct)

That’s a wrap, writes [Femke](p vanes). [The secretary general](r rutte) has left the building. [Mark Rutte](p rutte)’s last words to the cameras were that he was going home by bicycle. {‘I slept for three hours and I would do it again,’}(rutte direct) [he](r rutte) <said>.

## 16.10 – [Erdoğan](p erdogan) and [Meloni](p meloni) on the stairs

A nice moment: [Recep Tayyip Erdoğan](p erdogan) offers [Giorgia Meloni](p meloni) an arm on the steps of the [World Forum](l), then has to be told by an usher that he is going up and she is going down. Asked what they had discussed, [the Italian prime minister](r meloni) <said> {it was ‘football, which is also a kind of deterrence’}(meloni mixed).

## 15.32 – [Zelenskyy](p zel): {‘clear words’}(zel direct)

[Volodymyr Zelenskyy](p zel) <tells> the [BBC](o) {he is grateful for clear words, but air defences are what he came for}(zel indirect). [The Ukrainian president](r zel) met [Donald Trump](p trump) for fifty minutes this afternoon. Neither side has published a picture yet. [Kyiv](l) <describes> the talk as {‘long and substantive’}(? mixed).

## 14.48 – Two Donalds

[Donald Tusk](p tusk) wins the prize for the shortest press conference, at two minutes and ten seconds. {[Poland](l) already spends what others have promised}(tusk indirect), <says> [Tusk](p tusk), {so he will not keep anybody from their lunch}(tusk indirect). And the other [Donald](p trump)? [He](r trump) <told> reporters on the way in that {the Dutch had been ‘terrific hosts, really terrific’}(trump mixed).

## 14.05 – What [Madrid](l) signed

There is still some muttering about [Spain](l). [Pedro Sánchez](p sanchez) <insists> {that the text leaves him room}(sanchez indirect): {‘We will meet the capabilities, not the percentage.’}(sanchez direct) Diplomats from three capitals <say> {they read it differently}(? indirect).

## 13.20 – Admiral on the menu

At lunch the chairman of the military committee, Admiral [Giuseppe Cavo Dragone](p dragone), was seated beside [Gerrit-Jan ter Horst](p terhorst), who is 19 and won a school essay competition. What was it about? {‘Cables,’}(terhorst direct) <says> [Ter Horst](p terhorst). {‘The admiral asked good questions.’}(terhorst direct) The dish was called Michiel de Ruyter turbot.

## 11.45 – [Starmer](p starmer) on planes

Sir [Keir Starmer](p starmer) announces that [Britain](l) will buy a dozen F-35A jets from [Lockheed Martin](o). {‘Peace can no longer be taken for granted,’}(starmer direct) [the prime minister](r starmer) <says>. [Rolls-Royce](o) shares are up 1 per cent in [London](l).

## 10.30 – Family photograph

Thirty-two leaders, one king. King [Willem-Alexander](p wa) and Queen [Máxima](p maxima) put them up, or some of them, at [Huis ten Bosch](l) last night. The Dutch defence minister, [Ruben Brekelmans](p ruben), <jokes> on [X](o) {that it was the best-guarded breakfast in [Europe](l)}(ruben indirect).

## 09.02 – Good morning

Still to come: [Matthew Whitaker](p whitaker), the American ambassador, speaks at half past nine. [Tolu](p adeyinka) is in the queue for coffee behind two generals and, [she](r adeyinka) <reports>, {a dog}(adeyinka indirect).

- Need to know: the target is 5 per cent of output by 2035

- Who’s missing: no leader from [Tokyo](l), [Seoul](l) or [Canberra](l)
