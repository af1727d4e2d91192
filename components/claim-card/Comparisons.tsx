/** Other claims on the same thing, of the story and of the reader's notes, each with what comes of comparing them. */
import type { ClaimCard, ComparedClaim } from '@/utils/claim-messages.ts';
import type { Verdict } from '@/utils/language/analysis.ts';
import { formatPartialDate } from '../dates.ts';
import { languageOf, type MessageKey, type Translate } from '../translate.ts';
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
  const sorted = others.toSorted(byVerdict);
  return (
    <div>
      <p class="eyebrow">{translate('alsoInStory')}</p>
      <ul class="compared">
        {sorted.map((other) => (
          <li key={other.id} class={other.verdict}>
            <button type="button" onClick={() => onClaim(other.id)}>
              <span>
                <bdi>{nameOther(other, translate)}</bdi>
              </span>
              {other.speaker && (
                <span class="aside">
                  <bdi>{other.speaker.name}</bdi>
                </span>
              )}
            </button>
            <Judgement {...other} translate={translate} />
          </li>
        ))}
      </ul>
    </div>
  );
}

type Judged = Pick<ComparedClaim, 'verdict' | 'reason'>;

function byVerdict(a: Judged, b: Judged): number {
  return ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict);
}

function Judgement({ verdict, reason, translate }: Judged & { translate: Translate }) {
  return (
    <>
      <span class="verdict">{translate(VERDICTS[verdict])}</span>
      {reason && (
        <p class="aside reason">
          <bdi>{reason}</bdi>
        </p>
      )}
    </>
  );
}

export interface RecalledProps {
  recalled: ClaimCard['recalled'];
  translate: Translate;
}

/** What the reader saved of other stories; it says where that stood, and when. */
export function Recalled({ recalled, translate }: RecalledProps) {
  if (recalled.length === 0) return null;
  return (
    <div>
      <p class="eyebrow">{translate('inYourNotes')}</p>
      <ul class="compared">
        {recalled.toSorted(byVerdict).map(({ saved, verdict, reason }) => (
          <li key={saved.words + saved.story.title} class={verdict}>
            <div>
              <bdi>
                {[formatFigure(saved.figure, translate), saved.measure].filter(Boolean).join(' · ')}
              </bdi>
              <p class="aside">
                <bdi>{placeSaved(saved, translate)}</bdi>
              </p>
            </div>
            <Judgement verdict={verdict} reason={reason} translate={translate} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function placeSaved(
  { speaker, story }: ClaimCard['recalled'][number]['saved'],
  translate: Translate,
): string {
  const day = story.date && formatPartialDate(story.date, languageOf(translate));
  return [speaker, story.title || story.site, day].filter(Boolean).join(' · ');
}

function nameOther({ figures: [figure], words }: ComparedClaim, translate: Translate): string {
  if (!figure) return `“${words}”`;
  return [formatFigure(figure, translate), figure.measure].filter(Boolean).join(' · ');
}
