/** Who of the packs a name means: every candidate weighed with its reasons, and one chosen only if it clearly fits. */
import type { NameEvidence, StoryFacts } from './link-evidence.ts';
import {
  diedBefore,
  type Features,
  formReason,
  kindOf,
  outshines,
  weighPerson,
} from './link-features.ts';
import { LEAST_PROBABILITY, LINK_WEIGHTS, NOBODY } from './link-weights.ts';
import { readPartialDate } from './partial-date.ts';
import type { KnownEntity } from './people-index.ts';
import type { Entity, Organisation } from './person.ts';
import type { Reason } from './reasons.ts';

export interface RankedEntity {
  entity: Entity;
  /** Probability that this one is meant, 0–1. */
  score: number;
  reasons: Reason[];
}

export interface LinkDecision {
  /** Absent where nobody clearly fits. */
  chosen?: RankedEntity | undefined;
  /** Best first; those who cannot be meant are left out. */
  ranked: RankedEntity[];
}

/** A candidate with the natural logarithm of its odds against nobody. */
export interface WeighedEntity {
  entity: Entity;
  features: Features;
  reasons: Reason[];
  odds: number;
}

type Weighable = Pick<WeighedEntity, 'entity' | 'reasons'>;

/** Log odds of an organisation by the form of its name, and what another country beside it takes away. */
const ORGANISATION_ODDS = 2.2;
const OTHER_COUNTRY_ODDS = -2.2;
/** Below this no organisation is chosen. */
const LEAST_ORGANISATION = 0.7;
/** Log odds for whom an earlier scan of the page chose: a story does not change its people half-way. */
const KNOWN_BEFORE = 4;
/** Log odds of whom the reader wrote down under just this name. */
const WRITTEN_BY_READER = 12;
/** Doubts that belong to one candidate. */
const OWN_DOUBTS: ReadonlySet<Reason['code']> = new Set(['common-name', 'title-differs']);
/** Before this age nobody is named for an office. */
const MIN_AGE_YEARS = 16;
const DAYS_PER_YEAR = 365.25;

/** Linear in the candidates; probabilities of all of them and of nobody add up to one. */
export function linkName(
  known: readonly KnownEntity[],
  evidence: NameEvidence,
  story: StoryFacts,
): LinkDecision {
  const weighed = weighCandidates(known, evidence, story);
  const whole = weighed.reduce((sum, { odds }) => sum + Math.exp(odds), Math.exp(NOBODY));
  const ranked = weighed
    .map(({ entity, reasons, odds }) => ({ entity, reasons, score: Math.exp(odds) / whole }))
    .sort((a, b) => b.score - a.score || b.entity.tier - a.entity.tier);
  return { ranked, chosen: choose(ranked, evidence) };
}

/** Those who may be meant, in the order given, with all that is weighed. */
export function weighCandidates(
  known: readonly KnownEntity[],
  evidence: NameEvidence,
  story: StoryFacts,
): WeighedEntity[] {
  const possible = known.filter(({ entity }) => isBornBy(entity, story.date));
  const weighed = possible.map(({ entity, asOf }) => {
    if (entity.kind === 'organisation') return weighOrganisation(entity, evidence, story);
    return { entity, odds: 0, ...weighPerson({ person: entity, asOf, evidence, story }) };
  });
  compareDead(weighed, story.date);
  compareTitles(weighed);
  weighed.forEach((one, nth) => {
    if (one.entity.kind === 'person') one.odds = sumOdds(one.features);
    if (one.entity.id === evidence.knownAs) one.odds += KNOWN_BEFORE;
    // A surname alone may be another person's all the same.
    if (possible[nth]?.isOwn && (evidence.form === 'name' || evidence.form === 'alias')) {
      one.odds = WRITTEN_BY_READER;
      one.reasons = [formReason(one.entity.name, evidence), { code: 'reader-wrote' }];
    }
  });
  return weighed;
}

function sumOdds(features: Features): number {
  let odds = 0;
  for (const [feature, value] of Object.entries(features)) {
    odds += LINK_WEIGHTS[feature as keyof Features] * value;
  }
  return odds;
}

function isBornBy(entity: Entity, date: string | undefined): boolean {
  const born = entity.kind === 'person' ? readPartialDate(entity.born?.date) : undefined;
  const written = readPartialDate(date);
  if (born === undefined || written === undefined) return true;
  return born.first + MIN_AGE_YEARS * DAYS_PER_YEAR <= written.last;
}

function weighOrganisation(
  entity: Organisation,
  evidence: NameEvidence,
  story: StoryFacts,
): WeighedEntity {
  const { country } = evidence;
  const { countries, name } = entity;
  const reasons: Reason[] = [formReason(name, evidence)];
  const isElsewhere = country !== undefined && countries.length > 0 && !countries.includes(country);
  if (!isElsewhere && countries.some((code) => story.countries.has(code))) {
    reasons.push({ code: 'country-named' });
  }
  const odds = NOBODY + ORGANISATION_ODDS + (isElsewhere ? OTHER_COUNTRY_ODDS : 0);
  return { entity, features: {}, reasons, odds };
}

/** The dead are named too, but where a living namesake fits, that one is likelier meant. */
function compareDead(weighed: readonly WeighedEntity[], date: string | undefined): void {
  const deaths = weighed.map(({ entity }) =>
    entity.kind === 'person' ? diedBefore(entity, date) : undefined,
  );
  if (!deaths.includes(undefined)) return;
  weighed.forEach(({ features, reasons }, nth) => {
    const day = deaths[nth];
    if (day === undefined) return;
    features.deadBesideLiving = 1;
    reasons.push({ code: 'died-before', day });
  });
}

function compareTitles(weighed: readonly WeighedEntity[]): void {
  const [only, other] = weighed.filter(({ features }) => features.titleFits !== undefined);
  if (weighed.length > 1 && only !== undefined && other === undefined) only.features.titleAlone = 1;
}

function choose(ranked: RankedEntity[], evidence: NameEvidence): RankedEntity | undefined {
  const [first, second] = ranked;
  if (first === undefined) return undefined;
  if (first.reasons.some(({ code }) => code === 'reader-wrote')) return first;
  const least = leastFor(ranked, evidence);
  const doubt = doubtOf({ first, second }, evidence);
  if (doubt === undefined && first.score >= least) return first;
  const reason = doubt ?? (second === undefined ? undefined : { code: 'several-fit' as const });
  if (reason !== undefined && !OWN_DOUBTS.has(reason.code)) {
    for (const one of ranked) one.reasons.push(reason);
  }
  return undefined;
}

function leastFor([first, second]: readonly RankedEntity[], evidence: NameEvidence): number {
  if (first === undefined || first.entity.kind !== 'person') return LEAST_ORGANISATION;
  const isTitled = hasTitle(first) && second !== undefined && !hasTitle(second);
  return LEAST_PROBABILITY[
    kindOf(evidence, { candidates: second === undefined ? 1 : 2, isTitled })
  ];
}

/** What no weighing outweighs, where no title tells the likeliest of the candidates from the next. */
export function doubtOf(
  { first, second }: Record<'first', Weighable> & { second?: Weighable | undefined },
  { form, rivals, doubtful, knownAs, times }: NameEvidence,
): Reason | undefined {
  if (hasTitle(first) && !(second !== undefined && hasTitle(second))) return undefined;
  if (doubtful && (form === 'surname' || knownAs !== first.entity.id)) {
    return { code: 'namesake-told' };
  }
  const own = first.reasons.find(({ code }) => OWN_DOUBTS.has(code));
  if (own !== undefined) return own;
  const { entity } = first;
  const isTheirs = rivals && entity.kind === 'person' && outshines(entity, rivals, times);
  if (rivals === undefined || isTheirs === true) return undefined;
  return { code: 'namesake-in-story', name: rivals.name };
}

function hasTitle({ reasons }: Weighable): boolean {
  return reasons.some(({ code }) => code === 'title-fits');
}
