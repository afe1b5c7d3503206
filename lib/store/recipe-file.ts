import * as z from 'zod/mini';
import { type RecipeField, recipeFault } from '../model/recipe-check.ts';
import { isSamePlace, RECIPE_LIMITS, recipeFacts, type RecipeFacts } from '../model/recipe.ts';

/** Why a file of recipes cannot be taken in. The words are the page's. */
export type RecipeFileFault =
  | { why: 'no-json' | 'no-recipe-file' | 'too-new' | 'too-big' | 'empty' }
  /** `place` names the recipe, counted from one, and `field` what is wrong in it; '' = it is no recipe at all. */
  | { why: 'bad-recipe'; place: number; field: RecipeField | '' }
  /** A second one for the same pages. */
  | { why: 'twice'; place: number };

const VERSION = 1;
/** UTF-16 units: a hundred times what the recipes of a colleague take. */
const LONGEST = 500_000;

const recipeFile = z.object({ earshot: z.literal('recipes'), version: z.int().check(z.gte(1)), recipes: z.array(z.unknown()).check(z.maxLength(RECIPE_LIMITS.recipes)) });

/** The recipes as the text of a file: how sites are read, nothing of what was read there. `at`: when, ISO 8601. */
export function recipeFileOf(recipes: readonly RecipeFacts[], at: string): string {
  return `${JSON.stringify({ earshot: 'recipes', version: VERSION, exportedAt: at, recipes: recipes.map(recipeFacts) }, null, 2)}\n`;
}

/** The recipes that a file holds, or everything that is wrong with it: recipes of strangers are taken whole or not at all. */
export function recipesOfFile(text: string): { recipes: readonly RecipeFacts[]; faults: readonly RecipeFileFault[] } {
  const no = (...faults: readonly RecipeFileFault[]) => ({ recipes: [], faults });
  if (text.length > LONGEST) return no({ why: 'too-big' });
  const json = parsedJson(text);
  if (json === undefined) return no({ why: 'no-json' });
  const file = recipeFile.safeParse(json);
  if (!file.success) return no({ why: 'no-recipe-file' });
  if (file.data.version > VERSION) return no({ why: 'too-new' });
  const faults = file.data.recipes.flatMap((recipe, index): RecipeFileFault[] => {
    const field = recipeFault(recipe);
    return field === null ? [] : [{ why: 'bad-recipe', place: index + 1, field }];
  });
  if (faults.length > 0) return no(...faults);
  const recipes = (file.data.recipes as RecipeFacts[]).map(recipeFacts);
  const twice = recipes.findIndex((recipe, index) => recipes.slice(0, index).some((before) => isSamePlace(before, recipe)));
  if (twice !== -1) return no({ why: 'twice', place: twice + 1 });
  return recipes.length === 0 ? no({ why: 'empty' }) : { recipes, faults: [] };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}
