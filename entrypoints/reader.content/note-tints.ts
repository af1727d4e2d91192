/** Tints what the reader has notes on, and finds it again for those who ask. */
import { type NoteMark, type NotePlace, type NoteStory, personKey } from '@/utils/notes/note.ts';
import { isDead } from '@/utils/page/marks.ts';
import { locate, type StoryText } from '@/utils/page/story-text.ts';
import type { ask } from '@/utils/platform/ask.ts';
import type { PageStory } from './page-story.ts';

export interface NoteTints {
  /** Asks again which notes there are, and where their words are now. */
  refresh(): Promise<void>;
  /** Ranges to tint: a person's first mention, a quote where it is found beyond doubt. */
  ranges(): Range[];
  /** The words one note is on, or the n-th of those it may be on. */
  rangeOf(id: string, nth: number): Range | undefined;
  /** Notes on words, found or not. */
  places(): readonly NotePlace[];
}

export interface NotePorts {
  ask: typeof ask;
  page: NoteStory;
  story: PageStory;
}

/** UTF-16 units of a story that are searched for notes; the contract takes no more. */
const MAX_TEXT = 2_000_000;

/** Knows of each note where it belongs, and nothing of what it says. */
export function createNoteTints({ ask, page, story }: NotePorts, signal: AbortSignal): NoteTints {
  let marks: readonly NoteMark[] = [];
  /** Places as found in one text; in a later one they hold as far as its blocks are the same. */
  let found: { text: StoryText; places: readonly NotePlace[] } | undefined;
  let ranges = new Map<object, Range | undefined>();

  const rangeOfStretch = (stretch: NotePlace['places'][number]): Range | undefined => {
    const made = ranges.get(stretch);
    if (made && !isDead(made) && found?.text === story.text()) return made;
    const range = found && locate(found.text, stretch);
    ranges.set(stretch, range);
    return range;
  };
  const rangeOfPerson = ({ subject }: NoteMark): Range | undefined => {
    const wanted = personKey(subject.person);
    const mention = story.mentions().find((one) => personKey(one.mention) === wanted);
    return mention && story.rangeOf(mention);
  };
  const find = async () => {
    const text = story.text();
    const answer = await ask(
      'notes.locate',
      { story: page, text: text.text.slice(0, MAX_TEXT) },
      { signal },
    );
    if (!answer.ok) return;
    found = { text, places: answer.value.places };
    ranges = new Map();
  };

  return {
    async refresh() {
      const people = story.people().map(({ name, mention: { entity } }) => ({ entity, name }));
      const answer = await ask('notes.marks', { story: page, people }, { signal });
      if (!answer.ok) return;
      marks = answer.value.marks;
      if (answer.value.words) await find();
      else found = undefined;
    },
    ranges: () =>
      [
        ...marks.map(rangeOfPerson),
        ...(found?.places ?? [])
          .filter(({ at }) => at === 'exact' || at === 'changed')
          .flatMap(({ places }) => places.map(rangeOfStretch)),
      ].filter((range) => range !== undefined),
    rangeOf(id, nth) {
      const stretch = found?.places.find((one) => one.id === id)?.places[nth];
      if (stretch) return rangeOfStretch(stretch);
      const mark = marks.find((one) => one.id === id);
      return mark && rangeOfPerson(mark);
    },
    places: () => found?.places ?? [],
  };
}
