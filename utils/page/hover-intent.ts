/**
 * What the reader means by moving the pointer: a pure state machine, events in, effects out.
 *
 *     idle ──rested on a mark──▶ resting ──time──▶ open ⇄ leaving ──time──▶ idle
 *                                                   │ pin       any state ──Esc──▶ idle
 *                                                   ▼
 *            any state ──tap on a mark──▶ sheet   pinned
 *
 * It measures nothing and knows no clock. Each look at a person has a token; answers and timers that carry
 * another one come too late and change nothing.
 */
import { distance, distanceToBox, isOnWay, type Point, widen } from './geometry.ts';
import {
  CLOSE_MS,
  checkPlace,
  close,
  comeBack,
  isOnAny,
  isOnCard,
  isOnPlaces,
  leave,
  MARGIN,
  open,
  pin,
  startResting,
  stay,
  summon,
  TREMBLE,
  turnTo,
  unpin,
} from './intent-moves.ts';
import type { In, IntentEvent, IntentState, Transition } from './intent-state.ts';

/** The next state, and what is to be done. Total: every event is allowed in every state. */
export function stepIntent(state: IntentState, event: IntentEvent): Transition {
  if (event.type === 'summoned') return summon(state, { mark: event.mark, at: 'pinned' });
  if (event.type === 'tapped' && event.mark !== undefined) {
    return summon(state, { mark: event.mark, at: 'sheet' });
  }
  if (event.type === 'escaped') return state.at === 'idle' ? stay(state) : close(state);
  switch (state.at) {
    case 'idle':
      return stepIdle(state, event);
    case 'resting':
      return stepResting(state, event);
    case 'open':
      return stepOpen(state, event);
    case 'leaving':
      return stepLeaving(state, event);
    case 'pinned':
    case 'sheet':
      return stepStaying(state, event);
  }
}

function stepIdle(state: In<'idle'>, event: IntentEvent): Transition {
  switch (event.type) {
    case 'moved': {
      if (state.quiet.length === 0 || isOnAny(event.point, state.quiet)) return stay(state);
      return stay({ ...state, quiet: [] });
    }
    case 'rested': {
      if (event.mark === undefined) return stay({ ...state, quiet: [] });
      if (state.isHeld || isOnAny(event.point, state.quiet)) return stay(state);
      return startResting(state, { mark: event.mark, point: event.point });
    }
    case 'pressed':
      return stay({ ...state, isHeld: true });
    case 'released':
      return stay({ ...state, isHeld: false });
    case 'scrolled':
      return stay({ ...state, quiet: [] });
    default:
      return stay(state);
  }
}

function stepResting(state: In<'resting'>, event: IntentEvent): Transition {
  switch (event.type) {
    case 'moved':
      return distance(event.point, state.pointer) > TREMBLE
        ? close(state, { quiet: [] })
        : stay(state);
    case 'rested':
      return event.mark === state.mark ? stay(state) : turnTo(state, event);
    case 'elapsed':
      return event.token === state.token ? open(state) : stay(state);
    case 'answered':
      if (event.token !== state.token) return stay(state);
      return event.isFound ? stay({ ...state, isAnswered: true }) : close(state);
    case 'pressed':
      return close(state, { isHeld: true });
    case 'scrolled':
    case 'selecting':
    case 'left':
      return close(state, { quiet: [] });
    case 'lost':
      return event.mark === state.mark ? close(state, { quiet: [] }) : stay(state);
    default:
      return stay(state);
  }
}

function stepOpen(state: In<'open'>, event: IntentEvent): Transition {
  switch (event.type) {
    case 'answered':
      if (event.token !== state.token || state.isAnswered) return stay(state);
      return event.isFound ? open({ ...state, isAnswered: true }) : close(state);
    case 'placed':
      if (event.token !== state.token) return stay(state);
      return checkPlace({ ...state, places: event.places }, state.pointer);
    case 'moved':
      return movedWhileOpen(state, event.point);
    case 'rested':
      return event.mark === undefined || event.mark === state.mark
        ? stay(state)
        : turnTo(state, event);
    case 'scrolled':
      return isOnCard(state) ? stay(state) : leave(state, state.pointer);
    case 'left':
      return leave(state, state.pointer);
    default:
      return stepLoose(state, event);
  }
}

/** What an open card and one being left do alike. */
function stepLoose(state: In<'open'> | In<'leaving'>, event: IntentEvent): Transition {
  switch (event.type) {
    case 'pin-toggled':
      return pin(state);
    case 'pressed':
      return event.isOnCard ? stay(state) : close(state, { isHeld: true });
    case 'lost':
      return event.mark === state.mark ? close(state) : stay(state);
    default:
      return stay(state);
  }
}

function movedWhileOpen(state: In<'open'>, point: Point): Transition {
  if (!state.isAnswered) {
    return distance(point, state.pointer) > TREMBLE ? close(state, { quiet: [] }) : stay(state);
  }
  return checkPlace(state, point);
}

function stepLeaving(state: In<'leaving'>, event: IntentEvent): Transition {
  switch (event.type) {
    case 'elapsed':
      return event.token === state.timer ? close(state, { quiet: [] }) : stay(state);
    case 'moved':
      return movedWhileLeaving(state, event.point);
    case 'rested':
      if (event.mark === undefined) return stay(state);
      return event.mark === state.mark ? comeBack(state, event.point) : turnTo(state, event);
    case 'placed':
      if (event.token !== state.token) return stay(state);
      return movedWhileLeaving({ ...state, places: event.places }, state.pointer);
    default:
      return stepLoose(state, event);
  }
}

/** On the way into the card, each step nearer buys the full time again. */
function movedWhileLeaving(state: In<'leaving'>, point: Point): Transition {
  if (isOnPlaces(state, point)) return comeBack(state, point);
  const card = state.places?.card;
  const left = card ? distanceToBox(point, card) : Number.POSITIVE_INFINITY;
  const isWelcome =
    card && left < state.nearest && isOnWay(point, { apex: state.apex, box: widen(card, MARGIN) });
  if (!isWelcome) return stay({ ...state, pointer: point });
  const timer = state.serial + 1;
  return {
    state: { ...state, serial: timer, timer, pointer: point, nearest: left },
    effects: [{ do: 'wait', token: timer, ms: CLOSE_MS }],
  };
}

/** A card that the pointer's ways do not close, only who asked for it. */
function stepStaying(state: In<'pinned'> | In<'sheet'>, event: IntentEvent): Transition {
  switch (event.type) {
    case 'answered':
      if (event.token !== state.token || state.isAnswered) return stay(state);
      if (!event.isFound) return close(state);
      return {
        state: { ...state, isAnswered: true, isVisible: true },
        effects: [{ do: 'show', mark: state.mark, token: state.token, form: state.at }],
      };
    case 'placed':
      return stay(event.token === state.token ? { ...state, places: event.places } : state);
    case 'moved':
      return stay({ ...state, pointer: event.point });
    case 'pin-toggled':
      return state.at === 'pinned' ? unpin(state) : stay(state);
    case 'tapped':
      return event.isOnCard || state.at === 'pinned' ? stay(state) : close(state, { quiet: [] });
    default:
      return stay(state);
  }
}
