import { expect, test } from 'vitest';
import { once } from '../../components/hooks/once.ts';

test('who asks later never has it earlier', async () => {
  const parts = [Promise.withResolvers<string>(), Promise.withResolvers<string>()];
  let asked = 0;
  const load = once(() => parts[asked++]!.promise);
  const order: string[] = [];
  const first = load().then(() => order.push('first'));
  const second = load().then(() => order.push('second'));
  parts[1]!.resolve('late');
  parts[0]!.resolve('part');
  await Promise.all([first, second]);
  expect([asked, order]).toEqual([1, ['first', 'second']]);
});

test('what failed is tried anew', async () => {
  const load = once(() => (tries++ === 0 ? Promise.reject(new Error('gone')) : Promise.resolve('there')));
  let tries = 0;
  await expect(load()).rejects.toThrow('gone');
  expect(await load()).toBe('there');
});
