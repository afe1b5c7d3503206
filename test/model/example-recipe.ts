import type { Recipe, RecipeFacts } from '../../lib/model/recipe.ts';

/** An invented board's. */
export function exampleRecipeFacts(change: Partial<RecipeFacts> = {}): RecipeFacts {
  return {
    name: 'Quillwort board',
    origin: 'https://board.quillwort.example',
    path: '/*',
    post: 'ul.talk > li.turn',
    text: 'div.said',
    author: { select: 'b.who', where: 'in', attribute: null },
    time: { select: 'time', where: 'in', attribute: 'datetime' },
    link: { select: 'a.when', where: 'in', attribute: 'href' },
    ...change,
  };
}

export function exampleRecipe(change: Partial<Recipe> = {}): Recipe {
  return { ...exampleRecipeFacts(), id: 'recipe-1', revision: 1, createdAt: 1, updatedAt: 1, ...change };
}
