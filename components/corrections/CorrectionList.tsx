/** What the reader said of names, each with the way back. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Correction } from '@/utils/people/correction.ts';
import type { Translate } from '../translate.ts';
import { useTranslate } from '../translation.tsx';

export interface CorrectionListProps {
  corrections: readonly Correction[];
  onUndo(id: string): void;
  /** Correction whose way back takes the focus, so that it is seen; a new object each time. */
  focused: { id: string } | null;
}

export function CorrectionList({ corrections, onUndo, focused }: CorrectionListProps) {
  const translate = useTranslate();
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (focused) button.current?.focus();
  }, [focused]);
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
                {...(correction.id === focused?.id && { ref: button })}
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
