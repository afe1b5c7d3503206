/** What somebody who read the page says of one post there, as it is written; null where nothing is said. */
export interface KeyedPost {
  /** May have the words of quotes, or lack them. */
  text: string;
  /** A name, or the link to the person's page. */
  author: string | null;
  date: string | null;
}

/** An answer key as evaluations of forum extractors publish them; null: it is none. */
export function keyFrom(json: string): KeyedPost[] | null {
  let key: unknown;
  try {
    key = JSON.parse(json);
  } catch {
    return null;
  }
  const posts = field(key, 'posts');
  if (!Array.isArray(posts)) return null;
  return posts.map((post) => ({ text: written(post, 'post_text') ?? '', author: written(post, 'user'), date: written(post, 'datetime') }));
}

function written(post: unknown, name: string): string | null {
  const form = field(field(post, name), 'surface_form');
  return typeof form === 'string' && form.trim() !== '' ? form.trim() : null;
}

function field(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null ? (of as Record<string, unknown>)[name] : undefined;
}
