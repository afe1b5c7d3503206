import { type Comparison, compare } from '../../lib/import/compare.ts';
import type { Incoming } from '../../lib/import/read-rows.ts';
import { takeImported } from '../../lib/ingest/take-imported.ts';
import type { Status } from '../../lib/model/mention.ts';
import type { Topic } from '../../lib/model/topic.ts';
import { now } from '../../lib/platform/clock.ts';
import { compile } from '../../lib/query/compile.ts';
import { pagesOfMentions } from '../../lib/store/mentions.ts';
import { announceChange } from './announce-change.ts';
import { openStore } from './open-store.ts';

/** What a file has beside what is stored. */
export async function compareWithStore(incoming: readonly Incoming[]): Promise<Comparison> {
  return compare(incoming, pagesOfMentions(await openStore(), {}));
}

/** Takes them in, all or none, each with the topics that it matches today. Resolves to how many are new. */
export async function importMentions(incoming: readonly Incoming[], topics: readonly Topic[], status: Status): Promise<number> {
  const matcher = compile(topics.filter(({ pausedAt }) => pausedAt === null));
  const imported = incoming.map(({ post, tags, note }) => ({ post: { ...post, readAt: now() }, matches: matcher.match(post), tags, note }));
  const taken = await takeImported(await openStore(), imported, status, now());
  void announceChange();
  return taken;
}
