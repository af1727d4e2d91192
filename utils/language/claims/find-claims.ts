/** Finds the claims of a story: what others say in it, and what it states itself. */
import type { ClaimKind, Figure, Span } from '../analysis.ts';
import type { Document } from '../document.ts';
import type { Attribution } from './attribution.ts';
import { findAttributions } from './find-attributions.ts';
import { claimKind } from './kinds.ts';
import type { Phrase } from './noun-phrases.ts';
import { isPromotion, readOwnVoice } from './own-voice.ts';
import { createProse, type Prose, type Unit } from './prose.ts';
import { weighWorth } from './worth.ts';

/** A claim with its spans in the document's normalised text. */
export interface FoundClaim extends Span {
  kind: ClaimKind;
  spans: Span[];
  speaker?: Span | undefined;
  /** Whom a relative pronoun that speaks stands for. */
  antecedent?: Span | undefined;
  cue?: Span | undefined;
  /** Through whom the story has it, outermost first, the speaker left out. */
  sources: Span[];
  figures: Figure[];
  score: number;
  reasons: string[];
}

/**
 * Claims in the order of the text. `figures` are all figures of the document, in order. English only: in other languages
 * none are found. Linear in the length of the text.
 */
export function findClaims(document: Document, figures: readonly Figure[]): FoundClaim[] {
  if (!document.english) return [];
  const prose = createProse(document);
  const attributions = findAttributions(prose);
  const told = attributions.map((one) => toClaim(prose, one, figures));
  const own = ownStatements(prose, attributions, figures);
  return [...told, ...own].sort((one, other) => one.start - other.start || one.end - other.end);
}

function toClaim(prose: Prose, one: Attribution, figures: readonly Figure[]): FoundClaim {
  const spans = one.parts.map((part) =>
    spanOf(prose, /^t$| that$/.test(one.frame) ? withoutLink(prose, part) : part),
  );
  const start = spans[0]?.start ?? 0;
  const end = spans.at(-1)?.end ?? start;
  const { text } = prose.document;
  const words = spans.map((span) => text.slice(span.start, span.end)).join(' ');
  const kind = claimKind(prose, one);
  const within = spans.flatMap((span) => figuresIn(figures, span));
  return {
    ...{ start, end, kind, spans },
    speaker: one.speaker && spanOf(prose, one.speaker),
    antecedent: one.speaker?.antecedent && spanOf(prose, one.speaker.antecedent),
    cue: spanOf(prose, one.cue),
    sources: (one.sources ?? []).map((source) => spanOf(prose, source)),
    figures: within,
    ...weighWorth(words, { figures: within, isPrediction: kind === 'prediction' }),
  };
}

function ownStatements(
  prose: Prose,
  attributions: readonly Attribution[],
  figures: readonly Figure[],
): FoundClaim[] {
  const told = new Set<Unit | undefined>(
    attributions.flatMap(({ unit, parts }) => [unit, prose.unitAt(parts[0]?.first ?? 0)]),
  );
  const quoted = new Set(attributions.flatMap(({ parts }) => parts.map(({ first }) => first)));
  const { document } = prose;
  return prose.units.flatMap((unit) => {
    if (told.has(unit) || quoted.has(unit.first)) return [];
    const span = spanOf(prose, unit);
    if (isPromotion(document.text.slice(span.start, Math.min(span.end, span.start + 400))))
      return [];
    const found = readOwnVoice(
      prose,
      unit,
      (phrase) => figuresIn(figures, spanOf(prose, phrase)).length > 0,
    );
    if (found === undefined) return [];
    const own = spanOf(prose, found);
    const words = document.text.slice(own.start, own.end);
    const within = figuresIn(figures, own);
    const worth = weighWorth(words, { figures: within, isPrediction: false });
    return [
      {
        ...own,
        kind: found.hasFigure ? ('figure' as const) : ('assertion' as const),
        spans: [own],
        sources: [],
        figures: figuresIn(figures, own),
        ...worth,
      },
    ];
  });
}

/** The words of a claim without "that" before them. */
function withoutLink(prose: Prose, part: Phrase): Phrase {
  const { first, last } = part;
  return prose.word(first) === 'that' && last - first > 2 ? { first: first + 1, last } : part;
}

function spanOf({ document: { tokens } }: Prose, { first, last }: Phrase): Span {
  const start = tokens.starts[first] ?? 0;
  return { start, end: tokens.ends[last - 1] ?? start };
}

/** Those of the figures, in the order of the text, that begin in a span. */
function figuresIn(figures: readonly Figure[], { start, end }: Span): Figure[] {
  let from = 0;
  let to = figures.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((figures[middle]?.start ?? 0) < start) from = middle + 1;
    else to = middle;
  }
  const found: Figure[] = [];
  for (let at = from; at < figures.length; at++) {
    const figure = figures[at];
    if (figure === undefined || figure.start >= end) break;
    found.push(figure);
  }
  return found;
}
