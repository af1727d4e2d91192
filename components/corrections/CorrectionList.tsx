/** What the reader said of names, each with the way back. */
import type { Correction } from '@/utils/people/correction.ts';
import type { Translate } from '../translate.ts';
import { useTranslate } from '../translation.tsx';

export interface CorrectionListProps {
  corrections: readonly Correction[];
  onUndo(id: string): void;
}

export function CorrectionList({ corrections, onUndo }: CorrectionListProps) {
  const translate = useTranslate();
  if (corrections.length === 0) return null;
  return (
    <section class="corrections" aria-label={translate('yourCorrections')}>
      <h2 class="eyebrow">{translate('yourCorrections')}</h2>
      <ul>
        {corrections.map((correction) => {
          const words = sayCorrection(correction, translate);
          return (
            <li key={correction.id}>
              <span>
                <bdi>{words}</bdi>{' '}
                <span class="aside">
                  {translate(correction.story ? 'holdsHere' : 'holdsEverywhere')}
                </span>
              </span>
              <button
                type="button"
                aria-label={translate('undoCorrection', { correction: words })}
                onClick={() => onUndo(correction.id)}
              >
                {translate('undo')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function sayCorrection({ name, verdict }: Correction, translate: Translate): string {
  if (verdict.kind === 'never') return translate('saidNever', { name });
  const { person } = verdict;
  return translate(verdict.kind === 'is' ? 'saidIs' : 'saidNot', { name, person });
}
