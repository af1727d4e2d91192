/** Every request that look-ups sent: when, to whom, and what was in it. */
import type { SentRequest } from '@/utils/look-up-messages.ts';
import { formatMoment } from '../dates.ts';
import { languageOf } from '../translate.ts';
import { useTranslate } from '../translation.tsx';

export function LookUpLog({ requests }: { requests: readonly SentRequest[] }) {
  const translate = useTranslate();
  if (requests.length === 0) return <p class="aside">{translate('lookUpsLogEmpty')}</p>;
  return (
    <ol class="look-up-log">
      {requests.map(({ at, host, sent }, nth) => (
        <li key={requests.length - nth}>
          <time class="aside">{formatMoment(at, languageOf(translate))}</time> <bdi>{host}</bdi>
          <bdi class="sent">{sent.join(', ')}</bdi>
        </li>
      ))}
    </ol>
  );
}
