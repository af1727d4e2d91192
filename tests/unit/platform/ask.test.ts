/** Asking ends in a value, whatever the browser does. */
import { expect, it, vi } from 'vitest';
import { sendOnce, withRetry } from '@/utils/platform/ask.ts';
import { fail, type Result, succeed } from '@/utils/result.ts';

// The browser as content scripts find it; what is tested is handed to the functions.
const runtime = vi.hoisted(() => ({ id: 'an-id' as string | undefined }));
vi.mock('wxt/browser', () => ({ browser: { runtime } }));

it.each<[name: string, answers: Result<string>[], asked: number, end: Result<string>]>([
  ['an answer is taken', [succeed('a')], 1, succeed('a')],
  ['a stopped background is asked once more', [fail('no-answer'), succeed('b')], 2, succeed('b')],
  ['and not for ever', [fail('no-answer'), fail('no-answer'), succeed('c')], 2, fail('no-answer')],
  ['a refusal is final', [fail('refused'), succeed('d')], 1, fail('refused')],
  ['so is retirement', [fail('retired'), succeed('e')], 1, fail('retired')],
])('%s', async (_, answers, asked, end) => {
  const attempt = vi.fn(async () => answers[attempt.mock.calls.length - 1] ?? fail('unexpected'));
  expect(await withRetry(attempt)).toEqual(end);
  expect(attempt).toHaveBeenCalledTimes(asked);
});

it.each<[name: string, send: () => Promise<unknown>, code: string]>([
  [
    'nobody listens',
    () => Promise.reject(new Error('Could not establish connection.')),
    'no-answer',
  ],
  ['the answer is none', () => Promise.resolve(undefined), 'no-answer'],
])('%s', async (_, send, code) => {
  expect(await sendOnce(send)).toMatchObject({ ok: false, failure: { code } });
});

it('a script that has outlived its extension is retired', async () => {
  runtime.id = undefined;
  const sent = await sendOnce(() => Promise.reject(new Error('Extension context invalidated.')));
  runtime.id = 'an-id';
  expect(sent).toMatchObject({ ok: false, failure: { code: 'retired' } });
});

it('what nobody waits for any more has no answer', async () => {
  const life = new AbortController();
  const sent = sendOnce(() => new Promise(() => {}), life.signal);
  life.abort();
  expect(await sent).toMatchObject({ ok: false, failure: { code: 'no-answer' } });
});
