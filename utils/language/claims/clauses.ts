/** Tells a clause from a noun phrase by the verb it has. */
import { FORM, NOUNS } from './cue-verbs.ts';
import type { Prose, Unit } from './prose.ts';
import { CLASS } from './word-classes.ts';

/** Tokens within which a clause has its verb. */
const MAX_SUBJECT = 30;
const AUXILIARY = CLASS.be | CLASS.have | CLASS.modal;

/** Whether a clause begins here: a noun phrase, and a verb behind it. */
export function isClause(prose: Prose, at: number, unit: Unit): boolean {
  if (!prose.isWord(at) && prose.quoteAt(at) === undefined) return false;
  if (prose.is(at, CLASS.preposition | CLASS.coordinator) && !prose.is(at, CLASS.determiner)) {
    return false;
  }
  const opensAside = prose.is(at, CLASS.subordinator);
  if (opensAside && !/^(?:if|unless|where|when)$/.test(prose.word(at))) return false;
  const most = Math.min(unit.last, at + MAX_SUBJECT);
  for (let next = at + 1; next < most; next++) {
    if (endsSubject(prose, next)) return false;
    if (isVerbOfClause(prose, next)) return true;
  }
  return false;
}

/** A mark behind which no verb of the clause comes. */
function endsSubject(prose: Prose, at: number): boolean {
  if (prose.isMark(at, '.;:')) return true;
  if (!prose.isMark(at, ',')) return false;
  const others = CLASS.relative | CLASS.modal | CLASS.coordinator | CLASS.subject;
  return prose.is(at + 1, others) || prose.word(at + 1).endsWith('ing');
}

function isVerbOfClause(prose: Prose, at: number): boolean {
  if (prose.is(at, AUXILIARY | CLASS.past)) return true;
  if (prose.is(at - 1, CLASS.subject) && prose.isWord(at)) return !prose.is(at, CLASS.preposition);
  if (prose.is(at - 1, CLASS.determiner | CLASS.preposition | CLASS.owner)) return false;
  const found = prose.verb(at);
  const forms = found?.forms ?? 0;
  const isPast = (forms & FORM.past) !== 0 || /[^e]ed$/.test(prose.word(at));
  return isPast || ((forms & FORM.third) !== 0 && !NOUNS.has(found?.verb.lemma ?? ''));
}
