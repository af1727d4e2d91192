/** The moves of the hover intent from one state to another, each with what it has to do. */
import { type Box, isInBox, type Point, widen } from './geometry.ts';
import {
  type In,
  type IntentEffect,
  type IntentState,
  isCardShown,
  type Look,
  type Looking,
  type MarkId,
  type Transition,
} from './intent-state.ts';

/** Milliseconds from coming to rest on a mark to the card; with the driver's stillness about 300 in all. */
export const REST_MS = 200;
/** Milliseconds a card stays after the pointer has left it and its mark. */
export const CLOSE_MS = 300;
/** Pixels a resting hand may tremble. */
export const TREMBLE = 6;
/** Pixels around mark and card that still count as on them: underlines, borders and the gap between lines. */
export const MARGIN = 4;

export function stay(state: IntentState): Transition {
  return { state, effects: [] };
}

/** Away with the card; where it stood stays quiet, unless told otherwise. */
export function close(
  state: Looking,
  { isHeld = false, quiet = quietPlaces(state) }: { isHeld?: boolean; quiet?: readonly Box[] } = {},
): Transition {
  const effects: IntentEffect[] = [{ do: 'drop' }];
  if (isCardShown(state)) effects.push({ do: 'hide' });
  return { state: { at: 'idle', serial: state.serial, isHeld, quiet }, effects };
}

function quietPlaces({ places, pointer: { x, y } }: Looking): readonly Box[] {
  const boxes = places?.mark ?? [{ left: x, top: y, right: x, bottom: y }];
  return boxes.map((box) => widen(box, TREMBLE));
}

export function startResting(
  state: IntentState,
  { mark, point }: { mark: MarkId; point: Point },
): Transition {
  const token = state.serial + 1;
  return {
    state: {
      at: 'resting',
      serial: token,
      mark,
      token,
      isAnswered: false,
      places: undefined,
      pointer: point,
    },
    effects: [
      { do: 'ask', mark, token },
      { do: 'wait', token, ms: REST_MS },
    ],
  };
}

/** From one mark to another, or to none. */
export function turnTo(
  state: Looking,
  { mark, point }: { mark: MarkId | undefined; point: Point },
): Transition {
  const closed = close(state, { quiet: [] });
  if (mark === undefined) return closed;
  const started = startResting(closed.state, { mark, point });
  return { state: started.state, effects: [...closed.effects, ...started.effects] };
}

/** The time of rest is over; the card shows as soon as there is something to show. */
export function open(state: In<'resting'> | In<'open'>): Transition {
  const { mark, token, isAnswered } = state;
  return {
    state: { ...state, at: 'open' },
    effects: isAnswered ? [{ do: 'show', mark, token, form: 'loose' }] : [],
  };
}

export function isOnCard({ places, pointer }: Looking): boolean {
  return places !== undefined && isInBox(pointer, places.card);
}

export function isOnPlaces({ places }: Looking, point: Point): boolean {
  return places !== undefined && isOnAny(point, [places.card, ...places.mark]);
}

export function isOnAny(point: Point, boxes: readonly Box[]): boolean {
  return boxes.some((box) => isInBox(point, widen(box, MARGIN)));
}

/** Until it is known where the card stands, nobody can have left it. */
export function checkPlace(state: In<'open'>, point: Point): Transition {
  if (state.places === undefined || isOnPlaces(state, point))
    return stay({ ...state, pointer: point });
  return leave(state, point);
}

export function leave(state: In<'open'>, point: Point): Transition {
  if (!state.isAnswered) return close(state, { quiet: [] });
  const timer = state.serial + 1;
  return {
    state: {
      ...state,
      at: 'leaving',
      serial: timer,
      timer,
      apex: state.pointer,
      pointer: point,
      nearest: Number.POSITIVE_INFINITY,
    },
    effects: [{ do: 'wait', token: timer, ms: CLOSE_MS }],
  };
}

export function comeBack(state: In<'leaving'>, point: Point): Transition {
  return stay({ ...lookOf(state), at: 'open', serial: state.serial, pointer: point });
}

function lookOf({ mark, token, isAnswered, places, pointer }: Look): Look {
  return { mark, token, isAnswered, places, pointer };
}

export function pin(state: In<'open'> | In<'leaving'>): Transition {
  if (!state.isAnswered) return stay(state);
  const { mark, token } = state;
  return {
    state: { ...lookOf(state), at: 'pinned', serial: state.serial, isVisible: true },
    effects: [{ do: 'show', mark, token, form: 'pinned' }],
  };
}

/** Loose again: it stays while the pointer is on it. */
export function unpin(state: In<'pinned'>): Transition {
  if (!state.isAnswered) return close(state, { quiet: [] });
  const { mark, token } = state;
  const loose: In<'open'> = { ...lookOf(state), at: 'open', serial: state.serial };
  const { state: next, effects } = checkPlace(loose, state.pointer);
  return { state: next, effects: [{ do: 'show', mark, token, form: 'loose' }, ...effects] };
}

/** Asked for by name or by a finger: it stays until it is sent away. A card already shown stays until the new one is there. */
export function summon(
  state: IntentState,
  { mark, at }: { mark: MarkId; at: 'pinned' | 'sheet' },
): Transition {
  const token = state.serial + 1;
  return {
    state: {
      at,
      serial: token,
      mark,
      token,
      isAnswered: false,
      isVisible: isCardShown(state),
      places: state.at === 'idle' ? undefined : state.places,
      pointer: state.at === 'idle' ? { x: 0, y: 0 } : state.pointer,
    },
    effects: [{ do: 'ask', mark, token }],
  };
}
