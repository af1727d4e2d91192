/** A story in the terminal: its names marked and numbered, and who is who below. */
import { styleText } from 'node:util';
import type { Mention, MentionType } from '../../utils/language/analysis.ts';

const COLOURS = {
  person: ['cyan', 'underline'],
  organisation: ['yellow'],
  place: ['green'],
} as const satisfies Record<MentionType, readonly Parameters<typeof styleText>[0][]>;

/** `text` is what the mentions' offsets index. Colours are left out where standard output shows none. */
export function formatStory(text: string, mentions: readonly Mention[]): string {
  let at = 0;
  let marked = '';
  for (const { start, end, type, chain, entity } of mentions) {
    const doubt = entity === undefined ? '?' : '';
    const name = styleText([...COLOURS[type]], text.slice(start, end));
    marked += `${text.slice(at, start)}${name}${styleText('dim', `[${chain}${doubt}]`)}`;
    at = end;
  }
  return `${marked}${text.slice(at)}\n\n${listPeople(mentions)}`;
}

function listPeople(mentions: readonly Mention[]): string {
  const chains = Map.groupBy(mentions, ({ chain }) => chain);
  if (chains.size === 0) return 'No names found.\n';
  return [...chains.values()].map(describeChain).join('');
}

function describeChain(mentions: readonly Mention[]): string {
  const [first] = mentions;
  if (first === undefined) return '';
  const { chain, name, type, entity, description, reasons, candidates } = first;
  const times = mentions.length === 1 ? 'once' : `${mentions.length} times`;
  const who = entity ?? `open: ${candidates.map((one) => one.entity).join(', ')}`;
  const lines = [
    `[${chain}] ${styleText([...COLOURS[type]], name)} (${who}), ${times}`,
    ...(description === undefined ? [] : [`    ${description}`]),
    ...reasons.map((reason) => `    ${styleText('dim', reason)}`),
  ];
  return `${lines.join('\n')}\n`;
}
