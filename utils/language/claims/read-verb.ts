/** Reads who says what by a verb of saying that is finite or a gerund. */
import { type Attribution, attribute, type Walk } from './attribution.ts';
import { type Content, contentAfter } from './contents.ts';
import { phraseBefore } from './noun-phrases.ts';
import { readInfinitive, readQuoting } from './read-governed.ts';
import { openingSubject, type Subject, subjectBefore, type VerbGroup } from './verb-groups.ts';
import { CLASS } from './word-classes.ts';
import { contentBefore, readInverted, withFollowing } from './words-before.ts';

export function readVerb(walk: Walk, group: VerbGroup): Attribution | undefined {
  if (group.use === 'infinitive') return readInfinitive(walk, group);
  return group.use === 'participle' ? readGerund(walk, group) : readFinite(walk, group);
}

/** ", adding that …", "emails showing that …". */
function readGerund(walk: Walk, group: VerbGroup): Attribution | undefined {
  if (isModifier(walk, group)) return undefined;
  const content = contentAfter(walk.prose, group.verb, group.end, walk.unit);
  const speaker = subjectOfGerund(walk, group);
  return content && attributeContent(walk, group, { speaker, content });
}

function readFinite(walk: Walk, group: VerbGroup): Attribution | undefined {
  const { prose, unit } = walk;
  const isTelling = tells(group);
  const inverted = isTelling && group.isBare ? readInverted(walk, group) : undefined;
  if (inverted !== undefined) return inverted;
  const speaker = findSubject(walk, group);
  if (speaker === undefined) return undefined;
  walk.subject = speaker;
  const quoting = readQuoting(walk, group, speaker);
  if (quoting !== undefined) return quoting;
  const content = contentAfter(prose, group.verb, group.end, unit);
  const isInside = prose.isMark(group.end, ',');
  const place = { end: speaker.first, after: content, isInside };
  const before = isTelling ? contentBefore(walk, place) : undefined;
  if (before === undefined) return content && attributeContent(walk, group, { speaker, content });
  const cue = { first: group.first, last: group.end };
  const parts = withFollowing(walk, before, group.end, content);
  return attribute(walk, group, { speaker, cue, parts, frame: 'B' });
}

/** Whether what is said may stand before the verb: "It was over, she thought." */
function tells({ verb: { frames, sense, lemma } }: VerbGroup): boolean {
  if (frames.has('s')) return true;
  return frames.has('t') && (sense !== 'think' || THINKING.has(lemma));
}

function attributeContent(
  walk: Walk,
  group: VerbGroup,
  { speaker, content }: { speaker: Subject | undefined; content: Content },
): Attribution {
  const frame = content.isClause ? 't' : walk.prose.word(content.cueEnd - 1);
  const cue = { first: group.first, last: Math.max(group.end, content.cueEnd) };
  return attribute(walk, group, { speaker, cue, parts: [content], frame });
}

/** Thoughts that may follow what is thought: "It was over, she thought." */
const THINKING = new Set(['think', 'believe', 'hope', 'feel', 'fear', 'suspect']);
/** Verbs whose gerunds rather describe what stands before them: "voters supporting him". */
const DESCRIBING = new Set(
  'support oppose attack seek encourage focus show detail name'.split(' '),
);

function isModifier({ prose, unit }: Walk, { verb, first, end }: VerbGroup): boolean {
  if (first <= unit.first || !prose.isWord(first - 1)) return false;
  if (prose.is(first - 1, CLASS.preposition | CLASS.coordinator | CLASS.subordinator)) return false;
  return prose.word(end) !== 'that' && (verb.sense === 'ask' || DESCRIBING.has(verb.lemma));
}

/** Before a gerund without a comma its noun, else the subject of the sentence. */
function subjectOfGerund({ prose, unit, subject }: Walk, group: VerbGroup): Subject | undefined {
  const before = group.first - 1;
  const others = CLASS.preposition | CLASS.subordinator | CLASS.coordinator;
  const isNoun = before >= unit.first && prose.isWord(before) && !prose.is(before, others);
  if (isNoun) return phraseBefore(prose, group.first, unit);
  return subject ?? openingSubject(prose, unit, group.first);
}

/** The subject before a verb; behind "and" or a comma, that of the sentence. */
function findSubject(walk: Walk, group: VerbGroup): Subject | undefined {
  const { prose, unit } = walk;
  const own = subjectBefore(prose, group.first, unit);
  if (own !== undefined) return own;
  const before = group.first - 1;
  const goesOn = prose.is(before, CLASS.coordinator) || prose.isMark(before, ',');
  return goesOn ? (walk.subject ?? openingSubject(prose, unit, group.first)) : undefined;
}
