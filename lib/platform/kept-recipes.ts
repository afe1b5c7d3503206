import type { Recipe } from '../model/recipe.ts';
import { localStorageArea } from './local-storage.ts';

const KEY = 'recipes';

/**
 * Leaves the recipes where a page and the list of scripts find them, whether the background lives or not. They are kept in
 * the store, which no page's process can reach; this is a copy, made anew at every change and checked wherever it is used.
 */
export async function keepRecipes(recipes: readonly Recipe[]): Promise<void> {
  await localStorageArea.set(KEY, recipes);
}

export async function keptRecipes(): Promise<readonly Recipe[]> {
  return (await localStorageArea.get<readonly Recipe[]>(KEY)) ?? [];
}

/** The match pattern of the pages that a recipe reads; a pattern holds no port, and its path goes on into the query. */
export function patternOfRecipe({ origin, path }: Pick<Recipe, 'origin' | 'path'>): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}${path.endsWith('*') ? path : `${path}*`}`;
}
