import { type Comparison, compare } from '../../lib/import/compare.ts';
import type { Incoming } from '../../lib/import/read-rows.ts';
import { type Taken, takeImported } from '../../lib/ingest/take-imported.ts';
import type { Status } from '../../lib/model/mention.ts';
import type { Topic } from '../../lib/model/topic.ts';
import { now } from '../../lib/platform/clock.ts';
import { compile } from '../../lib/query/compile.ts';
import { pagesOfMentions } from '../../lib/store/mentions.ts';
import { undo } from '../../lib/triage/undo.ts';
import { openStore } from './open-store.ts';

export type { Taken } from '../../lib/ingest/take-imported.ts';

/** What a file has beside what is stored. */
export async function compareWithStore(incoming: readonly Incoming[]): Promise<Comparison> {
  return compare(incoming, pagesOfMentions(await openStore(), {}));
}

/** Takes them in, all or none, each with the topics that it matches today. */
export async function importMentions(incoming: readonly Incoming[], topics: readonly Topic[], status: Status, onTaken: (count: number) => void): Promise<Taken> {
  const matcher = compile(topics.filter(({ pausedAt }) => pausedAt === null));
  const imported = incoming.map(({ post, tags, note }) => ({ post: { ...post, readAt: now() }, matches: matcher.match(post), tags, note }));
  return takeImported(await openStore(), imported, status, now(), onTaken);
}

/** Takes an import back as one action: what came with it lies among what was deleted. */
export async function undoImport(group: number): Promise<void> {
  await undo(await openStore(), group, now());
}
