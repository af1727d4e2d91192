/** Closed classes of English words by which clauses and noun phrases are told apart. */

/** Classes of a word, as bits. */
export const CLASS = {
  determiner: 1,
  preposition: 2,
  /** Forms of "be". */
  be: 4,
  /** Forms of "have" and "do". */
  have: 8,
  modal: 16,
  /** A pronoun that is a subject. */
  subject: 32,
  /** "and", "but", "or". */
  coordinator: 64,
  /** "because", "while", "after". */
  subordinator: 128,
  adverb: 256,
  question: 512,
  relative: 1024,
  /** Weekdays, months, "today". */
  time: 2048,
  /** A past that no rule forms, of a verb that is no cue. */
  past: 4096,
  /** A pronoun that is an object, "them". */
  object: 8192,
  negation: 16384,
  /** "his", "their": begins a noun phrase. */
  owner: 32768,
} as const;

const LISTS: Readonly<Record<keyof typeof CLASS, string>> = {
  determiner: `a an the this that these those some any many most several all both each every no another few more two three four five six seven
    eight nine ten dozens hundreds thousands`,
  preposition: `about above across after against along amid among around at before behind below beneath beside besides between beyond by despite
    down during except for from in inside into like near of off on onto out outside over past per regarding since through throughout to toward towards
    under underneath unlike until up upon via with within without following concerning amongst alongside atop versus`,
  be: `am is are was were be been being 's 're 'm ’s ’re ’m isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t ain't`,
  have: `have has had having do does did don't doesn't didn't don’t doesn’t didn’t haven't hasn't hadn't haven’t hasn’t hadn’t 've ’ve 'd ’d`,
  modal: `will would can could may might must shall should cannot won't wouldn't can't couldn't shouldn't won’t wouldn’t can’t couldn’t shouldn’t
    'll ’ll`,
  subject:
    'i he she it they we you who there everyone everybody someone somebody nobody anyone others',
  coordinator: 'and but or nor yet',
  subordinator: `because although though while whereas if unless since as when whenever once after before until till so where wherever lest than
    whether`,
  adverb: `also again already always ever even just later never now often once only simply soon still then therefore twice too very further
    first next thus instead meanwhile however moreover nevertheless earlier recently perhaps maybe almost quite rather well back up out
    together long himself herself themselves itself far both yet else ago`,
  question: 'what who whom whose which why how where when whether',
  relative: 'who which that whom whose',
  time: `monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february march april june july august
    september october november december last`,
  past: `made came took gave got went put set became left brought kept led lost won met paid sent sat stood ran rose fell grew drew flew spent built
    bought caught taught sold fought held hit hurt cut let broke drove rode wore threw blew hung struck stuck lay`,
  object: 'me him her us them himself herself themselves whom',
  negation: "not n't never no",
  owner: 'my your his her its our their whose',
};

const CLASSES: ReadonlyMap<string, number> = readClasses();

function readClasses(): Map<string, number> {
  const classes = new Map<string, number>();
  for (const [name, bit] of Object.entries(CLASS)) {
    const list = LISTS[name as keyof typeof CLASS];
    for (const word of list.trim().split(/\s+/)) classes.set(word, (classes.get(word) ?? 0) | bit);
  }
  return classes;
}

/** Words in "ly" that are no adverbs. */
const NOT_ADVERBS = new Set(
  'family ally assembly italy july reply rally supply apply anomaly bully monopoly likely only early daily weekly friendly deadly'.split(
    ' ',
  ),
);

/** Classes of a word in small letters. */
export function classesOf(word: string): number {
  const known = CLASSES.get(word);
  if (known !== undefined) return known;
  return word.length > 4 && word.endsWith('ly') && !NOT_ADVERBS.has(word) ? CLASS.adverb : 0;
}
