/** Adds a pack from a file or a web address, and shows how far it is. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useTranslate } from '../translation.tsx';
import { ImportBar } from './ImportBar.tsx';
import type { PackImport } from './pack-import.ts';

export function AddPack({ adding }: { adding: PackImport }) {
  const translate = useTranslate();
  const { state, add, cancel } = adding;
  const isUnderWay = state.kind === 'under-way';
  const section = useRef<HTMLElement>(null);
  const was = useRef(isUnderWay);
  useLayoutEffect(() => {
    // The button that cancelled has gone; whoever was elsewhere meanwhile stays there.
    const isLost = document.activeElement === document.body;
    if (was.current && !isUnderWay && isLost) {
      section.current?.querySelector<HTMLElement>('.from-file button')?.focus();
    }
    was.current = isUnderWay;
  }, [isUnderWay]);
  return (
    <section class="add-pack" aria-label={translate('addPack')} ref={section}>
      <h3>{translate('addPack')}</h3>
      {isUnderWay ? (
        <ImportBar progress={state.progress} onCancel={cancel} />
      ) : (
        <div class="ways">
          <FromFile onFile={add} />
          <FromAddress onAddress={add} />
        </div>
      )}
      <div>
        <p class="outcome" role="status">
          {state.kind === 'done' && <bdi>{translate('packAdded', { name: state.name })}</bdi>}
        </p>
        <p class="failure" role="alert">
          {state.kind === 'failed' && translate(state.text)}
        </p>
      </div>
    </section>
  );
}

function FromFile({ onFile }: { onFile(file: File): void }) {
  const translate = useTranslate();
  const field = useRef<HTMLInputElement>(null);
  const choose = () => {
    const [file] = field.current?.files ?? [];
    if (file) onFile(file);
  };
  return (
    <div class="from-file">
      <input
        ref={field}
        type="file"
        accept=".glosspack"
        hidden
        aria-label={translate('packFile')}
        onChange={choose}
      />
      <button type="button" class="primary" onClick={() => field.current?.click()}>
        {translate('chooseFile')}
      </button>
    </div>
  );
}

function FromAddress({ onAddress }: { onAddress(address: string): void }) {
  const translate = useTranslate();
  const id = useId();
  const [address, setAddress] = useState('');
  return (
    <form
      class="from-address"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onAddress(address.trim());
      }}
    >
      <label for={id}>{translate('packAddress')}</label>
      <div class="line">
        <input
          id={id}
          type="url"
          dir="ltr"
          placeholder="https://"
          autocomplete="off"
          spellcheck={false}
          maxLength={2_000}
          value={address}
          aria-describedby={`${id}-hint`}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
        <button type="submit" disabled={address.trim() === ''}>
          {translate('add')}
        </button>
      </div>
      <p class="aside" id={`${id}-hint`}>
        {translate('packAddressHint')}
      </p>
    </form>
  );
}
