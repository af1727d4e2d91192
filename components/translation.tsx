/** The words of a view, within reach of all its components. What stands in pages is handed them instead, to weigh less. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translate } from './translate.ts';

const Translation = createContext<Translate>((key) => key);

/** Provides `value` to every component below. */
export const TranslationProvider = Translation.Provider;

export function useTranslate(): Translate {
  return useContext(Translation);
}
