/** Feeds the hover intent with what pointer and keys do, and carries out what it decides. */
import type { Point } from './geometry.ts';
import { stepIntent } from './hover-intent.ts';
import {
  type CardForm,
  INITIAL_INTENT,
  type IntentEffect,
  type IntentEvent,
  isCardShown,
  type MarkId,
  type Places,
  type Token,
} from './intent-state.ts';

/** Milliseconds without movement after which the pointer counts as still: below, a slow sweep looks like rest. */
const STILL_MS = 100;

/** What is to be shown, and how. */
export interface Showing<Answer> {
  answer: Answer;
  mark: MarkId;
  token: Token;
  form: CardForm;
}

/** What the driver needs of page and extension. */
export interface HoverPorts<Answer> {
  window: Window;
  /** The mark at a point, if hovering there can mean it. The only thing that measures, and only at rest. */
  markAt(point: Point): MarkId | undefined;
  /** Undefined when there is nothing to show. */
  ask(mark: MarkId, signal: AbortSignal): Promise<Answer | undefined>;
  show(showing: Showing<Answer>): void;
  hide(): void;
  /** Whether an event happened on the card. */
  isCard(target: EventTarget | null): boolean;
}

export interface Hover {
  /** Tells where card and mark stand now. */
  placed(token: Token, places: Places): void;
  /** Opens a mark's card wherever the pointer is. */
  summon(mark: MarkId): void;
  togglePin(): void;
  close(): void;
  /** Tells that the page has taken a mark away. */
  lose(mark: MarkId): void;
}

/** Drives hovering until the signal aborts. */
export function driveHover<Answer>(ports: HoverPorts<Answer>, signal: AbortSignal): Hover {
  let state = INITIAL_INTENT;
  const perform = createPerformer(ports, { signal, send });

  function send(event: IntentEvent): void {
    if (signal.aborted) return;
    const next = stepIntent(state, event);
    state = next.state;
    for (const effect of next.effects) perform(effect);
  }

  watchPointer(ports, { signal, send });
  watchTaps(ports, { signal, send });
  watchEscape(ports.window, { signal, send, isShown: () => isCardShown(state) });
  signal.addEventListener('abort', () => ports.hide(), { once: true });
  return {
    placed: (token, places) => send({ type: 'placed', token, places }),
    summon: (mark) => send({ type: 'summoned', mark }),
    togglePin: () => send({ type: 'pin-toggled' }),
    close: () => send({ type: 'escaped' }),
    lose: (mark) => send({ type: 'lost', mark }),
  };
}

interface Wiring {
  signal: AbortSignal;
  send(event: IntentEvent): void;
}

function createPerformer<Answer>(ports: HoverPorts<Answer>, { signal, send }: Wiring) {
  let asking = new AbortController();
  let answered: { token: Token; answer: Answer } | undefined;

  const ask = async (mark: MarkId, token: Token) => {
    asking.abort();
    asking = new AbortController();
    const current = asking.signal;
    const answer = await ports.ask(mark, AbortSignal.any([signal, current]));
    if (current.aborted) return;
    if (answer !== undefined) answered = { token, answer };
    send({ type: 'answered', token, isFound: answer !== undefined });
  };

  return (effect: IntentEffect): void => {
    switch (effect.do) {
      case 'ask':
        void ask(effect.mark, effect.token);
        break;
      case 'drop':
        asking.abort();
        break;
      case 'show':
        if (answered?.token === effect.token) ports.show({ ...effect, answer: answered.answer });
        break;
      case 'hide':
        ports.hide();
        break;
      case 'wait':
        ports.window.setTimeout(() => send({ type: 'elapsed', token: effect.token }), effect.ms);
        break;
    }
  };
}

/** Pointer, scrolling and selection. A move costs a comparison and a timer at most. */
function watchPointer<Answer>(ports: HoverPorts<Answer>, { signal, send }: Wiring): void {
  const { window } = ports;
  const still = createStillness(window, (point) => {
    send({ type: 'rested', point, mark: ports.markAt(point) });
  });
  signal.addEventListener('abort', still.stop, { once: true });
  const on = <K extends keyof WindowEventMap>(type: K, hear: (event: WindowEventMap[K]) => void) =>
    window.addEventListener(type, hear, { signal, capture: true, passive: true });

  on('pointermove', (event) => {
    if (event.pointerType === 'touch' || !still.moved(event)) return;
    if (event.buttons === 0) send({ type: 'released' });
    send({ type: 'moved', point: { x: event.clientX, y: event.clientY } });
  });
  on('pointerdown', (event) => {
    still.stop();
    send({ type: 'pressed', isOnCard: ports.isCard(event.target) });
  });
  on('pointerup', () => send({ type: 'released' }));
  on('pointercancel', () => send({ type: 'released' }));
  on('dragend', () => send({ type: 'released' }));
  on('scroll', (event) => {
    if (ports.isCard(event.target)) return;
    still.stop();
    send({ type: 'scrolled' });
  });
  on('blur', (event) => event.target === window && send({ type: 'left' }));
  on('pointerout', (event) => event.relatedTarget === null && send({ type: 'left' }));
  on('selectionchange', () => {
    if (window.getSelection()?.isCollapsed === false) send({ type: 'selecting' });
  });
}

/** What a finger operates by a tap; its card opens by a long press. */
const OPERATED =
  'a[href], button, input, select, textarea, label, summary, [role=button], [role=link], [role=tab]';

/** Fingers and pens: a tap on plain words, a long press on a link. What the page makes of either is its own affair. */
function watchTaps<Answer>({ window, ...ports }: HoverPorts<Answer>, { signal, send }: Wiring) {
  let pointer = 'mouse';
  const meant = ({ clientX, clientY }: MouseEvent) => ports.markAt({ x: clientX, y: clientY });
  const options = { signal, capture: true, passive: true };
  const note = (event: PointerEvent) => {
    pointer = event.pointerType;
  };
  window.addEventListener('pointerdown', note, options);
  window.addEventListener(
    'click',
    (event) => {
      if (pointer === 'mouse' || !event.isTrusted) return;
      const isOnCard = ports.isCard(event.target);
      const mark = isOnCard || isOperated(event) ? undefined : meant(event);
      send({ type: 'tapped', mark, isOnCard });
    },
    options,
  );
  window.addEventListener(
    'contextmenu',
    (event) => {
      const mark = pointer !== 'mouse' && isOperated(event) ? meant(event) : undefined;
      if (mark !== undefined) send({ type: 'tapped', mark, isOnCard: false });
    },
    options,
  );
}

function isOperated(event: Event): boolean {
  return event.composedPath().some((on) => 'matches' in on && (on as Element).matches(OPERATED));
}

/** Notices that the pointer has come to rest, with one timer however often it moves. */
function createStillness(window: Window, onStill: (point: Point) => void) {
  let last: { x: number; y: number; at: number; buttons: number } = {
    x: -1,
    y: -1,
    at: 0,
    buttons: 0,
  };
  let timer: number | undefined;

  const look = () => {
    const moving = STILL_MS - (window.performance.now() - last.at);
    timer = moving > 0 ? window.setTimeout(look, moving) : undefined;
    if (timer === undefined && last.buttons === 0) onStill({ x: last.x, y: last.y });
  };

  return {
    /** False when the pointer is where it was: after a scroll, browsers repeat the last position. */
    moved({ clientX, clientY, buttons }: PointerEvent): boolean {
      if (clientX === last.x && clientY === last.y && buttons === last.buttons) return false;
      last = { x: clientX, y: clientY, at: window.performance.now(), buttons };
      timer ??= window.setTimeout(look, STILL_MS);
      return true;
    },
    stop(): void {
      window.clearTimeout(timer);
      timer = undefined;
    },
  };
}

/** Escape closes a card before the page hears of it; without a card it is the page's. */
function watchEscape(
  window: Window,
  { signal, send, isShown }: Wiring & { isShown: () => boolean },
): void {
  let isTaken = false;
  const hear = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    // A key held down repeats itself; the page has not heard of its beginning.
    if (event.type === 'keydown' && !event.repeat) {
      isTaken = isShown();
      send({ type: 'escaped' });
    }
    if (!isTaken) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === 'keyup') isTaken = false;
  };
  for (const type of ['keydown', 'keyup'] as const) {
    window.addEventListener(type, hear, { signal, capture: true });
  }
}
