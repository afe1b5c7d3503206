import { isSamePlace, type Recipe, recipeFacts, type RecipeFacts } from './recipe.ts';
import type { EpochMs } from './time.ts';

/** A recipe that was shown or handed on, as it is kept: a new one, or the one that reads these pages already, changed. */
export function taughtRecipe(facts: RecipeFacts, existing: readonly Recipe[], id: string, now: EpochMs): Recipe {
  const before = existing.find((recipe) => isSamePlace(recipe, facts));
  if (before === undefined) return { ...recipeFacts(facts), id, revision: 1, createdAt: now, updatedAt: now };
  return { ...recipeFacts(facts), id: before.id, revision: before.revision + 1, createdAt: before.createdAt, updatedAt: now };
}
