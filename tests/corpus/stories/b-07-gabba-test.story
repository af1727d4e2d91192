title: Head and Smith put Australia on top at the Gabba
date: 2024-12-15
region: Oceania
topic: sport
split: train
hard: surnames that are words (Head, Smith, Marsh, Pant, Green), scorecard with bare surnames, two people called Singh-like names, national teams as places, stadium and trophy named after people, brand Kookaburra, bare surname before full name, nickname
---
person head = Travis Head | travis-head
person smith = Steve Smith | steve-smith
person bumrah = Jasprit Bumrah | jasprit-bumrah
person rohit = Rohit Sharma | rohit-sharma
person marsh = Mitchell Marsh | mitchell-marsh
person carey = Alex Carey | alex-carey
person labuschagne = Marnus Labuschagne | marnus-labuschagne
person siraj = Mohammed Siraj | mohammed-siraj
person reddy = Nitish Kumar Reddy | nitish-kumar-reddy
person deep = Akash Deep | akash-deep
person cummins = Pat Cummins | pat-cummins
person pant = Rishabh Pant | rishabh-pant
person kohli = Virat Kohli | virat-kohli
person sydney = Sydney Greenaway | -
person head2 = Marjorie Head | -
---
# [Head](p head), [Smith](p smith) put [Australia](l) on top at the [Gabba](l)

## [Bumrah](p bumrah) takes five but gets little help as [India](l) wilt in [Brisbane](l)

At ten past two, with the humidity at ninety per cent and the shadows of the [Vulture Street](l) end just beginning to reach him, [Travis Head](p head) hit a cricket ball out of the ground.

[Head](p head) made 152 and [Steve Smith](p smith) 101, and between them they put on 241 for the fourth wicket as [Australia](l) closed day two of the third Test for the Border-Gavaskar Trophy on 405 for seven.

[Smith](p smith)'s hundred was his 33rd in Tests and his first for eighteen months. {"I'd started to wonder if I'd left it in a hotel somewhere,"}(smith direct) [he](r smith) <said>.

[His partner](r head) had other worries. {"I can't hear a thing out there when [Smithy](p smith)'s talking to himself,"}(head direct) <said> [the left-hander](r head). {"It's like batting with the radio on."}(head direct)

[Jasprit Bumrah](p bumrah) took five for 72. The other [India](l) bowlers, [Mohammed Siraj](p siraj) excepted, looked as if they were waiting for him to come back on.

[Rohit Sharma](p rohit), who had won the toss on Saturday and bowled, <defended> {the decision}(rohit indirect). {"There was grass, there was cloud,"}(rohit direct) [the captain](r rohit) <said>. {"If [Boom](p bumrah) has a friend at the other end, you're asking me a different question."}(rohit direct)

The morning had belonged to the bowlers. [Marnus Labuschagne](p labuschagne) went for 12, caught by [Virat Kohli](p kohli) at second slip off [Nitish Kumar Reddy](p reddy); at 75 for three the roar from the fans in blue carried to [Woolloongabba](l) station.

After lunch nothing happened to bowlers except misfortune. [Akash Deep](p deep) beat [Head](p head)'s bat four times in an over, and the fifth ball went for six.

[Mitchell Marsh](p marsh) was caught behind by [Rishabh Pant](p pant)'s neighbour in the slips for five, [Bumrah](p bumrah)'s third victim in twelve balls, before [Alex Carey](p carey) stretched the pain to stumps with an unbeaten 45. [Pat Cummins](p cummins) made a cheerful 20.

## Scoreboard

- [Head](p head) c [Pant](p pant) b [Bumrah](p bumrah) 152

- [Smith](p smith) c [Sharma](p rohit) b [Bumrah](p bumrah) 101

- [Labuschagne](p labuschagne) c [Kohli](p kohli) b [Reddy](p reddy) 12

- [Marsh](p marsh) c [Kohli](p kohli) b [Bumrah](p bumrah) 5

- [Cummins](p cummins) c [Pant](p pant) b [Siraj](p siraj) 20

In the [Stanley Street](l) stand sat a woman of 79 in a home-made cap that said [HEAD](p head). {She was no relation}(head2 indirect), [she](r head2) <said>, or not to the player: [Marjorie Head](p head2), of [Toowoomba](l), has worn it since 1998, when it was her husband's at the bowls club.

{"Every time he gets runs somebody buys me a shandy,"}(head2 direct) <said> Mrs [Head](p head2). {"I'm very much in form."}(head2 direct)

Beside [her](r head2) was her granddaughter [Sydney Greenaway](p sydney), nine, who has been to [Brisbane](l), [Perth](l) and [Adelaide](l) but never to [Sydney](l). [Sydney](p sydney) <said> {she liked the drinks breaks best}(sydney indirect).
