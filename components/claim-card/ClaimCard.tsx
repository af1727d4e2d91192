/** What somebody claims: who says it and through whom, the figure, and what else the story says of the same thing. */
import type { ClaimCard as Card, NamedSpeaker } from '@/utils/claim-messages.ts';
import { type CardForm, CardTools } from '../card/CardTools.tsx';
import { OutLink } from '../card/OutLink.tsx';
import { directionOf, languageOf, type MessageKey, type Translate } from '../translate.ts';
import { Comparisons, Recalled } from './Comparisons.tsx';
import { factCheckAddress } from './fact-check.ts';
import { formatFigure } from './figure-text.ts';

export interface ClaimCardProps {
  card: Card;
  /** How far the claim is on its way into the reader's notes. */
  keeping: 'not' | 'under-way' | 'kept' | 'failed';
  form: CardForm;
  onPin(): void;
  /** The reader wants to know who says it, by their number in the story. */
  onPerson(chain: number): void;
  /** The reader wants to see another claim. */
  onClaim(id: number): void;
  onKeep(): void;
  onClose(): void;
  translate: Translate;
}

/** Key that keeps the claim while the focus is in its card. */
const KEEP_KEY = 's';

/** A dialog that is not modal: it takes no focus by itself and announces nothing. */
export function ClaimCard(props: ClaimCardProps) {
  const { card, form, onPin, onClose, onClaim, onKeep, translate } = props;
  const onKeyDown = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
    if (key.toLowerCase() === KEEP_KEY && !ctrlKey && !metaKey && !altKey) onKeep();
  };
  return (
    <div class="gloss" lang={languageOf(translate)} dir={directionOf(translate)}>
      <section
        class={form === 'sheet' ? 'card claim-card sheet' : 'card claim-card'}
        role="dialog"
        aria-label={nameClaim(card, translate)}
        tabIndex={-1}
        onKeyDown={onKeyDown}
      >
        <div class="head">
          <div class="what">
            <Speaker {...props} />
            <Main {...props} />
          </div>
          <CardTools form={form} onPin={onPin} onClose={onClose} translate={translate} />
        </div>
        <div class="body">
          {card.figures.length > 0 && <Words {...props} />}
          <Comparisons others={card.others} onClaim={onClaim} translate={translate} />
          <Recalled recalled={card.recalled} translate={translate} />
          <Worth {...props} />
        </div>
        <Foot {...props} />
      </section>
    </div>
  );
}

function nameClaim({ speaker, figures: [figure], words }: Card, translate: Translate): string {
  const what = figure ? formatFigure(figure, translate) : words;
  return speaker ? translate('claimOf', { name: speaker.name, what }) : what;
}

/** Who says it, and how: "Kaja Kallas · said, according to TASS". */
function Speaker({ card, onPerson, translate }: ClaimCardProps) {
  const { speaker } = card;
  const how = describeWay(card, translate);
  const { chain } = speaker ?? {};
  return (
    <p class="speaker">
      {speaker === undefined && <span class="who">{translate('storyItself')}</span>}
      {speaker &&
        (chain === undefined ? (
          <bdi class="who">{speaker.name}</bdi>
        ) : (
          <button
            type="button"
            class="who"
            aria-label={translate('openPersonCard', { name: speaker.name })}
            onClick={() => onPerson(chain)}
          >
            <bdi>{speaker.name}</bdi>
          </button>
        ))}
      {how && (
        <span class="aside">
          {' '}
          <bdi>{how}</bdi>
        </span>
      )}
    </p>
  );
}

function describeWay({ cue, sources, speaker }: Card, translate: Translate): string {
  const isSpeaker = ({ name, chain }: NamedSpeaker) =>
    name === speaker?.name || (chain !== undefined && chain === speaker?.chain);
  const through = sources.filter((source) => !isSpeaker(source)).map(({ name }) => name);
  const list = new Intl.ListFormat(languageOf(translate), { type: 'unit', style: 'short' });
  const chain = through.length > 0 && translate('accordingTo', { sources: list.format(through) });
  return [cue, chain].filter(Boolean).join(', ');
}

/** The figure and what it measures, or the words where there is none. */
function Main({ card, translate }: ClaimCardProps) {
  const [figure, ...more] = card.figures;
  if (!figure) return <Quote card={card} />;
  const others = more.map((other) => formatFigure(other, translate));
  return (
    <>
      <h2>
        <bdi>{formatFigure(figure, translate)}</bdi>
      </h2>
      {figure.measure && (
        <p class="measure">
          <bdi>{figure.measure}</bdi>
        </p>
      )}
      {others.length > 0 && (
        <p class="aside">
          {translate('figuresBeside')} <bdi>{others.join(' · ')}</bdi>
        </p>
      )}
    </>
  );
}

function Words({ card }: ClaimCardProps) {
  return (
    <div>
      <Quote card={card} />
    </div>
  );
}

function Quote({ card: { words } }: Pick<ClaimCardProps, 'card'>) {
  return (
    <blockquote class="words" dir="auto">
      {words}
    </blockquote>
  );
}

const KINDS: Readonly<Record<Card['kind'], MessageKey>> = {
  direct: 'claimDirect',
  mixed: 'claimMixed',
  indirect: 'claimIndirect',
  demand: 'claimDemand',
  prediction: 'claimPrediction',
  assertion: 'claimAssertion',
  figure: 'claimFigure',
};

/** What kind of claim it is, and why it may be worth checking. */
function Worth({ card: { kind, reasons }, translate }: ClaimCardProps) {
  return (
    <div class="worth">
      <span class="kind">{translate(KINDS[kind])}</span>
      {reasons.length > 0 && (
        <p class="explanation">
          {translate('worthChecking')} <bdi>{reasons.join(' ')}</bdi>
        </p>
      )}
    </div>
  );
}

function Foot({ card, keeping, onKeep, translate }: ClaimCardProps) {
  return (
    <div class="foot">
      <button
        type="button"
        class="primary"
        disabled={keeping === 'under-way' || keeping === 'kept'}
        aria-keyshortcuts={KEEP_KEY}
        onClick={onKeep}
      >
        {translate(keeping === 'kept' ? 'claimKept' : 'keepClaim')}
        {keeping === 'not' && (
          <span class="key" aria-hidden="true">
            {KEEP_KEY.toUpperCase()}
          </span>
        )}
      </button>
      <span class="aside" role="status">
        {keeping === 'failed' && translate('claimNotKept')}
        {keeping === 'kept' && translate('claimInNotes')}
      </span>
      <span class="links">
        <OutLink
          site={translate('searchFactChecks')}
          address={factCheckAddress(card)}
          translate={translate}
        />
      </span>
    </div>
  );
}
