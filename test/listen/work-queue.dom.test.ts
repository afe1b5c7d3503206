import { expect, test } from 'vitest';
import { createWorkQueue } from '../../lib/listen/work-queue.ts';

/** A queue whose every piece of work takes three milliseconds. */
function queueOf(steps = 1) {
  const done: string[] = [];
  const slices: (() => void)[] = [];
  let time = 0;
  const take = (kind: string) => (element: Element) => {
    time += 3;
    done.push(`${kind} ${element.id}`);
  };
  function* searchInSteps(scope: ParentNode): Generator<void, void> {
    const search = take('search');
    for (let step = 0; step < steps; step += 1) {
      search(scope as Element);
      if (step + 1 < steps) yield;
    }
  }
  const queue = createWorkQueue({ search: searchInSteps, read: take('read') }, () => time, (next) => slices.push(next));
  return { queue, done, nextSlice: () => slices.shift()?.(), slicesWaiting: () => slices.length };
}

const element = (id: string) => Object.assign(document.createElement('p'), { id });

test('a slice ends after eight milliseconds and the rest comes later', () => {
  const { queue, done, nextSlice, slicesWaiting } = queueOf();
  for (const id of ['1', '2', '3', '4', '5']) queue.read(element(id));
  queue.run();
  expect(done).toEqual(['read 1', 'read 2', 'read 3']);
  expect(slicesWaiting()).toBe(1);
  nextSlice();
  expect(done).toEqual(['read 1', 'read 2', 'read 3', 'read 4', 'read 5']);
  expect(slicesWaiting()).toBe(0);
});

test('what is added twice is done once, and posts found are read before more is searched', () => {
  const { queue, done } = queueOf();
  const root = element('root');
  queue.search(element('scope'));
  queue.read(root);
  queue.read(root);
  queue.run();
  expect(done).toEqual(['read root', 'search scope']);
});

test('a search of many steps goes on in the next slice, and what it is given on the way to read is read first', () => {
  const { queue, done, nextSlice } = queueOf(5);
  queue.search(element('scope'));
  queue.run();
  expect(done).toEqual(['search scope', 'search scope', 'search scope']);
  queue.read(element('root'));
  nextSlice();
  expect(done.slice(3)).toEqual(['read root', 'search scope', 'search scope']);
});

test('at the end of a page everything queued is done at once', () => {
  const { queue, done } = queueOf();
  for (let id = 0; id < 30; id += 1) queue.read(element(String(id)));
  queue.finish();
  expect(done).toHaveLength(30);
});

test('a stopped queue does nothing more', () => {
  const { queue, done, nextSlice } = queueOf();
  for (const id of ['1', '2', '3', '4']) queue.read(element(id));
  queue.run();
  queue.stop();
  nextSlice();
  expect(done).toHaveLength(3);
});
