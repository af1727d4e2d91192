title: A telescope called Nancy, and the woman who minds the glass
date: 2025-10-30
region: Americas
topic: science
split: train
hard: telescopes and comets and constants named after people (Nancy Grace Roman, Hubble, James Webb, Vera C. Rubin, Halley, Chandrasekhar), the same people as persons, comet names that look like surnames, feature with first-name subject, Armenian, Chinese-American, Punjabi and Navajo names, universities and labs named after people
---
person roman = Nancy Grace Roman | nancy-grace-roman
person hubble = Edwin Hubble | edwin-hubble
person rubin = Vera Rubin | vera-rubin
person webb = James Webb | james-webb
person chandra = Subrahmanyan Chandrasekhar | subrahmanyan-chandrasekhar
person araks = Araksi Bedrosian | -
person hovik = Hovik Bedrosian | -
person lemmon = Sara Plummer Lemmon | -
person yazzie = Darrell Yazzie | -
person gill = Sukhpreet Kaur Gill | -
person liu = Charlene Liu | -
person duffy = Sean Duffy | sean-duffy
person isaacman = Jared Isaacman | jared-isaacman
person fox = Nicky Fox | nicky-fox
person swift = Taylor Swift | taylor-swift
person halley = Edmond Halley | edmond-halley
---
# A telescope called Nancy, and the woman who minds the glass

## At a clean room in [Maryland](l), an optician from [Fresno](l) is saying goodbye

[GREENBELT](l), [Md.](l)

To enter the largest clean room in the world you take off your watch, your rings and, if you have any sense, your opinions. [Araksi Bedrosian](p araks) has not worn a wedding band to work since 1998.

{“My husband knows where I am,”}(araks direct) [Bedrosian](p araks) <says>.

[Araksi](p araks) is an optical technician at the [Goddard Space Flight Center](o), and for six years she has looked after the eight-foot mirror of the Nancy Grace Roman Space Telescope, which is to leave for [Florida](l) in the summer. It is as wide as Hubble’s and sees a hundred times as much sky.

[Nancy Grace Roman](p roman), who died in 2018, was [NASA](o)’s first chief of astronomy. At school in [Nevada](l) she was <told> {that girls took Latin}(? indirect). [Bedrosian](p araks) met her once, at a picnic. {“I said thank you, and Dr. [Roman](p roman) said, for what, and I said for the door,”}(araks direct) [she](r araks) <remembers>.

Astronomers name things after one another with abandon. [Edwin Hubble](p hubble), who spoke with an Oxford accent picked up in two years, has a telescope, a constant, a law and an asteroid. [James Webb](p webb) was an administrator. [Vera Rubin](p rubin) got a mountaintop in [Chile](l). [Subrahmanyan Chandrasekhar](p chandra) got a limit, and then, cut down to his first two syllables, an X-ray observatory.

The comet of this autumn, Lemmon, is named for nobody living: it was found from [Mount Lemmon](l), in [Arizona](l), and the mountain was named in 1881 for [Sara Plummer Lemmon](p lemmon), a botanist on her honeymoon. {She walked up it in skirts}(yazzie indirect), <says> [Darrell Yazzie](p yazzie), an engineer who grew up at [Kayenta](l) and whose own people, [he](r yazzie) <adds>, {had called it something for some time}(yazzie indirect).

[Yazzie](p yazzie) aligns the instruments. [Sukhpreet Kaur Gill](p gill), at the [Johns Hopkins Applied Physics Laboratory](o), writes the software that throws most of the pictures away. {“It will send down more in a day than Hubble did in a year,”}(gill direct) Dr. [Gill](p gill) <says>. {“Somebody has to be rude to it.”}(gill direct)

Money has been the trouble, as ever. A draft budget in the spring would have mothballed Roman within sight of the launch pad. [Sean Duffy](p duffy), the acting administrator since July, has <promised> {to launch “early and under budget”}(duffy mixed); [Jared Isaacman](p isaacman), who may follow him, has tweeted a rocket. [Nicky Fox](p fox), the agency’s head of science, <says> {the mirror is the best she has seen}(fox indirect).

[Charlene Liu](p liu), a doctoral student at the [Carnegie Institution](o), hopes to use it to weigh galaxies that nobody can see. {[Rubin](p rubin) found the missing mass, and somebody ought to find the rest}(liu indirect), [Liu](p liu) <argues>. [Liu](p liu) hums [Taylor Swift](p swift)’s “Marjorie” when the code runs.

On Thursday [Bedrosian](p araks) made her last inspection, with a flashlight, a breath held and a tissue that costs $11. She found one fiber. Her father, [Hovik](p hovik), polished lenses for a drugstore on [Ventura Avenue](l). {“[Hovik](p hovik) used to say the glass doesn’t care who you are,”}(araks direct) [she](r araks) <says>. {“Only who you were when you were rubbing it.”}(araks direct)

^ Comet Halley, named for [Edmond Halley](p halley), is due in 2061.
