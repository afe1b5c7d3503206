import type { Post } from '../model/post.ts';

/** What people know a post by: who, and how it begins; letters are not cut in two. */
export function aboutPost({ title, text, author }: Post): string {
  return `${author.name ?? author.handle}: ${(title ?? text).slice(0, 80).replace(/[\ud800-\udbff]$/, '')}`;
}
