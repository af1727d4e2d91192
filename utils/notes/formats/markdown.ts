/** Notes as Markdown: a file for each story, or for each person, as Obsidian and its kind like them. */
import type { Note, NoteStory } from '../note.ts';
import type { OwnPerson } from '../own-person.ts';
import { dayWriter } from './days.ts';
import { createFileNames } from './file-names.ts';
import { writeFrontMatter, writeTag } from './front-matter.ts';
import { byPerson, byStory } from './selection.ts';

/** Words of the reader's language that stand in files. */
export interface ExportWords {
  /** BCP 47 tag of that language. */
  language: string;
  /** Name of a file or a story that has none. */
  untitled: string;
  /** Heading of notes that touch nobody. */
  nobody: string;
  /** Heading of everything. */
  notes: string;
}

/** Text of files by path. */
export type Files = Map<string, string>;

/** A file for each story. */
export function writeStoryFiles(notes: readonly Note[], words: ExportWords): Files {
  const nameFile = createFileNames({ untitled: words.untitled, ending: '.md' });
  return new Map(
    byStory(notes).map(({ story, notes: group }) => {
      const title = oneLine(story.title) || words.untitled;
      return [nameFile(title), writeStory({ ...story, title }, group, words)];
    }),
  );
}

/** A file for each person whom a note touches, and one for the notes that touch nobody. */
export function writePersonFiles(
  notes: readonly Note[],
  people: readonly OwnPerson[],
  words: ExportWords,
): Files {
  const nameFile = createFileNames({ untitled: words.untitled, ending: '.md' });
  const own = new Map(people.map((person) => [person.id, person]));
  const groups = byPerson(notes);
  const met = new Set(groups.flatMap((group) => group.notes));
  const rest = notes.filter((note) => !met.has(note));
  const files = groups.map(({ person, notes: group }): [string, string] => {
    const written = own.get(person.entity ?? '');
    const aliases = new Set([...(written?.aliases ?? []), written?.name ?? person.name]);
    aliases.delete(person.name);
    const top = writeFrontMatter({
      title: person.name,
      aliases: [...aliases],
      description: written?.description,
      tags: tagsOf(group),
    });
    return [nameFile(person.name), [top, ...writePerson(person.name, group, words)].join('\n')];
  });
  if (rest.length === 0) return new Map(files);
  const last = [writeFrontMatter({ title: words.nobody, tags: tagsOf(rest) })];
  return new Map([
    ...files,
    [nameFile(words.nobody), [...last, ...writePerson(words.nobody, rest, words)].join('\n')],
  ]);
}

function writeStory(story: NoteStory, notes: readonly Note[], words: ExportWords): string {
  const top = writeFrontMatter({
    title: story.title,
    source: story.address,
    site: story.site,
    author: story.author,
    date: story.date,
    tags: tagsOf(notes),
    aliases: [story.title],
  });
  const heading = `# ${escapeText(story.title)}\n`;
  return [top, heading, ...notes.map((note) => writeNote(note, words))].join('\n');
}

function writePerson(name: string, notes: readonly Note[], words: ExportWords): string[] {
  const stories = byStory(notes).map(({ story, notes: group }) =>
    [`## ${linkTo(story, words)}\n`, ...group.map((note) => writeNote(note, words))].join('\n'),
  );
  return [`# ${escapeText(name)}\n`, ...stories];
}

function linkTo({ title, address }: NoteStory, { untitled }: ExportWords): string {
  const words = escapeText(oneLine(title) || untitled);
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return words;
  return `[${words}](<${new URL(address).href.replaceAll(/[<>\\]/g, encodeURIComponent)}>)`;
}

/** The words it is on, what the reader wrote, and a last line that can be linked to. */
function writeNote(note: Note, { language }: ExportWords): string {
  const { id, subject, text, tags, importance, created } = note;
  const quoted = 'selector' in subject ? subject.selector.quote.exact : '';
  const quote = quoted && escapeText(quoted).replaceAll(/^/gm, '> ');
  const about = 'person' in subject ? `**${escapeText(oneLine(subject.person.name))}**` : '';
  const labels = tags.map(writeTag).filter((tag) => tag !== '');
  const day = dayWriter(language)(created);
  const last = [day, '!'.repeat(importance), ...labels.map((tag) => `#${tag}`), `^${idOf(id)}`];
  const parts = [quote, about, keepMarkupOut(text), last.filter((part) => part !== '').join(' ')];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Names of blocks in Obsidian have letters, digits and dashes alone. */
function idOf(id: string): string {
  return id.replaceAll(/[^\w-]/g, '');
}

function tagsOf(notes: readonly Note[]): string[] {
  const tags = notes.flatMap((note) => note.tags.map(writeTag));
  return [...new Set(tags)].filter((tag) => tag !== '');
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** What has a meaning in Markdown wherever it stands. */
const MARKUP = /[\\`*_[\]<>~$|&]|==|%%|\^(?=[\w-]+$)|(?<=^|\s)#/gm;
/** What has one at the beginning of a line. */
const LINE_MARKUP = /^([ \t]*)([#+=-]|\d+(?=[.)]))/gm;

/** Words of a page as they are, whatever they would be as Markdown. */
function escapeText(text: string): string {
  return withoutControls(text)
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(MARKUP, (sign) => [...sign].map((letter) => `\\${letter}`).join(''))
    .replaceAll(LINE_MARKUP, (_, space: string, sign: string) =>
      /\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
    );
}

/** What a reader writes is Markdown already; HTML in it stays text for programs that would show it as HTML. */
function keepMarkupOut(text: string): string {
  return withoutControls(text).replaceAll(/<(?=[a-z/!?])(?!https?:|mailto:)/gi, '&lt;');
}

function withoutControls(text: string): string {
  return text.toWellFormed().replaceAll(/[^\P{Cc}\t\n\r]/gu, '\uFFFD');
}
