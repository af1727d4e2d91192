/** Finds the claims of a story: what others say in it, and what it states itself. */
import type { ClaimKind, Figure, Span } from '../analysis.ts';
import type { Document } from '../document.ts';
import type { Attribution } from './attribution.ts';
import { findAttributions } from './find-attributions.ts';
import { claimKind, isUnsaid } from './kinds.ts';
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
  /** What stands beside the speaker and may name them. */
  aside?: Span | undefined;
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
  if (one.speaker !== undefined && isUnsaid(prose, one)) return unsaid(prose, one, figures);
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
    aside: one.speaker?.aside && spanOf(prose, one.speaker.aside),
    cue: spanOf(prose, one.cue),
    sources: (one.sources ?? []).map((source) => spanOf(prose, source)),
    figures: within,
    ...weighWorth(words, { figures: within, isPrediction: kind === 'prediction' }),
  };
}

/** "Healey did not say how …", all of it. */
function unsaid(prose: Prose, one: Attribution, figures: readonly Figure[]): FoundClaim {
  const { parts, cue, speaker = cue } = one;
  const first = Math.min(speaker.first, ...parts.map((part) => part.first));
  const last = Math.max(cue.last, ...parts.map((part) => part.last));
  return ownClaim(prose, { first, last, kind: 'assertion' }, figures);
}

/** Something the outlet says itself. */
function ownClaim(
  prose: Prose,
  { kind, ...phrase }: Phrase & { kind: ClaimKind },
  figures: readonly Figure[],
): FoundClaim {
  const span = spanOf(prose, phrase);
  const within = figuresIn(figures, span);
  const words = prose.document.text.slice(span.start, span.end);
  const worth = weighWorth(words, { figures: within, isPrediction: false });
  return { ...span, kind, spans: [span], sources: [], figures: within, ...worth };
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
    const kind = found.hasFigure ? 'figure' : 'assertion';
    return [ownClaim(prose, { first: found.first, last: found.last, kind }, figures)];
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
