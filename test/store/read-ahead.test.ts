import { expect, test } from 'vitest';
import { readAhead } from '../../lib/store/read-ahead.ts';

/** Pages 1, 2, 3 …, and which of them were asked for. */
function pages(last: number, fault?: Error) {
  const asked: number[] = [];
  let ended = false;
  async function* all(): AsyncGenerator<number> {
    try {
      for (let page = 1; page <= last; page += 1) {
        asked.push(page);
        yield page;
      }
      if (fault !== undefined) throw fault;
    } finally {
      ended = true;
    }
  }
  return { all: all(), asked, hasEnded: () => ended };
}

test('the next page is asked for before one is given, and no more than one', async () => {
  const { all, asked } = pages(4);
  const given: number[][] = [];
  for await (const page of readAhead(all)) given.push([page, ...asked]);
  expect(given).toEqual([[1, 1, 2], [2, 1, 2, 3], [3, 1, 2, 3, 4], [4, 1, 2, 3, 4]]);
});

test('a fault is told when it is its turn', async () => {
  const given: number[] = [];
  const reading = async () => {
    for await (const page of readAhead(pages(2, new Error('The store is gone.')).all)) given.push(page);
  };
  await expect(reading()).rejects.toThrow('The store is gone.');
  expect(given).toEqual([1, 2]);
});

test('who stops asking ends the reading', async () => {
  const { all, asked, hasEnded } = pages(9);
  for await (const _page of readAhead(all)) break;
  expect([asked, hasEnded()]).toEqual([[1, 2], true]);
});
