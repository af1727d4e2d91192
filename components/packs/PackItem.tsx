/** One pack of the list. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ListedPack } from '@/utils/messages.ts';
import { formatPartialDate } from '../dates.ts';
import { NextIcon, PreviousIcon } from '../icons.tsx';
import { formatSize } from '../sizes.ts';
import { languageOf, type Translate, translateCount } from '../translate.ts';
import { useTranslate } from '../translation.tsx';

export interface PackItemProps {
  pack: ListedPack;
  /** Absent for the first pack, and the last one. */
  onUp: (() => void) | undefined;
  onDown: (() => void) | undefined;
  onRemove(): void;
}

export function PackItem(props: PackItemProps) {
  const { pack, onRemove } = props;
  const translate = useTranslate();
  const [isAsking, setAsking] = useState(false);
  const remove = useRef<HTMLButtonElement>(null);
  const leave = () => {
    setAsking(false);
    requestAnimationFrame(() => remove.current?.focus());
  };
  return (
    <li class="pack" data-pack={pack.id}>
      <h3>
        <bdi>{pack.name}</bdi>
      </h3>
      <p class="facts">
        <bdi>
          {factsOf(pack, translate).map((fact, at) => (
            <span key={fact}>
              {at > 0 && ' · '}
              <span class="fact">{fact}</span>
            </span>
          ))}
        </bdi>
      </p>
      <p class="aside">
        <bdi>{translate('packSource', { source: pack.source })}</bdi>{' '}
        <bdi>{translate('packLicence', { licence: pack.licence })}</bdi>
      </p>
      {!pack.isReadable && <p class="failure">{translate('packUnreadable')}</p>}
      {isAsking ? (
        <Question name={pack.name} onYes={onRemove} onNo={leave} />
      ) : (
        <Tools {...props} remove={remove} onAsk={() => setAsking(true)} />
      )}
    </li>
  );
}

/** "1,866 people", "753 organisations", "as of 10 Oct 2026", "486 kB". */
function factsOf(
  { people, organisations, asOf, size }: ListedPack,
  translate: Translate,
): string[] {
  const language = languageOf(translate);
  return [
    translateCount(translate, 'peopleCount', people),
    ...(organisations > 0 ? [translateCount(translate, 'organisationCount', organisations)] : []),
    translate('asOf', { date: formatPartialDate(asOf, language) }),
    formatSize(size, language),
  ];
}

interface ToolsProps extends PackItemProps {
  remove: RefObject<HTMLButtonElement | null>;
  onAsk(): void;
}

function Tools({ pack: { name, isCore }, onUp, onDown, remove, onAsk }: ToolsProps) {
  const translate = useTranslate();
  return (
    <div class="tools">
      {isCore && <span class="aside">{translate('comesWithGloss')}</span>}
      {(onUp ?? onDown) && (
        <>
          <button
            type="button"
            class="tool"
            aria-label={translate('movePackUp', { name })}
            aria-disabled={onUp === undefined}
            onClick={onUp}
          >
            <PreviousIcon />
          </button>
          <button
            type="button"
            class="tool"
            aria-label={translate('movePackDown', { name })}
            aria-disabled={onDown === undefined}
            onClick={onDown}
          >
            <NextIcon />
          </button>
        </>
      )}
      {!isCore && (
        <button
          type="button"
          ref={remove}
          aria-label={translate('removePack', { name })}
          onClick={onAsk}
        >
          {translate('remove')}
        </button>
      )}
    </div>
  );
}

/** Removing a pack takes a download to undo, so it is asked first. */
function Question({ name, onYes, onNo }: { name: string; onYes(): void; onNo(): void }) {
  const translate = useTranslate();
  const yes = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => yes.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onNo();
  };
  const question = translate('removePackQuestion', { name });
  return (
    <fieldset class="question" aria-label={question} onKeyDown={onKeyDown}>
      <p>
        <bdi>{question}</bdi>
      </p>
      <button type="button" onClick={onNo}>
        {translate('keepPack')}
      </button>
      <button type="button" class="primary" ref={yes} onClick={onYes}>
        {translate('remove')}
      </button>
    </fieldset>
  );
}
