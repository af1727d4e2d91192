/** Whether somebody of a story is spoken of as "he" or as "she", where anything tells. */
import { foldName } from '../fold.ts';
import { GIVEN_NAMES } from '../given-names.ts';
import type { Gender } from './reference.ts';

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Given names of women; those of `GIVEN_NAMES` that stand in neither list are men's. */
const FEMALE = words(`
  abigail agnes aisha alena alice alicia alina alison amanda amy ana anastasia andrea angela anita ann anna anne annalena annette
  april ashley ayesha barbara beatrice beth betty beverly brenda bridget camilla carla carmen carol caroline carolyn
  catherine cecilia chelsea cheryl chloe christina christine claire clara claudia cristina cynthia daniela danielle daria
  deborah diana diane dora doris dorothy ekaterina elaine eleanor elena elisabeth eliza elizabeth ella ellen emily emine emma erica
  erika erin eva evelyn fatima fiona florence frances galina georgia giorgia gloria grace hannah harriet heather heidi helen helena
  hillary holly inga ingrid irina irene isabel isabella ivana ivanka jane janet janice jean jennifer jenny jessica jill joan joanna
  joanne johanna joyce judith judy julia julie kaja kamala karen karin karoline katarzyna kate katherine kathleen kathryn kathy katie
  katya keiko kelly kimberly kirsty kristen kristi kristina lara laura lauren leah lena lidia lily linda lindsey lisa liz lois louise
  lucia lucy lydia lynn maggie maia malia mara margaret maria mariam marian marie marina marla marta martha martina mary maureen maya
  megan melania melanie melissa metsola mette mia michelle miriam moira molly monica monika nadia nancy naomi natalia natalie natasha
  nicola nicole nina nora norma oksana olena olga olivia pamela patricia paula pauline penny petra phyllis priti rachel rachael raisa
  rebecca rita roberta rosa rose ruth sabine sally samantha sanae sandra sara sarah sheila shirley simone sofia sonia sophia sophie
  stacey stella stephanie sue susan suzanne svetlana sylvia tamara tania tanya tara tatiana tatyana teresa thea theresa tiffany tina
  toni tulsi ursula usha valentina vanessa vera veronica victoria viola violet virginia vivian wanda wendy yana yasmin yelena yolanda
  yulia yvette yvonne zainab zara zhanna zoe zoya
`);
/** Names that women and men bear, or that are surnames as often. */
const EITHER = words(`
  alexis ariel cameron chris dana evan jackie jamie jan jean jordan kai karol kelly kim kyle lee leslie li logan lu marian max
  morgan nicola nikita robin sasha stacey tracy vivian yuki toby terry taylor sam charlie ella lynn misha
`);
/** Words before a name or in a title, and what they say of the bearer. */
const FEMALE_WORDS = words(`
  actress baroness chairwoman congresswoman countess daughter duchess fisherwoman frau her lady madame miss mme mother mrs ms
  businesswoman policewoman princess queen saleswoman sister sportswoman spokeswoman wife widow woman señora senora signora
`);
const MALE_WORDS = words(`
  actor baron brother businessman chairman congressman count duke emir father fisherman herr husband king lord monsieur mr
  imam policeman pope prince salesman señor senor shaikh sheikh sheik signor sir son spokesman sportsman statesman sultan widower ayatollah
`);
/** Slavic surnames of women. */
const FEMALE_SURNAME = /(?:ova|eva|ina|skaya|skaia|ska)$/;

/** What tells the gender, and whether it is sure enough to rule the other out. */
export interface TellingGender {
  gender: Gender;
  isSure: boolean;
}

/** `titles`: words right before the names, and appositions; `about`: what is known of them beside the story. */
export function genderOf({
  name,
  titles,
  about,
}: {
  name: string;
  titles: readonly string[];
  about: string;
}): TellingGender | undefined {
  const sure = genderOfTitles(titles) ?? genderOfPronouns(about) ?? genderOfName(name);
  if (sure !== undefined) return { gender: sure, isSure: true };
  const [given = '', ...others] = foldName(name).split(' ');
  if (others.length === 0 || EITHER.has(given)) return undefined;
  return { gender: given.endsWith('a') ? 'female' : 'male', isSure: false };
}

function genderOfTitles(titles: readonly string[]): Gender | undefined {
  const found = titles.map(foldName);
  const [female, male] = [FEMALE_WORDS, MALE_WORDS].map((list) =>
    found.some((word) => list.has(word)),
  );
  if (female === male) return undefined;
  return female ? 'female' : 'male';
}

function genderOfPronouns(about: string): Gender | undefined {
  const [female, male] = [/\b(?:she|her)\b/i.test(about), /\b(?:he|his|him)\b/i.test(about)];
  if (female === male) return undefined;
  return female ? 'female' : 'male';
}

function genderOfName(name: string): Gender | undefined {
  const [given = '', ...others] = foldName(name).split(' ');
  if (others.length === 0 || EITHER.has(given)) return undefined;
  if (FEMALE.has(given)) return 'female';
  if (GIVEN_NAMES.has(given)) return 'male';
  return FEMALE_SURNAME.test(others.at(-1) ?? '') && given.endsWith('a') ? 'female' : undefined;
}
