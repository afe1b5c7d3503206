import { expect, test } from 'vitest';
import { commandOf } from '../../../components/triage/commands.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

test.each([
  ['j', { do: 'move', by: 1, select: false }],
  ['ArrowUp', { do: 'move', by: -1, select: false }],
  ['7', { do: 'tag', number: 7 }],
  ['0', null],
  ['w', { do: 'status', status: 'waiting' }],
  ['E', { do: 'status', status: 'done' }],
  ['?', { do: 'keys' }],
  ['r', { do: 'replied' }],
  ['f', { do: 'follow up' }],
  ['y', { do: 'panel', panel: 'why' }],
  ['Enter', null],
  ['constructor', null],
])('%s', (key, command) => {
  expect(commandOf({ key, ...plain })).toEqual(command);
});

test('shift selects on the way, and a shift lock does not', () => {
  expect(commandOf({ key: 'J', ...plain, shiftKey: true })).toEqual({ do: 'move', by: 1, select: true });
  expect(commandOf({ key: 'J', ...plain })).toEqual({ do: 'move', by: 1, select: false });
});

test('the browser’s own shortcuts stay its own', () => {
  for (const modifier of ['ctrlKey', 'metaKey', 'altKey']) expect(commandOf({ key: 'f', ...plain, [modifier]: true })).toBeNull();
});
