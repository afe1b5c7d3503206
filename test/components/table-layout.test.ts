import { expect, test } from 'vitest';
import { COLUMNS } from '../../components/mention-table/columns.ts';
import { columnsOf, layoutOf, moved, resized, toggled } from '../../components/mention-table/table-layout.ts';

const ids = (layout: ReturnType<typeof layoutOf>) => layout.map(({ id }) => id);
const three = layoutOf({ columns: [{ id: 'text', width: 300 }, { id: 'author', width: 150 }, { id: 'likes', width: 80 }] });

test('nothing chosen: the usual columns; what is kept is read back; what is not known is left out', () => {
  expect(ids(layoutOf({ columns: [] }))).toEqual(COLUMNS.filter(({ usual }) => usual).map(({ id }) => id));
  expect(layoutOf({ columns: columnsOf(three) })).toEqual(three);
  expect(ids(layoutOf({ columns: [{ id: 'mood', width: 100 }, { id: 'note', width: 1 }] }))).toEqual(['note']);
});

test('a width stays where a heading can be read and others have room', () => {
  expect(resized(three, 'author', 8)[1]!.width).toBe(64);
  expect(resized(three, 'author', 8_000)[1]!.width).toBe(900);
  expect(resized(three, 'author', 201.4)[1]!.width).toBe(201);
  expect(layoutOf({ columns: [{ id: 'note', width: 3 }] })[0]!.width).toBe(64);
});

test.each([['likes', -1, ['text', 'likes', 'author']], ['text', 1, ['author', 'text', 'likes']], ['text', -1, ['text', 'author', 'likes']], ['note', 1, ['text', 'author', 'likes']]] as const)('%s moves by %i', (id, by, expected) => {
  expect(ids(moved(three, id, by))).toEqual(expected);
});

test('a column is shown last and hidden again; one is always left', () => {
  expect(ids(toggled(three, 'note'))).toEqual(['text', 'author', 'likes', 'note']);
  expect(ids(toggled(three, 'text'))).toEqual(['author', 'likes']);
  expect(ids(toggled(layoutOf({ columns: [{ id: 'note', width: 100 }] }), 'note'))).toEqual(['note']);
});
