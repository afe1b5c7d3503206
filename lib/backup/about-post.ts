import type { Post } from '../model/post.ts';

/** What people know a post by: who, and how it begins. */
export function aboutPost({ title, text, author }: Post): string {
  return `${author.name ?? author.handle}: ${(title ?? text).slice(0, 120)}`;
}
