import type { Post } from '../model/post.ts';

const LONGEST = 80;

/** What people know a post by: who, and how it begins; letters are not cut in two. */
export function aboutPost({ title, text, author }: Post): string {
  const words = title ?? text;
  return `${author.name ?? author.handle}: ${words.length > LONGEST ? `${words.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')}…` : words}`;
}
