import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EarshotDatabase } from '../../lib/store/database.ts';
import { recipeFileOf, recipesOfFile } from '../../lib/store/recipe-file.ts';
import { addRecipes, allRecipes, removeRecipe, renameRecipe, TooManyRecipes } from '../../lib/store/recipes.ts';
import { exampleRecipe, exampleRecipeFacts } from '../model/example-recipe.ts';

let db: EarshotDatabase;
let ids = 0;
const newId = () => `recipe-${(ids += 1)}`;

beforeEach(() => {
  ids = 0;
  db = new EarshotDatabase(`recipes-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

test('the same pages taught again are one recipe, changed; renaming and removing touch no other', async () => {
  await addRecipes(db, [exampleRecipeFacts(), exampleRecipeFacts({ path: '/news/*' })], newId, 5);
  await addRecipes(db, [exampleRecipeFacts({ text: 'p' })], newId, 9);
  expect((await allRecipes(db)).map(({ path, text, revision }) => ({ path, text, revision }))).toEqual([{ path: '/*', text: 'p', revision: 2 }, { path: '/news/*', text: 'div.said', revision: 1 }]);
  await renameRecipe(db, 'recipe-1', 'The board');
  await removeRecipe(db, 'recipe-2');
  expect(await allRecipes(db)).toEqual([exampleRecipe({ name: 'The board', text: 'p', revision: 2, createdAt: 5, updatedAt: 9 })]);
});

test('more than anyone teaches is refused whole', async () => {
  await addRecipes(db, [exampleRecipeFacts()], newId, 5);
  const many = Array.from({ length: 200 }, (_, index) => exampleRecipeFacts({ path: `/${index}/*` }));
  await expect(addRecipes(db, many, newId, 6)).rejects.toThrow(TooManyRecipes);
  expect(await allRecipes(db)).toHaveLength(1);
});

describe('a file of recipes', () => {
  const file = recipeFileOf([exampleRecipe(), exampleRecipe({ path: '/news/*', author: null })], '2026-03-01T00:00:00.000Z');
  const edited = (change: (json: { recipes: Record<string, unknown>[] } & Record<string, unknown>) => void) => {
    const json = JSON.parse(file) as { recipes: Record<string, unknown>[] } & Record<string, unknown>;
    change(json);
    return JSON.stringify(json);
  };

  test('comes back as it was written, without what is one’s own', () => {
    expect(recipesOfFile(file)).toEqual({ recipes: [exampleRecipeFacts(), exampleRecipeFacts({ path: '/news/*', author: null })], faults: [] });
    expect(recipesOfFile(`\ufeff${file}`).faults).toEqual([]);
    expect(file).not.toContain('createdAt');
  });

  test.each<[string, string, unknown]>([
    ['no JSON', 'Lumetra', { why: 'no-json' }],
    ['a file of topics', '{"earshot":"topics","version":1,"topics":[]}', { why: 'no-recipe-file' }],
    ['a list', '[]', { why: 'no-recipe-file' }],
    ['a file of a later Earshot', edited((json) => (json['version'] = 2)), { why: 'too-new' }],
    ['an empty one', edited((json) => (json.recipes = [])), { why: 'empty' }],
    ['a monstrous one', `{"earshot":"recipes","version":1,"x":"${'x'.repeat(600_000)}"}`, { why: 'too-big' }],
    ['a selector that would look at the whole page', edited(({ recipes }) => (recipes[1]!['post'] = 'body:has(*:has(*))')), { why: 'bad-recipe', place: 2, field: 'post' }],
    ['what people type', edited(({ recipes }) => (recipes[0]!['text'] = 'input[value^="a"]:focus')), { why: 'bad-recipe', place: 1, field: 'text' }],
    ['another protocol', edited(({ recipes }) => (recipes[0]!['origin'] = 'file://')), { why: 'bad-recipe', place: 1, field: 'origin' }],
    ['no recipe', edited(({ recipes }) => (recipes[1] = 7 as never)), { why: 'bad-recipe', place: 2, field: '' }],
    ['two for the same pages', edited(({ recipes }) => (recipes[1] = recipes[0]!)), { why: 'twice', place: 2 }],
  ])('%s is refused whole and named', (_name, text, fault) => {
    expect(recipesOfFile(text)).toEqual({ recipes: [], faults: [fault] });
  });
});
