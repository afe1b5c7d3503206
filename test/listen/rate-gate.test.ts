import { expect, test } from 'vitest';
import { createRateGate } from '../../lib/listen/rate-gate.ts';

function gate() {
  const passed: number[] = [];
  let time = 0;
  let next: (() => void) | null = null;
  const it = createRateGate<number>((item) => passed.push(item), () => time, (run) => {
    next = run;
  });
  return {
    it,
    passed,
    minuteLater() {
      time += 60_000;
      const run = next;
      next = null;
      run?.();
    },
  };
}

test('two hundred a minute pass, the others a minute later and in order', () => {
  const { it, passed, minuteLater } = gate();
  for (let item = 0; item < 450; item += 1) it.pass(item);
  expect(passed.length).toBe(200);
  minuteLater();
  expect(passed.length).toBe(400);
  minuteLater();
  expect(passed).toEqual(Array.from({ length: 450 }, (_, item) => item));
});

test('a page that fakes posts by the thousand holds no more than a thousand', () => {
  const { it, passed } = gate();
  for (let item = 0; item < 100_000; item += 1) it.pass(item);
  expect(it.isFull()).toBe(true);
  it.open();
  expect(it.isFull()).toBe(false);
  expect(passed.length).toBe(1_200);
});
