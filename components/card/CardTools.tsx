/** The controls at the upper end of every card: keep it open, close it. */
import { CloseIcon, PinIcon } from '../icons.tsx';
import type { Translate } from '../translate.ts';

/** Beside its words for a while or until it is sent away, or at the bottom of the window. */
export type CardForm = 'loose' | 'pinned' | 'sheet';

export interface CardToolsProps {
  form: CardForm;
  onPin(): void;
  onClose(): void;
  translate: Translate;
}

export function CardTools({ form, onPin, onClose, translate }: CardToolsProps) {
  return (
    <div class="tools">
      {form !== 'sheet' && (
        <button
          type="button"
          class="tool"
          aria-pressed={form === 'pinned'}
          aria-label={translate('pinCard')}
          onClick={onPin}
        >
          <PinIcon />
        </button>
      )}
      <button type="button" class="tool" aria-label={translate('closeCard')} onClick={onClose}>
        <CloseIcon />
      </button>
    </div>
  );
}
