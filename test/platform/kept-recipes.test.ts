import { expect, test, vi } from 'vitest';
import { keepRecipes, keptRecipes, patternOfRecipe } from '../../lib/platform/kept-recipes.ts';
import { exampleRecipe } from '../model/example-recipe.ts';

const stored: Record<string, unknown> = vi.hoisted(() => ({}));

vi.mock('../../lib/platform/native-browser.ts', () => ({
  nativeBrowser: { storage: { local: { get: async () => stored, set: async (change: object) => void Object.assign(stored, change) } } },
}));

test('what was kept comes back, and nothing that somebody else put there', async () => {
  expect(await keptRecipes()).toEqual([]);
  await keepRecipes([exampleRecipe()]);
  expect(await keptRecipes()).toEqual([exampleRecipe()]);
  stored['recipes'] = [exampleRecipe(), null, { ...exampleRecipe(), origin: 'https://*' }, { ...exampleRecipe(), post: '*' }];
  expect(await keptRecipes()).toEqual([exampleRecipe()]);
  stored['recipes'] = 'no list';
  expect(await keptRecipes()).toEqual([]);
});

test.each([
  [{ origin: 'https://board.example', path: '/*' }, 'https://board.example/*'],
  [{ origin: 'http://board.example:8080', path: '/forum/*' }, 'http://board.example/forum/*'],
  [{ origin: 'https://board.example', path: '/t/*/view' }, 'https://board.example/t/*/view*'],
])('the pattern of %o is %s', (recipe, pattern) => {
  expect(patternOfRecipe(recipe)).toBe(pattern);
});
