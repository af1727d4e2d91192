title: Magyar Péter or Péter Magyar? Hungary’s new cabinet, in either order
date: 2026-06-03
region: Europe
topic: politics
split: train
hard: Hungarian surname-first order beside English order, surname that is a nationality (Magyar), two unrelated Orbáns, three men called Péter, first-name-only reference, headline with both orders, translated text, parenthetical native order
---
person magyar = Péter Magyar | peter-magyar
person vorban = Viktor Orbán | viktor-orban
person aorban = Anita Orbán | anita-orban
person szijjarto = Péter Szijjártó | peter-szijjarto
person sulyok = Tamás Sulyok | tamas-sulyok
person fico = Robert Fico | robert-fico
person varhelyi = Olivér Várhelyi | oliver-varhelyi
person kissne = Erzsébet Kissné Tóth | -
person nagy = Bendegúz Nagy | -
person szabo = Réka Szabó-Lakatos | -
person weiss = Jonathan Weiss | -
---
# [Magyar Péter](p magyar) or [Péter Magyar](p magyar)? [Hungary](l)’s new cabinet, in either order

[BUDAPEST](l) — The foreign press got a handout on Wednesday. It was two pages long, and it explained how to write the ministers’ names.

The reason stood on the first line. [Hungary](l)’s prime minister since last month, known abroad as [Péter Magyar](p magyar) and at home as [Magyar Péter](p magyar), has a surname that means “Hungarian”, which has already produced a Magyar government, a [Magyar](p magyar) government and, in one Viennese daily, a correction. His foreign minister has another sort of trouble. She is called [Anita Orbán](p aorban) ([Orbán Anita](p aorban)), and she is not related to [Viktor Orbán](p vorban), whom her government replaced after sixteen years.

{“I have been introduced four times this week as the daughter, twice as the wife and once as the apology,”}(aorban direct) <said> Ms [Orbán](p aorban) at her first news conference, in the ministry on [Bem Square](l).

She took most questions in English. {[Hungary](l) would join the [European Public Prosecutor’s Office](o)}(aorban indirect), [she](r aorban) <confirmed>, {and lift its objections to opening the first chapters with [Kyiv](l) “once minority rights are on paper”}(aorban mixed). Of her predecessor, [Péter Szijjártó](p szijjarto), [the minister](r aorban) would <say> only {that he had left the office tidy}(aorban indirect).

On the other side of the river, [Szijjártó](p szijjarto) <told> [ATV](o) {he wished her luck}(szijjarto indirect). {“[Péter](p magyar) is a common name,”}(szijjarto direct) [he](r szijjarto) <remarked>, asked about the prime minister. {“Experience is less so.”}(szijjarto direct)

## Trains first

In parliament, the new prime minister spoke for fifty minutes, mostly about railways. {The line between [Szolnok](l) and [Békéscsaba](l) would be finished “before anybody here is re-elected”}(magyar mixed), [Magyar](p magyar) <pledged>. From the benches of [Fidesz](o), [Viktor Orbán](p vorban) listened with folded arms. [Orbán](p vorban) spoke once, to ask for water.

President [Sulyok Tamás](p sulyok), as the order paper had him, was absent. A statement from the [Sándor Palace](l) <said> {Mr [Sulyok](p sulyok) was receiving the Slovak prime minister, [Robert Fico](p fico)}(? indirect). {Good neighbours “do not need an interpreter for everything”}(fico mixed), [Fico](p fico) <said> afterwards, in Slovak, through an interpreter.

[Brussels](l) was polite. [Olivér Várhelyi](p varhelyi), [Hungary](l)’s commissioner, <noted> {that the frozen funds were a matter for his colleagues}(varhelyi indirect).

So how does one write it? The handout, signed by [Nagy Bendegúz](p nagy), deputy head of protocol, allows both orders but not in one sentence, a rule this article breaks in its headline. Married women may add the suffix -né. The interpreters’ union sent its chairwoman, [Kissné Tóth Erzsébet](p kissne), to complain. {“In English I become [Elizabeth](p kissne), in German Frau [Kiss](p kissne), and on my badge today I am Mr [Toth](p kissne),”}(kissne direct) <says> [Kissné Tóth](p kissne), who has worked at summits since 1987.

[Jonathan Weiss](p weiss), a British correspondent, tried the rule on himself. {“[Weiss Jonathan](p weiss) sounds like somebody who owes me money,”}(weiss direct) [he](r weiss) <said>. His producer, [Szabó-Lakatos Réka](p szabo), suggested he ask the man for it.

- Prime minister: [Magyar Péter](p magyar)

- Foreign affairs: [Orbán Anita](p aorban)

- Protocol: [Nagy Bendegúz](p nagy)
