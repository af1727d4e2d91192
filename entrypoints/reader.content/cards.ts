/** Opens people's cards on their marks: what hovering means, who is asked, and what the card's buttons do. */
import type { LookUpActions } from '@/components/person-card/LookUp.tsx';
import type { CardHost } from '@/entrypoints/card.content/card-host.tsx';
import type { PopupTask } from '@/utils/message-fields.ts';
import type { PersonCard } from '@/utils/messages.ts';
import type { Point } from '@/utils/page/geometry.ts';
import { driveHover, type Hover, type Showing } from '@/utils/page/hover-driver.ts';
import type { MarkId } from '@/utils/page/intent-state.ts';
import type { Marks } from '@/utils/page/marks.ts';
import type { ask } from '@/utils/platform/ask.ts';
import { translate } from '@/utils/platform/translate.ts';
import { createBroughtCard } from './bring-card.ts';
import { createLookUps } from './look-up.ts';
import type { PageStory, PlacedMention } from './page-story.ts';
import type { ShowWords } from './show-words.ts';

export interface CardPorts {
  window: Window;
  story: PageStory;
  marks: Marks;
  showWords: ShowWords;
  ask: typeof ask;
  /** Day the story was written, `YYYY-MM-DD`. */
  date: string | undefined;
}

export interface Cards {
  /** The mentions' ranges, known from now on as theirs; words that have gone are left out. */
  rangesOf(mentions: readonly PlacedMention[]): Range[];
  /** Closes the card of a mention that the story has no more. */
  dropLost(): void;
  /** The mention whose card shows. */
  shown(): PlacedMention | undefined;
  /** Opens a mention's card, with the focus in it if wished, until it is sent away. */
  open(mention: PlacedMention, focus: 'card' | 'page'): void;
  togglePin(): void;
  close(): void;
  openPopup(mention: PlacedMention, task: PopupTask['do']): Promise<void>;
  /** Makes what takes time, while nobody waits for a card yet. */
  prepare(): Promise<void>;
  isHost(node: EventTarget | null): boolean;
}

/** Cards until the signal aborts. */
export function createCards(ports: CardPorts, signal: AbortSignal): Cards {
  const { window, story, marks, ask, date } = ports;
  const card = createBroughtCard({ document: window.document, ask }, signal);
  const ids = new WeakMap<Range, MarkId>();
  let asked: MarkId | undefined;
  let shown: MarkId | undefined;
  let near: Point | undefined;
  let isFocusWanted = false;

  const isHost = (node: EventTarget | null) => card.host()?.isHost(node) ?? false;
  const prepare = async () => (await card.bring())?.prepare();
  const hover: Hover = driveHover<PersonCard>(
    {
      window,
      markAt(point) {
        const range = marks.at(point);
        near = point;
        return range && !isSelected(window, range) ? ids.get(range) : undefined;
      },
      async ask(mark, asking) {
        asked = mark;
        const mention = story.mention(mark)?.mention;
        if (!mention) return undefined;
        const [answer] = await Promise.all([
          ask('person.describe', { mention, date }, { signal: asking }),
          prepare(),
        ]);
        return answer.ok && card.host() ? answer.value : undefined;
      },
      show(showing) {
        const host = card.host();
        if (!host) return;
        shown = showing.mark;
        lookUps.show(showing);
        if (isFocusWanted) host.focus();
        isFocusWanted = false;
      },
      hide() {
        shown = undefined;
        lookUps.end();
        card.host()?.hide();
      },
      isCard: isHost,
    },
    signal,
  );

  const lookUps = createLookUps({
    ask,
    date,
    mentionOf: ({ mark }) => story.mention(mark),
    show(showing, lookUp) {
      const host = card.host();
      if (host) showCard({ ...ports, host, hover, near, lookUp }, showing);
    },
  });

  return {
    isHost,
    prepare,
    dropLost() {
      if (asked !== undefined && !story.mention(asked)) hover.lose(asked);
    },
    shown: () => (shown === undefined ? undefined : story.mention(shown)),
    open(mention, focus) {
      isFocusWanted = focus === 'card';
      if (mention.id === shown && isFocusWanted) {
        isFocusWanted = false;
        card.host()?.focus();
      } else hover.summon(mention.id);
    },
    togglePin: hover.togglePin,
    close: hover.close,
    openPopup: (mention, task) => openPopup(ports, { mention, task }),
    rangesOf: (mentions) =>
      mentions.flatMap((mention) => {
        const range = story.rangeOf(mention);
        if (!range) return [];
        ids.set(range, mention.id);
        return [range];
      }),
  };
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

type Shown = CardPorts & {
  host: CardHost;
  hover: Hover;
  near: Point | undefined;
  lookUp: LookUpActions;
};

function showCard(ports: Shown, { answer, mark, token, form }: Showing<PersonCard>): void {
  const { story, host, hover } = ports;
  const mention = story.mention(mark);
  const range = mention && story.rangeOf(mention);
  if (!mention || !range) {
    hover.lose(mark);
    return;
  }
  const all = story.mentionsOf(mention.chain);
  const index = all.indexOf(mention);
  host.show({
    range,
    near: form === 'loose' ? ports.near : undefined,
    onPlaced: (places) => hover.placed(token, places),
    props: {
      card: answer,
      mentions: {
        index,
        count: all.length,
        onStep: (step) => stepTo(ports, all.at((index + step) % all.length)),
      },
      form,
      onPin: hover.togglePin,
      onOpen: (task) => void openPopup(ports, { mention, task }),
      onClose: hover.close,
      lookUp: ports.lookUp,
      translate,
    },
  });
}

/** To another mention of the same person; the card goes along. */
function stepTo({ story, showWords, hover }: Shown, mention: PlacedMention | undefined): void {
  const range = mention && story.rangeOf(mention);
  if (!range) return;
  showWords(range);
  hover.summon(mention.id);
}

async function openPopup(
  { ask }: CardPorts,
  { mention: { mention }, task }: { mention: PlacedMention; task: PopupTask['do'] },
): Promise<void> {
  await ask('popup.open-at', { do: task, person: { entity: mention.entity, name: mention.name } });
}
