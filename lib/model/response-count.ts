import type { Engagement } from './post.ts';

/** Likes, comments and shares together, as far as they are known; null: none is. */
export function responseCount({ likes, replies, reposts }: Engagement): number | null {
  return likes === null && replies === null && reposts === null ? null : (likes ?? 0) + (replies ?? 0) + (reposts ?? 0);
}
