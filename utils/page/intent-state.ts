/** What the hover intent knows, hears and does: its states, events and effects. */
import type { Box, Point } from './geometry.ts';

/** Which mark is meant; the machine only compares them. */
export type MarkId = number;
/** Counts looks and timers; never used twice. */
export type Token = number;

/** Where card and mark stand on the screen, told by whoever draws them. */
export interface Places {
  card: Box;
  mark: readonly Box[];
}

/** How a card shows: while the pointer is on it, until it is sent away, or as a sheet for fingers. */
export type CardForm = 'loose' | 'pinned' | 'sheet';

/** A card that is asked for or shown. */
export interface Look {
  mark: MarkId;
  token: Token;
  /** The answer has come. */
  isAnswered: boolean;
  places: Places | undefined;
  /** Where the pointer is. */
  pointer: Point;
}

export type IntentState = { serial: Token } & (
  | {
      at: 'idle';
      /** A button is down: nothing opens. */
      isHeld: boolean;
      /** Where a card was closed on purpose: nothing opens until the pointer has left it. */
      quiet: readonly Box[];
    }
  | ({ at: 'resting' } & Look)
  | ({ at: 'open' } & Look)
  | ({
      at: 'leaving';
      timer: Token;
      /** Where the pointer left mark or card. */
      apex: Point;
      /** Nearest it has come to the card since. */
      nearest: number;
    } & Look)
  | ({ at: 'pinned'; isVisible: boolean } & Look)
  /** Opened by a finger, at the bottom of the window. */
  | ({ at: 'sheet'; isVisible: boolean } & Look)
);

export type IntentEvent =
  | { type: 'moved'; point: Point }
  /** The pointer has been still for a moment, on a mark or beside all. */
  | { type: 'rested'; point: Point; mark: MarkId | undefined }
  | { type: 'elapsed'; token: Token }
  | { type: 'scrolled' }
  | { type: 'pressed'; isOnCard: boolean }
  | { type: 'released' }
  /** A finger has tapped on a mark whose card it means, on the card, or elsewhere. */
  | { type: 'tapped'; mark: MarkId | undefined; isOnCard: boolean }
  /** Text is being selected. */
  | { type: 'selecting' }
  /** The pointer has left the window. */
  | { type: 'left' }
  | { type: 'escaped' }
  | { type: 'answered'; token: Token; isFound: boolean }
  | { type: 'placed'; token: Token; places: Places }
  | { type: 'pin-toggled' }
  /** A view or a key asks for a mark's card, wherever the pointer is. */
  | { type: 'summoned'; mark: MarkId }
  /** The page has taken a mark away. */
  | { type: 'lost'; mark: MarkId };

export type IntentEffect =
  /** Ask who that is; what was asked before is of no more use. */
  | { do: 'ask'; mark: MarkId; token: Token }
  /** Nobody waits for the answer any more. */
  | { do: 'drop' }
  | { do: 'show'; mark: MarkId; token: Token; form: CardForm }
  | { do: 'hide' }
  /** Send `elapsed` with the token after so many milliseconds. */
  | { do: 'wait'; token: Token; ms: number };

export interface Transition {
  state: IntentState;
  effects: readonly IntentEffect[];
}

export const INITIAL_INTENT: IntentState = { at: 'idle', serial: 0, isHeld: false, quiet: [] };

/** Whether a card can be seen in this state. */
export function isCardShown(state: IntentState): boolean {
  if (state.at === 'open') return state.isAnswered;
  if (state.at === 'pinned' || state.at === 'sheet') return state.isVisible;
  return state.at === 'leaving';
}

/** The state in one of its forms. */
export type In<A extends IntentState['at']> = Extract<IntentState, { at: A }>;
/** Somebody is asked for or shown. */
export type Looking = Exclude<IntentState, { at: 'idle' }>;
