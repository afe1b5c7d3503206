import type { Recipe } from '../model/recipe.ts';
import { keptRecipes } from '../platform/kept-recipes.ts';
import type { SiteAdapter } from '../sites/adapter.ts';
import { startListening } from './start.ts';

/** Starts the reader that the kept recipes make. */
export async function startTaught(adapterOf: (recipes: readonly Recipe[]) => SiteAdapter): Promise<void> {
  startListening(adapterOf(await keptRecipes()));
}
