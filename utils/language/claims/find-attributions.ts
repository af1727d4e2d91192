/** Finds who says what in the sentences of a story, by verbs and phrases that tell of saying. */
import { clauseEnd, endsSpeech, trimEnd } from './clause-ends.ts';
import { type Content, contentAfter } from './contents.ts';
import type { CueSense } from './cue-verbs.ts';
import {
  readAsked,
  readColon,
  readDistant,
  readHearsay,
  readNounCue,
  readPassive,
} from './find-hedged.ts';
import { findListed } from './find-listed.ts';
import { joinSpeech } from './join-speech.ts';
import { type Phrase, phraseAfter, phraseBefore } from './noun-phrases.ts';
import type { Prose, Unit } from './prose.ts';
import {
  openingSubject,
  readGroup,
  type Subject,
  subjectBefore,
  type VerbGroup,
} from './verb-groups.ts';
import { CLASS } from './word-classes.ts';

/** Words that somebody is reported to say; all in tokens. */
export interface Attribution {
  /** In the order of the text. */
  parts: Phrase[];
  speaker?: Subject | undefined;
  cue: Phrase;
  sense: CueSense;
  lemma: string;
  frame: string;
  use: string;
  unit: Unit;
  /** Through whom the story has it, outermost first, the speaker left out. */
  sources?: Phrase[] | undefined;
  isDemand?: boolean | undefined;
}

/** Fewer words before a comma are no clause, but an adverbial. */
const MIN_CLAUSE = 4;

interface Walk {
  prose: Prose;
  unit: Unit;
  found: Attribution[];
  /** Who the last verb of the sentence is told of. */
  subject?: Subject | undefined;
  /** First token that no content before reaches. */
  taken: number;
}

export function findAttributions(prose: Prose): Attribution[] {
  const all: Attribution[] = [];
  for (const unit of prose.units) {
    const walk: Walk = { prose, unit, found: [], taken: unit.first };
    const opening = readColon(prose, unit) ?? readAsked(prose, unit);
    if (opening !== undefined) {
      walk.found.push(opening);
      walk.taken = Math.max(...opening.parts.map(({ last }) => last));
    }
    for (let at = opening?.lemma === ':' ? walk.taken : unit.first; at < unit.last; at++) {
      if (prose.quoteAt(at) !== undefined) continue;
      const found = attributionAt(walk, at);
      if (found !== undefined) walk.found.push(found);
    }
    all.push(...walk.found);
  }
  const listed = findListed(prose);
  const items = new Set(listed.map(({ parts }) => prose.unitAt(parts[0]?.first ?? 0)));
  const others = all.filter(({ unit }) => !items.has(unit));
  return [...joinSpeech(prose, withoutNested(others)), ...listed];
}

/** Words told of inside somebody's words are theirs: "he said she thinks …". */
function withoutNested(all: readonly Attribution[]): Attribution[] {
  const kept: Attribution[] = [];
  let unit: Unit | undefined;
  let outer: Attribution[] = [];
  for (const one of all) {
    if (one.unit !== unit) outer = [];
    unit = one.unit;
    const isNested = outer.some(({ parts }) =>
      parts.some(({ first, last }) => first <= one.cue.first && one.cue.last <= last),
    );
    if (isNested && one.frame !== 'B' && one.frame !== 'I') continue;
    kept.push(one);
    if (one.sense === 'say' && /^[tBIA]$|^headline$/.test(one.frame)) outer.push(one);
  }
  return kept;
}

function attributionAt(walk: Walk, at: number): Attribution | undefined {
  const { prose, unit } = walk;
  if (prose.word(at) === 'according' && prose.word(at + 1) === 'to') return readAccording(walk, at);
  const group = readGroup(prose, at, unit);
  if (group === undefined) return readNounCue(prose, at, unit) ?? readHearsay(prose, at, unit);
  return (
    readDistant(prose, group, unit) ??
    (group.use === 'passive' ? readPassive(prose, group, unit) : readVerb(walk, group))
  );
}

/** "According to TASS, …" and "…, according to TASS". */
function readAccording({ prose, unit }: Walk, at: number): Attribution | undefined {
  const source = phraseAfter(prose, at + 2, unit.last);
  if (source === undefined) return undefined;
  const cue = { first: at, last: at + 2 };
  const rest = {
    speaker: source,
    cue,
    sense: 'say' as const,
    lemma: 'according',
    unit,
    use: 'finite',
  };
  if (at - unit.first <= 1) {
    let first = source.last;
    while (first < unit.last && !prose.isMark(first, ',')) first++;
    if (first + 1 >= unit.last) return undefined;
    return {
      ...rest,
      frame: 'A',
      parts: [{ first: first + 1, last: clauseEnd(prose, first + 1, unit) }],
    };
  }
  const end = trimEnd(prose, unit.first, at);
  return end > unit.first
    ? { ...rest, frame: 'B', parts: [{ first: unit.first, last: end }] }
    : undefined;
}

function readVerb(walk: Walk, group: VerbGroup): Attribution | undefined {
  const { prose, unit } = walk;
  const { verb, use } = group;
  const speaks = verb.frames.has('t') || verb.frames.has('s');
  if (use === 'infinitive') return readInfinitive(walk, group);
  const isTelling = use === 'finite' && speaks;
  const inverted = isTelling && group.isBare ? readInverted(walk, group) : undefined;
  if (inverted !== undefined) return inverted;
  const speaker = findSubject(walk, group);
  if (use === 'finite') {
    if (speaker === undefined) return undefined;
    walk.subject = speaker;
  }
  const content = contentAfter(prose, verb, group.end, unit);
  const before = speaks
    ? contentBefore(walk, {
        end: speaker?.first ?? group.first,
        after: content,
        isInside: prose.isMark(group.end, ','),
      })
    : undefined;
  const cue = { first: group.first, last: group.end };
  if (before !== undefined) {
    const parts = withFollowing(walk, before, group.end, content);
    return finish(walk, group, { speaker, cue, parts, frame: 'B' });
  }
  if (content === undefined) return undefined;
  const frame = content.isClause ? 't' : prose.word(content.cueEnd - 1);
  const last = Math.max(group.end, content.cueEnd);
  return finish(walk, group, { speaker, cue: { ...cue, last }, parts: [content], frame });
}

/** "…, prompting her to add that …", "went on to say": what is said must be plain, and nobody else say it already. */
function readInfinitive(walk: Walk, group: VerbGroup): Attribution | undefined {
  const { prose, unit, found } = walk;
  const { verb, first, end } = group;
  const told = found.some(({ parts }) =>
    parts.some((part) => part.first <= first && end <= part.last),
  );
  if (told) return undefined;
  const content = contentAfter(prose, verb, end, unit);
  if (content === undefined || !isPlain(walk, group, content)) return undefined;
  const before = first - 1;
  const isObject =
    before >= unit.first &&
    prose.isWord(before) &&
    !prose.verb(before) &&
    !prose.is(before, CLASS.adverb | CLASS.preposition);
  const own = isObject ? phraseBefore(prose, first, unit) : undefined;
  const speaker =
    own !== undefined && prose.isCapital(own.last - 1) && LEADING.test(prose.word(own.first - 1))
      ? own
      : (walk.subject ?? openingSubject(prose, unit, first));
  if (speaker === undefined) return undefined;
  const cue = { first, last: Math.max(end, content.cueEnd) };
  return finish(walk, group, { speaker, cue, parts: [content], frame: 't' });
}

/** Verbs whose object is to say something. */
const LEADING =
  /^(?:leading|led|prompting|prompted|causing|caused|forcing|forced|allowing|asked|for|want|wants|wanted|urged)$/;

/** A quote, a clause with "that", or what is called for. */
function isPlain({ prose }: Walk, { verb }: VerbGroup, content: Content): boolean {
  const opens = prose.quoteAt(content.first) !== undefined || prose.word(content.first) === 'that';
  if (opens && (verb.frames.has('t') || verb.frames.has('s'))) return true;
  return verb.lemma === 'call' && prose.word(content.first - 1) === 'for';
}

function finish(
  walk: Walk,
  { verb, use }: VerbGroup,
  rest: Pick<Attribution, 'speaker' | 'cue' | 'parts' | 'frame'>,
): Attribution {
  const parts = rest.parts.map(({ first, last }) => ({ first, last }));
  return { ...rest, use, parts, sense: verb.sense, lemma: verb.lemma, unit: walk.unit };
}

function findSubject(walk: Walk, group: VerbGroup): Subject | undefined {
  const { prose, unit } = walk;
  if (group.use === 'participle') {
    const before = group.first - 1;
    if (
      before >= unit.first &&
      prose.isWord(before) &&
      !prose.is(before, CLASS.preposition | CLASS.subordinator | CLASS.coordinator)
    )
      return phraseBefore(prose, group.first, unit);
    return walk.subject ?? openingSubject(prose, unit, group.first);
  }
  const own = subjectBefore(prose, group.first, unit);
  if (own !== undefined) return own;
  if (prose.is(group.first - 1, CLASS.coordinator) || prose.isMark(group.first - 1, ',')) {
    return walk.subject ?? openingSubject(prose, unit, group.first);
  }
  return undefined;
}

/** What stands before the speaker and ends with a comma or a quote. */
function contentBefore(
  walk: Walk,
  { end, after, isInside }: { end: number; after: Content | undefined; isInside: boolean },
): Phrase | undefined {
  const { prose, unit, taken } = walk;
  const before = end - 1;
  if (before < taken) return undefined;
  const quote = prose.quoteAt(before);
  if (quote !== undefined) {
    const first = leadIn(prose, quote.first, unit, taken);
    return { first, last: before + 1 };
  }
  if (!prose.isMark(before, ',')) return undefined;
  if (
    after !== undefined &&
    !(prose.isMark(after.cueEnd, ',') && prose.quoteAt(after.first)?.first !== after.first)
  )
    return undefined;
  const long = before - unit.first >= MIN_CLAUSE || isInside;
  return long && !prose.is(unit.first, CLASS.preposition | CLASS.subordinator)
    ? { first: Math.max(unit.first, taken), last: before }
    : undefined;
}

/** Where words before a quote belong to what is said: It was “a shame,” he said. */
function leadIn(prose: Prose, first: number, unit: Unit, taken: number): number {
  const before = first - 1;
  if (before < unit.first || !prose.isWord(before)) return first;
  return Math.max(unit.first, taken);
}

/** Adds what follows a speaker who stands within the words said. */
function withFollowing(
  walk: Walk,
  before: Phrase,
  at: number,
  content: Content | undefined,
): Phrase[] {
  const { prose, unit } = walk;
  if (
    content === undefined &&
    prose.isMark(at, ',') &&
    prose.isMark(before.last, ',') &&
    prose.isWord(at + 1)
  ) {
    const last = clauseEnd(prose, at + 1, unit);
    return last > at + 1 && !prose.verb(at + 1) ? [before, { first: at + 1, last }] : [before];
  }
  if (content === undefined || !content.isClause) return [before];
  return [before, { first: content.first, last: content.last }];
}

/** “…,” said Peskov. */
function readInverted(walk: Walk, group: VerbGroup): Attribution | undefined {
  const { prose, unit, taken } = walk;
  const before = group.first - 1;
  if (before < unit.first) return undefined;
  const quote = prose.quoteAt(before);
  const subject = phraseAfter(prose, group.end, unit.last);
  if (subject === undefined) return undefined;
  if (quote === undefined && !isInvertedAfterComma(walk, group, subject)) return undefined;
  const part =
    quote === undefined
      ? { first: Math.max(unit.first, taken), last: before }
      : { first: leadIn(prose, quote.first, unit, taken), last: before + 1 };
  const cue = { first: group.first, last: group.end };
  const next = prose.isMark(subject.last, ',:') ? prose.quoteAt(subject.last + 1) : undefined;
  const parts = next === undefined ? [part] : [part, { first: next.first, last: next.last }];
  return finish(walk, group, { speaker: subject, cue, parts, frame: 'I' });
}

/** The talks had failed, said Peskov; not "Peskov, the spokesman, told reporters". */
function isInvertedAfterComma({ prose, unit }: Walk, group: VerbGroup, subject: Phrase): boolean {
  const before = group.first - 1;
  if (!prose.isMark(before, ',') || before - unit.first < MIN_CLAUSE || group.verb.frames.has('p'))
    return false;
  for (let at = before - 1; at >= unit.first; at--) {
    const quote = prose.quoteAt(at);
    if (quote === undefined) continue;
    if (at < before - 1 && endsSpeech(prose, quote)) return false;
    break;
  }
  const names = CLASS.determiner | CLASS.owner | CLASS.subject;
  if (!prose.isCapital(subject.first) && !prose.is(subject.first, names)) return false;
  const { last } = subject;
  return (
    last >= unit.last || prose.isMark(last, ',.') || prose.is(last, CLASS.preposition | CLASS.time)
  );
}
