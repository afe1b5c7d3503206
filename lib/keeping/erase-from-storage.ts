import { authorKeyOf } from '../model/author-key.ts';
import type { Post } from '../model/post.ts';
import type { LocalStorageArea } from '../platform/local-storage.ts';
import type { Who } from './traces.ts';

type Captures = readonly { post: Pick<Post, 'key' | 'site' | 'author'> }[];

/** Posts that wait to be stored, or were set aside because they could not be. Returns how many of theirs went. */
export async function eraseFromStorage(storage: Pick<LocalStorageArea, 'all' | 'set' | 'remove'>, who: Who): Promise<number> {
  let gone = 0;
  for (const [name, value] of Object.entries(await storage.all())) {
    if (name === 'reminders') await storage.set(name, withoutKeys(value, who));
    if (!name.startsWith('q:') && !name.startsWith('bad:')) continue;
    const entry = (value ?? {}) as { batch?: { captures?: Captures } };
    const captures = entry.batch?.captures ?? [];
    const left = captures.filter(({ post }) => !who.posts.has(post.key) && !who.accounts.has(authorKeyOf(post) ?? ':'));
    if (left.length === captures.length) continue;
    if (left.length === 0) await storage.remove(name);
    else await storage.set(name, { ...entry, batch: { ...entry.batch, captures: left } });
    gone += captures.length - left.length;
  }
  return gone;
}

/** Reminders are remembered by the key of their mention. */
function withoutKeys(memory: unknown, { posts }: Who): unknown {
  const names = [...posts].map((key) => ` ${key}`);
  const isOfOthers = (one: unknown) => !names.some((name) => String((one as { name?: unknown }).name ?? one).endsWith(name));
  return JSON.parse(JSON.stringify(memory), (_field, value: unknown) => (Array.isArray(value) ? value.filter(isOfOthers) : value));
}
