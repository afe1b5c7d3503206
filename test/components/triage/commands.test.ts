import { expect, test } from 'vitest';
import { commandOf } from '../../../components/triage/commands.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false };

test.each([
  ['j', { do: 'move', by: 1 }],
  ['ArrowUp', { do: 'move', by: -1 }],
  ['7', { do: 'tag', number: 7 }],
  ['0', null],
  ['w', { do: 'status', status: 'waiting' }],
  ['E', { do: 'status', status: 'done' }],
  ['?', { do: 'keys' }],
  ['Enter', null],
  ['constructor', null],
])('%s', (key, command) => {
  expect(commandOf({ key, ...plain })).toEqual(command);
});

test('the browser’s own shortcuts stay its own', () => {
  for (const modifier of ['ctrlKey', 'metaKey', 'altKey']) expect(commandOf({ key: 'f', ...plain, [modifier]: true })).toBeNull();
});
