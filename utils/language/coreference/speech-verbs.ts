/** Verbs by which stories say that somebody says something. */
import type { Document } from '../document.ts';
import { GAP, SHAPE } from '../tokens.ts';

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Past and present; of what is also an everyday verb ("found", "put") only forms that nearly always introduce words. */
const SPEECH_VERBS = words(`
  accepted accused acknowledged added adds admits admitted advised advises agreed alleged alleges announced announces
  answered answers apologised apologized argued argues asked asks assured believed believes boasted boasts called calls
  cautioned claimed claims commented complained complains conceded concedes concluded concludes concurred confessed
  confided confirmed confirms congratulated continued declared declares denied denies described describes doubted
  doubts emphasised emphasized estimated estimates expects explained explains expressed fears feared hoped hopes
  indicated informed insisted insists joked jokes lamented laments maintained maintains mentioned murmured mused noted
  notes objected observed observes offered pleaded pledged pledges posted posts predicted predicts promised promises proposed
  quipped recalled recalls reckons recommended recommends recounted remarked remarks remembered remembers reminded
  repeated replied replies reported responded responds ruled said says shouted sighed signalled stated states stressed
  stresses suggested suggests telling tells testified thanked thinks thought threatened told tweeted urged urges vowed
  vows wanted wants warned warns whispered wished wishes wondered wonders writes wrote
`);
/** Words between a speaker and the verb. */
const BETWEEN = words(`
  also again already always had has have himself herself immediately just later never now often once only simply soon
  still then therefore today twice who yesterday
`);
const MAX_BETWEEN = 3;

/** Whether a verb of saying follows a token, at most a few adverbs between: the token of the verb, or -1. */
export function speechAfter({ tokens, reader }: Document, index: number): number {
  for (let at = index + 1; at <= index + 1 + MAX_BETWEEN && at < tokens.count; at++) {
    if (reader.shape(at) !== SHAPE.lower) return -1;
    const word = reader.folded(at);
    if (SPEECH_VERBS.has(word)) return at;
    if (!BETWEEN.has(word) && !word.endsWith('ly')) return -1;
  }
  return -1;
}

/** Whether a verb of saying that nobody stands before comes right before a token: “No,” said she. */
export function isSpeechBefore({ reader, tokens }: Document, index: number): boolean {
  const verb = index - 1;
  if (verb < 0 || reader.shape(verb) !== SHAPE.lower || !isSpeechVerb(reader.folded(verb)))
    return false;
  return verb === 0 || tokens.gaps[verb] === GAP.lineBreak || reader.shape(verb - 1) === SHAPE.mark;
}

export function isSpeechVerb(folded: string): boolean {
  return SPEECH_VERBS.has(folded);
}
