/** Words for the reader: components name a message and its parts, and never hold a sentence themselves. */
import type catalogue from '@/public/_locales/en/messages.json';

type Written = keyof typeof catalogue;

/** Messages that exist once per plural form: `notes` for `notes_one`, `notes_other` and so on. */
export type PluralKey = Written extends infer Key
  ? Key extends `${infer Base}_other`
    ? Base
    : never
  : never;

/** A message of the catalogue; other languages may add plural forms that English lacks. */
export type MessageKey = Written | `${PluralKey}_${Intl.LDMLPluralRule}`;

/** The message of a key with its placeholders filled; the key itself where the catalogue lacks it. */
export type Translate = (
  key: MessageKey,
  substitutions?: Record<string, string | number>,
) => string;

/** BCP 47 tag of the language the messages are written in, for dates, numbers and plural forms beside them. */
export function languageOf(translate: Translate): string {
  return translate('languageTag');
}

/** Direction the messages are written in. */
export function directionOf(translate: Translate): 'ltr' | 'rtl' {
  return translate('textDirection') === 'rtl' ? 'rtl' : 'ltr';
}

/** The form of a message that a number takes; `count` is filled in as the language writes it. */
export function translateCount(translate: Translate, key: PluralKey, count: number): string {
  const language = languageOf(translate);
  const wanted: MessageKey = `${key}_${new Intl.PluralRules(language).select(count)}`;
  const parts = { count: new Intl.NumberFormat(language).format(count) };
  const message = translate(wanted, parts);
  return message === wanted ? translate(`${key}_other`, parts) : message;
}
