/** What a number counts: the noun phrase behind it, and its head in the singular. */
import { SHAPE } from '../tokens.ts';
import { CALENDAR_WORDS, FUNCTION_WORDS } from '../words.ts';
import { isJoint, isLetters, type Scan, wordSet } from './scan.ts';

export interface NounPhrase {
  /** Tokens from `first` up to, not including, `next`. */
  first: number;
  next: number;
  /** Head in the singular. */
  unit: string;
}

/** Words further behind a number than this are not what it counts. */
const MAX_PHRASE = 7;

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `people person|men man|women woman|children child|feet foot|teeth tooth|mice mouse|geese goose|oxen ox|lives life|wives wife|knives knife|leaves leaf
   |halves half|wolves wolf|shelves shelf|thieves thief|selves self|calves calf|loaves loaf|criteria criterion|phenomena phenomenon|crises crisis|bases base
   |analyses analysis|media medium|data datum|dice die|fungi fungus|bacteria bacterium|buses bus|viruses virus|gases gas|campuses campus
   |bonuses bonus|statuses status|lenses lens|heroes hero|potatoes potato|tomatoes tomato|vetoes veto|cargoes cargo|torpedoes torpedo
   |mosquitoes mosquito|volcanoes volcano|tornadoes tornado|movies movie|ties tie|species species|series series|aircraft aircraft
   |sheep sheep|cattle cattle|fish fish|deer deer|personnel personnel|staff staff|police police|crew crew|headquarters headquarters|troops troop
   |helicopters helicopter|offspring offspring|spacecraft spacecraft|livestock livestock|poultry poultry|cookies cookie|zombies zombie|axes axe|cacti cactus`
    .split(/\s*\|/)
    .map((pair): [string, string] => {
      const [plural = '', singular = ''] = pair.trim().split(' ');
      return [plural, singular];
    }),
);

/** Words that end in "s" and are no plural. */
const NO_PLURAL = wordSet(`
  this was has does his its us as is yes thus plus across always perhaps sometimes besides towards afterwards
  news business process access success address congress press loss boss class glass grass mass pass cross
  less unless ours theirs yours hers versus gas bus virus campus bonus status focus crisis basis analysis
  alias bias chaos ethos physics politics economics mathematics athletics mr mrs ms st paris texas reuters
  afp says goes lies seems remains becomes includes
  upwards downwards forwards backwards overseas indoors outdoors downstairs upstairs nowadays always else's
`);

/** Words no noun phrase goes on over. */
const STOP: ReadonlySet<string> = new Set([
  ...[...FUNCTION_WORDS].filter(
    (word) =>
      !/^(?:possible|potential|previous|past|further|major|overall|new|back|opponents|observers|officials|critics|insiders|days|sources|people|leaders|allies|second|public|recent|other|pro|more|top|key|late|video|others|closing|backing|calling|meeting|urging|sending|speaking|reporters|supporters|footage|facing|leaving|single|private|several|many|few|own|main|next|second|third|early|late|clear|out|off|day|days|once|quoting|noting|still|possible|usual|similar|opposite|less|little|long|oh|secondly)$/.test(
        word,
      ),
  ),
  ...wordSet(`
    am been being be became become becomes cannot could did does got gets get had has have shall should would ought
    said says told tells added adds saw seen see sees came come comes went go goes gone took take takes taken made make makes
    gave give gives given found find finds led leads left leave leaves kept keep keeps held hold holds hit hits cut cuts
    rose rise rises risen fell fall falls fallen won win wins lost lose loses died die dies killed dead injured wounded
    which who whom whose that what where when while because since until whether than then so
    out off down up away long tall high wide deep old ago later earlier apart ahead each every per annually monthly daily weekly
    respectively worldwide nationwide today yesterday tomorrow tonight overnight alone instead altogether total else abroad
    pm am gmt est et pt bst cet utc
    agreed also amid became began brought built bought called cost did ended got grew knew lay met paid put ran read sat sent set shut sold spent
    spoke stood taught thought threw understood wore wrote broke chose drew drove ate flew forgot rode sang shook
    showed showing fled struck stole swam swore woke arrived appeared happened occurred
    alive awake available unaccounted unharmed unhurt responsible worth
    or nor
  `),
]);

/** Groups named by what happened to them: "at least 12 killed". */
const FATES = wordSet(`
  killed dead injured wounded missing arrested detained hospitalised hospitalized displaced homeless infected evacuated drowned
  hurt unemployed unaccounted feared
`);

/** Nouns that stand behind a number in the singular where they measure what follows: "a 12 page report". */
const MEASURING = wordSet(`
  page man woman person member seat seater bed bedroom storey story floor cylinder door gauge game match lap hole step part way point
  course star minister nation country state party team set car unit vehicle ship gun round match race event stage win run wicket
  try goal test fixture sided strong string legged wheel speed piece play night degree magnitude yard lane judge
  pilot crew client player club vote bank city stop shot season song track episode
`);

/** Plurals that stand before the noun they belong to: "two sales teams". */
const ATTRIBUTIVE = wordSet(`
  sales sports arms rights savings earnings operations communications customs weapons drugs games jobs goods services claims systems women
  men humanities logistics materials parts systems securities statistics forces veterans accounts benefits admissions appeals bonds
  elections emissions expenses futures grains graphics honours honors media munitions narcotics needs pensions profits proceedings
  relations resources results returns reserves roads sanctions schools species settlements students taxes telecoms terms thousands
  trades trains transport utilities works
`);

/** The noun phrase that begins at a token, for a number of that value; undefined where none does. */
export function readNouns(
  scan: Scan,
  { at, one }: { at: number; one: boolean },
): NounPhrase | undefined {
  if (!scan.continues(at) || (!isLetters(scan, at) && !/^["“‘']$/.test(scan.word(at))))
    return undefined;
  const first = isLetters(scan, at) ? at : at + 1;
  const last = lastOfPhrase(scan, first);
  if (last < first) return fateOf(scan, first);
  const head = one ? singularHead(scan, { first, last }) : pluralHead(scan, { first, last });
  if (head < 0) return one ? undefined : fateOf(scan, first);
  return { first, next: head + 1, unit: one ? scan.word(head) : toSingular(scan.word(head)) };
}

/** "12 killed", "hundreds injured": people, though none are named. */
function fateOf(scan: Scan, at: number): NounPhrase | undefined {
  return FATES.has(scan.word(at)) ? { first: at, next: at, unit: 'person' } : undefined;
}

/** Last token of the run of words that may belong to one noun phrase. */
function lastOfPhrase(scan: Scan, first: number): number {
  let last = first - 1;
  for (let at = first; at < first + MAX_PHRASE; at++) {
    if (at > first && !scan.continues(at)) break;
    if (at > first && (isJoint(scan, at) || scan.shape(at) === SHAPE.clitic)) continue;
    if (!isLetters(scan, at) || (STOP.has(scan.word(at)) && !isJoint(scan, at + 1))) break;
    if (isCalendar(scan, at) || /n[’']t$/.test(scan.word(at))) break;
    if (at > first && scan.isGlued(at) && !isJoint(scan, at - 1)) break;
    last = at;
  }
  return last;
}

/** "one tweet Friday": days and months belong to no noun. */
function isCalendar(scan: Scan, at: number): boolean {
  return CALENDAR_WORDS.has(scan.word(at)) && scan.shape(at) !== SHAPE.lower;
}

/** The first plural of a phrase, or the last of several in a row ("sales teams"); one behind a hyphen only where no other is. */
function pluralHead(scan: Scan, { first, last }: { first: number; last: number }): number {
  let joined = -1;
  for (let at = first; at <= last; at++) {
    if (!isPlural(scan.word(at)) || isJoint(scan, at + 1)) continue;
    if (isClitic(scan, at + 1)) continue;
    if (at > first && isJoint(scan, at - 1)) {
      joined = joined < 0 ? at : joined;
      continue;
    }
    let head = at;
    while (head < last && ATTRIBUTIVE.has(scan.word(head)) && isPlural(scan.word(head + 1))) head++;
    return head;
  }
  return joined;
}

function isClitic(scan: Scan, at: number): boolean {
  return scan.shape(at) === SHAPE.clitic || (/^[’']$/.test(scan.word(at)) && scan.isGlued(at));
}

/** The last word of a phrase before anything that looks like its verb. */
function singularHead(scan: Scan, { first, last }: { first: number; last: number }): number {
  if (scan.word(first).endsWith('ly')) return -1;
  for (let at = first + 1; at <= last; at++) {
    const word = scan.word(at);
    if (isPlural(word) || (/[a-z]{3}ed$/.test(word) && !isJoint(scan, at - 1))) return at - 1;
  }
  return last;
}

export function isPlural(word: string): boolean {
  if (IRREGULAR.has(word)) return true;
  if (word.length < 4 || !word.endsWith('s'))
    return /^(?:mps|tvs|kgs|ngos|pcs|gps|ids|\p{L}+(?:men|women|folk|craft))$/u.test(word);
  return !/(?:ss|us|is|'s)$/.test(word) && !NO_PLURAL.has(word);
}

/** English singular of a plural in small letters. */
export function toSingular(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (/(?:men)$/.test(word)) return `${word.slice(0, -3)}man`;
  if (/ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|zz)es$/.test(word)) return word.slice(0, -2);
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

/** Whether a singular behind a number measures the noun behind it. */
export function isMeasuring(word: string): boolean {
  return MEASURING.has(word);
}

/** Whether a word ends noun phrases. */
export function endsPhrase(word: string): boolean {
  return STOP.has(word);
}
