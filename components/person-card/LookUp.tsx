/** What the open sources say of somebody, beside what the packs say; and the button by which they are asked. */
import type { CardLookUp, LiveFacts } from '@/utils/look-up-messages.ts';
import type { FailureCode } from '@/utils/result.ts';
import { formatMoment } from '../dates.ts';
import { FAILURE_TEXT } from '../failure-text.ts';
import { languageOf, type Translate } from '../translate.ts';
import { Differences } from './Differences.tsx';
import type { CardPartProps } from './Facts.tsx';
import { Portrait } from './Portrait.tsx';
import { isWikiAddress } from './person-facts.ts';

export interface LookUpActions {
  state: 'idle' | 'asking' | FailureCode;
  /** `choice` is the item that the reader says it is. */
  onLookUp(choice?: string): void;
  onShowSent(): void;
}

export type LookUpProps = CardPartProps & LookUpActions;

export function LookUp({ card, state, onLookUp, onShowSent, translate }: LookUpProps) {
  const { lookUp } = card;
  if (lookUp === undefined) return null;
  const { offer, live, choices, isNobody } = lookUp;
  const isAsked = live !== undefined || choices.length > 0 || isNobody;
  return (
    <div class="look-up">
      {live && <Live live={live} translate={translate} />}
      {choices.length > 0 && (
        <Choices choices={choices} onLookUp={onLookUp} translate={translate} />
      )}
      {isNobody && <p class="aside">{translate('lookUpNobody')}</p>}
      <p class="ask" role="status">
        {state === 'asking' && <span class="aside">{translate('lookingUp')}</span>}
        {state !== 'asking' && state !== 'idle' && (
          <span class="failure">{translate(FAILURE_TEXT[state])}</span>
        )}
        {offer && state !== 'asking' && (
          <button type="button" onClick={() => onLookUp()}>
            {translate(isAsked ? 'lookUpAgain' : 'lookUp')}
          </button>
        )}
        {isAsked && (
          <button type="button" class="sent" onClick={onShowSent}>
            {translate('whatWasSent')}
          </button>
        )}
      </p>
    </div>
  );
}

function Choices({
  choices,
  onLookUp,
  translate,
}: Pick<CardLookUp, 'choices'> & Pick<LookUpProps, 'onLookUp' | 'translate'>) {
  return (
    <>
      <p class="eyebrow">{translate('lookUpChoose')}</p>
      <ul class="candidates">
        {choices.map(({ id, name, description }) => (
          <li key={id}>
            <button type="button" onClick={() => onLookUp(id)}>
              <bdi>{name}</bdi>
            </button>{' '}
            <bdi class="aside">{description}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}

function Live({ live, translate }: { live: LiveFacts; translate: Translate }) {
  const { source, at, facts, offices, extract, portrait } = live;
  const language = languageOf(translate);
  return (
    <>
      <p class="eyebrow">{translate('lookedUp', { source, time: formatMoment(at, language) })}</p>
      {portrait && <Portrait portrait={portrait} translate={translate} />}
      <Differences facts={facts} offices={offices} translate={translate} />
      {extract && (
        <>
          <p class="extract">
            <bdi>{extract.text}</bdi>
          </p>
          <p class="explanation">
            {translate('extractFrom', { title: extract.title })}
            {isWikiAddress(extract.address) && (
              <a href={extract.address} target="_blank" rel="noopener noreferrer">
                {' '}
                Wikipedia<span aria-hidden="true"> ↗</span>
              </a>
            )}
          </p>
        </>
      )}
    </>
  );
}
