import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { SCREENS } from '../../components/dashboard/screens.ts';
import { filesBelow } from '../architecture/project-files.ts';

test('every screen there is has an entry, a name and a key of its own', () => {
  const written = filesBelow('components').filter((path) => path.endsWith('Screen.tsx')).map((path) => basename(path, '.tsx'));
  expect(SCREENS.map(({ load }) => /(\w+Screen)\.tsx/.exec(String(load))?.[1]).toSorted()).toEqual(written.toSorted());
  expect(new Set(SCREENS.map(({ name }) => name)).size).toBe(SCREENS.length);
  const listed = SCREENS.filter(({ isHidden }) => isHidden !== true);
  expect(new Set(listed.map(({ key }) => key)).size).toBe(listed.length);
});
