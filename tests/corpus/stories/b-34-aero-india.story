title: Aero India opens with a formation and a late jet
date: 2025-02-10
region: Asia
topic: business
split: train
hard: stacked ranks (Air Chief Marshal, Wing Commander, Lt Gen Retd), several people called Singh, Kaur and Reddy, companies named after people (Boeing, Lockheed Martin, Mahindra, Brahmos), aircraft with names of people or gods, initials without stops, airport named after a founder, Title Case headline, Shri
---
person rajnath = Rajnath Singh | rajnath-singh
person apsingh = A. P. Singh | amar-preet-singh
person dwivedi = Upendra Dwivedi | upendra-dwivedi
person sunil = D. K. Sunil | d-k-sunil
person shivakumar = D. K. Shivakumar | d-k-shivakumar
person gurleen = Gurleen Kaur Sandhu | -
person jasbir = Jasbir Singh Gill | -
person reddyv = Vemana Reddy | -
person oleg = Oleg Karpovich | -
person ortiz = Meredith Ortiz | -
person kempe = Kempe Gowda | kempe-gowda-i
person rani = Rani Lakshmi Devi | -
org ht = Hindustan Times | hindustan-times
---
# Aero [India](l) Opens With A Formation And A Late Jet

[BENGALURU](l): Defence Minister [Rajnath Singh](p rajnath) on Monday opened the fifteenth edition of [Asia](l)’s largest air show at [Yelahanka Air Force Station](l), in front of 900 exhibitors, ninety countries and, for twenty minutes, an empty sky.

The Surya Kiran team was held on the ground by a kite. A child in [Jakkur](l) was later thanked for winding it in.

{“[Bengaluru](l) is where [India](l)’s technology takes off,”}(rajnath direct) Shri [Singh](p rajnath) <said> when the noise resumed. {“Security is a habit and not an event.”}(rajnath direct)

Air Chief Marshal [A P Singh](p apsingh), Chief of the Air Staff, had flown a Tejas on Sunday with the Army chief, General [Upendra Dwivedi](p dwivedi), in another. It was the first time both men had been up together.

[Dwivedi](p dwivedi) <called> it {“the best moment of my life, and the quietest, since nobody can telephone”}(dwivedi mixed).

[The Air Chief](r apsingh) was less lyrical at the stand of [Hindustan Aeronautics Ltd](o), the maker of both jets. {“I have seen the slides and I would now like to see the aircraft,”}(apsingh direct) [he](r apsingh) was overheard <telling> a designer, in a clip aired by local television.

[HAL](o) chairman [D K Sunil](p sunil) <admitted> {the delay and blamed “technical issues that have been sorted out”}(sunil mixed). [Sunil](p sunil) <promised> {eleven aircraft by next March}(sunil indirect).

By coincidence the state’s Deputy Chief Minister has the same initials. [D K Shivakumar](p shivakumar), welcoming guests, <offered> {land, water and “a traffic plan”}(shivakumar mixed).

Foreign firms came in numbers. [Boeing](o) and [Lockheed Martin](o) had halls of their own; the Russian Su-57 and the American F-35 stood at opposite ends of the apron. [Oleg Karpovich](p oleg), showing the former, and [Meredith Ortiz](p ortiz), showing the latter, agreed on one thing.

{“We have the better shade,”}(ortiz direct) <said> [Ortiz](p ortiz). [Karpovich](p oleg) <said> {it moved at noon}(oleg indirect).

[Mahindra](o) signed with [Embraer](o); [Bharat Forge](o) signed with everybody. A drone called Arjun fell over and was set upright.

Wing Commander [Gurleen Kaur Sandhu](p gurleen), who flew the second Dhruv in the parade, had a visitor. Lt Gen (Retd) [Jasbir Singh Gill](p jasbir), 81, taught her mother geometry at the [Sainik School](o) in [Kapurthala](l).

{“The mother could not draw a straight line,”}(jasbir direct) <said> Gen [Gill](p jasbir). {“The daughter flies one.”}(jasbir direct)

[Gurleen](p gurleen) saluted him, then fixed his cap.

For the vendors on the [Ballari](l) road it is a matter of shade as well. {“Each time they roar my idlis jump,”}(reddyv direct) <said> [Vemana Reddy](p reddyv), who has had a cart here since the second edition and whose takings, [he](r reddyv) <told> the [Hindustan Times](o ht), {go up by a factor of six}(reddyv indirect).

At [Kempegowda International Airport](l), named after [Kempe Gowda](p kempe), the chieftain who laid out the city’s four towers, 150 flights were retimed. Passenger [Rani Lakshmi Devi](p rani), bound for [Patna](l), watched from the gate. {“I paid four thousand for my ticket,”}(rani direct) [she](r rani) <said>, {“and got a second show free.”}(rani direct)
