import { RECIPE_LIMITS, type RecipeFacts } from './recipe.ts';
import { isRecipeSelector } from './recipe-selector.ts';

export type RecipeField = keyof RecipeFacts;

/** What people see or machines state; never what a form holds. */
const ATTRIBUTE = /^(?:data-[a-z0-9_-]{1,60}|datetime|title|content|href|id|name|alt|aria-label)$/;

/** A name or an address; a star would ask for every host. */
const HOST = /^[a-z0-9_.-]+$|^\[[0-9a-f:.]+\]$/;

const CHECKS: { [F in RecipeField]: (value: unknown) => boolean } = {
  name: (value) => isLine(value, RECIPE_LIMITS.name) && value.trim() !== '',
  origin: isWebOrigin,
  path: (value) => isLine(value, RECIPE_LIMITS.path) && /^\/[^?#\s]*$/.test(value) && value.split('*').length - 1 <= RECIPE_LIMITS.stars,
  post: isSelector,
  text: (value) => value === '' || isSelector(value),
  author: isPartOrNull,
  time: isPartOrNull,
  link: (value) => isPartOrNull(value) && (value === null || LINKS.has((value as { attribute: unknown }).attribute)),
};

const LINKS: ReadonlySet<unknown> = new Set(['href', 'id', 'name']);

/**
 * What is wrong with something that claims to be a recipe, or null: its first field that is missing or holds what none may
 * hold ('' = it is no object). Asked of every recipe that comes from a page or a file, and again before one runs.
 */
export function recipeFault(value: unknown): RecipeField | '' | null {
  if (typeof value !== 'object' || value === null) return '';
  const fields = value as Record<string, unknown>;
  return (Object.keys(CHECKS) as RecipeField[]).find((field) => !Object.hasOwn(fields, field) || !CHECKS[field](fields[field])) ?? null;
}

function isSelector(value: unknown): boolean {
  return typeof value === 'string' && isRecipeSelector(value);
}

function isPartOrNull(value: unknown): boolean {
  if (value === null) return true;
  if (typeof value !== 'object') return false;
  const { select, where, attribute } = value as Record<string, unknown>;
  return ((select === '' && where === 'in') || isSelector(select)) && (where === 'in' || where === 'before') && (attribute === null || (typeof attribute === 'string' && ATTRIBUTE.test(attribute)));
}

function isLine(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest && !/\p{C}/u.test(value);
}

function isWebOrigin(value: unknown): boolean {
  if (!isLine(value, RECIPE_LIMITS.origin) || !URL.canParse(value)) return false;
  const { protocol, hostname, origin } = new URL(value);
  return (protocol === 'https:' || protocol === 'http:') && origin === value && HOST.test(hostname);
}
