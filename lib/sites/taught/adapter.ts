import { type Recipe, recipeAt } from '../../model/recipe.ts';
import { recipeFault } from '../../model/recipe-check.ts';
import type { SiteAdapter } from '../adapter.ts';
import { one, selfAndBelow } from '../dom.ts';
import { isPrivatePage } from '../private-pages.ts';
import { textHash } from '../text-hash.ts';
import { rawTextBy } from './parts.ts';
import { readBy } from './post.ts';
import { TAUGHT } from './site.ts';

/** No page for people shows more at once; a recipe that fits every element of one must not hold it. */
const MOST_POSTS = 2_000;

/** The reader made from recipes. They are data of strangers: what is no recipe is left out, wherever it comes from. */
export function adapterOf(recipes: readonly Recipe[]): SiteAdapter {
  const good = recipes.filter((recipe) => recipeFault(recipe) === null);
  const byId = new Map(good.map((recipe) => [recipe.id, recipe]));
  const recipeOf = (id: string | null) => (id === null ? undefined : byId.get(id));
  return {
    site: TAUGHT,
    revision: Number.parseInt(textHash(JSON.stringify(good)), 16),
    surfaceAt(url) {
      const recipe = isPrivatePage(url) ? null : recipeAt(good, url);
      return recipe && { kind: 'page', id: recipe.id };
    },
    isSettled: (doc) => one(doc, 'body *') !== null,
    findPosts(scope, surface) {
      const recipe = recipeOf(surface.id);
      return recipe === undefined ? [] : selfAndBelow(scope, recipe.post).slice(0, MOST_POSTS);
    },
    rawText: (root) => good.map((recipe) => rawTextBy(recipe, root)).join('\n'),
    readPost(root, page) {
      const recipe = recipeOf(page.surface.id);
      return recipe === undefined ? { kind: 'skip', why: 'own-ui' } : readBy(recipe, root, page);
    },
  };
}
