title: Jury told of ‘the wrong Mr Brown’ in suit swap trial
date: 2023-11-08
region: Europe
topic: courts
split: train
hard: two unrelated people of one surname (Brown), shop named after a person (Ted Baker), single British quotes, judicial ranks before names, first-name mention, witness with particle and double surname, surname that is a colour, cross-examination, court named
---
person gbrown = Gavin Brown | -
person lbrown = Leroy Brown | -
person baker = Teddy Baker | -
person marsh = Philippa Marsh | -
person okafor = Chidinma Okafor-Reid | -
person desouza = João Miguel de Souza Pinto | -
person lacey = Sarah Lacey-Whitlock | -
person tan = Tan Wei Ling | -
---
# Jury <told> of {‘the wrong Mr [Brown](p gbrown)’}(? direct) in suit swap trial

## [Shop manager](r baker) <tells> [Leeds Crown Court](o) {he thought nothing of customer with familiar name}(baker indirect)

{A tailor’s manager handed £31,000 worth of suits to the wrong man because both customers were called [Brown](p gbrown)}(? indirect), a jury was <told> yesterday.

[Gavin Brown](p gbrown), 44, of [Harehills](l), [Leeds](l), <denies> {fraud by false representation}(gbrown indirect). The prosecution alleges that over eleven weeks he collected orders belonging to [Leroy Brown](p lbrown), a bandleader who had been measured for himself and nine musicians at the [Ted Baker](o) shop in [Victoria Quarter](l). The two men have never met.

Opening the case, [Philippa Marsh](p marsh) KC <said> {this was ‘not a comedy of errors, though there will be moments when you may be forgiven for smiling’}(marsh mixed). The defendant, [she](r marsh) <told> jurors, {knew by the second visit that the parcels were not his}(marsh indirect). {‘He came back eight times,’}(marsh direct) Ms [Marsh](p marsh) <added>.

First into the witness box was the manager, who was greeted with some interest on giving his name: [Teddy Baker](p baker). Mr [Baker](p baker), 29, <said> {he had worked at [Ted Baker](o) for six years and had ‘heard every joke there is’}(baker mixed). It was company policy to ask for a surname and a postcode. On the day in question, [he](r baker) <accepted>, {he had asked only for the surname}(baker indirect).

{‘And what did he say?’}(marsh direct) <asked> [Marsh](p marsh).

{‘He said [Brown](p gbrown). I thought, well, that’s right, we’ve got ten for [Brown](p lbrown).’}(baker direct)

Cross-examined by [João Miguel de Souza Pinto](p desouza), for the defence, [the witness](r baker) <agreed> {that nothing on the parcels showed a first name}(baker indirect). Mr [de Souza Pinto](p desouza) held up a label. {‘Would you read it to the jury?’}(desouza direct) It read ‘[Brown](p lbrown) x 10’.

[Leroy Brown](p lbrown), who gave evidence by video link from [Kingston](l), [Jamaica](l), <said> {he had ordered the suits for a tribute tour and first heard they were gone when his trombonist went to be fitted}(lbrown indirect). The band played in borrowed tracksuits. {‘They called us the [Leeds United](o) of ska,’}(lbrown direct) [he](r lbrown) <said>, drawing laughter and then an apology from the dock officer.

Detective Sergeant [Chidinma Okafor-Reid](p okafor) of [West Yorkshire Police](o) described a search of the defendant’s flat. Seven suits hung in a wardrobe; two had been altered, by a seamstress in [Dewsbury](l) named as [Tan Wei Ling](p tan). Mrs [Tan](p tan) will be called tomorrow. In interview, [the sergeant](r okafor) <said>, {Mr [Brown](p gbrown) had maintained that they were a gift from an aunt}(okafor indirect). Asked which aunt, he made no comment.

Her Honour Judge [Sarah Lacey-Whitlock](p lacey) reminded the jury that they were trying one [Brown](p gbrown) and not the other. {‘If at any point counsel do not make it clear which they mean, you have my permission to cough,’}(lacey direct) [the judge](r lacey) <said>. By the end of the day there had been three coughs.

[Gavin](p gbrown), as his own barrister took to calling him after the second, is expected to give evidence on Friday. The trial continues.
