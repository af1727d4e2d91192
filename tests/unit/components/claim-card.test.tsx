/** The claim card says who says what, how surely, and what else the story has; it judges nobody. */
// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { ClaimCard, type ClaimCardProps } from '@/components/claim-card/ClaimCard.tsx';
import type { ClaimCard as Card, ComparedClaim } from '@/utils/claim-messages.ts';
import type { Verdict } from '@/utils/language/analysis.ts';
import { translate } from './catalogue.ts';
import { cardOf, figureOf } from './claims.ts';
import { click, expectAccessible, find, has, mount, press, textOf } from './mount.ts';

function show(card: Card, given: Partial<ClaimCardProps> = {}): Promise<HTMLElement> {
  const nothing = () => undefined;
  return mount(
    <ClaimCard
      card={card}
      keeping="not"
      form="loose"
      onPin={nothing}
      onPerson={nothing}
      onClaim={nothing}
      onKeep={nothing}
      onClose={nothing}
      translate={translate}
      {...given}
    />,
  );
}

function other(given: Partial<ComparedClaim> = {}): ComparedClaim {
  const { kind, words, speaker } = cardOf();
  const figures = [figureOf({ comparator: '~' })];
  return { kind, words, speaker, figures, id: 7, verdict: 'same', reason: 'both say 21', ...given };
}

describe('what a claim card says', () => {
  test.each<[name: string, card: Card, says: string[]]>([
    [
      'a figure with its hedge and measure, and the words',
      cardOf(),
      ['John Healey', 'said', 'more than €21bn', 'new military aid', 'allies had pledged'],
    ],
    [
      'through whom the story has it',
      cardOf({ sources: [{ name: 'TASS' }, { name: 'John Healey', chain: 2 }] }),
      ['John Healey said, according to TASS'],
    ],
    [
      'nobody as speaker where the story says it itself',
      cardOf({ speaker: undefined, cue: undefined }),
      ['The story itself'],
    ],
    [
      'other figures of the same words',
      cardOf({ figures: [figureOf(), figureOf({ value: 24e9, unit: 'USD', comparator: '~' })] }),
      ['In the same words: about US$24bn'],
    ],
    [
      'the words alone where there is no figure',
      cardOf({ figures: [], kind: 'direct', words: 'No comment' }),
      ['No comment', 'quoted'],
    ],
    [
      'why it may be worth checking',
      cardOf({ reasons: ['It gives a figure.', 'It compares.'] }),
      ['May be worth checking: It gives a figure. It compares.'],
    ],
  ])('%s', async (_, card, says) => {
    const text = textOf(await show(card));
    for (const words of says) expect(text).toContain(words);
  });

  test('no speaker twice as their own source', async () => {
    const card = cardOf({ sources: [{ name: 'John Healey', chain: 2 }] });
    expect(textOf(await show(card))).not.toContain('according to');
  });

  test.each<[verdict: Verdict, words: string]>([
    ['same', 'says the same'],
    ['differs', 'differs'],
    ['not-comparable', 'not comparable'],
    ['unclear', 'unclear'],
    ['quote-mismatch', 'other words'],
  ])('what comes of comparing: %s', async (verdict, words) => {
    const text = textOf(await show(cardOf({ others: [other({ verdict, reason: 'because' })] })));
    expect(text).toContain('about €21bn · new military aid');
    expect(text).toContain(words);
    expect(text).toContain('because');
  });

  test('differences before what cannot be compared', async () => {
    const others = [
      other({ id: 1, verdict: 'not-comparable' }),
      other({ id: 2, verdict: 'differs' }),
    ];
    const text = textOf(await show(cardOf({ others })));
    expect(text.indexOf('differs')).toBeLessThan(text.indexOf('not comparable'));
  });

  test('what was saved of another story, and when that was', async () => {
    const saved = {
      words: 'allies pledged €20 billion',
      speaker: 'Mark Rutte',
      figure: figureOf({ value: 20e9, comparator: '=' }),
      measure: 'aid',
      story: { title: 'Allies meet', site: 'news.example', date: '2025-03-01' },
    };
    const recalled = [{ saved, verdict: 'differs', reason: 'One is later.' }] as const;
    const text = textOf(await show(cardOf({ recalled: [...recalled] })));
    expect(text).toContain('In your notes');
    expect(text).toContain('€20bn · aid');
    expect(text).toContain('Mark Rutte · Allies meet · 1 Mar 2025');
    expect(text).toContain('differs');
    expect(text).toContain('One is later.');
  });

  test('nothing about other claims where there are none', async () => {
    expect(textOf(await show(cardOf()))).not.toContain('Also in this story');
    expect(textOf(document.body)).not.toContain('In your notes');
  });
});

describe('a link to fact checks', () => {
  test.each<[name: string, card: Card, query: string]>([
    ['by figure', cardOf(), 'John Healey new military aid more than €21 billion'],
    ['by words', cardOf({ figures: [], words: 'It rained' }), 'John Healey It rained'],
    [
      'without a speaker',
      cardOf({ speaker: undefined, figures: [], words: 'It rained' }),
      'It rained',
    ],
    [
      'of odd letters',
      cardOf({ speaker: undefined, figures: [], words: 'a/b?c=\ud83d' }),
      'a/b?c=\ufffd',
    ],
  ])('searches %s, and tells nobody before', async (_, card, query) => {
    await show(card);
    const link = find('link', 'Search fact checks, opens in a new tab') as HTMLAnchorElement;
    const { protocol, pathname, search, hash } = new URL(link.href);
    expect(protocol).toBe('https:');
    expect(decodeURIComponent(pathname.split('/').at(-1) ?? '')).toBe(query);
    expect([search, hash]).toEqual(['', '']);
    expect([link.rel, link.target]).toEqual(['noopener noreferrer', '_blank']);
  });
});

describe('what a claim card does', () => {
  test('leads to the speaker', async () => {
    const onPerson = vi.fn();
    await show(cardOf(), { onPerson });
    await click(find('button', 'Who is John Healey?'));
    expect(onPerson).toHaveBeenCalledWith(2);
  });

  test('leads nowhere for somebody who is no person of the story', async () => {
    await show(cardOf({ speaker: { name: 'a guard' } }));
    expect(has('button', 'Who is a guard?')).toBe(false);
  });

  test('leads to other claims', async () => {
    const onClaim = vi.fn();
    await show(cardOf({ others: [other()] }), { onClaim });
    await click(find('button', 'about €21bn · new military aidJohn Healey'));
    expect(onClaim).toHaveBeenCalledWith(7);
  });

  test('saves at the press of one key, and not with others', async () => {
    const onKeep = vi.fn();
    const container = await show(cardOf(), { onKeep });
    container.querySelector('section')?.focus();
    await press('s', { ctrlKey: true });
    await press('x');
    expect(onKeep).not.toHaveBeenCalled();
    await press('s');
    expect(onKeep).toHaveBeenCalledTimes(1);
  });

  test.each<[keeping: ClaimCardProps['keeping'], button: string, disabled: boolean, says: string]>([
    ['not', 'Save claimS', false, 'Save claim'],
    ['under-way', 'Save claim', true, 'Save claim'],
    ['kept', 'Saved', true, 'It is among your notes.'],
    ['failed', 'Save claim', false, 'Not saved. Please try again.'],
  ])('tells how a save went: %s', async (keeping, button, disabled, says) => {
    const container = await show(cardOf(), { keeping });
    expect((find('button', button) as HTMLButtonElement).disabled).toBe(disabled);
    expect(textOf(container)).toContain(says);
  });

  test.each(['loose', 'pinned', 'sheet'] as const)('is accessible, %s', async (form) => {
    const others = [other(), other({ id: 8, figures: [], verdict: 'unclear' })];
    await expectAccessible(await show(cardOf({ others, reasons: ['a figure'] }), { form }));
  });
});
