/** What speaks for and against one candidate, as numbers to be weighed and as reasons for readers. */
import { foldName } from '../language/fold.ts';
import type { Rivals } from '../language/found-name.ts';
import { GIVEN_NAMES } from '../language/given-names.ts';
import { weighCompany } from './link-company.ts';
import type { NameEvidence, StoryFacts } from './link-evidence.ts';
import { readPartialDate } from './partial-date.ts';
import { DAILY_NEWS } from './people-index.ts';
import type { Person, Role } from './person.ts';
import type { Reason } from './reasons.ts';
import { fitTitle, saysFormer, type TitleFit } from './role-words.ts';
import { rolesAt } from './roles.ts';

/** Everything that is weighed, each between 0 and 1. */
export const LINK_FEATURES = [
  'name',
  'alias',
  'surname',
  'short',
  /** A whole name of one word: "Picasso". */
  'loneWord',
  /** Share of a title beside the name that an office of theirs bears out. */
  'titleFits',
  /** That office is held on the story's day. */
  'titleNow',
  /** It was given up before, or not held yet, and the title does not say so. */
  'titleThen',
  /** Nobody else of those who may be meant bears the title out. */
  'titleAlone',
  'titleConflict',
  'titleUnfit',
  'inOffice',
  'noOffice',
  'countryNamed',
  'countryAbsent',
  'contextNamed',
  'prominence',
  'commonAlone',
  'sharedSurname',
  'dead',
  'deadBesideLiving',
  'times',
  /** Of all whole names of those whom a surname may mean, the share that are theirs. */
  'share',
  'readAsOrganisation',
  'readAsNothing',
  'thing',
  /** May be goods or a house that bears the name: "Versace rose", "Sid Meier's Civilization". */
  'goods',
  /** A surname that no rule for surnames took for theirs. */
  'shortSurname',
  'unsure',
  'fellowOffice',
  'fellowCountry',
] as const;

export type LinkFeature = (typeof LINK_FEATURES)[number];
export type Features = Partial<Record<LinkFeature, number>>;

/**
 * Kinds of names that ask for different certainty: whole names and parts of names (surnames, first names), each of one
 * candidate or of several. `titled`: a title tells one of several from the others.
 */
export const LINK_KINDS = ['whole', 'part', 'titled', 'wholeOfSeveral', 'partOfSeveral'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

export interface WeighedPerson {
  features: Features;
  reasons: Reason[];
}

export interface PersonInStory {
  person: Person;
  asOf: string;
  evidence: NameEvidence;
  story: StoryFacts;
}

/** Callings whose goods, houses and works go by the name. */
const NAME_GIVERS =
  /\b(?:designer|maker|carmaker|couturier|painter|composer|cosmetics|of (?:his|her) name)\b/i;
const MAX_TIER = 5;
/** Doublings of a name's count that say all they can: named fifteen times. */
const ENOUGH_TIMES = 4;

export function weighPerson(subject: PersonInStory): WeighedPerson {
  const { person, evidence } = subject;
  const features: Features = {
    [formFeature(evidence)]: 1,
    prominence: (person.tier - 1) / (MAX_TIER - 1),
  };
  const weighed: WeighedPerson = { features, reasons: [formReason(person.name, evidence)] };
  const isSupported = weighCompany(weighed, subject);
  const title = weighTitles(weighed, subject);
  weighOffice(weighed, subject, title?.role);
  weighForm(features, subject);
  const isCommon = title === undefined && !isSupported && isCommonName(person);
  if (isCommon && evidence.knownAs !== person.id && features.titleConflict === undefined) {
    features.commonAlone = 1;
    weighed.reasons.push({ code: 'common-name' });
  }
  if (diedBefore(person, subject.story.date) !== undefined) features.dead = 1;
  if (evidence.knownAs === person.id) {
    weighed.reasons.push({ code: 'named-before' });
  }
  return weighed;
}

/** Another form of a name is as telling as the name if it has more than one word; a surname is one after a title too. */
function formFeature({ form, written }: NameEvidence): LinkFeature {
  if (form === 'titled') return 'surname';
  return form === 'alias' && /[\s-]/.test(written) ? 'name' : form;
}

export function formReason(name: string, { form, written }: NameEvidence): Reason {
  if (form === 'name') return { code: 'exact-name', name: written };
  if (form === 'alias') return { code: 'other-form', written, name };
  if (form === 'titled') return { code: 'title-and-surname', written, name };
  return { code: form === 'short' ? 'short-form' : 'surname-after-name', written, name };
}

export function kindOf(
  { form }: NameEvidence,
  { candidates, isTitled }: { candidates: number; isTitled: boolean },
): LinkKind {
  const isPart = form === 'surname' || form === 'short';
  if (candidates > 1 && isTitled) return 'titled';
  if (candidates > 1) return isPart ? 'partOfSeveral' : 'wholeOfSeveral';
  return isPart ? 'part' : 'whole';
}

/** Whether a bare surname stays theirs although the story names a relative: in the news daily, and here no less. */
export function outshines(person: Person, rivals: Rivals, times: number): boolean {
  if (person.tier < DAILY_NEWS || person.surnameFirst === true) return false;
  return rivals.times <= times;
}

/** Day of a death that surely came before the story, undefined where there is none. */
export function diedBefore(person: Person, date: string | undefined): string | undefined {
  const [death, written] = [readPartialDate(person.died?.date), readPartialDate(date)];
  const isDead = death !== undefined && written !== undefined && death.last < written.first;
  return isDead ? person.died?.date : undefined;
}

/** What the name itself says, and the words right beside it. */
function weighForm(features: Features, { person, evidence }: PersonInStory): void {
  const { form, written, reading } = evidence;
  const isPart = form === 'surname' || form === 'short';
  const isWhole = form === 'name' || form === 'alias';
  if (isWhole && !/[\s-]/.test(written)) features.loneWord = 1;
  if (person.surnameShared === true && isPart) features.sharedSurname = 1;
  if (isPart) weighTimes(features, person.id, evidence);
  if (reading === 'organisation') features.readAsOrganisation = 1;
  if (reading === 'nothing' || reading === 'place') features.readAsNothing = 1;
  if (evidence.isThing === true) features.thing = 1;
  if (mayBeGoods(person, evidence)) features.goods = 1;
  if (form === 'short' && isSurname(person, written)) features.shortSurname = 1;
  if (evidence.certainty !== undefined) features.unsure = 1 - evidence.certainty;
}

/** The offices of those who hold or held one are named with an owner's ending too: "Putin's Kremlin". */
function mayBeGoods({ description, roles }: Person, { isActor, isOwner }: NameEvidence): boolean {
  if (isActor === true) return false;
  return NAME_GIVERS.test(description) || (isOwner === true && roles.length === 0);
}

function isSurname({ surname = '' }: Person, written: string): boolean {
  return foldName(surname) === foldName(written);
}

function weighTimes(features: Features, id: string, { times, timesOf }: NameEvidence): void {
  features.times = Math.min(1, Math.log2(1 + times) / ENOUGH_TIMES);
  if (timesOf === undefined) return;
  const all = [...timesOf.values()].reduce((sum, one) => sum + one, 0);
  if (all > 0) features.share = (timesOf.get(id) ?? 0) / all;
}

/** The title that fits best, if one does. */
function weighTitles(
  { features, reasons }: WeighedPerson,
  { person, evidence, story, asOf }: PersonInStory,
): { role: Role } | undefined {
  let best: (TitleFit & { title: string; role: Role }) | undefined;
  let conflict: string | undefined;
  for (const title of evidence.titles) {
    const found = fitTitle(person, title);
    const { role, fit } = found;
    if (role !== undefined && fit > (best?.fit ?? 0)) best = { ...found, role, title };
    if (found.conflict) conflict ??= title;
  }
  if (best === undefined) {
    if (conflict !== undefined) {
      features.titleConflict = 1;
      reasons.push({ code: 'title-differs', title: conflict });
    } else if (evidence.titles.length > 0) features.titleUnfit = 1;
    return undefined;
  }
  const { role, title, fit } = best;
  features.titleFits = fit;
  if (story.date !== undefined && !saysFormer(title)) {
    const isHeld = rolesAt({ roles: [role], day: story.date, asOf }).length > 0;
    features[isHeld ? 'titleNow' : 'titleThen'] = 1;
  }
  reasons.push({ code: 'title-fits', title, office: role.title });
  return { role };
}

interface HeldOffices {
  day: string;
  roles: readonly Role[];
}

/** Offices surely held on the day last asked about: a story asks for its own day again and again. */
const offices = new WeakMap<Person, HeldOffices>();

function officesOn(person: Person, day: string, asOf: string): readonly Role[] {
  const known = offices.get(person);
  if (known?.day === day) return known.roles;
  const roles = rolesAt({ roles: person.roles, day, asOf })
    .filter(({ certainty }) => certainty === 'certain')
    .map(({ role }) => role);
  offices.set(person, { day, roles });
  return roles;
}

/** Somebody in office on the story's day is likelier news than somebody who is not. */
function weighOffice(
  { features, reasons }: WeighedPerson,
  { person, asOf, story }: PersonInStory,
  fitting: Role | undefined,
): void {
  const { date } = story;
  if (person.roles.length === 0) features.noOffice = 1;
  if (date === undefined || person.roles.length === 0) return;
  const held = officesOn(person, date, asOf);
  const office = held.find(({ title }) => title === fitting?.title) ?? held[0];
  if (office === undefined) return;
  features.inOffice = 1;
  reasons.push({ code: 'in-office', office: office.title, day: date });
}

/** Whether many people must bear the whole name: a common surname after a common given name. */
function isCommonName({ name, surnameShared, tier }: Person): boolean {
  const [given = '', ...others] = foldName(name).split(' ');
  const isCommon = GIVEN_NAMES.has(given) && others.length === 1;
  return surnameShared === true && tier < DAILY_NEWS && isCommon;
}
