import type { Mention } from '../../lib/model/mention.ts';
import type { EpochMs } from '../../lib/model/time.ts';
import { digestPages } from '../../lib/store/digest-pages.ts';
import { readAhead } from '../../lib/store/read-ahead.ts';
import { openStore } from './open-store.ts';

/** All mentions that a digest of this stretch of time is about, page by page. */
export async function* digestMentions(from: EpochMs, to: EpochMs): AsyncIterable<readonly Mention[]> {
  yield* readAhead(digestPages(await openStore(), from, to));
}
