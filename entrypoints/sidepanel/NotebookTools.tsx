/** What the reader finds notes with: a field for words, and the choice by what they are sorted. */
import { useEffect, useRef } from 'preact/hooks';
import type { MessageKey } from '@/components/translate.ts';
import { useTranslate } from '@/components/translation.tsx';
import { type NotebookSection, SECTIONS } from './notebook-place.ts';

export interface NotebookToolsProps {
  section: NotebookSection;
  query: string;
  onSection(section: NotebookSection): void;
  onQuery(query: string): void;
}

const SECTION_TEXT: Readonly<Record<NotebookSection, MessageKey>> = {
  all: 'sectionAll',
  story: 'sectionStories',
  person: 'sectionPeople',
  tag: 'tags',
  site: 'sectionSites',
  month: 'sectionMonths',
  measure: 'sectionMeasures',
  bin: 'sectionBin',
};

export function NotebookTools({ section, query, onSection, onQuery }: NotebookToolsProps) {
  const translate = useTranslate();
  const field = useRef<HTMLInputElement>(null);
  useSearchKey(() => field.current?.focus());
  return (
    <search class="tools">
      <input
        type="search"
        ref={field}
        dir="auto"
        aria-label={translate('searchNotes')}
        aria-keyshortcuts="/"
        placeholder={translate('searchNotes')}
        value={query}
        onInput={({ currentTarget }) => onQuery(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && query !== '') onQuery('');
        }}
      />
      <select
        aria-label={translate('showBy')}
        value={section}
        onChange={({ currentTarget }) => onSection(SECTIONS[currentTarget.selectedIndex] ?? 'all')}
      >
        {SECTIONS.map((one) => (
          <option key={one} value={one}>
            {translate(SECTION_TEXT[one])}
          </option>
        ))}
      </select>
    </search>
  );
}

/** The key that many readers know for it, except in a field. */
function useSearchKey(search: () => void): void {
  useEffect(() => {
    const life = new AbortController();
    const onKeyDown = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.matches('textarea, input');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      search();
    };
    document.addEventListener('keydown', onKeyDown, { signal: life.signal });
    return () => life.abort();
  }, [search]);
}
