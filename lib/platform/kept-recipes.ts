import { recipeFault } from '../model/recipe-check.ts';
import type { Recipe } from '../model/recipe.ts';
import { localStorageArea } from './local-storage.ts';

const KEY = 'recipes';

/**
 * Leaves the recipes where a page and the list of scripts find them, whether the background lives or not. They are kept in
 * the store, which no page's process can reach; this is a copy that one could reach, so what comes back is checked.
 */
export async function keepRecipes(recipes: readonly Recipe[]): Promise<void> {
  await localStorageArea.set(KEY, recipes);
}

export async function keptRecipes(): Promise<readonly Recipe[]> {
  const kept = await localStorageArea.get<unknown>(KEY);
  return Array.isArray(kept) ? kept.filter((recipe): recipe is Recipe => recipeFault(recipe) === null) : [];
}

/** The match pattern of the pages that a recipe reads; a pattern holds no port, and its path goes on into the query. */
export function patternOfRecipe({ origin, path }: Pick<Recipe, 'origin' | 'path'>): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}${path.endsWith('*') ? path : `${path}*`}`;
}
