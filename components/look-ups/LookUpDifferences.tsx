/** People of packs of whom look-ups have found something else than the packs say. */
import type { FoundDifference } from '@/utils/look-up-messages.ts';
import { formatMoment } from '../dates.ts';
import { Differences } from '../person-card/Differences.tsx';
import { languageOf } from '../translate.ts';
import { useTranslate } from '../translation.tsx';

export function LookUpDifferences({ people }: { people: readonly FoundDifference[] }) {
  const translate = useTranslate();
  if (people.length === 0) return <p class="aside">{translate('lookUpsNoDifferences')}</p>;
  return (
    <ul class="look-up-differences">
      {people.map(({ entity, name, at, facts, offices }) => (
        <li key={entity}>
          <bdi class="name">{name}</bdi>{' '}
          <time class="aside">{formatMoment(at, languageOf(translate))}</time>
          <Differences facts={facts} offices={offices} translate={translate} />
        </li>
      ))}
    </ul>
  );
}
