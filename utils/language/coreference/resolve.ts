/** Decides whom a pronoun or a description means, by who stands near and what is told of everybody. */
import type { Document } from '../document.ts';
import { type Description, fitOf } from './descriptions.ts';
import type { TellingGender } from './genders.ts';
import type { Gender, Reference, StoryPerson } from './reference.ts';
import type { Stage } from './stage.ts';
import type { Told } from './told.ts';

/** Somebody with what the story tells of them. */
export interface Known {
  person: StoryPerson;
  told: Told;
  gender: TellingGender | undefined;
}

export interface PlacedMention {
  chain: number;
  last: number;
}

export interface Walk {
  document: Document;
  known: ReadonlyMap<number, Known>;
  quoted: Uint8Array;
  stage: Stage;
  places: ReadonlyMap<number, PlacedMention>;
  /** The last sentence whose subject was met. */
  subjectOf: number;
}

export interface Place {
  block: number;
  sentence: number;
  start: number;
}

/** Chains of those whom the story does not name there: of either gender, "her" and "him". */
export const STRANGER = -1;
export const HER = -2;
export const HIM = -3;

/** What it adds that the gender is known to be the pronoun's, or seems to be, and what it takes away if it seems not to be. */
const CLARITY = {
  sameGender: 0.4,
  likeGender: 0.4,
  unlikeGender: 0,
  /** How near somebody must be to be meant by a pronoun, and how much nearer than anybody else. */
  leastNear: 1.7,
  leastLead: 1.3,
};
/** How well a description must fit, and how much better than to anybody else unless they are far. */
const LEAST_FIT = 0.6;
const FIT_LEAD = 0.2;
const NEAR_LEAD = 1;
/** Confidence where the name stands right behind the description. */
const NAMED_AFTER = 0.97;

/** Nobody where nobody is clearly nearest. */
export function resolvePronoun(
  { document: { tokens }, known, stage }: Walk,
  index: number,
  { gender, place }: { gender: Gender; place: Place },
): Reference | undefined {
  const ranked = [...stage.nearAt(place)]
    .flatMap(([chain, near]) => {
      const own = genderOfChain(known, chain);
      if (own?.isSure === true && own.gender !== gender) return [];
      return [{ chain, near: near + genderValue(own, gender) }];
    })
    .sort((one, other) => other.near - one.near);
  const [best, next] = ranked;
  const lead = (best?.near ?? 0) - (next?.near ?? 0);
  if (best === undefined || best.chain < 0) return undefined;
  if (best.near < CLARITY.leastNear || lead < CLARITY.leastLead) return undefined;
  return {
    ...{ start: tokens.starts[index] ?? 0, end: tokens.ends[index] ?? 0, chain: best.chain },
    ...{ kind: 'pronoun', confidence: sureness(lead) },
  };
}

function genderOfChain(known: Walk['known'], chain: number): TellingGender | undefined {
  if (chain === HER) return { gender: 'female', isSure: true };
  if (chain === HIM) return { gender: 'male', isSure: true };
  return known.get(chain)?.gender;
}

function genderValue(own: TellingGender | undefined, asked: Gender): number {
  if (own === undefined) return 0;
  if (own.gender !== asked) return CLARITY.unlikeGender;
  return own.isSure ? CLARITY.sameGender : CLARITY.likeGender;
}

/** Nobody where it fits nobody, or several who stand as near. */
export function resolveDescription(
  walk: Walk,
  description: Description,
  place: Place,
): Reference | undefined {
  const { known, stage } = walk;
  const { tokens } = walk.document;
  const near = stage.nearAt(place);
  const span = {
    start: tokens.starts[description.first] ?? 0,
    end: tokens.ends[description.last] ?? 0,
  };
  const named = nameAfter(walk, description.last);
  if (named !== undefined) {
    return { ...span, chain: named, kind: 'description', confidence: NAMED_AFTER };
  }
  const ranked = [...known.values()]
    .map(({ person, told }) => ({
      chain: person.chain,
      fit: fitOf(description, person, told),
      near: near.get(person.chain) ?? 0,
    }))
    .filter(({ fit }) => fit >= LEAST_FIT)
    .sort((one, other) => other.fit - one.fit || other.near - one.near);
  const [best] = ranked;
  if (best === undefined) return undefined;
  const rivals = ranked.filter(({ fit }) => best.fit - fit < FIT_LEAD);
  const [closest, next] = rivals.toSorted((one, other) => other.near - one.near);
  if (closest === undefined) return undefined;
  if (next !== undefined && closest.near - next.near < NEAR_LEAD) return undefined;
  if (description.words.length === 1 && closest.near === 0) return undefined;
  if (isOutshone(known, near, closest)) return undefined;
  return { ...span, chain: closest.chain, kind: 'description', confidence: closest.fit };
}

/** Whether somebody much nearer may be meant, of whom nothing is told that would tell. */
function isOutshone(
  known: Walk['known'],
  near: ReadonlyMap<number, number>,
  { chain, near: own }: { chain: number; near: number },
): boolean {
  return [...near].some(([other, value]) => {
    if (other === chain || value - own < NEAR_LEAD) return false;
    const one = known.get(other);
    return one === undefined || (one.told.nouns.size === 0 && !one.person.isKnown);
  });
}

/** "Kim Sang-sik" in "said the home coach, Kim Sang-sik": whom a comma and a name say it is. */
function nameAfter({ document: { reader }, places }: Walk, last: number): number | undefined {
  return reader.word(last + 1) === ',' ? places.get(last + 2)?.chain : undefined;
}

/** A lead as a probability: measured on the labelled stories, most leads of one are right. */
function sureness(lead: number): number {
  return Math.min(0.99, 1 - 0.3 * Math.exp(-lead));
}
