/** How sure a link has to be: chosen on stories that the weights were not fitted on. */
import { LINK_KINDS, type LinkKind } from '../../utils/people/link-features.ts';
import type { LinkCase } from './cases.ts';
import { chancesOf, type Weights } from './fit.ts';

/** The likeliest candidate of a case. */
export interface Judged {
  kind: LinkKind;
  chance: number;
  right: boolean;
  /** A rule leaves the choice to the reader. */
  isOpen: boolean;
  /** Whether any of the candidates is meant. */
  hasMeant: boolean;
}

/** Probability that a link of each kind must have. */
export type Margins = Record<LinkKind, number>;

/** Share of links that must be right; other kinds than whole names are fewer, so that all together 99 % are. */
const PRECISION: Readonly<Record<LinkKind, number>> = {
  whole: 0.992,
  part: 0.982,
  titled: 0.99,
  wholeOfSeveral: 0.99,
  partOfSeveral: 0.99,
};
/** Margins tried: nobody is chosen who is likelier not meant. */
const TRIED = [0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.93, 0.95, 0.97, 0.98, 0.99];
/** Bands in which probabilities are compared with how often they came true. */
const BANDS = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 1];

export function judgeCases(weights: Weights, cases: readonly LinkCase[]): Judged[] {
  return cases.map((one) => {
    const chances = chancesOf(weights, one);
    const [first = -1, second = -1] = chances
      .map((_, nth) => nth)
      .sort((a, b) => (chances[b] ?? 0) - (chances[a] ?? 0));
    return {
      kind: one.kind,
      chance: chances[first] ?? 0,
      right: one.meant >= 0 && first === one.meant,
      isOpen: one.isOpen(first, second),
      hasMeant: one.meant >= 0,
    };
  });
}

/**
 * The lowest margin of each kind from which on links are as right as they must be. Those of names with several
 * candidates are chosen among invented namesakes too, since stories have few.
 */
export function chooseMargins(natural: readonly Judged[], hard: readonly Judged[]): Margins {
  const leastFor = (kind: LinkKind) => {
    const judged = kind === 'whole' || kind === 'part' ? natural : [...natural, ...hard];
    const own = judged.filter((one) => one.kind === kind);
    return TRIED.find((margin) => isRightEnough(countLinks(own, margin), PRECISION[kind])) ?? 1;
  };
  const margins = LINK_KINDS.map((kind) => [kind, leastFor(kind)]);
  return Object.fromEntries(margins) as Margins;
}

function countLinks(judged: readonly Judged[], margin: number) {
  const linked = judged.filter(({ chance, isOpen }) => chance >= margin && !isOpen);
  return { linked: linked.length, right: linked.filter(({ right }) => right).length };
}

function isRightEnough(
  { linked, right }: Record<'linked' | 'right', number>,
  share: number,
): boolean {
  return right >= share * linked;
}

/** Scores at those margins, and how often each band of probabilities came true. */
export function describeJudged(judged: readonly Judged[], margins: Margins): string {
  const rows = LINK_KINDS.map((kind) => {
    const own = judged.filter((one) => one.kind === kind);
    const { linked, right } = countLinks(own, margins[kind]);
    const meant = own.filter(({ hasMeant }) => hasMeant).length;
    return `  ${kind}, from ${margins[kind]}: ${own.length} names, ${linked} linked, ${right} right, of ${meant}`;
  });
  const bands = BANDS.slice(1).map((to, nth) => {
    const from = BANDS[nth] ?? 0;
    const own = judged.filter(
      ({ chance, isOpen }) => !isOpen && chance >= from && (chance < to || to === 1),
    );
    const mean = own.reduce((sum, { chance }) => sum + chance, 0) / own.length;
    const right = own.filter((one) => one.right).length / own.length;
    return `  ${from}–${to}: ${own.length} names, said ${mean.toFixed(3)}, right ${right.toFixed(3)}`;
  });
  return [...rows, ...bands].join('\n');
}
