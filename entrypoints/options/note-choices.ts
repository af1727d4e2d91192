/** The stories, people and tags by which a reader can choose notes. */
import { formatPartialDate } from '@/components/dates.ts';
import type { Choosable } from '@/components/notes-transfer/transfer.ts';
import { languageOf, type Translate } from '@/components/translate.ts';
import { byPerson, byStory, tagsIn } from '@/utils/notes/formats/selection.ts';
import type { Note, NoteStory } from '@/utils/notes/note.ts';

export interface Choices {
  story: readonly Choosable[];
  person: readonly Choosable[];
  tag: readonly Choosable[];
}

export function choicesOf(notes: readonly Note[], translate: Translate): Choices {
  return {
    story: byStory(notes).map(({ key, story, notes: group }) => ({
      selection: { by: 'story', key },
      name: nameStory(story, translate),
      count: group.length,
    })),
    person: byPerson(notes).map(({ key, person, notes: group }) => ({
      selection: { by: 'person', key },
      name: person.name,
      count: group.length,
    })),
    tag: tagsIn(notes).map(([tag, count]) => ({ selection: { by: 'tag', tag }, name: tag, count })),
  };
}

function nameStory({ title, site, date }: NoteStory, translate: Translate): string {
  const day = date && formatPartialDate(date, languageOf(translate));
  return [title, site, day].filter(Boolean).join(' · ');
}
