/** What the reader means by moving the pointer, by fingers and by keys: each transition. */
import { describe, expect, it } from 'vitest';
import { stepIntent } from '@/utils/page/hover-intent.ts';
import { CLOSE_MS, REST_MS } from '@/utils/page/intent-moves.ts';
import {
  type IntentEvent,
  type IntentState,
  isCardShown,
  type Places,
} from '@/utils/page/intent-state.ts';
import {
  answered,
  ESC,
  elapsed,
  FAR,
  LEAVING,
  moved,
  ON_CARD,
  ON_WAY,
  OPEN,
  PINNED,
  PLACES,
  PRESS,
  placed,
  RELEASE,
  RESTING,
  rest,
  run,
  SCROLL,
  SHEET,
  tapped,
} from './setup/intent.ts';

describe('a transition', () => {
  const cases: [name: string, events: IntentEvent[], at: IntentState['at'], done: string[]][] = [
    ['coming to rest on a mark asks and waits', RESTING, 'resting', ['ask', 'wait']],
    ['coming to rest beside all does nothing', [rest(undefined)], 'idle', []],
    ['trembling is rest', [...RESTING, moved({ x: 143, y: 112 })], 'resting', ['ask', 'wait']],
    ['moving on ends rest', [...RESTING, moved(FAR)], 'idle', ['ask', 'wait', 'drop']],
    ['scrolling ends rest', [...RESTING, SCROLL], 'idle', ['ask', 'wait', 'drop']],
    ['pressing ends rest', [...RESTING, PRESS], 'idle', ['ask', 'wait', 'drop']],
    ['selecting ends rest', [...RESTING, { type: 'selecting' }], 'idle', ['ask', 'wait', 'drop']],
    [
      'leaving the window ends rest',
      [...RESTING, { type: 'left' }],
      'idle',
      ['ask', 'wait', 'drop'],
    ],
    [
      'the page taking the mark ends rest',
      [...RESTING, { type: 'lost', mark: 7 }],
      'idle',
      ['ask', 'wait', 'drop'],
    ],
    [
      'another mark starts anew',
      [...RESTING, rest(8)],
      'resting',
      ['ask', 'wait', 'drop', 'ask', 'wait'],
    ],
    [
      'time and answer show the card',
      [...RESTING, answered(1), elapsed(1)],
      'open',
      ['ask', 'wait', 'show'],
    ],
    ['time without an answer shows nothing yet', [...RESTING, elapsed(1)], 'open', ['ask', 'wait']],
    [
      'the answer after the time shows the card',
      [...RESTING, elapsed(1), answered(1)],
      'open',
      ['ask', 'wait', 'show'],
    ],
    [
      'no answer is the end',
      [...RESTING, elapsed(1), answered(1, false)],
      'idle',
      ['ask', 'wait', 'drop'],
    ],
    [
      'a late answer for an earlier mark is nothing',
      [...RESTING, rest(8), answered(1)],
      'resting',
      ['ask', 'wait', 'drop', 'ask', 'wait'],
    ],
    [
      'a late timer of an earlier rest is nothing',
      [...RESTING, rest(8), elapsed(1)],
      'resting',
      ['ask', 'wait', 'drop', 'ask', 'wait'],
    ],
    [
      'moving on before the card is there drops it',
      [...RESTING, elapsed(1), moved(FAR)],
      'idle',
      ['ask', 'wait', 'drop'],
    ],
    ['moving into the card keeps it', [...OPEN, moved(ON_CARD)], 'open', ['ask', 'wait', 'show']],
    ['moving away waits', LEAVING, 'leaving', ['ask', 'wait', 'show', 'wait']],
    [
      'the wait over, the card closes',
      [...LEAVING, elapsed(2)],
      'idle',
      ['ask', 'wait', 'show', 'wait', 'drop', 'hide'],
    ],
    [
      'coming back in time keeps it',
      [...LEAVING, moved(ON_CARD), elapsed(2)],
      'open',
      ['ask', 'wait', 'show', 'wait'],
    ],
    [
      'another mark takes over from a card being left',
      [...LEAVING, rest(8, FAR)],
      'resting',
      ['ask', 'wait', 'show', 'wait', 'drop', 'hide', 'ask', 'wait'],
    ],
    [
      'scrolling with the pointer on the mark starts to leave',
      [...OPEN, SCROLL],
      'leaving',
      ['ask', 'wait', 'show', 'wait'],
    ],
    [
      'scrolling with the pointer on the card does not',
      [...OPEN, moved(ON_CARD), SCROLL],
      'open',
      ['ask', 'wait', 'show'],
    ],
    [
      'a card that is still under the pointer after scrolling stays',
      [...OPEN, SCROLL, placed(1)],
      'open',
      ['ask', 'wait', 'show', 'wait'],
    ],
    [
      'pressing beside the card closes it',
      [...OPEN, PRESS],
      'idle',
      ['ask', 'wait', 'show', 'drop', 'hide'],
    ],
    [
      'pressing on the card does not',
      [...OPEN, moved(ON_CARD), { type: 'pressed', isOnCard: true }],
      'open',
      ['ask', 'wait', 'show'],
    ],
    [
      'the page taking the mark closes the card',
      [...OPEN, { type: 'lost', mark: 7 }],
      'idle',
      ['ask', 'wait', 'show', 'drop', 'hide'],
    ],
    [
      'the page taking another mark does not',
      [...OPEN, { type: 'lost', mark: 8 }],
      'open',
      ['ask', 'wait', 'show'],
    ],
    ['Esc closes at once', [...OPEN, ESC], 'idle', ['ask', 'wait', 'show', 'drop', 'hide']],
    [
      'Esc closes a card being left',
      [...LEAVING, ESC],
      'idle',
      ['ask', 'wait', 'show', 'wait', 'drop', 'hide'],
    ],
    [
      'Esc closes a pinned card',
      [...PINNED, ESC],
      'idle',
      ['ask', 'wait', 'show', 'show', 'drop', 'hide'],
    ],
    [
      'a pinned card stays wherever the pointer goes',
      [...PINNED, moved(FAR), SCROLL, PRESS, RELEASE, rest(8, FAR), { type: 'left' }],
      'pinned',
      ['ask', 'wait', 'show', 'show'],
    ],
    [
      'a card let loose under the pointer is open',
      [...PINNED, moved(ON_CARD), { type: 'pin-toggled' }],
      'open',
      ['ask', 'wait', 'show', 'show', 'show'],
    ],
    [
      'a card let loose elsewhere is being left',
      [...PINNED, moved(FAR), { type: 'pin-toggled' }],
      'leaving',
      ['ask', 'wait', 'show', 'show', 'show', 'wait'],
    ],
    [
      'a summoned card shows without the pointer',
      [{ type: 'summoned', mark: 9 }, answered(1)],
      'pinned',
      ['ask', 'show'],
    ],
    [
      'a summoned card that nobody knows is none',
      [{ type: 'summoned', mark: 9 }, answered(1, false)],
      'idle',
      ['ask', 'drop'],
    ],
    [
      'a summoned card takes over without a gap',
      [...OPEN, { type: 'summoned', mark: 9 }, answered(2)],
      'pinned',
      ['ask', 'wait', 'show', 'ask', 'show'],
    ],
    ['a tap on a mark opens a sheet', SHEET, 'sheet', ['ask', 'show']],
    ['a tap on nobody known opens none', [tapped(7), answered(1, false)], 'idle', ['ask', 'drop']],
    ['a tap beside all opens nothing', [tapped(undefined)], 'idle', []],
    [
      'a tap elsewhere closes the sheet',
      [...SHEET, tapped(undefined)],
      'idle',
      ['ask', 'show', 'drop', 'hide'],
    ],
    ['a tap on the sheet does not', [...SHEET, tapped(undefined, true)], 'sheet', ['ask', 'show']],
    [
      'a tap on another mark takes over without a gap',
      [...SHEET, tapped(8), answered(2)],
      'sheet',
      ['ask', 'show', 'ask', 'show'],
    ],
    [
      'scrolling and pressing leave the sheet',
      [...SHEET, PRESS, SCROLL, RELEASE, { type: 'left' }],
      'sheet',
      ['ask', 'show'],
    ],
    ['Esc closes the sheet', [...SHEET, ESC], 'idle', ['ask', 'show', 'drop', 'hide']],
    ['a sheet cannot be pinned', [...SHEET, { type: 'pin-toggled' }], 'sheet', ['ask', 'show']],
    [
      'a tap beside a pinned card leaves it',
      [...PINNED, tapped(undefined)],
      'pinned',
      ['ask', 'wait', 'show', 'show'],
    ],
    [
      'the page taking the mark leaves what the reader asked for',
      [...SHEET, { type: 'lost', mark: 7 }],
      'sheet',
      ['ask', 'show'],
    ],
  ];
  it.each(cases)('%s', (_, events, at, done) => {
    const result = run(events);
    expect(result.state.at).toBe(at);
    expect(result.done).toEqual(done);
  });
});

describe('after a card was sent away', () => {
  const cases: [name: string, events: IntentEvent[], at: IntentState['at']][] = [
    ['rest on the same place opens nothing', [...OPEN, ESC, rest(7)], 'idle'],
    ['trembling there neither', [...OPEN, ESC, moved({ x: 150, y: 112 }), rest(7)], 'idle'],
    ['coming back does', [...OPEN, ESC, moved(FAR), rest(7)], 'resting'],
    ['another mark does', [...OPEN, ESC, rest(8, FAR)], 'resting'],
    ['the same place after a scroll is another', [...OPEN, ESC, SCROLL, rest(8)], 'resting'],
    ['a click on a mark does not open its card', [...RESTING, PRESS, RELEASE, rest(7)], 'idle'],
    ['nothing opens while a button is down', [PRESS, moved(FAR), rest(7)], 'idle'],
    ['all is well when the button is up', [PRESS, RELEASE, moved(FAR), rest(7)], 'resting'],
  ];
  it.each(cases)('%s', (_, events, at) => {
    expect(run(events).state.at).toBe(at);
  });
});

describe('the way into the card', () => {
  it('is safe as long as it leads there, however long it takes', () => {
    let { state } = run([...OPEN, moved({ x: 184, y: 124 })]);
    const start = { x: 184, y: 124.5 };
    for (let step = 0; step < 5; step++) {
      const next = stepIntent(state, moved({ x: start.x + step * 2, y: start.y + step * 0.3 }));
      const timer = next.effects.find((effect) => effect.do === 'wait');
      // The wait that ran before is over meanwhile, and no longer counts.
      state = timer ? stepIntent(next.state, elapsed(timer.token - 1)).state : next.state;
      expect(isCardShown(state)).toBe(true);
    }
  });

  it('is not bought by standing still on it', () => {
    const wide: Places = { ...PLACES, card: { left: 100, top: 230, right: 440, bottom: 430 } };
    const opened = [
      ...RESTING,
      answered(1),
      elapsed(1),
      { type: 'placed', token: 1, places: wide } as const,
    ];
    const onWay = { x: 160, y: 170 };
    const result = run([...opened, moved(onWay), moved(onWay), moved(onWay), elapsed(2)]);
    expect(result.state.at).toBe('leaving');
    expect(run([elapsed(3)], result.state).state.at).toBe('idle');
  });

  it('leads over the gap between mark and card', () => {
    expect(run([...OPEN, moved(ON_WAY)]).state.at).toBe('open');
  });
});

it('waits about 300 ms in all, and as long before it closes', () => {
  const waits = run([...LEAVING]).effects.flatMap((effect) =>
    effect.do === 'wait' ? [effect.ms] : [],
  );
  expect(waits).toEqual([REST_MS, CLOSE_MS]);
});
