import type { Recipe } from '../../lib/model/recipe.ts';
import { now } from '../../lib/platform/clock.ts';
import { recipeFileOf } from '../../lib/store/recipe-file.ts';

export { type RecipeFileFault, recipesOfFile } from '../../lib/store/recipe-file.ts';

/** Recipes as a file to keep or to hand on, and what it is called. */
export function recipeFile(recipes: readonly Recipe[]): { blob: Blob; name: string } {
  const at = new Date(now()).toISOString();
  const [only] = recipes;
  // Windows takes no colon, as in `[::1]`, and no system a name without end.
  const whose = recipes.length === 1 && only !== undefined ? new URL(only.origin).hostname.replace(/[^\w.-]+/g, '-').slice(0, 100) : 'sites';
  return { blob: new Blob([recipeFileOf(recipes, at)], { type: 'application/json' }), name: `earshot-recipe-${whose}-${at.slice(0, 10)}.json` };
}
