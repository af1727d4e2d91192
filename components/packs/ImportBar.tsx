/** How far a pack on its way is, and the way to stop it. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ImportProgress } from '@/utils/import-messages.ts';
import { formatSize } from '../sizes.ts';
import { languageOf, type Translate } from '../translate.ts';
import { useTranslate } from '../translation.tsx';

export interface ImportBarProps {
  /** Null before the first byte. */
  progress: ImportProgress | null;
  onCancel(): void;
}

export function ImportBar({ progress, onCancel }: ImportBarProps) {
  const translate = useTranslate();
  const cancel = useRef<HTMLButtonElement>(null);
  // The button that was pressed has gone.
  useLayoutEffect(() => cancel.current?.focus(), []);
  const words = describe(progress, translate);
  const { done, total } = progress ?? {};
  const share = progress?.stage === 'receiving' && total ? { value: done, max: total } : {};
  return (
    <div class="import">
      <div class="line">
        <progress aria-label={words} {...share} />
        <button type="button" ref={cancel} onClick={onCancel}>
          {translate('cancel')}
        </button>
      </div>
      <p>{words}</p>
      <p class="aside">{translate('keepPageOpen')}</p>
    </div>
  );
}

function describe(progress: ImportProgress | null, translate: Translate): string {
  if (progress === null) return translate('fetchingPack');
  const { stage, done, total } = progress;
  if (stage === 'checking') return translate('checkingPack');
  const language = languageOf(translate);
  const size = formatSize(done, language);
  return total === undefined
    ? translate('receivingPack', { done: size })
    : translate('receivingPackOf', { done: size, total: formatSize(total, language) });
}
