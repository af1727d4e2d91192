/** What a look-up says beyond the packs; both sides where they contradict each other. */
import type { LiveFacts } from '@/utils/look-up-messages.ts';
import type { FactFound } from '@/utils/people/look-up/compare.ts';
import { formatPartialDate } from '../dates.ts';
import { languageOf, type MessageKey, type Translate } from '../translate.ts';
import { Offices } from './Offices.tsx';
import { regionName } from './person-facts.ts';

interface DifferencesProps extends Pick<LiveFacts, 'facts' | 'offices'> {
  translate: Translate;
}

export function Differences({ facts, offices, translate }: DifferencesProps) {
  return (
    <>
      {facts.map((fact) => (
        <p key={fact.kind}>
          <bdi>{sayFact(fact, fact.value, translate)}</bdi>
          {fact.instead !== undefined && (
            <bdi class="aside">
              {' '}
              {translate('packSays', { what: sayFact(fact, fact.instead, translate) })}
            </bdi>
          )}
        </p>
      ))}
      {offices.map(({ office, instead }) => (
        <div key={`${office.title}|${office.since}`}>
          <Offices offices={[office]} dates="period" translate={translate} />
          {instead && (
            <div class="aside">
              {translate('packSaysOffice')}
              <Offices offices={[instead]} dates="period" translate={translate} />
            </div>
          )}
        </div>
      ))}
    </>
  );
}

const FACT_TEXT: Readonly<Record<FactFound['kind'], MessageKey>> = {
  born: 'factBorn',
  died: 'factDied',
  party: 'factParty',
  country: 'factCountry',
  native: 'factNative',
};

function sayFact({ kind }: FactFound, value: string, translate: Translate): string {
  const language = languageOf(translate);
  const words =
    kind === 'born' || kind === 'died'
      ? formatPartialDate(value, language)
      : kind === 'country'
        ? regionName(value, language)
        : value;
  return translate(FACT_TEXT[kind], { what: words });
}
