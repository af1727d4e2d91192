/** Use-case: what the open sources say of somebody, asked for as rarely as can be and only when the reader wants it. */
import type { Extract } from '@/utils/people/look-up/answers.ts';
import { judgePeople, type Sought } from '@/utils/people/look-up/judge.ts';
import { type AnswerKind, isStale, type Kept, type Portrait } from '@/utils/people/look-up/kept.ts';
import type { PartialDate, Person } from '@/utils/people/person.ts';
import { fail, type Result, succeed } from '@/utils/result.ts';
import { type Asking, createQuestions, type QuestionParts } from './look-up-questions.ts';
import { joinUnderWay } from './under-way.ts';

/** Somebody who was looked up. */
export interface LookedUp {
  person: Person;
  /** Day of the answer. */
  day: PartialDate;
  /** When it was answered, in milliseconds since 1970. */
  at: number;
  extract?: Extract | undefined;
  portrait?: Portrait | undefined;
}

export interface LookUpOutcome {
  found?: LookedUp | undefined;
  /** Where it is not clear who is meant: who it may be, the likeliest first. */
  choices: readonly Person[];
  /** Old enough to be asked for anew. */
  isStale: boolean;
  /** Facts are here, words or a picture are still to be asked for. */
  isPartial?: boolean | undefined;
}

export interface LookUps {
  /** What is known from before, without asking anybody; undefined where nobody was asked. */
  recall(sought: Sought): Promise<LookUpOutcome | undefined>;
  /**
   * Asks for what is not known, or is stale; `choice` is the id of an item that the reader says it is. Facts are
   * answered as soon as they are here, and the next call asks for the rest. Questions for the same person that are
   * under way are joined.
   */
  lookUp(
    sought: Sought,
    asking: { signal: AbortSignal; choice?: string | undefined },
  ): Promise<Result<LookUpOutcome>>;
}

const NOBODY: LookUpOutcome = { found: undefined, choices: [], isStale: false };

export function createLookUps(parts: QuestionParts): LookUps {
  const { store, now } = parts;
  const questions = createQuestions(parts);
  const underWay = joinUnderWay<Result<LookUpOutcome>>();
  const read = async <K extends AnswerKind>(kind: K, key: string) => {
    const kept = await store.read(kind, key);
    return kept && { ...kept, isStale: isStale(kind, kept, now()) };
  };

  const idsOf = async (sought: Sought) => {
    const chosen = await read('name', choiceKey(sought));
    if (chosen !== undefined) return { ...chosen, value: chosen.value };
    const { qid } = sought.known ?? {};
    if (qid !== undefined) return { value: { ids: [qid] }, at: now(), isStale: false };
    return await read('name', nameKey(sought));
  };

  const recall = async (sought: Sought): Promise<LookUpOutcome | undefined> => {
    const name = await idsOf(sought);
    if (name === undefined) return undefined;
    const { ids, isChosen } = name.value as Kept<'name'>['value'];
    const kept = await Promise.all(ids.map((id) => read('person', id)));
    if (ids.length > 0 && kept.every((one) => one === undefined)) return undefined;
    const people = kept.flatMap((one) => (one?.value ? [{ ...one, value: one.value }] : []));
    const day = people[0]?.value.day ?? '';
    const { accepted, choices } = judgePeople(
      people.map(({ value }) => value.person),
      sought,
      day,
    );
    const only = isChosen === true ? people[0] : undefined;
    const found = only ?? people.find(({ value }) => value.person === accepted);
    const stale = name.isStale || kept.some((one) => one === undefined || one.isStale);
    if (found === undefined) return { found, choices, isStale: stale };
    const { value, at } = found;
    const { isPartial, ...more } = await recallMore(value);
    const { person } = value;
    return {
      found: { person, day: value.day, at, ...more },
      ...{ choices: [], isStale: stale, isPartial },
    };
  };

  /** Words and picture of somebody. */
  const recallMore = async ({ person, picture }: NonNullable<Kept<'person'>['value']>) => {
    const wantsPicture = picture !== undefined && (await parts.wantsPortraits());
    const [extract, portrait] = await Promise.all([
      person.wikipedia === undefined ? null : read('extract', person.wikipedia),
      wantsPicture ? read('portrait', picture) : null,
    ]);
    return {
      extract: extract?.value ?? undefined,
      portrait: portrait?.value ?? undefined,
      isPartial: [extract, portrait].some((kept) => kept !== null && kept?.isStale !== false),
    };
  };

  const fetchNext = async (sought: Sought, asking: Asking): Promise<Result<LookUpOutcome>> => {
    const before = await recall(sought);
    if (before?.found !== undefined && !before.isStale) {
      const added = await questions.complete(before.found.person, asking);
      if (!added.ok) return added;
    } else {
      const done = await fetchPeople(sought, asking);
      if (!done.ok) return done;
    }
    return succeed((await recall(sought)) ?? NOBODY);
  };

  /** Those who may be meant: by id, else by the title of the article, else by a search for the name. */
  const fetchPeople = async (sought: Sought, asking: Asking): Promise<Result<void>> => {
    const before = await idsOf(sought);
    if (before !== undefined && !before.isStale) {
      return await questions.people(before.value.ids, asking);
    }
    const titled = await questions.titled(sought.known?.wikipedia ?? sought.name, asking);
    if (!titled.ok) return titled;
    const keep = (ids: readonly string[]) => store.write('name', nameKey(sought), { ids }, now());
    await keep(titled.value);
    if (sought.known !== undefined || (await recall(sought))?.found !== undefined) {
      return succeed(undefined);
    }
    const named = await questions.named(sought.name, asking);
    if (!named.ok) return named;
    const ids = [...new Set([...titled.value, ...named.value])];
    const fetched = await questions.people(ids, asking);
    if (fetched.ok) await keep(ids);
    return fetched;
  };

  return {
    recall,
    async lookUp(sought, { signal, choice }) {
      if (choice !== undefined) {
        await store.write('name', choiceKey(sought), { ids: [choice], isChosen: true }, now());
      }
      return await underWay(`${nameKey(sought)}|${choiceKey(sought)}|${choice}`, signal, (life) =>
        life.aborted ? Promise.resolve(fail('cancelled')) : fetchNext(sought, { signal: life }),
      );
    },
  };
}

/** Names are kept as written: what is asked for depends on them alone. */
function nameKey({ name, known }: Sought): string {
  return known?.wikipedia ?? name;
}

/** A choice holds for a name beside which stories say the same. */
function choiceKey({ name, description = '', known }: Sought): string {
  return `${known?.id ?? name}|${description}`;
}
