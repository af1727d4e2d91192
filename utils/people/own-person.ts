/** People whom the reader has written down, and the pack they make. */
import type { Pack } from './pack.ts';
import { openPack } from './pack-reader.ts';
import { writePack } from './pack-writer.ts';
import type { Person } from './person.ts';

/** Who somebody is, in the reader's words. */
export interface OwnPersonDraft {
  /** `OWN_ID` and a UUID, made where it is written, so that a repeated save is the same save. */
  id: string;
  name: string;
  /** One line. */
  description: string;
  aliases: readonly string[];
  office?: string | undefined;
}

export interface OwnPerson extends OwnPersonDraft {
  /** Milliseconds since 1970. */
  created: number;
  changed: number;
}

/** Reader's own people are as much in the news as anybody: 5 is "daily". */
const OWN_TIER = 5;
const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** The reader's own pack. Texts may be anything but empty names; what is no Unicode is mended. */
export function openOwnPack(people: readonly OwnPerson[]): Pack {
  const latest = Math.max(0, ...people.map(({ changed }) => changed));
  const asOf = new Date(latest).toISOString().slice(0, DAY_LENGTH);
  const head = { name: '', asOf, licence: '', source: '' };
  const opened = openPack(writePack(head, people.map(toPerson)));
  if (!opened.ok) throw new Error(opened.problem.message);
  return { ...opened.pack, isOwn: true };
}

function toPerson(own: OwnPerson): Person {
  const { id, name, description, aliases, office } = own;
  const words = name.toWellFormed().split(' ');
  const surname = words.length > 1 ? words.at(-1) : undefined;
  const roles =
    office === undefined
      ? []
      : [{ title: office.toWellFormed(), status: 'unchecked' as const, sources: [] }];
  return {
    kind: 'person',
    id,
    name: name.toWellFormed(),
    aliases: aliases.map((alias) => alias.toWellFormed()),
    description: description.toWellFormed(),
    ...(surname === undefined ? {} : { surname }),
    ...{ countries: [], tier: OWN_TIER, context: [], roles },
  };
}
