/** What somebody is reported to say, and the walk over a sentence that finds it. */
import type { CueSense } from './cue-verbs.ts';
import type { Phrase } from './noun-phrases.ts';
import type { Prose, Unit } from './prose.ts';
import type { Subject, VerbGroup } from './verb-groups.ts';

/** Words that somebody is reported to say; all in tokens. */
export interface Attribution {
  /** In the order of the text. */
  parts: Phrase[];
  speaker?: Subject | undefined;
  cue: Phrase;
  sense: CueSense;
  /** Of the verb, or the word that is the cue. */
  lemma: string;
  /** How the words follow: `t` a clause, `B` before the speaker, `I` before cue and speaker, `A` behind "according to", else the last word of the cue. */
  frame: string;
  /** Of the verb, or what else the cue is. */
  use: string;
  unit: Unit;
  /** Through whom the story has it, outermost first, the speaker left out. */
  sources?: Phrase[] | undefined;
  isDemand?: boolean | undefined;
}

/** A sentence being read. */
export interface Walk {
  prose: Prose;
  unit: Unit;
  found: Attribution[];
  /** Who the last verb of the sentence is told of. */
  subject?: Subject | undefined;
  /** Verbs before this token were read with others. */
  read: number;
  /** First token that no content before reaches. */
  taken: number;
}

/** An attribution by a verb. */
export function attribute(
  walk: Walk,
  { verb, use }: VerbGroup,
  rest: Pick<Attribution, 'speaker' | 'cue' | 'parts' | 'frame'>,
): Attribution {
  const parts = rest.parts.map(({ first, last }) => ({ first, last }));
  return { ...rest, use, parts, sense: verb.sense, lemma: verb.lemma, unit: walk.unit };
}
