import { isSameHandle } from '../model/answer.ts';
import type { Post } from '../model/post.ts';

/** Where what a post quotes stands, as far as it tells: a link of its own to that author's post on the same site; null: it does not. */
export function originalOf({ quoted, links, url }: Pick<Post, 'quoted' | 'links' | 'url'>): string | null {
  if (quoted === null || quoted.handle === null) return null;
  const host = hostOf(url);
  const isTheirs = (link: string) => hostOf(link) === host && new URL(link).pathname.split('/').some((part) => isSameHandle(part.replace(/^@/, ''), quoted.handle)) && new URL(link).pathname.split('/').length > 2;
  return links.find((link) => link !== url && isTheirs(link)) ?? null;
}

function hostOf(address: string): string | null {
  return URL.canParse(address) && /^https?:/.test(address) ? new URL(address).hostname.replace(/^www\./, '') : null;
}
