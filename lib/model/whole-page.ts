import type { PostKey } from './post.ts';
import type { ThreadId } from './thread-id.ts';

/** What was on the page of one thread, when that was there and still. */
export interface WholePage {
  address: string;
  visit: string;
  /** Everything that the reader understood; [] where that is not all. */
  posts: readonly { key: PostKey; thread: ThreadId }[];
  /** Of whom the page itself says that they are gone. */
  gone: readonly PostKey[];
}
