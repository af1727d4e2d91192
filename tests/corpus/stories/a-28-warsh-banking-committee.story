title: Five exchanges from Kevin Warsh’s first Senate hearing as Fed chair
date: 2026-07-14
region: Americas
topic: economy
split: train
hard: numbered exchanges with speaker labels, surnames that are words (Banks, Kim, Smith, Reed), Kennedy who is not that Kennedy, two Scotts, banks named after people, predecessor named, chair versus chairman, Mr./Senator forms of address, economist quoted by text message
---
person warsh = Kevin Warsh | kevin-warsh
person powell = Jerome Powell | jerome-powell
person tscott = Tim Scott | tim-scott
person rscott = Rick Scott | rick-scott
person warren = Elizabeth Warren | elizabeth-warren
person banks = Jim Banks | jim-banks
person kennedy = John Kennedy | john-kennedy
person rfk = Robert F. Kennedy Jr. | robert-f-kennedy-jr
person kim = Andy Kim | andy-kim
person reed = Jack Reed | jack-reed
person smith = Tina Smith | tina-smith
person trump = Donald Trump | donald-trump
person bessent = Scott Bessent | scott-bessent
person ogunleye = Bukola Ogunleye | -
person vanb = Pieter van Brakel | -
person hatch = Corliss Reed | -
---
# Five exchanges from [Kevin Warsh](p warsh)’s first [Senate](o) hearing as [Fed](o) chair

[WASHINGTON](l) — He brought three pages where his predecessor used to bring eleven. [Kevin Warsh](p warsh), who succeeded [Jerome Powell](p powell) at the [Federal Reserve](o) in May, spent two and a half hours before the [Senate Banking Committee](o) on Tuesday. Here is what we learned.

## 1. He will not talk about the meeting

The chairman, Sen. [Tim Scott](p tscott), R-[S.C.](l), <asked> {whether rates would fall this month}(tscott indirect). [Warsh](p warsh) <said> {two weeks was a long time}(warsh indirect). {“I’d rather be right in July than quoted in it,”}(warsh direct) [he](r warsh) <said>.

## 2. Sen. [Warren](p warren) had a chart

[Elizabeth Warren](p warren), the panel’s senior Democrat, held up a graph of credit-card charges and <asked> {who was going to do something}(warren indirect).

- [WARREN](p warren): {Is it your job or isn’t it?}(warren direct)

- [WARSH](p warsh): {It is partly my job, Senator.}(warsh direct)

- [WARREN](p warren): {Which part?}(warren direct)

The two agreed to continue in writing. {“I write long letters,”}(warren direct) [the senator](r warren) <warned>.

## 3. [Banks](p banks) on banks

[Jim Banks](p banks), of [Indiana](l), has heard the joke. He asked about community lenders, fourteen of which closed in his state in two years. [Warsh](p warsh) <told> [Banks](p banks) {that rules written for [Citigroup](o) and [Wells Fargo](o) should not “land on a bank with one window”}(warsh mixed).

## 4. The other [Kennedy](p kennedy)

Sen. [John Kennedy](p kennedy) — the Republican from [Louisiana](l), not a cousin of Health Secretary [Robert F. Kennedy Jr.](p rfk) — wanted to know what a balance sheet was for. {“Explain it like I was fixing to buy one,”}(kennedy direct) [Kennedy](p kennedy) <said>. [The new chair](r warsh) needed forty seconds. The room laughed twice, once on purpose.

## 5. Independence

Sen. [Jack Reed](p reed) of [Rhode Island](l) <asked> {when [Warsh](p warsh) had last spoken to President [Donald Trump](p trump)}(reed indirect). {“Friday,”}(warsh direct) came the <answer>. About what? {The president had wished him well}(warsh indirect), [Warsh](p warsh) <said>, {and asked about his golf}(warsh indirect). Treasury Secretary [Scott Bessent](p bessent), with whom he breakfasts every week, {“does not bring a menu,”}(warsh mixed) [he](r warsh) <added>.

Democrats [Andy Kim](p kim) and [Tina Smith](p smith) were less amused. {“We’ve got a housing shortage and a golf surplus,”}(smith direct) <said> [Smith](p smith). [Kim](p kim) <asked> {for a list of all contacts}(kim indirect), and [Warsh](p warsh) <promised> {one by the end of the month}(warsh indirect). One question was submitted from off the panel, by Sen. [Rick Scott](p rscott) of [Florida](l); the other [Scott](p tscott) read it out in his own drawl.

## What the markets heard

Not much. The two-year yield moved one hundredth of a point. [Bukola Ogunleye](p ogunleye), who covers the [Fed](o) for [Morgan Stanley](o), <texted> her verdict before the gavel: {“He’s fine. I’m going to lunch.”}(ogunleye direct) At [ABN Amro](o), [Pieter van Brakel](p vanb) <thought> {the remark about small lenders might matter more than anything on rates}(vanb indirect). {[Van Brakel](p vanb) has been wrong before}(vanb indirect), [he](r vanb) <allows>.

In the last row sat [Corliss Reed](p hatch), 22, an intern and, she had to tell the guard, not the senator’s niece. [Reed](p hatch) collected the name cards afterward. She kept one.
