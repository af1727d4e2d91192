/** Asks for leave before the first look-up: what is sent, and yes or no. */
import { useTranslate } from '../translation.tsx';

export function LookUpConsent({ onAllow, onRefuse }: { onAllow(): void; onRefuse(): void }) {
  const translate = useTranslate();
  return (
    <p class="look-up-consent">
      <button type="button" class="primary" onClick={onAllow}>
        {translate('lookUpsAllow')}
      </button>
      <button type="button" onClick={onRefuse}>
        {translate('lookUpsRefuse')}
      </button>
    </p>
  );
}
