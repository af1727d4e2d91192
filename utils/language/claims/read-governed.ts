/** Reads verbs of saying that another verb governs: "went on to say", "quoted him as saying". */
import { type Attribution, attribute, type Walk } from './attribution.ts';
import { type Content, contentAfter } from './contents.ts';
import { phraseAfter, phraseBefore } from './noun-phrases.ts';
import { openingSubject, readGroup, type Subject, type VerbGroup } from './verb-groups.ts';
import { CLASS } from './word-classes.ts';
import { contentBefore } from './words-before.ts';

/** Verbs of "quoted him as saying". */
const QUOTING = new Set(['quote', 'cite']);

/** "RIA Novosti quoted Likhachev as saying …": whoever is quoted speaks, and who quotes is the source. */
export function readQuoting(
  walk: Walk,
  group: VerbGroup,
  source: Subject,
): Attribution | undefined {
  const { prose, unit } = walk;
  if (!QUOTING.has(group.verb.lemma)) return undefined;
  const speaker = phraseAfter(prose, group.end, unit.last);
  if (speaker === undefined || prose.word(speaker.last) !== 'as') return undefined;
  const said = readGroup(prose, speaker.last + 1, unit);
  if (said === undefined || !said.verb.frames.has('t')) return undefined;
  const content = contentAfter(prose, said.verb, said.end, unit);
  const before = contentBefore(walk, { end: source.first, after: content, isInside: false });
  const part = content ?? before;
  if (part === undefined) return undefined;
  walk.read = said.end;
  const cue = { first: said.at, last: said.end };
  const found = attribute(walk, said, { speaker, cue, parts: [part], frame: content ? 't' : 'B' });
  return { ...found, use: 'finite', sources: [source] };
}

/** "…, prompting her to add that …", "went on to say": what is said must be plain, and nobody else say it already. */
export function readInfinitive(walk: Walk, group: VerbGroup): Attribution | undefined {
  const { prose, unit, found } = walk;
  const { verb, first, end } = group;
  const told = found.some(({ parts }) =>
    parts.some((part) => part.first <= first && end <= part.last),
  );
  if (told) return undefined;
  const content = contentAfter(prose, verb, end, unit);
  if (content === undefined || !isPlain(walk, group, content)) return undefined;
  const speaker = objectBefore(walk, first) ?? walk.subject ?? openingSubject(prose, unit, first);
  if (speaker === undefined) return undefined;
  const cue = { first, last: Math.max(end, content.cueEnd) };
  return attribute(walk, group, { speaker, cue, parts: [content], frame: 't' });
}

/** "Her" in "prompting her to add": whoever a verb has say something. */
function objectBefore({ prose, unit }: Walk, first: number): Subject | undefined {
  const before = first - 1;
  const others = CLASS.adverb | CLASS.preposition;
  const isNoun = before >= unit.first && prose.isWord(before) && !prose.is(before, others);
  if (!isNoun || prose.verb(before) !== undefined) return undefined;
  const own = phraseBefore(prose, first, unit);
  if (own === undefined || !prose.isCapital(own.last - 1)) return undefined;
  return LEADING.test(prose.word(own.first - 1)) ? own : undefined;
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
