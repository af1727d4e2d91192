/** What an import would do, before it does it. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type PluralKey, translateCount } from '../translate.ts';
import { useTranslate } from '../translation.tsx';
import type { ImportSummary } from './transfer.ts';

export interface ImportPreviewProps {
  summary: ImportSummary;
  onConfirm(): void;
  onLeave(): void;
}

/** Lines shown of what cannot be used; a file of another kind may have a million. */
const MAX_SHOWN = 200;

const FATES: readonly (readonly [fate: keyof ImportSummary['counts'], text: PluralKey])[] = [
  ['added', 'importAdded'],
  ['changed', 'importChanged'],
  ['same', 'importSame'],
  ['kept', 'importKept'],
];

export function ImportPreview({ summary, onConfirm, onLeave }: ImportPreviewProps) {
  const translate = useTranslate();
  const answers = useRef<HTMLDivElement>(null);
  // The button that was pressed has gone.
  useLayoutEffect(() => answers.current?.querySelector('button')?.focus(), []);
  const { counts, unusable } = summary;
  const brings = counts.added + counts.changed;
  return (
    <section class="transfer import-preview" aria-label={translate('importPreview')}>
      <ul>
        {FATES.filter(([fate]) => counts[fate] > 0).map(([fate, text]) => (
          <li key={fate}>{translateCount(translate, text, counts[fate])}</li>
        ))}
        {brings + counts.same + counts.kept + unusable.length === 0 && (
          <li>{translate('importEmpty')}</li>
        )}
      </ul>
      {unusable.length > 0 && <UnusableLines unusable={unusable} />}
      <div class="line" ref={answers}>
        {brings > 0 && (
          <button type="button" class="primary" onClick={onConfirm}>
            {translateCount(translate, 'bringIn', brings)}
          </button>
        )}
        <button type="button" onClick={onLeave}>
          {translate(brings > 0 ? 'cancel' : 'close')}
        </button>
      </div>
    </section>
  );
}

function UnusableLines({ unusable }: Pick<ImportSummary, 'unusable'>) {
  const translate = useTranslate();
  const left = unusable.length - MAX_SHOWN;
  return (
    <details>
      <summary>{translateCount(translate, 'importUnusable', unusable.length)}</summary>
      <ol class="unusable">
        {unusable.slice(0, MAX_SHOWN).map(({ place, words, reason }) => (
          <li key={place} value={place}>
            {words !== '' && <q dir="auto">{words}</q>} {translate(reason)}
          </li>
        ))}
      </ol>
      {left > 0 && <p class="aside">{translateCount(translate, 'andMore', left)}</p>}
    </details>
  );
}
