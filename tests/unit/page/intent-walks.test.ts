/** What can never happen to a card, whatever pointer, fingers, keys, timers and answers do in whatever order. */
import { expect, it } from 'vitest';
import { stepIntent } from '@/utils/page/hover-intent.ts';
import {
  INITIAL_INTENT,
  type IntentEffect,
  type IntentEvent,
  type IntentState,
  isCardShown,
} from '@/utils/page/intent-state.ts';
import {
  answered,
  ESC,
  elapsed,
  FAR,
  moved,
  ON_CARD,
  ON_MARK,
  ON_WAY,
  PLACES,
  RELEASE,
  rest,
  run,
  SCROLL,
  tapped,
} from './setup/intent.ts';

/** Small, seeded and good enough: mulberry32. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function randomEvent(random: () => number, serial: number): IntentEvent {
  const pick = <T>(...of: T[]): T => of[Math.floor(random() * of.length)] as T;
  const point = pick(ON_MARK, ON_CARD, ON_WAY, FAR, { x: random() * 900, y: random() * 700 });
  const token = Math.max(1, serial - Math.floor(random() * 3));
  return pick<IntentEvent>(
    moved(point),
    moved(point),
    rest(pick(7, 8, undefined), point),
    elapsed(token),
    elapsed(token),
    answered(token, random() < 0.8),
    answered(token),
    { type: 'placed', token, places: PLACES },
    SCROLL,
    { type: 'pressed', isOnCard: random() < 0.5 },
    RELEASE,
    { type: 'selecting' },
    { type: 'left' },
    { type: 'pin-toggled' },
    { type: 'summoned', mark: pick(7, 8) },
    { type: 'lost', mark: pick(7, 8) },
    tapped(pick(7, 8, undefined), random() < 0.3),
    ...(random() < 0.2 ? [ESC] : []),
  );
}

/** What is seen on the screen, told by effects alone. */
function screen(shown: boolean, effects: readonly IntentEffect[]): boolean {
  return effects.reduce((is, effect) => {
    if (effect.do === 'hide') expect(is).toBe(true);
    return effect.do === 'show' || (effect.do !== 'hide' && is);
  }, shown);
}

it('1,000 random walks never lose track of the card, and always can close it', () => {
  for (let seed = 1; seed <= 1_000; seed++) {
    const random = createRandom(seed);
    let state: IntentState = INITIAL_INTENT;
    let shown = false;
    for (let step = 0; step < 60; step++) {
      const event = randomEvent(random, state.serial);
      const next = stepIntent(state, event);
      shown = screen(shown, next.effects);
      expect(isCardShown(next.state), `seed ${seed}, step ${step}, ${event.type}`).toBe(shown);
      expect(next.state.serial).toBeGreaterThanOrEqual(state.serial);
      state = next.state;
      const closed = stepIntent(state, ESC);
      expect(screen(shown, closed.effects)).toBe(false);
      expect(closed.state.at).toBe('idle');
    }
  }
});

it('1,000 random walks never open anything while the pointer is not at rest', () => {
  for (let seed = 1; seed <= 1_000; seed++) {
    const random = createRandom(seed);
    const events = Array.from({ length: 60 }, () => randomEvent(random, 60)).filter(
      ({ type }) => !['rested', 'summoned', 'tapped'].includes(type),
    );
    expect(run(events).done).toEqual([]);
  }
});

it('1,000 random walks always end without a card: the pointer goes, a finger taps elsewhere, or Esc is pressed', () => {
  for (let seed = 1; seed <= 1_000; seed++) {
    const random = createRandom(seed);
    let state: IntentState = INITIAL_INTENT;
    for (let step = 0; step < 40; step++) {
      state = stepIntent(state, randomEvent(random, state.serial)).state;
    }
    if (state.at === 'pinned') continue;
    if (state.at === 'sheet') {
      expect(isCardShown(stepIntent(state, tapped(undefined)).state)).toBe(false);
      continue;
    }
    const away = run([moved(FAR), { type: 'left' }], state).state;
    const over = run([elapsed(away.serial), moved(FAR)], away).state;
    expect(isCardShown(over), `seed ${seed}`).toBe(false);
  }
});
