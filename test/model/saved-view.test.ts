import { expect, test } from 'vitest';
import { movedView, withTagsRenamed, withView } from '../../lib/model/saved-view.ts';

const VIEWS = ['a', 'b', 'c'].map((id) => ({ id, name: id.toUpperCase(), query: '' }));

test('a name that stands already is saved anew, in its place', () => {
  expect(withView(VIEWS, { id: 'new', name: 'b', query: 'tag=praise' })).toEqual([VIEWS[0], { id: 'b', name: 'b', query: 'tag=praise' }, VIEWS[2]]);
  expect(withView(VIEWS, { id: 'new', name: 'D', query: '' }).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'new']);
});

test('a view moves as far as the ends', () => {
  expect(movedView(VIEWS, 'a', 1).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  expect(movedView(VIEWS, 'c', 5).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(movedView(VIEWS, 'gone', 1)).toEqual(VIEWS);
});

test('a view that is narrowed to a tag follows its new name, and that of the tag with which it became one', () => {
  const view = { id: 'a', name: 'A', query: 'view=due&tag=Lamp&tag=light&tag=praise&q=tag%3Alamp' };
  expect(withTagsRenamed(view, new Map([['lamp', 'Light'], ['light', 'Light']]))).toEqual({ ...view, query: 'view=due&q=tag%3Alamp&tag=Light&tag=praise' });
  expect(withTagsRenamed(view, new Map([['shop', 'store']]))).toBe(view);
});
