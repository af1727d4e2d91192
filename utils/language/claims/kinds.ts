/** Tells of what kind a claim is: quoted wholly or in part, told in other words, asked for, or foretold. */
import type { ClaimKind } from '../analysis.ts';
import type { Attribution } from './attribution.ts';
import type { Prose } from './prose.ts';
import { CLASS } from './word-classes.ts';

/** Verbs and nouns that ask for something to be done. */
const DEMANDING = new Set(
  'urge demand request order call ask appeal beg press push plead encourage implore beseech demands calls plea pleas'.split(
    ' ',
  ),
);
/** Verbs that foretell. */
const FORETELLING = new Set(
  'predict forecast foretell anticipate expect project foresee prediction'.split(' '),
);
/** Tokens at the beginning of what is said in which its verb is looked for. */
const VERB_REACH = 12;

export function claimKind(prose: Prose, one: Attribution): ClaimKind {
  const quoted = quotedShare(prose, one);
  if (quoted === 'all') return 'direct';
  if (one.isDemand === true || demands(one)) return 'demand';
  if (quoted === 'some') return 'mixed';
  if (FORETELLING.has(one.lemma) || (one.sense !== 'judge' && speaksOfFuture(prose, one)))
    return 'prediction';
  return 'indirect';
}

function quotedShare(prose: Prose, { parts }: Attribution): 'all' | 'some' | 'none' {
  let quoted = false;
  let plain = false;
  for (const { first, last } of parts) {
    for (let at = first; at < last; at++) {
      const quote = prose.quoteAt(at);
      if (quote !== undefined) {
        quoted = true;
        at = quote.last - 1;
      } else plain ||= prose.isWord(at);
    }
  }
  if (!quoted) return 'none';
  return plain ? 'some' : 'all';
}

function demands({ lemma, frame }: Attribution): boolean {
  if (!DEMANDING.has(lemma)) return false;
  if (lemma === 'call') return frame === 'for' || frame === 'on';
  return lemma !== 'ask' || frame === 'asked' || frame === 'for';
}

/** The first auxiliary of what is said is "will" or the like. */
function speaksOfFuture(prose: Prose, { parts: [part], sense }: Attribution): boolean {
  if (part === undefined || sense === 'ask') return false;
  const most = Math.min(part.last, part.first + VERB_REACH);
  for (let at = part.first; at < most; at++) {
    if (/^(?:will|would|shall|won['’]t|['’]ll)$/.test(prose.word(at))) return true;
    if (
      prose.is(at, CLASS.be | CLASS.have | CLASS.modal | CLASS.past | CLASS.relative) &&
      at > part.first
    ) {
      return prose.word(at + 1) === 'going' && prose.word(at + 2) === 'to';
    }
  }
  return false;
}

/** "Healey did not say how …": nobody's statement, but the outlet's own. */
export function isUnsaid(prose: Prose, { sense, use, cue }: Attribution): boolean {
  if (sense !== 'say' || use !== 'finite') return false;
  for (let at = cue.first; at < cue.last; at++) {
    const isNot = /^(?:not|never)$|n['’]t$/.test(prose.word(at));
    if (isNot && !/^(?:only|just|merely)$/.test(prose.word(at + 1))) return true;
  }
  return false;
}
