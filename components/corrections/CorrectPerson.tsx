/** Lets the reader say whom a name means, whom it does not mean, or that it is to be left alone. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FoundPerson } from '@/utils/messages.ts';
import type { Verdict } from '@/utils/people/correction.ts';
import type { FailureCode } from '@/utils/result.ts';
import { FAILURE_TEXT } from '../failure-text.ts';
import { useTranslate } from '../translation.tsx';
import { PersonChoices } from './PersonChoices.tsx';
import { PersonSearch } from './PersonSearch.tsx';

export interface CorrectPersonProps {
  /** Name in the story. */
  name: string;
  /** Who it was taken for. */
  meant: { entity: string; name: string } | undefined;
  /** The others it may mean. */
  candidates: readonly FoundPerson[];
  search(text: string): Promise<readonly FoundPerson[]>;
  onDecide(verdict: Verdict, isEverywhere: boolean): void;
  /** The reader wants to write down who it is. */
  onWrite(): void;
  /** The reader leaves without a word. */
  onLeave(): void;
  failure: FailureCode | null;
}

export function CorrectPerson(props: CorrectPersonProps) {
  const { name, meant, candidates, search, onDecide, onWrite, onLeave, failure } = props;
  const translate = useTranslate();
  const [isEverywhere, setEverywhere] = useState(false);
  const panel = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    panel.current?.querySelector<HTMLElement>('.choices button, [type=search]')?.focus();
  }, []);
  const decide = (verdict: Verdict) => onDecide(verdict, isEverywhere);
  const mean = ({ entity, name: person }: FoundPerson) => decide({ kind: 'is', entity, person });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    onLeave();
  };
  const title = translate('whoIs', { name });
  return (
    <section class="correct-person" aria-label={title} ref={panel} onKeyDown={onKeyDown}>
      <h2 class="eyebrow">
        <bdi>{title}</bdi>
      </h2>
      <Reach isEverywhere={isEverywhere} onChange={setEverywhere} />
      <div class="choices">
        {meant && (
          <button
            type="button"
            onClick={() => decide({ kind: 'not', entity: meant.entity, person: meant.name })}
          >
            <bdi>{translate('notPerson', { name: meant.name })}</bdi>
          </button>
        )}
        <button type="button" onClick={onWrite}>
          {translate('writeWho')}
        </button>
        <button type="button" onClick={() => decide({ kind: 'never' })}>
          {translate('neverMark')}
        </button>
      </div>
      <PersonChoices people={candidates} onChoose={mean} />
      <PersonSearch search={search} onChoose={mean} />
      <div class="actions">
        <p class="failure" role="alert">
          {failure && translate(FAILURE_TEXT[failure])}
        </p>
        <button type="button" onClick={onLeave}>
          {translate('cancel')}
        </button>
      </div>
    </section>
  );
}

interface ReachProps {
  isEverywhere: boolean;
  onChange(isEverywhere: boolean): void;
}

/** How far a correction reaches. */
function Reach({ isEverywhere, onChange }: ReachProps) {
  const translate = useTranslate();
  const group = useId();
  return (
    <fieldset class="reach">
      <legend>{translate('holds')}</legend>
      {([false, true] as const).map((everywhere) => (
        <label key={String(everywhere)}>
          <input
            type="radio"
            name={group}
            checked={isEverywhere === everywhere}
            onChange={() => onChange(everywhere)}
          />
          {translate(everywhere ? 'holdsEverywhere' : 'holdsHere')}
        </label>
      ))}
    </fieldset>
  );
}
