/** Events for the hover intent, and places to point at. */
import { stepIntent } from '@/utils/page/hover-intent.ts';
import {
  INITIAL_INTENT,
  type IntentEffect,
  type IntentEvent,
  type IntentState,
  type Places,
} from '@/utils/page/intent-state.ts';

/** A mark on one line, its card below, and places to point at. */
export const PLACES: Places = {
  mark: [{ left: 100, top: 100, right: 180, bottom: 120 }],
  card: { left: 100, top: 130, right: 440, bottom: 430 },
};
export const ON_MARK = { x: 140, y: 110 };
export const ON_CARD = { x: 300, y: 300 };
export const ON_WAY = { x: 160, y: 126 };
export const FAR = { x: 900, y: 700 };

/** Runs events and remembers what was to be done. */
export function run(events: readonly IntentEvent[], from: IntentState = INITIAL_INTENT) {
  let state = from;
  const effects: IntentEffect[] = [];
  for (const event of events) {
    const next = stepIntent(state, event);
    state = next.state;
    effects.push(...next.effects);
  }
  return { state, effects, done: effects.map((effect) => effect.do) };
}

export const rest = (mark: number | undefined, point = ON_MARK): IntentEvent => ({
  type: 'rested',
  mark,
  point,
});
export const moved = (point: { x: number; y: number }): IntentEvent => ({ type: 'moved', point });
export const elapsed = (token: number): IntentEvent => ({ type: 'elapsed', token });
export const answered = (token: number, isFound = true): IntentEvent => ({
  type: 'answered',
  token,
  isFound,
});
export const placed = (token: number): IntentEvent => ({ type: 'placed', token, places: PLACES });
export const ESC: IntentEvent = { type: 'escaped' };
export const SCROLL: IntentEvent = { type: 'scrolled' };
export const PRESS: IntentEvent = { type: 'pressed', isOnCard: false };
export const RELEASE: IntentEvent = { type: 'released' };

export const RESTING = [rest(7)];
export const OPEN = [...RESTING, answered(1), elapsed(1), placed(1)];
export const LEAVING = [...OPEN, moved(FAR)];
export const PINNED: IntentEvent[] = [...OPEN, { type: 'pin-toggled' }];

export const SHEET: IntentEvent[] = [{ type: 'tapped', mark: 7, isOnCard: false }, answered(1)];
export const tapped = (mark: number | undefined, isOnCard = false): IntentEvent => ({
  type: 'tapped',
  mark,
  isOnCard,
});
