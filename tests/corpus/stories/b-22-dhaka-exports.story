title: Chief Adviser Yunus opens garment fair, hears about lifts
date: 2025-02-17
region: Asia
topic: economy
split: train
hard: Bengali Muslim and Hindu names with Md. and Sheikh, two people called Rahman, Yunus with and without Muhammad, former leaders by bare family name, bank founded by a person, party names, agency BSS, city and stadium names
---
person yunus = Muhammad Yunus | muhammad-yunus
person hasina = Sheikh Hasina | sheikh-hasina
person zia = Khaleda Zia | khaleda-zia
person tarique = Tarique Rahman | tarique-rahman
person salehuddin = Salehuddin Ahmed | salehuddin-ahmed
person mansur = Ahsan H. Mansur | ahsan-h-mansur
person rahmanm = Md. Mizanur Rahman | -
person shilpi = Shilpi Rani Das | -
person bashir = Sheikh Bashir Uddin | sheikh-bashir-uddin
person huq = Farhana Huq | -
person oda = Oda Reiko | -
org bss = BSS | bangladesh-sangbad-sangstha
---
# [Yunus](p yunus) Opens Garment Fair, Hears About Lifts

[DHAKA](l), Feb 17, 2025 ([BSS](o bss)) - Chief Adviser Professor [Muhammad Yunus](p yunus) today opened the country's largest textile fair and <asked> exporters {to "think beyond the T-shirt"}(yunus mixed), while exporters, for their part, asked him for electricity.

{"We dress the world,"}(yunus direct) [Yunus](p yunus), 84, <told> the audience. {"Let us also dress it in winter."}(yunus direct)

The Nobel Peace Prize laureate, who founded [Grameen Bank](o) and has headed the interim government since August, went from stall to stall for an hour and a half, unhurried, with a cup of tea.

At the stall of a knitwear firm from [Narayanganj](l) a young supervisor stopped him. {"Sir, the lift,"}(shilpi direct) <said> [Shilpi Rani Das](p shilpi). {"We are on the seventh floor and it goes to the fifth."}(shilpi direct)

[He](r yunus) asked why. {The owner had bought it second-hand from a building of six}(shilpi indirect), [she](r shilpi) <said>.

[The owner](r rahmanm), [Md. Mizanur Rahman](p rahmanm), was standing behind them. {"It is now on order,"}(rahmanm direct) [he](r rahmanm) <said> quickly.

Commerce Adviser [Sheikh Bashir Uddin](p bashir) <put> exports for the seven months to January at {$28.97 billion, up 11.7 percent}(bashir indirect). Finance Adviser Dr [Salehuddin Ahmed](p salehuddin) <said> {the tax on imported yarn was "under active review"}(salehuddin mixed).

[Farhana Huq](p huq), who chairs a chamber of women exporters, <wanted> to know {how long an active review lasted}(huq indirect).

{"Longer than a passive one,"}(salehuddin direct) Dr [Salehuddin](p salehuddin) <answered>, and got his applause.

[Bangladesh Bank](o) Governor Dr [Ahsan H. Mansur](p mansur), in a written message, <noted> that {reserves had stopped falling}(mansur indirect). [Mansur](p mansur) is to visit [London](l) next month.

Politics was not on the programme, but it sat in every second row. Elections are expected by the end of the year. Acting [BNP](o) chairman [Tarique Rahman](p tarique), by video link from [London](l) to another meeting, <repeated> on Sunday that {the party wanted a date}(tarique indirect).

[His mother](r zia), former prime minister [Khaleda Zia](p zia), is in the same city for treatment. [The other former prime minister](r hasina), [Sheikh Hasina](p hasina), left in August and is in [India](l). Stalls at the fair no longer display any portrait at all.

{"For the first time you see the wallpaper,"}(oda direct) <remarked> [Oda Reiko](p oda), a buyer from [Osaka](l) who has come every year since 2009.

Ms [Oda](p oda) buys for [Uniqlo](o) and others. {Her order this season is for one million fleece jackets}(oda indirect), [she](r oda) <said>, {"so [the professor](r yunus) and I agree about winter"}(oda direct).

Asked which [Rahman](p rahmanm) she did business with, [the buyer](r oda) laughed: {there had been eleven on the last contract}(oda indirect), [she](r oda) <said>.

The fair, at the [Bangabandhu International Conference Centre](l) until last year and at [Purbachal](l) now, ends on Thursday.
