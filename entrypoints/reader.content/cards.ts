/** Opens cards on marks: what hovering means, who is asked, and what the cards' buttons do. */
import type { CardFace } from '@/entrypoints/card.content/card-host.tsx';
import type { PersonCard } from '@/utils/messages.ts';
import type { NoteStory } from '@/utils/notes/note.ts';
import { distanceToBox, type Point } from '@/utils/page/geometry.ts';
import { driveHover, type Hover, type Showing } from '@/utils/page/hover-driver.ts';
import type { MarkId } from '@/utils/page/intent-state.ts';
import type { Marks } from '@/utils/page/marks.ts';
import type { ask } from '@/utils/platform/ask.ts';
import { type BroughtCard, createBroughtCard } from './bring-card.ts';
import { createClaimKeeping } from './claim-keeping.ts';
import { claimFace, personFace } from './faces.ts';
import { createCardLookUps } from './look-up.ts';
import type { ClaimMark, PageClaims } from './page-claims.ts';
import type { PageStory, PlacedMention } from './page-story.ts';
import type { ShowWords } from './show-words.ts';

export interface CardPorts {
  window: Window;
  page: NoteStory;
  story: PageStory;
  claims: PageClaims;
  marks: Marks;
  showWords: ShowWords;
  ask: typeof ask;
}

/** What a card is of. */
export type Marked = { of: 'person'; mention: PlacedMention } | { of: 'claim'; mark: ClaimMark };

export interface Cards {
  /** Ranges of mentions or claims, known from now on as theirs; words that have gone are left out. */
  rangesOf(ids: readonly MarkId[]): Range[];
  /** The first of them. */
  rangeOf(id: MarkId): Range | undefined;
  /** Closes the card of what the story has no more. */
  dropLost(): void;
  /** What the card that shows is of. */
  shown(): Marked | undefined;
  /** Opens a card, with the focus in it if wished, until it is sent away. */
  open(id: MarkId, focus: 'card' | 'page'): void;
  togglePin(): void;
  close(): void;
  /** Opens the popup for a note on a person; keeps a claim as a note at once. */
  addNote(marked: Marked): Promise<void>;
  /** Makes what takes time, while nobody waits for a card yet. */
  prepare(): Promise<void>;
  isHost(node: EventTarget | null): boolean;
}

/** What an open card shows; a claim's words stand on the page. */
type CardAnswer = PersonCard | 'claim';

/** Cards until the signal aborts. */
export function createCards(ports: CardPorts, signal: AbortSignal): Cards {
  const { window, page, story, claims, marks, ask } = ports;
  const card = createBroughtCard({ document: window.document, ask }, signal);
  const keeping = createClaimKeeping({ page, story, ask }, () => showing && present(showing));
  const lookUps = createCardLookUps({ ask, date: page.date }, () => showing && present(showing));
  const ids = new WeakMap<Range, MarkId>();
  let asked: MarkId | undefined;
  let showing: Showing<CardAnswer> | undefined;
  let near: Point | undefined;
  let isFocusWanted = false;

  const find = (id: MarkId): Marked | undefined => {
    const mention = story.mention(id);
    if (mention) return { of: 'person', mention };
    const mark = claims.mark(id);
    return mark && { of: 'claim', mark };
  };
  const rangesOfOne = (id: MarkId): Range[] => {
    const marked = find(id);
    if (marked?.of === 'claim') return claims.rangesOf(marked.mark);
    const range = marked && story.rangeOf(marked.mention);
    return range ? [range] : [];
  };
  const isHost = (node: EventTarget | null) => card.host()?.isHost(node) ?? false;
  const prepare = async () => (await card.bring())?.prepare();
  const present = (now: Showing<CardAnswer>) => {
    const marked = find(now.mark);
    const point = now.form === 'loose' ? near : undefined;
    const range = nearest(rangesOfOne(now.mark), point);
    if (!marked || !range) {
      hover.lose(now.mark);
      return;
    }
    const face = faceOf(now, marked);
    const onPlaced = hover.placed.bind(undefined, now.token);
    if (face) card.host()?.show({ range, near: point, onPlaced, face });
  };
  const faceOf = (now: Showing<CardAnswer>, marked: Marked): CardFace | undefined => {
    const { answer, form, token } = now;
    const parts = { ...ports, form, hover, goTo };
    if (marked.of === 'claim') return claimFace(marked.mark, { ...parts, keeping });
    if (answer === 'claim') return undefined;
    const { mention } = marked;
    return personFace(mention, { ...parts, ...lookUps.open(token, mention, answer) });
  };
  /** To other words; their card comes along. */
  const goTo = (id: MarkId) => {
    const [range] = rangesOfOne(id);
    if (!range) return;
    ports.showWords(range);
    hover.summon(id);
  };

  const hover: Hover = driveHover<CardAnswer>(
    {
      window,
      markAt(point) {
        const range = marks.at(point);
        near = point;
        return range && !isSelected(window, range) ? ids.get(range) : undefined;
      },
      ask(id, asking) {
        asked = id;
        return askFor({ ...ports, card, prepare }, { marked: find(id), asking });
      },
      show(now) {
        showing = now;
        present(now);
        if (isFocusWanted) card.host()?.focus();
        isFocusWanted = false;
      },
      hide() {
        showing = undefined;
        lookUps.end();
        card.host()?.hide();
      },
      isCard: isHost,
    },
    signal,
  );

  return {
    isHost,
    prepare,
    rangeOf: (id) => rangesOfOne(id)[0],
    dropLost() {
      if (asked !== undefined && !find(asked)) hover.lose(asked);
    },
    shown: () => showing && find(showing.mark),
    open(id, focus) {
      isFocusWanted = focus === 'card';
      if (id === showing?.mark && isFocusWanted) {
        isFocusWanted = false;
        card.host()?.focus();
      } else hover.summon(id);
    },
    togglePin: hover.togglePin,
    close: hover.close,
    async addNote(marked) {
      if (marked.of === 'claim') return keeping.keep(marked.mark);
      const { entity, name } = marked.mention.mention;
      await ask('popup.open-at', { do: 'note', person: { entity, name } });
    },
    rangesOf: (wanted) =>
      wanted.flatMap((id) => {
        const ranges = rangesOfOne(id);
        for (const range of ranges) ids.set(range, id);
        return ranges;
      }),
  };
}

interface Asking {
  marked: Marked | undefined;
  asking: AbortSignal;
}

/** What a card is to show, once the card itself is here too; undefined where there is nothing to show. */
async function askFor(
  { ask, page, card, prepare }: CardPorts & { card: BroughtCard; prepare(): Promise<void> },
  { marked, asking }: Asking,
): Promise<CardAnswer | undefined> {
  if (!marked) return undefined;
  if (marked.of === 'claim') {
    await prepare();
    return card.host() && 'claim';
  }
  const { mention } = marked.mention;
  const [answer] = await Promise.all([
    ask('person.describe', { mention, date: page.date }, { signal: asking }),
    prepare(),
  ]);
  return answer.ok && card.host() ? answer.value : undefined;
}

/** The range that is pointed at, or the first. */
function nearest(ranges: readonly Range[], point: Point | undefined): Range | undefined {
  if (!point || ranges.length < 2) return ranges[0];
  const distances = ranges.map((range) =>
    Math.min(...[...range.getClientRects()].map((box) => distanceToBox(point, box))),
  );
  return ranges[distances.indexOf(Math.min(...distances))];
}

/** Words that are being selected are meant for copying. */
function isSelected(window: Window, range: Range): boolean {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return false;
  const selected = selection.getRangeAt(0);
  if (selected.startContainer.getRootNode() !== range.startContainer.getRootNode()) return false;
  return (
    selected.compareBoundaryPoints(Range.END_TO_START, range) < 0 &&
    selected.compareBoundaryPoints(Range.START_TO_END, range) > 0
  );
}
