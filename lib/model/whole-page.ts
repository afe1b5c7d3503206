import type { PostKey } from './post.ts';
import type { ThreadId } from './thread-id.ts';

/** Everything that a reader understood on the page of one thread, when that was there and still. */
export interface WholePage {
  address: string;
  visit: string;
  posts: readonly { key: PostKey; thread: ThreadId }[];
}
