import type { Post } from '../model/post.ts';

export type ThreadEntryType = 'post' | 'reply' | 'comment' | 'share';

/** The suites' word for a post's place in its conversation; a post that quotes another shares it. */
export function threadEntryType({ kind, quoted }: Pick<Post, 'kind' | 'quoted'>): ThreadEntryType {
  if (kind === 'reply' || kind === 'answer') return 'reply';
  if (kind === 'comment') return 'comment';
  return kind === 'post' && quoted !== null ? 'share' : 'post';
}
