import { makeBackup } from '../../lib/backup/make-backup.ts';
import type { Outcome } from '../../lib/backup/outcome.ts';
import { restore, type RestoreOrder } from '../../lib/backup/restore.ts';
import { compile } from '../../lib/query/compile.ts';
import { allTopics } from '../../lib/store/topics.ts';
import type { MakeOrder, TakeOrder } from '../backup/backup-order.ts';
import { openStore } from './open-store.ts';

export type Progress = (done: number, all: number) => void;

/** The whole store and what is decided, as a file. */
export async function makeFile(order: MakeOrder, onRows: Progress): Promise<Blob> {
  const { file } = await makeBackup(await openStore(), { ...order, onRows });
  return file;
}

/** Sets the file beside the store, or takes it in; all of it or none. @throws BackupFault */
export async function takeFile({ file, isHandOver, ...order }: TakeOrder, onRows: Progress): Promise<Outcome> {
  const adapting = isHandOver ? { adapt: await adaptMention() } : {};
  return restore(await openStore(), file, { ...order, ...adapting, onRows });
}

/** A colleague's topics are not ours: what theirs matched, ours may too. What no topic holds was brought by hand; what is here already stays held as it is. */
async function adaptMention(): Promise<NonNullable<RestoreOrder['adapt']>> {
  const topics = await allTopics(await openStore());
  const matcher = compile(topics.filter(({ pausedAt }) => pausedAt === null));
  return (mention, mine) => {
    const matches = mine?.post.text === mention.post.text ? mine.matches : matcher.match(mention.post);
    return { ...mention, matches, clippedByHand: mine?.clippedByHand ?? matches.length === 0 };
  };
}
