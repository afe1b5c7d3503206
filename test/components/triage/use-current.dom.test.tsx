import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { type Current, useCurrent } from '../../../components/triage/use-current.ts';
import type { PostKey } from '../../../lib/model/post.ts';

let current: Current;
function List({ keys, partial }: { keys: readonly PostKey[]; partial?: boolean }) {
  current = useCurrent(keys, partial);
  return null;
}
const show = (keys: readonly PostKey[], partial?: boolean) => act(() => render(<List keys={keys} {...(partial === undefined ? {} : { partial })} />, document.body));

afterEach(() => render(null, document.body));

test('one that leaves the list is followed by the next that stays', async () => {
  await show(['x:1', 'x:2', 'x:3', 'x:4']);
  await act(() => current.choose('x:2'));
  await show(['x:1', 'x:3', 'x:4']);
  expect(current.key).toBe('x:3');
  await show(['x:1']);
  expect(current.key).toBe('x:1');
});

test('one that is not among the first of another order is waited for, and stays current', async () => {
  await show(['x:1', 'x:2', 'x:3', 'x:4']);
  await act(() => current.choose('x:1'));
  await show(['x:4', 'x:3'], true);
  expect(current.key).toBe('x:1');
  await show(['x:4', 'x:3', 'x:2', 'x:1']);
  expect(current.key).toBe('x:1');
});

test('one that is not in the whole of it either is followed all the same', async () => {
  await show(['x:1', 'x:2', 'x:3']);
  await act(() => current.choose('x:1'));
  await show(['x:3'], true);
  await show(['x:3', 'x:2']);
  expect(current.key).toBe('x:3');
});
