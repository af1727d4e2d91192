/** Why a name is linked to somebody, or left open: codes with their parameters, and the words for them. */

export type Reason =
  | { code: 'exact-name'; name: string }
  | { code: 'other-form'; written: string; name: string }
  | { code: 'surname-after-name'; written: string; name: string }
  | { code: 'title-and-surname'; written: string; name: string }
  | { code: 'short-form'; written: string; name: string }
  | { code: 'title-fits'; title: string; office: string }
  | { code: 'in-office'; office: string; day: string }
  | { code: 'country-named' }
  | { code: 'named-before' }
  | { code: 'common-name' }
  | { code: 'title-differs'; title: string }
  | { code: 'died-before'; day: string }
  | { code: 'namesake-in-story'; name: string }
  | { code: 'namesake-told' }
  | { code: 'several-fit' }
  | { code: 'reader-said' }
  | { code: 'reader-wrote' }
  | { code: 'reader-denied'; name: string };

type Wording = { [C in Reason['code']]: (reason: Extract<Reason, { code: C }>) => string };

/** One short sentence each. */
const ENGLISH: Wording = {
  'exact-name': ({ name }) => `The story gives the name ${name}.`,
  'other-form': ({ written, name }) => `“${written}” is another form of the name ${name}.`,
  'surname-after-name': ({ written, name }) =>
    `“${written}” stands alone in a story that names ${name}.`,
  'title-and-surname': ({ written, name }) =>
    `“${written}” follows a title that ${name} holds or held.`,
  'short-form': ({ written, name }) =>
    `“${written}” is part of the name ${name}, which the story gives in full.`,
  'title-fits': ({ title, office }) => `“${title}” beside the name fits the office ${office}.`,
  'in-office': ({ office, day }) => `In office on ${sayDay(day)}: ${office}.`,
  'country-named': () => 'The story speaks of the same country.',
  'named-before': () => 'Named earlier on this page.',
  'common-name': () => 'The name is common, and nothing in the story tells who is meant.',
  'title-differs': ({ title }) => `“${title}” beside the name does not fit what is known of them.`,
  'died-before': ({ day }) => `Died ${sayDay(day)}, before the story was written.`,
  'namesake-in-story': ({ name }) => `The story also names ${name}.`,
  'namesake-told': () => 'The story speaks of somebody else who has this name.',
  'several-fit': () => 'More than one person fits.',
  'reader-said': () => 'You said so.',
  'reader-wrote': () => 'You wrote who this is.',
  'reader-denied': ({ name }) => `You said that this is not ${name}.`,
};

/** A reason in words for readers. */
export function sayReason(reason: Reason): string {
  const say = ENGLISH[reason.code] as (reason: Reason) => string;
  return say(reason);
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** "11 Apr 2025", "Apr 2025" or "2025", by the date's own precision. */
function sayDay(date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = MONTHS[Number(month) - 1];
  return [day === undefined ? [] : Number(day), name ?? [], year].flat().join(' ');
}
