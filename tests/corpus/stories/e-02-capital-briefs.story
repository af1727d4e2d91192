title: Capital briefs: Thune sets vote, a judge retires, a page faints
date: 2025-09-16
region: Americas
topic: politics
split: train
hard: round-up of short items with many senators by surname, (R-State) brackets, ALL-CAPS item heads with names, two Scotts, two Kennedys, two Johnsons, nominee with III, surnames that are words (Young, Rounds, Banks, Justice), committee chairs
---
person thune = John Thune | john-thune
person schumer = Chuck Schumer | chuck-schumer
person tscott = Tim Scott | tim-scott
person rscott = Rick Scott | rick-scott
person kennedy = John Kennedy | john-kennedy
person rfk = Robert F. Kennedy Jr. | robert-f-kennedy-jr
person rjohnson = Ron Johnson | ron-johnson
person mjohnson = Mike Johnson | mike-johnson
person young = Todd Young | todd-young
person rounds = Mike Rounds | mike-rounds
person banks = Jim Banks | jim-banks
person justice = Jim Justice | jim-justice
person warren = Elizabeth Warren | elizabeth-warren
person kaine = Tim Kaine | tim-kaine
person murkowski = Lisa Murkowski | lisa-murkowski
person collins = Susan Collins | susan-collins
person dcollins = Doug Collins | doug-collins
person warsh = Kevin Warsh | kevin-warsh
person jeffries = Hakeem Jeffries | hakeem-jeffries
person aoc = Alexandria Ocasio-Cortez | alexandria-ocasio-cortez
person whitfield = Prentiss A. Whitfield III | -
person lindqvist = Carol Ann Lindqvist | -
person oyelaran = Tobi Oyelaran | -
person rusk = Emmett Rusk | -
---
# Capital briefs: [Thune](p thune) sets vote, a judge retires, a page faints

## [THUNE](p thune) FILES, [SCHUMER](p schumer) FUMES

[Senate](o) Majority Leader [John Thune](p thune), R-[S.D.](l), filed cloture on 22 nominees Monday. Minority Leader [Chuck Schumer](p schumer), D-[N.Y.](l), <called> {the package "a grocery cart with one good apple"}(schumer mixed). A vote is due Thursday, and [Lisa Murkowski](p murkowski) of [Alaska](l) and [Susan Collins](p collins) of [Maine](l) have not said how they will go.

## [SCOTT](p tscott) AND [SCOTT](p rscott), ONE BILL

[Tim Scott](p tscott), R-[S.C.](l), and [Rick Scott](p rscott), R-[Fla.](l), are on opposite sides of a flood insurance measure. {"We share a name, not a coastline,"}(tscott direct) <said> the [South Carolina](l) senator, who heads the [Banking Committee](o). The [Florida](l) [Scott](p rscott) <wants> {the premiums capped}(rscott indirect). [Elizabeth Warren](p warren), the panel's top Democrat, <said> {she would take either [Scott](p tscott)'s amendment over none}(warren indirect).

## [KENNEDY](p kennedy) v. [KENNEDY](p rfk)

Sen. [John Kennedy](p kennedy) of [Louisiana](l) questioned Health Secretary [Robert F. Kennedy Jr.](p rfk) for five minutes without either using a last name. {"Mr. Secretary, I have seen crawfish with a firmer timeline,"}(kennedy direct) <said> [the senator](r kennedy). [The secretary](r rfk) <promised> {a report by Oct. 1}(rfk indirect).

## SPEAKER'S LUNCH

Speaker [Mike Johnson](p mjohnson) ate with [Ron Johnson](p rjohnson) of [Wisconsin](l) on Monday; neither office would say who paid. [House](o) Minority Leader [Hakeem Jeffries](p jeffries) was at the next table with [Alexandria Ocasio-Cortez](p aoc), and a waiter brought [Jeffries](p jeffries) the wrong check.

## A JUDGE PACKS HER BOOKS

[U.S.](l) District Judge [Carol Ann Lindqvist](p lindqvist), 71, will take senior status in [Duluth](l), [Minn.](l), on Dec. 1. Judge [Lindqvist](p lindqvist) <wrote> {that she meant to "read something with a plot"}(lindqvist mixed). The [White House](o) is said to favor [Prentiss A. Whitfield III](p whitfield), a former clerk, to replace her. [Whitfield](p whitfield) did not return a call.

## NAMES IN THE NEWS

- [Todd Young](p young), R-[Ind.](l), will not join [Jim Banks](p banks), his fellow Hoosier, on a trip to [Taipei](l).

- Veterans Affairs Secretary [Doug Collins](p dcollins) will speak in [Gainesville](l), [Ga.](l), on Friday; he is not related to [Collins](p collins) of [Maine](l).

- [Mike Rounds](p rounds) has broken a toe.

- [Jim Justice](p justice) of [West Virginia](l) has a new driver, [Emmett Rusk](p rusk), 24, of [White Sulphur Springs](l).

- [Kevin Warsh](p warsh) is to address the [Brookings Institution](o) on Oct. 3, with [Tim Kaine](p kaine) in the chair.

## THE LAST WORD

[Senate](o) page [Tobi Oyelaran](p oyelaran), 16, fainted during a quorum call and was caught by [Kaine](p kaine). {"He said, 'Lock your knees and you're gone,'"}(oyelaran direct) [Tobi](p oyelaran) <said> later from a chair. {"My mom is never going to stop telling this."}(oyelaran direct)
