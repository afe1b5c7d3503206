import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Recipe, RecipeFacts } from '../../lib/model/recipe.ts';
import { now } from '../../lib/platform/clock.ts';
import { askToRead, mayRead, onPermissionsChanged, patternOfOrigin } from '../../lib/platform/permissions.ts';
import type { EarshotDatabase } from '../../lib/store/database.ts';
import { openDatabase } from '../../lib/store/open-database.ts';
import { addRecipes, allRecipes, removeRecipe, renameRecipe } from '../../lib/store/recipes.ts';
import { announceChange } from './announce-change.ts';
import { useLiveQuery } from './use-live-query.ts';

/** A site that was taught, and whether Earshot may read it. */
export interface TaughtSite {
  recipe: Recipe;
  allowed: boolean;
}

export interface RecipeActions {
  /** Takes in what was handed on, all of it or nothing; must be called straight from a click: the browser asks for the hosts. */
  addAll(recipes: readonly RecipeFacts[]): Promise<void>;
  /** Must be called straight from a click. */
  allow(recipe: Recipe): Promise<void>;
  rename(recipe: Recipe, name: string): Promise<void>;
  remove(recipe: Recipe): Promise<void>;
}

/** The sites that were taught, in that order (null until read, `failed` if they cannot be), and what can be done with them. */
export function useRecipes(): { sites: readonly TaughtSite[] | null; failed: boolean; actions: RecipeActions } {
  const db = openDatabase();
  const [failed, setFailed] = useState(false);
  const [changes, setChanges] = useState(0);
  const sites = useLiveQuery(() => withPermission(db), [db, changes], () => setFailed(true)) ?? null;
  useEffect(() => onPermissionsChanged(() => setChanges((count) => count + 1)), []);
  const actions = useMemo(() => recipeActions(db), [db]);
  return { sites, failed, actions };
}

async function withPermission(db: EarshotDatabase): Promise<TaughtSite[]> {
  const recipes = await allRecipes(db);
  return Promise.all(recipes.map(async (recipe) => ({ recipe, allowed: await mayRead([patternOf(recipe)]) })));
}

function recipeActions(db: EarshotDatabase): RecipeActions {
  return {
    async addAll(recipes) {
      // Refused, they are kept all the same: the list offers to ask again.
      const asked = askToRead([...new Set(recipes.map(patternOf))]).catch(() => false);
      await addRecipes(db, recipes, () => crypto.randomUUID(), now());
      await asked;
      await announceChange();
    },
    async allow(recipe) {
      if (await askToRead([patternOf(recipe)])) await announceChange();
    },
    async rename(recipe, name) {
      await renameRecipe(db, recipe.id, name);
    },
    async remove(recipe) {
      await removeRecipe(db, recipe.id);
      await announceChange();
    },
  };
}

function patternOf({ origin }: Pick<Recipe, 'origin'>): string {
  return patternOfOrigin(new URL(origin));
}
