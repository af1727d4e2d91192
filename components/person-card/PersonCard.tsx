/** Who somebody in the story is: their office when it was written and now, and where they stand in it. */
import type { PopupTask } from '@/utils/message-fields.ts';
import type { PersonCard as Card } from '@/utils/messages.ts';
import { type CardForm, CardTools } from '../card/CardTools.tsx';
import { OutLink } from '../card/OutLink.tsx';
import { NextIcon, PreviousIcon } from '../icons.tsx';
import { directionOf, languageOf, type Translate, translateCount } from '../translate.ts';
import { Candidates } from './Candidates.tsx';
import { Background, type CardPartProps, Facts, Particulars } from './Facts.tsx';
import { LookUp, type LookUpActions } from './LookUp.tsx';
import { initialsOf, safeLinks } from './person-facts.ts';
import { Said, type SaidProps } from './Said.tsx';

export interface PersonCardProps {
  card: Card;
  /** Where in the story the card stands; `index` counts from 0. */
  mentions: { index: number; count: number; onStep(step: 1 | -1): void };
  /** What they say in the story; choosing a claim leads to it. */
  said: SaidProps;
  form: CardForm;
  onPin(): void;
  /** The reader wants to write on the person, or to say who they are. */
  onOpen(task: PopupTask['do']): void;
  onClose(): void;
  /** Absent where nobody can be looked up from. */
  lookUp?: LookUpActions | undefined;
  translate: Translate;
}

/** A dialog that is not modal: it takes no focus by itself and announces nothing. */
export function PersonCard(all: PersonCardProps) {
  const { mentions, said, form, onPin, onOpen, lookUp, ...props } = all;
  const { card, translate, onClose } = props;
  const part = { card, translate };
  return (
    <div class="gloss" lang={languageOf(translate)} dir={directionOf(translate)}>
      <section
        class={form === 'sheet' ? 'card person-card sheet' : 'card person-card'}
        role="dialog"
        aria-label={card.name}
        tabIndex={-1}
      >
        <Head {...part} form={form} onPin={onPin} onClose={onClose} />
        <div class="body">
          {card.known ? (
            <Facts {...part} />
          ) : (
            <p class="story-only">{storyOnly(card, translate)}</p>
          )}
          <Candidates {...part} />
          {lookUp && <LookUp {...part} {...lookUp} />}
          <Said {...said} translate={translate} />
          <Background {...part} />
        </div>
        <Mentions {...mentions} {...part} onOpen={onOpen} />
        <Foot {...part} onOpen={onOpen} />
      </section>
    </div>
  );
}

/** What can honestly be said of somebody in no pack. */
function storyOnly({ candidates }: Card, translate: Translate): string {
  return translate(candidates.length > 0 ? 'severalFit' : 'nobodyFits');
}

type HeadProps = CardPartProps & Pick<PersonCardProps, 'form' | 'onPin' | 'onClose'>;

function Head({ card, form, onPin, onClose, translate }: HeadProps) {
  const { name, native, known, description } = card;
  return (
    <div class="head">
      <div class="disc" aria-hidden="true">
        {initialsOf(name)}
      </div>
      <div class="who">
        <h2>
          <bdi>{name}</bdi>
        </h2>
        {native && (
          <p class="native">
            <bdi lang={native.lang}>{native.text}</bdi>
          </p>
        )}
        {description && (
          <p class="what">
            {!known && <span class="aside">{translate('storySays')} </span>}
            <bdi>{description}</bdi>
          </p>
        )}
        <Particulars card={card} translate={translate} />
      </div>
      <CardTools form={form} onPin={onPin} onClose={onClose} translate={translate} />
    </div>
  );
}

type MentionsProps = PersonCardProps['mentions'] & CardPartProps & Pick<PersonCardProps, 'onOpen'>;

function Mentions({ index, count, onStep, card, onOpen, translate }: MentionsProps) {
  return (
    <div class="mentions">
      <p class="eyebrow">{translate('mentionOf', { count, number: index + 1 })}</p>
      <button type="button" class="correct" onClick={() => onOpen('correct')}>
        {translate(card.known ? 'notThem' : 'whoIsThis')}
      </button>
      {count > 1 && (
        <span class="steps">
          <button
            type="button"
            class="tool"
            aria-label={translate('previousMention')}
            onClick={() => onStep(-1)}
          >
            <PreviousIcon />
          </button>
          <button
            type="button"
            class="tool"
            aria-label={translate('nextMention')}
            onClick={() => onStep(1)}
          >
            <NextIcon />
          </button>
        </span>
      )}
    </div>
  );
}

function Foot({ card, onOpen, translate }: CardPartProps & Pick<PersonCardProps, 'onOpen'>) {
  return (
    <div class="foot">
      <button type="button" class="primary" onClick={() => onOpen('note')}>
        {translate('addNote')}
      </button>
      {card.notes > 0 && (
        <span class="aside">{translateCount(translate, 'noteCount', card.notes)}</span>
      )}
      <span class="links">
        {safeLinks(card.links).map(({ site, address }) => (
          <OutLink key={site} site={site} address={address} translate={translate} />
        ))}
      </span>
    </div>
  );
}
