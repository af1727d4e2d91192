/** Finds who says what in the sentences of a story, by verbs and phrases that tell of saying. */
import type { Attribution, Walk } from './attribution.ts';
import { chainSources } from './chain-sources.ts';
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
import type { Prose, Unit } from './prose.ts';
import { readAccording } from './read-according.ts';
import { readVerb } from './read-verb.ts';
import { readGroup } from './verb-groups.ts';

export function findAttributions(prose: Prose): Attribution[] {
  const all: Attribution[] = [];
  for (const unit of prose.units) {
    const walk: Walk = { prose, unit, found: [], read: 0, taken: unit.first };
    const opening = readColon(prose, unit);
    if (opening !== undefined) {
      walk.found.push(opening);
      walk.taken = Math.max(...opening.parts.map(({ last }) => last));
    }
    for (let at = opening?.lemma === ':' ? walk.taken : unit.first; at < unit.last; at++) {
      if (at < walk.read || prose.quoteAt(at) !== undefined) continue;
      const found = attributionAt(walk, at);
      if (found !== undefined) walk.found.push(found);
    }
    all.push(...chainSources(prose, walk.found));
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
  const asked = readAsked(prose, at, unit);
  if (asked !== undefined) return asked;
  const group = readGroup(prose, at, unit);
  if (group === undefined) return readNounCue(prose, at, unit) ?? readHearsay(prose, at, unit);
  return (
    readDistant(prose, group, unit) ??
    (group.use === 'passive' ? readPassive(prose, group, unit) : readVerb(walk, group))
  );
}
