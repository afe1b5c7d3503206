import { expect, test } from 'vitest';
import { chosenLayout, layoutsOf, movedSection, withLayout } from '../../../components/digest/layouts.ts';
import { SECTION_IDS, TEMPLATE_IDS } from '../../../lib/digest/digest-plan.ts';

const kept = { id: 'board', name: 'For the board', base: 'crisis', period: 'last-month', sections: [{ id: 'top', shown: true }, { id: 'gone', shown: true }, { id: 'top', shown: true }], names: 'initials' };

test('those that come along stand first; one that was kept has every section once, also those that came since, and none that are gone', () => {
  const all = layoutsOf({ layouts: [kept], last: '' });
  expect(all.map(({ id }) => id)).toEqual([...TEMPLATE_IDS, 'board']);
  const own = all.at(-1)!;
  expect(own).toMatchObject({ template: 'crisis', period: { kind: 'last month' }, names: 'initials' });
  expect(own.sections[0]).toEqual({ id: 'top', shown: true });
  expect(own.sections.map(({ id }) => id).toSorted()).toEqual([...SECTION_IDS].toSorted());
});

test('what is asked for goes before what was used last; where neither is there, it is the first', () => {
  const all = layoutsOf({ layouts: [kept], last: 'board' });
  expect(chosenLayout(all, 'crisis', 'board').id).toBe('crisis');
  expect(chosenLayout(all, '', 'board').id).toBe('board');
  expect(chosenLayout(all, 'removed', 'removed').id).toBe('weekly');
});

test('a section moves by so many places, and the ends hold', () => {
  const sections = (['top', 'voices', 'themes'] as const).map((id) => ({ id, shown: true }));
  expect(movedSection(sections, 'top', 1).map(({ id }) => id)).toEqual(['voices', 'top', 'themes']);
  expect(movedSection(sections, 'top', -1)).toEqual(sections);
  expect(movedSection(sections, 'voices', 9).map(({ id }) => id)).toEqual(['top', 'themes', 'voices']);
});

test('one that is kept again takes its own place', () => {
  const again = { ...kept, name: 'Board' };
  expect(withLayout([kept, { ...kept, id: 'other' }], again).map(({ name }) => name)).toEqual(['Board', 'For the board']);
});
