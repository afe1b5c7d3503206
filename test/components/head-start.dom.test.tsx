import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { type HeadStart, thereOrLate } from '../../components/hooks/head-start.ts';
import { openStore } from '../../components/hooks/open-store.ts';
import { useMentions } from '../../components/hooks/use-mentions.ts';
import { firstThingsFirst } from '../../components/parts/first-things.ts';
import type { Mention } from '../../lib/model/mention.ts';

const rows = ['x:2', 'x:1'].map((key) => ({ key }) as Mention);

function List({ headStart }: { headStart: HeadStart }) {
  const { list } = useMentions({}, 50, 'newest', headStart);
  return <>{list === undefined ? 'nothing yet' : list.map(({ key }) => key).join(' ')}</>;
}

afterEach(() => {
  vi.useRealTimers();
  render(null, document.body);
});

test('what was read before stands in the first drawing; the store is asked when that is drawn', async () => {
  const drawn = firstThingsFirst();
  render(<List headStart={{ rows, coming: Promise.resolve(rows) }} />, document.body);
  expect(document.body.textContent).toBe('x:2 x:1');
  // Whoever did not wait would have asked by the time that all it needs is there.
  const db = await openStore();
  await new Promise((resolve) => setTimeout(resolve));
  expect(db.isOpen()).toBe(false);
  drawn();
  await expect.poll(() => document.body.textContent).toBe('');
  db.close();
});

test('what is read late is drawn when it comes', async () => {
  firstThingsFirst();
  const { promise, resolve } = Promise.withResolvers<readonly Mention[]>();
  render(<List headStart={{ rows: undefined, coming: promise }} />, document.body);
  expect(document.body.textContent).toBe('nothing yet');
  resolve(rows);
  await expect.poll(() => document.body.textContent).toBe('x:2 x:1');
});

test('a page is drawn when its first rows are there, or without them where they are late', async () => {
  vi.useFakeTimers();
  let drawn = 0;
  const { promise, resolve } = Promise.withResolvers<readonly Mention[]>();
  const ready = thereOrLate({ rows: undefined, coming: promise }).then(() => (drawn += 1));
  await vi.advanceTimersByTimeAsync(16);
  expect(drawn).toBe(0);
  resolve(rows);
  await ready;
  const late = thereOrLate({ rows: undefined, coming: new Promise(() => {}) });
  await vi.runAllTimersAsync();
  await late;
});
