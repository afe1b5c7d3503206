import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recipeFault } from '../../lib/model/recipe-check.ts';
import { recipeAt, recipeFacts, type RecipeFacts } from '../../lib/model/recipe.ts';
import { isRecipeSelector } from '../../lib/model/recipe-selector.ts';
import { taughtRecipe } from '../../lib/model/taught-recipe.ts';
import { exampleRecipe, exampleRecipeFacts } from './example-recipe.ts';

describe('a selector of a recipe', () => {
  test.each(['li', '.turn', 'li.turn', 'ul.talk > li.turn', 'main article', 'my-post', '[data-post-id]', 'div[id^="post-"]', 'a[href*="/u/"]', '[itemtype$="/Comment"]', 'ol.a > li.b div.c span.d', '.-x', '[data-x="a b > c, d"]'])('%s', (selector) => {
    expect(isRecipeSelector(selector)).toBe(true);
  });

  test.each([
    '', ' ', '*', 'li, td', 'li:hover', ':has(a)', 'li:has(> a)', ':is(a)', ':not(a)', 'li::before', 'li + li', 'li ~ li', 'li  td', 'li>td', ' li', 'li ', '#id', 'LI', '.1a', '[onclick', '[a=b]', "[a='b']", '[a="b" i]', '[a="b"c"]',
    '[a="\\"]', '[a="\u0000"]', '[a="\n"]', 'a|b', '@import', 'li{', 'li/**/', 'a b c d e', 'a.b.c.d.e.f.g', `.${'a'.repeat(300)}`, '\\61', 'div[a="x"] >', '> div',
  ])('not: %j', (selector) => {
    expect(isRecipeSelector(selector)).toBe(false);
  });

  test('says yes or no of any text, quickly, and what it lets through holds nothing but tags, classes and attributes', () => {
    const pieces = fc.constantFrom('li', '.turn', '[a]', '[a="', '"]', ' > ', ' ', ',', ':has(', ')', '*', '\\', '#x', '\u202e', 'a'.repeat(50));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''))), (text) => {
        if (!isRecipeSelector(text)) return;
        expect(text.replace(/"[^"]*"/g, '""')).toMatch(/^[\w.[\]="~^$*> -]+$/);
        expect(text.replace(/"[^"]*"/g, '""').replace(/\*=/g, '=')).not.toContain('*');
      }),
      { numRuns: 2_000 },
    );
    const start = performance.now();
    isRecipeSelector(`[a="${'x'.repeat(1_000_000)}`);
    isRecipeSelector('a'.repeat(1_000_000));
    expect(performance.now() - start).toBeLessThan(50);
  });
});

describe('the check of a recipe', () => {
  test('lets a good one through, also one that reads words alone', () => {
    expect(recipeFault(exampleRecipeFacts())).toBeNull();
    expect(recipeFault(exampleRecipeFacts({ text: '', author: null, time: null, link: null }))).toBeNull();
    expect(recipeFault(exampleRecipe())).toBeNull();
  });

  test.each<[string, unknown]>([
    ['', null],
    ['', 'recipe'],
    ['', undefined],
    ['name', {}],
    ['name', exampleRecipeFacts({ name: ' ' })],
    ['name', exampleRecipeFacts({ name: 'x'.repeat(81) })],
    ['name', exampleRecipeFacts({ name: 'a\u202eb' })],
    ['origin', exampleRecipeFacts({ origin: 'https://board.quillwort.example/' })],
    ['origin', exampleRecipeFacts({ origin: 'https://*' })],
    ['origin', exampleRecipeFacts({ origin: 'javascript:alert(1)' })],
    ['origin', exampleRecipeFacts({ origin: 'chrome-extension://abc' })],
    ['origin', exampleRecipeFacts({ origin: 'https://a:b@c.example' })],
    ['path', exampleRecipeFacts({ path: '*' })],
    ['path', exampleRecipeFacts({ path: '/a?b' })],
    ['path', exampleRecipeFacts({ path: '/*****' })],
    ['post', exampleRecipeFacts({ post: '' })],
    ['post', exampleRecipeFacts({ post: 'li:has(a)' })],
    ['post', exampleRecipeFacts({ post: ['li'] as unknown as string })],
    ['text', exampleRecipeFacts({ text: '*' })],
    ['author', exampleRecipeFacts({ author: { select: 'b', where: 'in', attribute: 'onclick' } })],
    ['author', exampleRecipeFacts({ author: { select: 'input', where: 'in', attribute: 'value' } })],
    ['author', { ...exampleRecipeFacts(), author: undefined }],
    ['author', exampleRecipeFacts({ author: { select: 'b', where: 'after' as 'in', attribute: null } })],
    ['author', exampleRecipeFacts({ author: { select: '', where: 'before', attribute: null } })],
    ['time', exampleRecipeFacts({ time: { select: 'a, b', where: 'in', attribute: null } })],
    ['link', exampleRecipeFacts({ link: { select: 'a', where: 'in', attribute: 'data-url' } })],
    ['link', exampleRecipeFacts({ link: { select: 'a', where: 'in', attribute: null } })],
    ['name', Object.create(exampleRecipeFacts())],
  ])('names %s', (field, value) => {
    expect(recipeFault(value)).toBe(field);
  });

  test('says something of anything and never throws', () => {
    fc.assert(fc.property(fc.anything(), (value) => recipeFault(value) !== null));
    const field = fc.constantFrom(...(Object.keys(exampleRecipeFacts()) as (keyof RecipeFacts)[]));
    fc.assert(fc.property(field, fc.anything(), (name, value) => void recipeFault({ ...exampleRecipeFacts(), [name]: value })));
  });

  test('what is kept of a recipe is its facts alone', () => {
    const more = { ...exampleRecipeFacts(), author: { select: 'b', where: 'in' as const, attribute: null, run: 'x' }, extra: 1 };
    expect(Object.keys(recipeFacts(more)).toSorted()).toEqual(Object.keys(exampleRecipeFacts()).toSorted());
    expect(recipeFacts(more).author).toEqual({ select: 'b', where: 'in', attribute: null });
  });
});

describe('which recipe reads a page', () => {
  const board = exampleRecipe({ id: 'board', path: '/*' });
  const forum = exampleRecipe({ id: 'forum', path: '/forum/*' });
  const view = exampleRecipe({ id: 'view', path: '/forum/*/view' });
  test.each([
    ['https://board.quillwort.example/', 'board'],
    ['https://board.quillwort.example/news?x=1#y', 'board'],
    ['https://board.quillwort.example/forum/81', 'forum'],
    ['https://board.quillwort.example/forum/81/view', 'view'],
    ['https://board.quillwort.example/forum/view', 'forum'],
    ['http://board.quillwort.example/', undefined],
    ['https://board.quillwort.example:8443/', undefined],
    ['https://evil-board.quillwort.example/', undefined],
  ])('%s: %s', (address, id) => {
    expect(recipeAt([board, forum, view], new URL(address))?.id).toBe(id);
  });

  test('a path of many stars takes no time', () => {
    const start = performance.now();
    expect(recipeAt([exampleRecipe({ path: '/*a*a*a*b' })], new URL(`https://board.quillwort.example/${'a'.repeat(100_000)}`))).toBeNull();
    expect(performance.now() - start).toBeLessThan(100);
  });
});

test('who teaches the same pages again changes the recipe; other pages get one of their own', () => {
  const first = taughtRecipe(exampleRecipeFacts(), [], 'one', 10);
  const again = taughtRecipe(exampleRecipeFacts({ text: 'p' }), [first], 'two', 20);
  expect(again).toEqual({ ...first, text: 'p', revision: 2, updatedAt: 20 });
  expect(taughtRecipe(exampleRecipeFacts({ path: '/news/*' }), [first], 'two', 20)).toMatchObject({ id: 'two', revision: 1, createdAt: 20 });
});
