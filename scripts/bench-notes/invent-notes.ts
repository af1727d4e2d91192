/** Invented notes on invented stories, as many as a diligent reader writes in years; the same ones every time. */
import type { Note, NoteSubject } from '../../utils/notes/note.ts';

const SYLLABLES =
  'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo za bre cla dro fli gra ple sta tri'.split(
    ' ',
  );
/** Words there are; the commonest fill most of the text, as in any language (Zipf). */
const VOCABULARY = 20_000;

/** The word of a rank; 0 is the commonest. */
export function inventWord(rank: number): string {
  const base = SYLLABLES.length;
  let word = '';
  for (let left = rank + base; left > 0; left = Math.floor(left / base)) {
    word = (SYLLABLES[left % base] ?? '') + word;
  }
  return word;
}

const PEOPLE = Array.from({ length: 400 }, (_, nth) => ({
  entity: `person-${nth}`,
  name: `${['Ana', 'Boris', 'Chiara', 'Dmitry', 'Eva', 'Femi', 'Goran', 'Hana'][nth % 8]} ${['Brill', 'Castell', 'Dorn', 'Engel', 'Falk', 'Grau', 'Holm'][nth % 7]}${nth}`,
}));
const COLOURS = ['amber', 'green', 'blue', 'violet', 'red'] as const;
const DAY_MS = 86_400_000;
/** The day before which all of them were written. */
const LAST_DAY = Date.UTC(2026, 10, 20);
/** Multiplier and increment of a linear congruential generator (Numerical Recipes). */
const STEP = { times: 1_664_525, plus: 1_013_904_223 };

function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, STEP.times) + STEP.plus) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Notes of some 40 words each, newest last. */
export function inventNotes(count: number, stories: number): Note[] {
  const random = createRandom(7);
  const pick = <T>(all: readonly T[]): T => all[random(all.length)] as T;
  const word = () => inventWord(Math.floor(VOCABULARY ** (random(1_000_000) / 1_000_000)) - 1);
  const words = (length: number) => Array.from({ length }, word).join(' ');
  return Array.from({ length: count }, (_, nth) => {
    const story = random(stories);
    const created = LAST_DAY - Math.floor(((count - nth) / count) * 900) * DAY_MS + nth;
    return {
      id: `00000000-0000-4000-8000-${String(nth).padStart(12, '0')}`,
      subject: inventSubject(nth, { words, person: pick(PEOPLE) }),
      text: `${words(12)}. **${words(3)}** ${words(25)}.`,
      story: {
        address: `https://site${story % 60}.example/news/story-${story}`,
        title: `Story ${story}: ${inventWord(story)} and ${inventWord(story * 5)}`,
        site: `site${story % 60}.example`,
        date: new Date(created).toISOString().slice(0, 10),
      },
      tags: nth % 3 === 0 ? [inventWord(random(80))] : [],
      colour: pick(COLOURS),
      importance: nth % 50 === 0 ? 1 : 0,
      people: [],
      created,
      changed: created,
      revision: 1,
    };
  });
}

function inventSubject(
  nth: number,
  { words, person }: { words(length: number): string; person: { entity: string; name: string } },
): NoteSubject {
  if (nth % 3 === 0) return { kind: 'person', person };
  const exact = words(12);
  const selector = {
    quote: { exact, prefix: words(8), suffix: words(8) },
    position: { start: nth, end: nth + exact.length },
  };
  if (nth % 3 === 1) return { kind: 'quote', selector };
  const claim = { words: exact, speaker: person, sources: [], measure: `${words(1)} of grain` };
  return { kind: 'claim', selector, claim };
}
