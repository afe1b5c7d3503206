import type { Post } from './post.ts';

/** A conversation: the key of its opening post, where no page tells that its address. */
export type ThreadId = string;

/** A post that says nothing of a thread opens one. */
export function threadIdOf({ thread, url }: Pick<Post, 'thread' | 'url'>): ThreadId {
  return thread.key ?? (thread.url ?? url).replace(/#.*/s, '');
}
