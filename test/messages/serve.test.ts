import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { PROTOCOL } from '../../lib/messages/calls.ts';
import { type Handlers } from '../../lib/messages/serve.ts';
import { exampleCapture } from '../model/example-post.ts';
import { exampleRecipeFacts } from '../model/example-recipe.ts';

vi.mock('../../lib/platform/browser.ts', () => ({
  browser: { runtime: { id: 'earshot', getURL: (path: string) => `chrome-extension://earshot/${path}` } },
}));

const { answer } = await import('../../lib/messages/serve.ts');

const PAGE = { id: 'earshot', url: 'https://x.com/home', origin: 'https://x.com' };
const POPUP = { id: 'earshot', url: 'chrome-extension://earshot/popup.html', origin: 'chrome-extension://earshot' };

let asked: unknown[];
const handler = async (args: unknown) => {
  asked.push(args);
  return { ok: true } as never;
};
const handlers: Handlers = { hello: handler, recognised: handler, taught: handler, put: handler, met: handler, heard: handler, triaged: handler, tally: handler, ping: handler, changed: handler, readOnce: handler };

beforeEach(() => {
  asked = [];
});

const put = (change: object = {}) => ({ t: 'put', v: PROTOCOL, batch: { id: 'batch-0001', captures: [exampleCapture('1')] }, ...change });

describe('the door', () => {
  test('lets a page put what it matched', async () => {
    expect(await answer(handlers, put(), PAGE)).toEqual({ ok: true });
  });

  test('lets it through while a tab closes, when Firefox leaves out sender.tab (row 30)', async () => {
    expect(await answer(handlers, put(), { ...PAGE, tab: undefined } as never)).toEqual({ ok: true });
  });

  test('keeps privileged calls to pages of our own (row 28)', async () => {
    for (const name of ['ping', 'changed']) {
      expect(await answer(handlers, { t: name, v: PROTOCOL }, PAGE)).toEqual({ ok: false, why: 'forbidden' });
      expect(await answer(handlers, { t: name, v: PROTOCOL }, POPUP)).toEqual({ ok: true });
    }
  });

  test('goes by the origin, not by the address that a frame claims', async () => {
    expect(await answer(handlers, { t: 'changed', v: PROTOCOL }, { ...POPUP, origin: 'https://evil.example' } as never)).toEqual({ ok: false, why: 'forbidden' });
  });

  test('lets a page say what a person has shown there', async () => {
    expect(await answer(handlers, { t: 'taught', v: PROTOCOL, recipe: exampleRecipeFacts() }, PAGE)).toEqual({ ok: true });
  });

  test('lets a page ask of the posts it has, so many at a time and no more of an answer than is kept', async () => {
    const said = { key: 'x:2', url: 'https://x.com/a/status/2', author: 'a', text: 'Sorry.', at: 1, precision: 'day', thread: { key: 'x:1', url: null, authorHandle: null }, under: null, to: null, after: null };
    const met = (change: object = {}) => answer(handlers, { t: 'met', v: PROTOCOL, site: 'x', ids: ['x:1'], answers: [said], whole: null, ...change }, PAGE);
    expect(await met()).toEqual({ ok: true });
    expect(await answer(handlers, { t: 'heard', v: PROTOCOL, site: 'x', answers: [said] }, PAGE)).toEqual({ ok: true });
    expect(await answer(handlers, { t: 'heard', v: PROTOCOL, site: 'x', answers: Array.from({ length: 21 }, () => said) }, PAGE)).toEqual({ ok: false, why: 'schema' });
    for (const wrong of [{ ids: Array.from({ length: 201 }, () => 'x:1') }, { answers: [{ ...said, text: 'x'.repeat(501) }] }, { answers: [{ ...said, url: 'javascript:1' }] }, { answers: [{ ...said, own: true }] }, { whole: {} }]) {
      expect(await met(wrong)).toEqual({ ok: false, why: 'schema' });
    }
  });

  test('hears no other extension and no unknown call', async () => {
    expect(await answer(handlers, put(), { ...PAGE, id: 'other' })).toEqual({ ok: false, why: 'forbidden' });
    for (const t of ['delete', 'export', 'settings', '__proto__', 'constructor', 'toString']) {
      expect(await answer(handlers, { t, v: PROTOCOL }, POPUP)).toEqual({ ok: false, why: 'forbidden' });
    }
  });

  test('tells a script of another build to retire (row 8)', async () => {
    expect(await answer(handlers, put({ v: PROTOCOL + 1 }), PAGE)).toEqual({ ok: false, why: 'version' });
  });

  test.each([
    ['an extra key', put({ extra: 1 })],
    ['no batch', { t: 'put', v: PROTOCOL }],
    ['an empty batch', put({ batch: { id: 'batch-0001', captures: [] } })],
    ['a huge batch', put({ batch: { id: 'batch-0001', captures: Array.from({ length: 51 }, (_, id) => exampleCapture(String(id))) } })],
    ['a wrong type', put({ batch: { id: 'batch-0001', captures: [{ ...exampleCapture('1'), visit: 5 }] } })],
    ['a script address', put({ batch: { id: 'batch-0001', captures: [{ ...exampleCapture('1'), post: { ...exampleCapture('1').post, url: 'javascript:alert(1)' } }] } })],
    ['a text beyond the limit', put({ batch: { id: 'batch-0001', captures: [{ ...exampleCapture('1'), post: { ...exampleCapture('1').post, text: 'x'.repeat(20_001) } }] } })],
    ['a recipe that would look at the whole page', { t: 'taught', v: PROTOCOL, recipe: exampleRecipeFacts({ post: 'body:has(input)' }) }],
    ['a recipe without an address', { t: 'taught', v: PROTOCOL, recipe: { ...exampleRecipeFacts(), origin: undefined } }],
  ])('refuses %s by its shape (row 29)', async (_case, message) => {
    expect(await answer(handlers, message, PAGE)).toEqual({ ok: false, why: 'schema' });
    expect(asked).toEqual([]);
  });

  test('stays up under ten thousand forged messages, and lets none of them through (row 29)', async () => {
    const forged = fc.oneof(
      fc.anything({ withBigInt: true, withMap: true, withDate: true, withNullPrototype: true, withSparseArray: true }),
      fc.record({ t: fc.constantFrom('put', 'tally', 'hello', 'changed'), v: fc.constantFrom(1, 2, '1'), batch: fc.anything(), tally: fc.anything(), tabMentions: fc.anything() }),
      fc.anything().map((junk) => put({ batch: { id: 'batch-0001', captures: [{ ...exampleCapture('1'), post: junk }] } })),
    );
    await fc.assert(
      fc.asyncProperty(forged, async (message) => {
        expect(await answer(handlers, message, PAGE)).toMatchObject({ ok: false });
      }),
      { numRuns: 10_000 },
    );
    expect(asked).toEqual([]);
  }, 60_000);

  test('a handler that fails is a refusal, not an unanswered call', async () => {
    const failing = { ...handlers, put: () => Promise.reject(new Error('disk')) };
    expect(await answer(failing, put(), PAGE)).toEqual({ ok: false, why: 'failed' });
  });
});
