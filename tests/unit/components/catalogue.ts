/** The message catalogue as tests read it: strict about placeholders, as the browser is not. */
import type { Translate } from '@/components/translate.ts';
import messages from '@/public/_locales/en/messages.json';

export interface Message {
  message: string;
  description: string;
  placeholders?: Record<string, { content: string; example: string }>;
}

export const CATALOGUE: Readonly<Record<string, Message>> = messages;

/** Fills a message as the browser does, and throws where parts and placeholders do not match. */
export const translate: Translate = (key, substitutions = {}) => {
  const entry = CATALOGUE[key];
  if (entry === undefined) return key;
  const wanted = Object.keys(entry.placeholders ?? {}).sort();
  const given = Object.keys(substitutions).sort();
  if (wanted.join() !== given.join()) {
    throw new Error(`“${key}” takes (${wanted.join()}), was given (${given.join()}).`);
  }
  return entry.message.replace(/\$(\w+)\$/g, (_, name: string) =>
    String(substitutions[name.toLowerCase()]),
  );
};
