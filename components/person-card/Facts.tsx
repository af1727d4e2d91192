/** What a pack knows of a person: a table of then, now and before, and where it comes from. */
import type { PersonCard as Card } from '@/utils/messages.ts';
import type { FactStatus } from '@/utils/people/person.ts';
import { formatPartialDate } from '../dates.ts';
import { languageOf, type Translate } from '../translate.ts';
import { Offices } from './Offices.tsx';
import { hasUnchecked, regionName } from './person-facts.ts';
import { Unchecked } from './Unchecked.tsx';

/** What every part of a card is made of. */
export interface CardPartProps {
  card: Card;
  translate: Translate;
}

export function Facts({ card, translate }: CardPartProps) {
  const language = languageOf(translate);
  const { whenWritten, now, before, died } = card;
  return (
    <dl class="facts">
      <div>
        <dt>
          {translate('whenWritten')}
          {whenWritten && (
            <time dateTime={whenWritten.date}>{formatPartialDate(whenWritten.date, language)}</time>
          )}
        </dt>
        <dd>
          {whenWritten ? (
            <Offices offices={whenWritten.offices} dates="since" translate={translate} />
          ) : (
            <p class="nothing">{translate('storyUndated')}</p>
          )}
        </dd>
      </div>
      <div>
        <dt>
          {translate('now')}
          <span>{translate('asOf', { date: formatPartialDate(now.asOf, language) })}</span>
        </dt>
        <dd>
          {now.same ? (
            translate('theSame')
          ) : (
            <Offices offices={now.offices} dates="since" translate={translate} />
          )}
        </dd>
      </div>
      {before.length > 0 && (
        <div>
          <dt>{translate('before')}</dt>
          <dd>
            <Offices offices={before} dates="period" translate={translate} />
          </dd>
        </div>
      )}
      {died && (
        <div>
          <dt>{translate('died')}</dt>
          <dd>
            {formatPartialDate(died.date, language)}
            {died.status === 'unchecked' && <Unchecked translate={translate} />}
          </dd>
        </div>
      )}
    </dl>
  );
}

/** Countries, party and age on one line. */
export function Particulars({ card, translate }: CardPartProps) {
  const language = languageOf(translate);
  const facts: { text: string; status: FactStatus }[] = [
    ...card.countries.map((code) => checked(regionName(code, language))),
    ...(card.party ? [{ text: card.party.name, status: card.party.status }] : []),
    ...ageOf(card, translate),
  ];
  if (facts.length === 0) return null;
  return (
    <ul class="particulars">
      {facts.map(({ text, status }) => (
        <li key={text}>
          <bdi>{text}</bdi>
          {status === 'unchecked' && <Unchecked translate={translate} />}
        </li>
      ))}
    </ul>
  );
}

function checked(text: string): { text: string; status: FactStatus } {
  return { text, status: 'checked' };
}

/** An age is as sure as the birth it is counted from. */
function ageOf({ age, born }: Card, translate: Translate): { text: string; status: FactStatus }[] {
  if (age === undefined) return [];
  const text =
    age.from === age.to
      ? translate('aged', { age: age.from })
      : translate('agedBetween', { from: age.from, to: age.to });
  return [{ text, status: born?.status ?? 'unchecked' }];
}

/** Why this person, and who says so: folded away until asked for. */
export function Background({ card, translate }: CardPartProps) {
  const { reasons, sources } = card;
  const list = new Intl.ListFormat(languageOf(translate), { type: 'unit', style: 'short' });
  return (
    <>
      {card.known && hasUnchecked(card) && (
        <p class="explanation">{translate('uncheckedExplained')}</p>
      )}
      {reasons.length > 0 && (
        <details>
          <summary>{translate('whyThisPerson')}</summary>
          <ul class="reasons">
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </details>
      )}
      {sources.length > 0 && (
        <p class="explanation">{translate('sources', { list: list.format(sources) })}</p>
      )}
    </>
  );
}
