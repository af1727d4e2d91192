/** Small facts of a person, worded and checked for display. */
import type { PersonCard } from '@/utils/messages.ts';

/** Hosts a card may link to. */
const WIKI_HOST = /^(?:[a-z-]+\.)?wiki(?:pedia|data)\.org$/;
const REGION_CODE = /^[A-Z]{2}$/;

/** First letters of the first and the last word of a name, for the disc that stands where a portrait could. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s\u00a0]+/).filter((word) => /^\p{L}/u.test(word));
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase() ?? '').join('');
}

/** An ISO 3166-1 code, `EU` or `UN` as a name; a code nobody knows stays a code. */
export function regionName(code: string, language: string): string {
  if (!REGION_CODE.test(code)) return code;
  return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
}

/** The links of a card that lead where they say: over https, to Wikipedia or Wikidata. */
export function safeLinks(links: PersonCard['links']): { site: string; address: string }[] {
  return [
    { site: 'Wikipedia', address: links.wikipedia },
    { site: 'Wikidata', address: links.wikidata },
  ].flatMap(({ site, address }) =>
    address !== undefined && isWikiAddress(address) ? [{ site, address }] : [],
  );
}

/** Whether an address leads over https to Wikipedia or Wikidata. */
export function isWikiAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username } = new URL(address);
  return protocol === 'https:' && username === '' && WIKI_HOST.test(hostname);
}

/** Whether anything the card shows was never compared with its source. */
export function hasUnchecked(card: PersonCard): boolean {
  const offices = [...(card.whenWritten?.offices ?? []), ...card.now.offices, ...card.before];
  const ageSource = card.age && card.born;
  return [...offices, card.party, card.died, ageSource].some(
    (fact) => fact?.status === 'unchecked',
  );
}
