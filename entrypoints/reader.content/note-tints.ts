/** Tints what the reader has notes on, and finds it again for those who ask. */
import { locateQuote } from '@/utils/notes/anchor.ts';
import { type NoteMark, type NoteSelector, type NoteStory, personKey } from '@/utils/notes/note.ts';
import { isDead } from '@/utils/page/marks.ts';
import { locate, type StoryText } from '@/utils/page/story-text.ts';
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
  /** Quotes as found in one text; to look for them costs more than all the rest of a drawing. */
  let found: { text: StoryText | undefined; ranges: Map<NoteMark, Range | undefined> } = {
    text: undefined,
    ranges: new Map(),
  };

  const rangeOfQuote = (mark: NoteMark, selector: NoteSelector): Range | undefined => {
    const text = story.text();
    if (found.text !== text) found = { text, ranges: new Map() };
    const made = found.ranges.get(mark);
    if (made ? !isDead(made) : found.ranges.has(mark)) return made;
    const place = locateQuote(text.text, selector);
    const range = place.at === 'exact' || place.at === 'changed' ? locate(text, place) : undefined;
    found.ranges.set(mark, range);
    return range;
  };
  const rangeOfMark = (mark: NoteMark): Range | undefined => {
    const { subject } = mark;
    if (subject.kind !== 'person') return rangeOfQuote(mark, subject.selector);
    const wanted = personKey(subject.person);
    const mention = story.mentions().find((one) => personKey(one.mention) === wanted);
    return mention && story.rangeOf(mention);
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
