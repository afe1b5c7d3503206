import type { Mention } from './mention.ts';
import type { PostKey } from './post.ts';
import type { ThreadId } from './thread-id.ts';
import type { EpochMs } from './time.ts';

/** How a stored post stands, as its painted words show it. */
export type Look = 'new' | 'todo' | 'waiting' | 'done';

/** What a page is told of a post that it has, or of a thread: nothing that it does not show itself but how the post stands. */
export interface Known {
  id: PostKey | ThreadId;
  /** null: it is not stored itself, something of the thread is. */
  look: Look | null;
  /** Its follow-up is due. */
  isDue: boolean;
}

export function knownOf({ key, status, dueAt }: Pick<Mention, 'key' | 'status' | 'dueAt'>, now: EpochMs): Known {
  const isOver = status === 'done' || status === 'ignored';
  return { id: key, look: isOver ? 'done' : status, isDue: !isOver && dueAt !== null && dueAt <= now };
}
