import type { EpochMs } from './time.ts';

/** How one part of a post is found in the post's element, and what of it is read. */
export interface RecipePart {
  /** A selector as `isRecipeSelector` has it; '' = the post's own element. */
  select: string;
  /** Looked for within the post, or in what stands right before it: in tables a row says whose the next one is. */
  where: 'in' | 'before';
  /** The attribute that it is read from; null = its words. Of a link: `href`, or the `id` or `name` that the page can be scrolled to. */
  attribute: string | null;
}

/** How a site without a reader is read, as a person has shown it: data that can be kept, handed on and checked, never code. */
export interface RecipeFacts {
  /** What the user calls the site. */
  name: string;
  /** `https://board.example`: scheme, host and port as `URL.origin` writes them. */
  origin: string;
  /** The pages that it reads, `*` standing for any letters: `/*`, `/board/*`. */
  path: string;
  /** Selector of every post; replies may stand in what they answer. */
  post: string;
  /** Where in a post its words are; '' = its whole element, without the parts below. */
  text: string;
  author: RecipePart | null;
  time: RecipePart | null;
  /** The post's own address. */
  link: RecipePart | null;
}

/** One of each origin and path: who shows the same pages again has changed it. */
export interface Recipe extends RecipeFacts {
  id: string;
  /** +1 whenever what it reads changes. */
  revision: number;
  createdAt: EpochMs;
  updatedAt: EpochMs;
}

/** Far above what people teach; a file that holds more is no colleague's. */
export const RECIPE_LIMITS = { recipes: 200, name: 80, origin: 200, path: 200, stars: 4 } as const;

/** The recipe that reads the page at this address, or null: the one that says most about where it reads. */
export function recipeAt<R extends RecipeFacts>(recipes: readonly R[], url: URL): R | null {
  const fitting = recipes.filter(({ origin, path }) => origin === url.origin && pathFits(path, url.pathname));
  return fitting.reduce<R | null>((best, recipe) => (best === null || recipe.path.length > best.path.length ? recipe : best), null);
}

/** Whether two recipes are for the same pages. */
export function isSamePlace(a: Pick<RecipeFacts, 'origin' | 'path'>, b: Pick<RecipeFacts, 'origin' | 'path'>): boolean {
  return a.origin === b.origin && a.path === b.path;
}

/** What is kept of a recipe that was shown or handed on: the facts alone, whatever else the object holds. */
export function recipeFacts({ name, origin, path, post, text, author, time, link }: RecipeFacts): RecipeFacts {
  const part = (one: RecipePart | null) => (one === null ? null : { select: one.select, where: one.where, attribute: one.attribute });
  return { name, origin, path, post, text, author: part(author), time: part(time), link: part(link) };
}

/** Letter by letter, star by star: a regular expression made from a stranger's text could be made to run for ever. */
function pathFits(pattern: string, path: string): boolean {
  const [head = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined) return path === head;
  if (!path.startsWith(head)) return false;
  let at = head.length;
  for (const piece of rest) {
    const found = path.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  return path.endsWith(last) && path.length - last.length >= at;
}
