title: Lilly drug slows Alzheimer’s by a third in trial, doctors urge patience
date: 2023-05-03
region: World
topic: health
split: train
hard: diseases named after people (Alzheimer, Parkinson, Huntington, Lewy, Down), company called Lilly against a Dr Lilly, hospitals and universities named after people (Johns Hopkins, Karolinska, Mount Sinai, Barts), journal names, professors with stacked titles, patients by first name, drug names ending like names
---
person skovronsky = Daniel Skovronsky | daniel-skovronsky
person tlilly = Theresa Lilly | -
person okwuosa = Ijeoma Okwuosa | -
person whitcombe = Alistair Whitcombe | -
person whitcombem = Maureen Whitcombe | -
person saarinen = Tuomas Saarinen | -
person ferro = Lucía Ferro Mansilla | -
person qadir = Sana Qadir | -
person parkin = James Parkinson | james-parkinson
person alois = Alois Alzheimer | alois-alzheimer
person auguste = Auguste Deter | auguste-deter
person califf = Robert Califf | robert-califf
person brooks = Chiquita Brooks-LaSure | chiquita-brooks-lasure
person hopkins = Grant Hopkins | -
person schumann = Robert Schumann | robert-schumann
person gray = Dorian Gray-Amankwah | -
org lancet = The Lancet | the-lancet
org bmj = BMJ | bmj
---
# [Lilly](o) drug slows Alzheimer’s by a third in trial, doctors urge patience

{An experimental medicine made by [Eli Lilly](o) slowed the course of early Alzheimer’s disease by about 35 per cent in a large trial}(? indirect), the company <said> on Wednesday, in the second success within a year for a field that had known few.

Donanemab, given by drip once a month, clears clumps of a protein called amyloid from the brain. It was tested in 1,182 people with mild symptoms over 18 months.

{‘This is the strongest result for any medicine of this kind’}(skovronsky direct), <said> [Daniel Skovronsky](p skovronsky), [Lilly](o)’s chief scientific officer. [Skovronsky](p skovronsky) <added> that {nearly half of those on the drug showed no decline after a year, against 29 per cent on placebo}(skovronsky indirect).

There were also deaths. Swelling of the brain was seen in about a quarter of patients, usually without symptoms; two people, and perhaps a third, died of it.

That balance, say doctors, will take time to weigh. {‘It is a door that has opened by the width of a hand’}(okwuosa direct), <said> Professor [Ijeoma Okwuosa](p okwuosa), a neurologist at [Johns Hopkins University](o) who was not involved. {‘I would not yet carry the sofa through.’}(okwuosa direct)

[Okwuosa](p okwuosa) wants to see the data in full. They will be presented in [Amsterdam](l) in July and, the company hopes, published in [The Lancet](o lancet) or a journal of that rank.

Dr [Tuomas Saarinen](p saarinen) of the [Karolinska Institute](o) in [Stockholm](l), whose own work led to a rival drug, <described> himself as {‘delighted, with a small d’}(saarinen direct). {The gain came to about seven months over a year and a half}(saarinen indirect), [Saarinen](p saarinen) <calculated>.

And then there is Dr [Lilly](p tlilly). [Theresa Lilly](p tlilly), who runs the memory clinic at [Mount Sinai](o) in [New York](l), has no connection with the company and has been sent its post for eleven years.

{‘I get the samples, I get the invoices, and this morning I got the congratulations’}(tlilly direct), [she](r tlilly) <said>. {She would offer the drug to perhaps one patient in ten}(tlilly indirect), Dr [Lilly](p tlilly) <said>.

## {‘He made a joke and finished it’}(whitcombem direct)

[Alistair Whitcombe](p whitcombe), 67, a retired surveyor, was one of 14 people to take part at [St Bartholomew’s Hospital](o) in [London](l), better known as [Barts](o). He does not know whether he was given the medicine. His wife [Maureen](p whitcombem) thinks she does.

{‘In March he made a joke, and he got to the end of it’}(whitcombem direct), <said> [Maureen Whitcombe](p whitcombem). {‘He hadn’t got to the end of one since Christmas.’}(whitcombem direct)

[Alistair](p whitcombe) does not recall the joke. {It was probably about [Maureen](p whitcombem)’s driving}(whitcombe indirect), [he](r whitcombe) <thinks>.

In [Montevideo](l) another participant, a former piano teacher, has gone back to [Schumann](p schumann). {Her hands remember what she does not}(ferro indirect), <according to> [Lucía Ferro Mansilla](p ferro), who led the study’s Uruguayan arm. [Ferro](p ferro) is careful, however: {‘One sonata is not a statistic.’}(ferro direct)

## What next

In the [United States](l) the [Food and Drug Administration](o), headed by [Robert Califf](p califf), is to decide on a first rival, from [Eisai](o) and [Biogen](o), in July. [Medicare](o) pays for such drugs only in trials; its administrator, [Chiquita Brooks-LaSure](p brooks), has <promised> {wider cover ‘the same day’}(brooks mixed) as full approval.

[Grant Hopkins](p hopkins), an analyst in [Boston](l), <put> {yearly sales at $6bn by 2030}(hopkins indirect). [Novo Nordisk](o), [Merck](o), [Johnson & Johnson](o) and [Boehringer Ingelheim](o) all have something in the works.

In a commentary for the [BMJ](o bmj), [Sana Qadir](p qadir), an ethicist in [Lahore](l), <asks> {who will pay for the scans in countries without scanners}(qadir indirect via bmj). [Qadir](p qadir) notes that two-thirds of people with dementia live in them.

Families of those with other conditions will look on. The drug does nothing for Parkinson’s, Huntington’s or Lewy body disease, and people with Down’s syndrome, who often develop Alzheimer’s young, were left out of the trial. {‘We are asked to wait in every queue’}(gray direct), <said> [Dorian Gray-Amankwah](p gray), who cares for a brother in [Kumasi](l).

The man behind one of those names, [James Parkinson](p parkin), was an apothecary in [Hoxton](l); the one behind the other, [Alois Alzheimer](p alois), a doctor in [Frankfurt](l), where in 1901 he asked a patient to write down who she was. [Auguste Deter](p auguste) tried three times. {‘I have lost myself’}(auguste direct via alois), [Alzheimer](p alois) <noted> in her file.
