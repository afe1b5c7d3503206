import { RECIPE_LIMITS, type Recipe, type RecipeFacts } from '../model/recipe.ts';
import { taughtRecipe } from '../model/taught-recipe.ts';
import type { EpochMs } from '../model/time.ts';
import type { EarshotDatabase } from './database.ts';

/** More sites than anyone teaches: what asks for more is no person. */
export class TooManyRecipes extends Error {
  override name = 'TooManyRecipes';
}

/** All recipes in the order in which they were taught. */
export function allRecipes(db: EarshotDatabase): Promise<Recipe[]> {
  return db.recipes.toArray().then((recipes) => recipes.sort((a, b) => a.createdAt - b.createdAt));
}

/**
 * Keeps what was shown or handed on: all of it or nothing. A place that is read already is read the new way from now on.
 * Rejects with TooManyRecipes.
 */
export async function addRecipes(db: EarshotDatabase, facts: readonly RecipeFacts[], newId: () => string, now: EpochMs): Promise<void> {
  await db.transaction('rw', db.recipes, async () => {
    const recipes = await db.recipes.toArray();
    for (const one of facts) {
      const recipe = taughtRecipe(one, recipes, newId(), now);
      const at = recipes.findIndex(({ id }) => id === recipe.id);
      recipes.splice(at === -1 ? recipes.length : at, at === -1 ? 0 : 1, recipe);
    }
    if (recipes.length > RECIPE_LIMITS.recipes) throw new TooManyRecipes(`${recipes.length} recipes`);
    await db.recipes.bulkPut(recipes);
  });
}

export async function renameRecipe(db: EarshotDatabase, id: string, name: string): Promise<void> {
  await db.recipes.update(id, { name });
}

/** What was read by it stays. */
export async function removeRecipe(db: EarshotDatabase, id: string): Promise<void> {
  await db.recipes.delete(id);
}
