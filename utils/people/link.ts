/** Who of the packs a name means: every candidate weighed with its reasons, and one chosen only if it clearly fits. */
import { foldName } from '../language/fold.ts';
import type { NameForm, Rivals } from '../language/found-name.ts';
import { GIVEN_NAMES } from '../language/given-names.ts';
import type { StoryCompany } from '../language/story-company.ts';
import { readPartialDate } from './partial-date.ts';
import { DAILY_NEWS, type KnownEntity } from './people-index.ts';
import type { Entity, Person, Role } from './person.ts';
import type { Reason } from './reasons.ts';
import { fitTitle } from './role-words.ts';
import { rolesAt } from './roles.ts';

/** What a story says of one name: how it is written, and what stands beside it. */
export interface NameEvidence {
  form: NameForm;
  /** As the story writes it. */
  written: string;
  /** Titles and appositions beside the name, all of its mentions together. */
  titles: readonly string[];
  /** ISO code of the country that an organisation's name has beside it. */
  country?: string | undefined;
  /** Others of this surname in the story whom no pack knows. */
  rivals?: Rivals | undefined;
  /** How often the story gives the name with more than the surname. */
  times: number;
  /** The story says that somebody else bears the name. */
  doubtful: boolean;
  /** An earlier scan of the page decided for this id. */
  knownAs?: string | undefined;
}

export interface StoryFacts extends StoryCompany {
  /** Day the story was written, `YYYY-MM-DD`. */
  date?: string | undefined;
}

export interface RankedEntity {
  entity: Entity;
  /** 0–1 */
  score: number;
  reasons: Reason[];
}

export interface LinkDecision {
  /** Absent where nobody clearly fits. */
  chosen?: RankedEntity | undefined;
  /** Best first; those who cannot be meant are left out. */
  ranked: RankedEntity[];
}

/** What the form of a name alone is worth, by how often such a link is right. */
const FORM_SCORES: Readonly<Record<NameForm, number>> = {
  name: 0.9,
  alias: 0.85,
  surname: 0.85,
  titled: 0.8,
};
/** Share of the remaining doubt that each piece of evidence takes away. */
const TITLE_GAIN = 0.7;
const OFFICE_GAIN = 0.3;
const COUNTRY_GAIN = 0.2;
/** Factors of what speaks against somebody. */
const COMMON_NAME = 0.6;
const OTHER_CALLING = 0.4;
const DEAD = 0.5;
const OTHER_COUNTRY = 0.5;
/** Below this nobody is chosen. */
const MIN_SCORE = 0.7;
/** Lead over the next that a choice needs. */
const MIN_LEAD = 0.1;
/** Before this age nobody is named for an office. */
const MIN_AGE_YEARS = 16;
const DAYS_PER_YEAR = 365.25;

export function linkName(
  known: readonly KnownEntity[],
  evidence: NameEvidence,
  story: StoryFacts,
): LinkDecision {
  const possible = known.filter(({ entity }) => isBornBy(entity, story.date));
  const ranked = possible
    .map((one) => weigh(one, evidence, story))
    .sort((a, b) => b.score - a.score || b.entity.tier - a.entity.tier);
  if (evidence.form !== 'surname') settleDead(ranked, story.date);
  return { ranked, chosen: choose(ranked, evidence) };
}

function isBornBy(entity: Entity, date: string | undefined): boolean {
  const born = entity.kind === 'person' ? readPartialDate(entity.born?.date) : undefined;
  const written = readPartialDate(date);
  if (born === undefined || written === undefined) return true;
  return born.first + MIN_AGE_YEARS * DAYS_PER_YEAR <= written.last;
}

function weigh(
  { entity, asOf, isOwn }: KnownEntity,
  evidence: NameEvidence,
  story: StoryFacts,
): RankedEntity {
  // A surname alone may be another person's all the same.
  if (isOwn && (evidence.form === 'name' || evidence.form === 'alias')) {
    return { entity, score: 1, reasons: [formReason(entity, evidence), { code: 'reader-wrote' }] };
  }
  const ranked: RankedEntity = {
    entity,
    score: FORM_SCORES[evidence.form],
    reasons: [formReason(entity, evidence)],
  };
  if (entity.kind === 'person') weighPerson(ranked, { person: entity, asOf, evidence, story });
  else weighOrganisation(ranked, evidence, story);
  if (evidence.knownAs === entity.id) gain(ranked, TITLE_GAIN, { code: 'named-before' });
  return ranked;
}

function formReason({ name }: Entity, { form, written }: NameEvidence): Reason {
  if (form === 'name') return { code: 'exact-name', name: written };
  if (form === 'alias') return { code: 'other-form', written, name };
  return { code: form === 'surname' ? 'surname-after-name' : 'title-and-surname', written, name };
}

/** Takes away a share of the doubt that is left. */
function gain(ranked: RankedEntity, share: number, reason: Reason): void {
  ranked.score += (1 - ranked.score) * share;
  ranked.reasons.push(reason);
}

function lose(ranked: RankedEntity, factor: number, reason: Reason): void {
  ranked.score *= factor;
  ranked.reasons.push(reason);
}

interface PersonInStory {
  person: Person;
  asOf: string;
  evidence: NameEvidence;
  story: StoryFacts;
}

function weighPerson(ranked: RankedEntity, subject: PersonInStory): void {
  const { person, evidence, story } = subject;
  const fits = evidence.titles.map((title) => ({ title, ...fitTitle(person, title) }));
  const [best] = fits.filter(({ role }) => role !== undefined).sort((a, b) => b.fit - a.fit);
  const conflict = fits.find((fit) => fit.conflict);
  const isSupported = weighCompany(ranked, person, story);
  if (best?.role !== undefined) {
    gain(ranked, TITLE_GAIN * best.fit, {
      code: 'title-fits',
      title: best.title,
      office: best.role.title,
    });
  } else if (conflict !== undefined) {
    lose(ranked, OTHER_CALLING, { code: 'title-differs', title: conflict.title });
  } else if (!isSupported && evidence.knownAs !== person.id && isCommonName(person)) {
    lose(ranked, COMMON_NAME, { code: 'common-name' });
  }
  weighOffice(ranked, subject, best?.role);
}

/** Whether many people must bear the whole name: a common surname after a common given name. */
function isCommonName({ name, surnameShared, tier }: Person): boolean {
  const [given = '', ...others] = foldName(name).split(' ');
  const isCommon = GIVEN_NAMES.has(given) && others.length === 1;
  return surnameShared === true && tier < DAILY_NEWS && isCommon;
}

/** Whether the story names the country, or a capitalised word that tends to stand near the name. */
function weighCompany(
  ranked: RankedEntity,
  { countries, context }: Entity,
  story: StoryFacts,
): boolean {
  const isNamed = countries.some((code) => story.countries.has(code));
  if (isNamed) gain(ranked, COUNTRY_GAIN, { code: 'country-named' });
  return (
    isNamed || context.some((word) => /^\p{Lu}/u.test(word) && story.words.has(foldName(word)))
  );
}

/** Somebody in office on the story's day is likelier news than somebody who is not. */
function weighOffice(
  ranked: RankedEntity,
  { person, asOf, story }: PersonInStory,
  fitting: Role | undefined,
): void {
  const { date } = story;
  if (date === undefined) return;
  const held = rolesAt({ roles: person.roles, day: date, asOf })
    .filter(({ certainty }) => certainty === 'certain')
    .map(({ role }) => role);
  const office = held.find(({ title }) => title === fitting?.title) ?? held[0];
  if (office !== undefined)
    gain(ranked, OFFICE_GAIN, { code: 'in-office', office: office.title, day: date });
}

function weighOrganisation(
  ranked: RankedEntity,
  { country }: NameEvidence,
  story: StoryFacts,
): void {
  const { countries } = ranked.entity;
  if (country !== undefined && countries.length > 0 && !countries.includes(country)) {
    ranked.score *= OTHER_COUNTRY;
  } else weighCompany(ranked, ranked.entity, story);
}

/** The dead are named too, but where a living namesake fits, that one is likelier meant. */
function settleDead(ranked: RankedEntity[], date: string | undefined): void {
  const living = ranked.filter(({ entity }) => diedBefore(entity, date) === undefined);
  if (living.length === 0 || living.length === ranked.length) return;
  for (const one of ranked) {
    const day = diedBefore(one.entity, date);
    if (day !== undefined) lose(one, DEAD, { code: 'died-before', day });
  }
  ranked.sort((a, b) => b.score - a.score);
}

/** Day of a death that surely came before the story, undefined where there is none. */
function diedBefore(entity: Entity, date: string | undefined): string | undefined {
  const died = entity.kind === 'person' ? entity.died?.date : undefined;
  const [death, written] = [readPartialDate(died), readPartialDate(date)];
  return death !== undefined && written !== undefined && death.last < written.first
    ? died
    : undefined;
}

function choose(ranked: RankedEntity[], evidence: NameEvidence): RankedEntity | undefined {
  const [first, second] = ranked;
  if (first === undefined || first.score < MIN_SCORE) return undefined;
  if (first.reasons.some(({ code }) => code === 'reader-wrote')) return first;
  const doubt =
    hasTitle(first) && !(second && hasTitle(second)) ? undefined : doubtOf(ranked, evidence);
  if (doubt === undefined) return first;
  for (const one of ranked) one.reasons.push(doubt);
  return undefined;
}

/** Why the best of the candidates is not clearly meant, where no title tells them from the others. */
function doubtOf(ranked: readonly RankedEntity[], evidence: NameEvidence): Reason | undefined {
  const { form, rivals, doubtful, knownAs } = evidence;
  const [first, second] = ranked;
  if (first === undefined) return undefined;
  const isKnown = form !== 'surname' && knownAs === first.entity.id;
  const isAhead = second === undefined || (form !== 'surname' && leads(first, second));
  if (!isAhead && !isKnown) return { code: 'several-fit' };
  if (doubtful) return { code: 'namesake-told' };
  if (rivals === undefined || outshines(first.entity, rivals, evidence.times)) return undefined;
  return { code: 'namesake-in-story', name: rivals.name };
}

/** Whether a bare surname stays theirs although the story names a relative: in the news daily, and here no less. */
function outshines(entity: Entity, rivals: Rivals, times: number): boolean {
  if (entity.kind !== 'person' || entity.tier < DAILY_NEWS || entity.surnameFirst === true)
    return false;
  return rivals.times <= times;
}

function leads(first: RankedEntity, second: RankedEntity): boolean {
  return first.score - second.score >= MIN_LEAD;
}

function hasTitle({ reasons }: RankedEntity): boolean {
  return reasons.some(({ code }) => code === 'title-fits');
}
