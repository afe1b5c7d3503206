import type { Post } from '../model/post.ts';
import type { RecipeFacts } from '../model/recipe.ts';
import type { EpochMs } from '../model/time.ts';
import { adapterOf } from '../sites/taught/adapter.ts';

/** What a recipe that is not kept yet reads on the page. */
export interface Trial {
  roots: readonly Element[];
  /** The one pointed at, as it would be stored; null: nothing in it is a post. */
  shown: Post | null;
  posts: number;
  authors: number;
  times: number;
}

export const NOTHING_READ: Trial = { roots: [], shown: null, posts: 0, authors: 0, times: 0 };

/** More posts than one page shows. */
const MOST_READ = 300;

/** Reads the page as it will be read once the recipe is kept; null: a page that is never read. */
export function tryRecipe(recipe: RecipeFacts, doc: Document, url: URL, shown: Element, now: EpochMs): Trial | null {
  const adapter = adapterOf([{ ...recipe, id: 'trial', revision: 1, createdAt: now, updatedAt: now }]);
  const surface = adapter.surfaceAt(url);
  if (surface === null) return null;
  const roots = adapter.findPosts(doc, surface);
  const read = roots.slice(0, MOST_READ).map((root) => ({ root, reading: adapter.readPost(root, { url, surface, now, doc }) }));
  const posts = read.flatMap(({ root, reading }) => (reading.kind === 'post' ? [{ root, post: reading.post }] : []));
  return {
    roots,
    shown: posts.find(({ root }) => root === shown)?.post ?? null,
    posts: posts.length,
    authors: posts.filter(({ post }) => post.author.name !== null).length,
    times: posts.filter(({ post }) => post.publishedAt !== null).length,
  };
}
