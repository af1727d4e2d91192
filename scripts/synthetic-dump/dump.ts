/** A dump of invented people in Wikidata's true shape: the same seed and number give the same lines. */
import { createRandom } from '../train-names/random.ts';
import { inventPerson, type NamePool } from './person.ts';
import { articleItem, createWorld, worldItems } from './world.ts';

export interface DumpPlan {
  people: number;
  seed: number;
  names: NamePool;
}

/** People to each office and party, about as Wikidata has them. */
const PEOPLE_PER_OFFICE = 25;
const PEOPLE_PER_PARTY = 250;
/** Items of other kinds between people: one to so many. */
const PEOPLE_PER_ARTICLE = 5;

/** The lines of the dump. Half of what people refer to comes before them and half behind, as ids fall. */
export function* dumpLines({ people, seed, names }: DumpPlan): Generator<string> {
  const world = createWorld(
    {
      offices: Math.ceil(people / PEOPLE_PER_OFFICE) + 16,
      parties: Math.ceil(people / PEOPLE_PER_PARTY) + 1,
    },
    names,
  );
  const random = createRandom(seed);
  const things = [...worldItems(world, random)];
  const half = things.length >> 1;
  yield '[';
  for (const thing of things.slice(0, half)) yield `${JSON.stringify(thing)},`;
  for (let nth = 0; nth < people; nth++) {
    yield `${JSON.stringify(inventPerson({ seed, nth }, { world, names }))},`;
    if (nth % PEOPLE_PER_ARTICLE === 0) yield `${JSON.stringify(articleItem(nth, random))},`;
  }
  const rest = things.slice(half);
  for (const [nth, thing] of rest.entries())
    yield `${JSON.stringify(thing)}${nth < rest.length - 1 ? ',' : ''}`;
  yield ']';
}
