import type { Mention } from './mention.ts';
import type { EpochMs } from './time.ts';

/** Since when somebody waits for an answer of ours: since they wrote, last of all; null = nobody waits for us. */
export function waitingSince({ status, post, firstSeenAt, reopenedAt }: Pick<Mention, 'status' | 'post' | 'firstSeenAt' | 'reopenedAt'>): EpochMs | null {
  if (status !== 'new' && status !== 'todo') return null;
  return reopenedAt ?? post.publishedAt ?? firstSeenAt;
}
