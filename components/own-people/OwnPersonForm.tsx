/** The fields in which a reader writes who somebody is. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OwnPersonDraft } from '@/utils/notes/own-person.ts';
import type { FailureCode } from '@/utils/result.ts';
import { FAILURE_TEXT } from '../failure-text.ts';
import type { MessageKey } from '../translate.ts';
import { useTranslate } from '../translation.tsx';

/** What is written of somebody; their id is not the form's to make. */
export type OwnPersonText = Omit<OwnPersonDraft, 'id'>;

export interface OwnPersonFormProps {
  /** What stands in the fields at first. */
  initial: OwnPersonText;
  title: string;
  onSave(person: OwnPersonText): void;
  onLeave(): void;
  failure: FailureCode | null;
  /** UTF-16 units of one line. */
  maxLength: number;
}

interface Fields {
  name: string;
  description: string;
  office: string;
  aliases: string;
}

const LABELS: readonly [field: keyof Fields, label: MessageKey][] = [
  ['name', 'ownName'],
  ['description', 'ownDescription'],
  ['office', 'ownOffice'],
  ['aliases', 'ownAliases'],
];

export function OwnPersonForm(props: OwnPersonFormProps) {
  const { initial, title, onSave, onLeave, failure, maxLength } = props;
  const translate = useTranslate();
  const [fields, setFields] = useState<Fields>(() => toFields(initial));
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const first = initial.name === '' ? 'name' : 'description';
    form.current?.querySelector<HTMLElement>(`[name=${first}]`)?.focus();
  }, [initial]);
  const isNamed = /[\p{L}\p{N}]/u.test(fields.name);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    onLeave();
  };
  return (
    <form
      class="own-person"
      aria-label={title}
      ref={form}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        if (isNamed) onSave(toText(fields));
      }}
    >
      <p class="eyebrow">
        <bdi>{title}</bdi>
      </p>
      {LABELS.map(([field, label]) => (
        <div class="field" key={field}>
          <label for={`${id}-${field}`}>{translate(label)}</label>
          <input
            id={`${id}-${field}`}
            name={field}
            type="text"
            dir="auto"
            autocomplete="off"
            maxLength={maxLength}
            value={fields[field]}
            onInput={(event) => setFields({ ...fields, [field]: event.currentTarget.value })}
          />
        </div>
      ))}
      <div class="actions">
        <p class="failure" role="alert">
          {failure && translate(FAILURE_TEXT[failure])}
        </p>
        <button type="button" onClick={onLeave}>
          {translate('cancel')}
        </button>
        <button type="submit" class="primary" disabled={!isNamed}>
          {translate('save')}
        </button>
      </div>
    </form>
  );
}

/** Between two names in one field; people of other scripts write other commas. */
const COMMA = /[,،、，;]/;

function toFields({ name, description, office = '', aliases }: OwnPersonText): Fields {
  return { name, description, office, aliases: aliases.join(', ') };
}

function toText({ aliases, office, ...fields }: Fields): OwnPersonText {
  const others = aliases.split(COMMA).map((alias) => alias.trim());
  return {
    ...fields,
    aliases: others.filter((alias) => alias !== ''),
    ...(office.trim() === '' ? {} : { office }),
  };
}
