/** Common given names: before a surname they make another person of it. */

/**
 * Written without accents, in lower case. The list is for doubt alone: a name is taken for another person's
 * where one of these stands before it.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `
  aaron abbas abdul abdullah abigail abraham adam adrian agnes ahmad ahmed aisha akira alain alan albert alejandro
  aleksandr aleksandra aleksei alena alessandro alex alexander alexandra alexei alexis alfred ali alice alicia alina
  alison allan allen amanda amir amy ana anastasia anatoly anders andre andrea andrei andrej andres andrew andrey
  andrii andriy andrzej angela angelo anita ann anna anne annette anthony antoine anton antonio april ariel arnold
  arthur ashley augusto ayesha barbara barron barry bashar beatrice ben benjamin bernard bernd beth betty beverly bill billy bob
  bobby boris brad bradley brandon brenda brett brian bridget bruce bruno bryan calvin cameron camilla carl carla
  carlos carmen carol caroline carolyn catherine cecilia cesar chad charles charlie charlotte chelsea cheryl chloe
  chris christian christina christine christoph christopher claire clara claude claudia clive colin connor craig
  cristina curtis cynthia dan daniel daniela danielle danny daria dave david dean deborah denis dennis derek diana
  diane diego dieter dirk dmitri dmitriy dmitry dominic dominik don donald donna dora doris dorothy doug douglas
  dylan ed eddie eduardo edward edwin egor ekaterina elaine eleanor elena elias elisabeth eliza elizabeth ella ellen emil
  emily emine emma emmanuel enrique eric erica erik erin ernest eva evan evelyn evgeny fatima felix fernando fiona florence
  frances francesco francis francisco francois frank franz fred frederick friedrich fumio gabriel galina gareth gary gavin
  geoff geoffrey george georgia gerald gerard gerhard giovanni giuseppe gloria gordon grace graham greg gregory
  grigory guillermo gunther guy hannah hans harold harriet harry hasan hassan heather heidi heinz helen helena
  helmut henri henrik henry herbert hillary hiroshi holly howard hugh hugo hunter hussein ian ibrahim igor ilya imran
  inga ingrid irina irene isaac isabel isabella ivan ivana ivanka jack jackie jackson jacob jacques jake jamal james jamie jan
  jane janet janice jared jason javier jay jean jeff jeffrey jennifer jenny jeremy jerome jerry jesse jessica jill jim
  jimmy joachim joan joanna joanne joe joel johan johanna johannes john johnny jon jonathan jordan jorge jose josef joseph
  josh joshua joyce juan judith judy julia julian julie jun jurgen justin kai karen karim karin karl karol
  katarzyna kate katherine kathleen kathryn kathy katie katya keith kelly ken kenneth kenny kevin khalid kim kimberly
  kirill klaus konstantin kristen kristina kurt kyle lara larry laura lauren laurence laurent lawrence leah lee leila lena
  leo leon leonard leonid lena leslie lewis li liam lidia lily linda lindsey lisa liz lloyd logan lois lorenzo louis louise
  luca lucas lucia lucy luigi luis luka luke lydia lynn maggie mahmoud malcolm malia manuel mara marc marcel marco marcos marcus
  margaret maria mariam marian marie marina mario marion mark marla marta martha martin martina mary masha mateusz mathias
  matt matteo matthew matthias maureen maurice max maxim maya megan mehdi mehmet melania melanie melissa mia michael
  michel michele michelle miguel mikael mike mikhail milan miriam mohamed mohammad mohammed moira molly monica monika
  muhammad mustafa nadia naomi natalia natalie natasha nathan neil nicholas nick nicola nicolas nicole nigel nikita
  nikolai nina noah noel nora norma norman oksana olaf oleg olena olga oliver olivia olivier omar oscar osman otto owen
  pablo pamela pascal patricia patrick paul paula pauline pavel pedro penny peter petra phil philip philippe phillip
  phyllis pierre piotr rachel rafael raisa ralph ramon ramzan randy raul ray raymond rebecca reinhard reza ricardo
  richard rick rita rob robert roberto robin rodrigo roger roland roman ron ronald rosa rose ross roy rudolf rupert russell ruth
  ryan sabine sally salman sam samantha samuel sandra sara sarah sasha scott sean sebastian serge sergei
  sergey sergio shane sharon shaun sheila shirley siim simon simone sofia sonia sophia sophie stacey stanley stefan stella
  stephanie stephen steve steven stuart sue susan suzanne svetlana sven sylvia tamara tania tanya tara tariq tatiana tatyana ted
  terence teresa terry thea theo theodore theresa thomas tiffany tim timothy tina tobias toby todd tom tomas tommy toni tony tracy
  trevor tyler ulrich umar ursula usha vadim valentin valentina valeria valery vanessa vasily vera veronica victor victoria
  viktor vincent viola violet virginia vitali vitaly vivian vladimir volodymyr vyacheslav walter wanda warren wayne wendy
  werner wilhelm will william wladimir wolfgang yana yasmin yegor yelena yevgeny yolanda yuki yulia yuri yusuf yvonne zach
  zachary zainab zara zhanna zoe zoya
  `
    .trim()
    .split(/\s+/),
);
