import { expect, test } from 'vitest';
import { createTallyCounter } from '../../lib/listen/tally-counter.ts';
import { emptyTally } from '../../lib/model/tally.ts';

const feed = emptyTally('x', 'feed');
const THREAD = { kind: 'thread', id: '1' } as const;

function counterOn(surface: 'feed' | 'thread') {
  const counter = createTallyCounter('x');
  counter.restart({ kind: surface, id: null });
  return counter;
}

const wait = (counter: ReturnType<typeof createTallyCounter>, seconds: number, settled: boolean) => {
  for (let beat = 0; beat < seconds; beat += 1) counter.wait(() => settled);
};

test('what came since the last time is told, and nothing twice', () => {
  const counter = counterOn('feed');
  counter.count('posts');
  counter.count('read');
  expect(counter.takeNews()).toEqual([{ ...feed, pages: 1, posts: 1, read: 1 }]);
  expect(counter.takeNews()).toEqual([]);
  expect(counter.count('posts')).toBe(2);
  expect(counter.takeNews()).toEqual([{ ...feed, posts: 1 }]);
  expect(counter.whole()).toEqual({ ...feed, pages: 1, posts: 2, read: 1 });
});

test('what a page counted at its last moment is told with the next one’s', () => {
  const counter = counterOn('feed');
  counter.count('posts');
  counter.restart(THREAD);
  counter.count('posts');
  expect(counter.takeNews()).toEqual([{ ...feed, pages: 1, posts: 1 }, { ...emptyTally('x', 'thread'), pages: 1, posts: 1 }]);
});

test('a page that stood for some seconds without a post is counted as empty when it ends', () => {
  const counter = counterOn('feed');
  wait(counter, 20, true);
  expect(counter.takeNews()).toEqual([]);
  expect(counter.whole()).toEqual({ ...feed, pages: 1, empty: 1 });
  counter.restart(THREAD);
  expect(counter.takeNews()).toEqual([{ ...feed, pages: 1, empty: 1 }]);
});

test('a post that comes late makes it a page like others', () => {
  const counter = counterOn('feed');
  wait(counter, 20, true);
  counter.count('posts');
  counter.close();
  expect(counter.takeNews()).toEqual([{ ...feed, pages: 1, posts: 1 }]);
});

test('a glance at a page is none, a shell that never comes is told apart', () => {
  const counter = counterOn('feed');
  wait(counter, 3, true);
  counter.restart(THREAD);
  wait(counter, 14, false);
  counter.restart(THREAD);
  wait(counter, 15, false);
  counter.close();
  counter.close();
  expect(counter.takeNews()).toEqual([{ ...emptyTally('x', 'thread'), pages: 1, unsettled: 1 }]);
});

test('it is no longer asked once it is known', () => {
  const counter = counterOn('feed');
  let asked = 0;
  for (let beat = 0; beat < 50; beat += 1) {
    counter.wait(() => {
      asked += 1;
      return true;
    });
  }
  expect(asked).toBe(4);
});
