/** What a note is on, in words, above the field it is written in. */
import type { NoteSubject } from '@/utils/notes/note.ts';
import type { Translate } from '../translate.ts';

export function labelOf(subject: NoteSubject, translate: Translate): string {
  switch (subject.kind) {
    case 'person':
      return translate('noteOn', { name: subject.person.name });
    case 'person-in-story':
      return translate('noteOnPersonHere', { name: subject.person.name });
    case 'story':
      return translate('noteOnStory');
    case 'claim':
      return translate('noteOnClaim');
    default:
      return translate('noteOnQuote');
  }
}
