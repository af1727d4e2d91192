/** The pack that the people make whom the reader has written down. */
import type { OwnPerson } from '@/utils/notes/own-person.ts';
import type { Pack } from '@/utils/people/pack.ts';
import { openPack } from '@/utils/people/pack-reader.ts';
import { writePack } from '@/utils/people/pack-writer.ts';
import type { Person } from '@/utils/people/person.ts';

/** Reader's own people are as much in the news as anybody: 5 is "daily". */
const OWN_TIER = 5;
/** As cards name the source. */
const SOURCE = 'You';
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
      : [{ title: office.toWellFormed(), status: 'unchecked' as const, sources: [SOURCE] }];
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
