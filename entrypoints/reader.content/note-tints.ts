/** Tints what the reader has notes on, and finds it again for those who ask. */
import { locateQuote } from '@/utils/notes/anchor.ts';
import { type NoteMark, type NoteStory, personKey } from '@/utils/notes/note.ts';
import { locate } from '@/utils/page/story-text.ts';
import type { ask } from '@/utils/platform/ask.ts';
import type { PageStory } from './page-story.ts';

export interface NoteTints {
  /** Asks again which notes there are. */
  refresh(): Promise<void>;
  /** Ranges to tint: a person's first mention, a quote where it is found beyond doubt. */
  ranges(): Range[];
  /** The words one note is on. */
  rangeOf(id: string): Range | undefined;
}

export interface NotePorts {
  ask: typeof ask;
  page: NoteStory;
  story: PageStory;
}

/** Knows of each note where it belongs, and nothing of what it says. */
export function createNoteTints({ ask, page, story }: NotePorts, signal: AbortSignal): NoteTints {
  let marks: readonly NoteMark[] = [];

  const rangeOfMark = ({ subject }: NoteMark): Range | undefined => {
    if (subject.kind === 'person') {
      const wanted = personKey(subject.person);
      const mention = story.mentions().find((one) => personKey(one.mention) === wanted);
      return mention && story.rangeOf(mention);
    }
    const text = story.text();
    const place = locateQuote(text.text, subject.selector);
    return place.at === 'found' ? locate(text, place) : undefined;
  };

  return {
    async refresh() {
      const people = story.people().map(({ name, mention: { entity } }) => ({ entity, name }));
      const answer = await ask('notes.marks', { story: page, people }, { signal });
      if (answer.ok) marks = answer.value.marks;
    },
    ranges: () => marks.map(rangeOfMark).filter((range) => range !== undefined),
    rangeOf(id) {
      const mark = marks.find((one) => one.id === id);
      return mark && rangeOfMark(mark);
    },
  };
}
