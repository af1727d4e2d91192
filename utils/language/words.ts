/** Closed lists of English words that tell where a name begins, ends, or is none. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Abbreviations of titles: a name follows, so their full stop never ends a sentence. */
export const TITLE_ABBREVIATIONS = words(`
  adm amb capt cmdr col comdr cpl det dr fr gen gov hon insp lt maj md messrs mme mr mrs ms msgr mx pfc pres prof
  pvt rep revd rev sen sgt supt
`);

/** Abbreviations whose full stop belongs to them, and may end a sentence too. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...TITLE_ABBREVIATIONS,
  ...words(`
    apr aug ave blvd bros co corp dec dept feb ft inc jan jr ltd mt nos nov oct sept sep sr st univ vs
  `),
]);

/** Words that begin sentences and headlines in capitals and are no part of a name that follows. */
export const FUNCTION_WORDS = words(`
  a about above according across after again against ago ahead albeit all allies almost along alongside already also
  although amid amidst among amongst an and another any anyone are around as aside ask asked at away
  back backed backing be because been before behind being below beneath beside besides between beyond both briefly
  but by called calling can clearly commenting concerning considering could critics
  day days despite did do does doing don down due during each earlier early either else elsewhere even eventually ever
  every everyone everything except facing far few finally first firstly following footage for former formerly from
  further furthermore generally given giving had has have having he hence her here hers hi his how however
  i if in including indeed initially inside insiders instead into is it its itself just last lastly late later
  latest leaving less let like likewise little long many may maybe me meanwhile meeting might more moreover most much must my
  near nearly neither never nevertheless new next no nobody none nonetheless nor not nothing notably noting now
  o observers of off officials often oh ok okay on once one ones only onto opponents opposite or other others otherwise
  our out outside over overall own past people per perhaps plus possible possibly potential potentially pressed previous
  previously prior privately pro publicly quickly quite quoting rather reacting recent recently regarding reportedly
  reporters responding same say saying says second secondly sending separately several shall she should
  shortly similarly since six so some somebody someone something sometimes somewhere soon sources speaking
  still such supporters sure surely surprisingly ten than thanks that the their theirs them then there thereafter
  therefore these they third this those though three through throughout thus till to today together told tomorrow tonight
  too top toward towards two under unlike unless until up upon urging us usually various versus very via
  video was watch watching we well were what whatever when whenever where whereas wherever whether which
  whichever while who whoever whom whose why will with within without won would yes yesterday yet you your
`);

/** Verbs of telling: `“We won!” Trump said` is one sentence. */
export const SAYING_WORDS = words(`
  added announced answered argued asked claimed commented concluded continued cried declared explained insisted
  joked noted posted quipped recalled remarked repeated replied reported responded said says shouted stated
  stressed tells told tweeted urged warned wrote
`);

/** Lower-case words that begin surnames. */
export const LEADING_PARTICLES = words(`
  al bin bint da dal dalla de degli dei del della der di dos du el ibn la le ten ter van vom von zu zum zur
`);

/** Lower-case words inside the names of people. */
export const PARTICLES: ReadonlySet<string> = new Set([
  ...LEADING_PARTICLES,
  ...words('ap as av das den do e il las lo los san til y'),
]);

/** Lower-case words inside the names of organisations. */
export const CONNECTIVES = words('and at for in of on the to with');

/** Capitalised words that follow a name without belonging to it: "Trump Tuesday told …". */
export const CALENDAR_WORDS = words(`
  monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december
`);

/** Capitalised words after a surname that leave it the person's: "the Trump Administration". */
export const OFFICE_OF = words('administration cabinet era government presidency');

/** Words after a surname that make it the name of something else, however a headline is written. */
export const THING_WORDS = words(`
  academy air airbase airport arena association auditorium avenue award bank base bay beach boulevard bridge building business businesses
  castle cathedral cemetery center centre chapel church city clinic club coast college collection company
  corporation county court courthouse creek cup dam district doctrine drive estate fellowship field foundation
  fund garden gardens golf group hall harbor harbour heights high highway hill hills holdings hospital hotel hotels
  house inc industries institute institution international island islands junction junior jr lake lane
  library limited llc lodge ltd mall manor media memorial mosque mount mountain museum national network organisation
  organization palace parish park partners peninsula pier place plaza plc point port primary prize publishing ranch
  range realty records resort resorts ridge river road route school schools secondary shopping shuttle soho
  square sr stadium station steakhouse store street studio studios suite synagogue technologies terrace
  theater theatre tower towers town trail trophy trust tunnel university valley village villa vineyard vodka way
  wharf winery woods works
`);

/** Degrees, orders and seats after a name, outside its span. */
export const POSTNOMINALS = words('cbe dbe esq kbe kc mbe mep mp msp obe phd qc');

/** Prefixes that leave a name after their hyphen a name: "pro-Trump". */
export const PREFIXES = words('anti ex mid neo non post pre pro trans');

/** Prepositions of place: before an ordinary surname they make it a place more often than not. */
export const PLACE_PREPOSITIONS = words(
  'across around at from in inside into near outside throughout via',
);

/** Parts of countries that stand after a town's name and a comma: "Austin, Texas". */
export const REGIONS = words(`
  alabama alaska alberta arizona arkansas california carolina colorado connecticut dakota delaware florida georgia
  hawaii idaho illinois indiana iowa kansas kentucky louisiana maine manitoba maryland massachusetts michigan minnesota
  mississippi missouri montana nebraska nevada ohio oklahoma ontario oregon pennsylvania quebec queensland
  tasmania tennessee texas utah vermont victoria virginia wisconsin wyoming
`);

/** Before a name: another bearer of it. */
export const NAMESAKE_WORDS = words(
  'another different elder older other second third this which younger',
);

/** Of those, the words that say so whatever follows: "second" may belong to "the second Trump term". */
export const GENERATION_WORDS = words('elder older younger');

/** Words after "a second Wang Yi" that leave it a person. */
export const CLAUSE_OPENERS = words('and had has is of said was who whose with');

/** Before an ordinary word: no name follows. */
export const ARTICLES = words('a an every the');

/** Words that begin the names of places and ships: "St. Paul", "Avenue Charles de Gaulle", "USS Gerald R. Ford". */
export const THING_BEGINNINGS = words(`
  avenue boulevard calle camp cape fort ft hmcs hms lake los mount mt piazza plaza port rue san santa ss st uss
`);

/** Marks that close a nickname, by the mark that opens it. */
export const NICKNAME_MARKS: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”"',
  '‘': "’'",
  "'": "'’",
  '«': '»',
};
