/** Other claims of the story on the same thing, each with what comes of comparing them. */
import type { ComparedClaim } from '@/utils/claim-messages.ts';
import type { Verdict } from '@/utils/language/analysis.ts';
import type { MessageKey, Translate } from '../translate.ts';
import { formatFigure } from './figure-text.ts';

export interface ComparisonsProps {
  others: readonly ComparedClaim[];
  onClaim(id: number): void;
  translate: Translate;
}

/** In words, and by weight rather than colour: a difference says nothing of who is right. */
const VERDICTS: Readonly<Record<Verdict, MessageKey>> = {
  same: 'verdictSame',
  differs: 'verdictDiffers',
  'not-comparable': 'verdictNotComparable',
  unclear: 'verdictUnclear',
  'quote-mismatch': 'verdictQuoteMismatch',
};
/** What is of most use first. */
const ORDER: readonly Verdict[] = [
  'quote-mismatch',
  'differs',
  'unclear',
  'same',
  'not-comparable',
];

export function Comparisons({ others, onClaim, translate }: ComparisonsProps) {
  if (others.length === 0) return null;
  const sorted = others.toSorted((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
  return (
    <div>
      <p class="eyebrow">{translate('alsoInStory')}</p>
      <ul class="compared">
        {sorted.map((other) => (
          <li key={other.id} class={other.verdict}>
            <button type="button" onClick={() => onClaim(other.id)}>
              <bdi class="what">{nameOther(other, translate)}</bdi>
              {other.speaker && (
                <span class="aside">
                  <bdi>{other.speaker.name}</bdi>
                </span>
              )}
            </button>
            <span class="verdict">{translate(VERDICTS[other.verdict])}</span>
            {other.reason && (
              <p class="aside reason">
                <bdi>{other.reason}</bdi>
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function nameOther({ figures: [figure], words }: ComparedClaim, translate: Translate): string {
  if (!figure) return `“${words}”`;
  return [formatFigure(figure, translate), figure.measure].filter(Boolean).join(' · ');
}
