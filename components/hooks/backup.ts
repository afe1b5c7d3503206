import { BackupFault } from '../../lib/backup/backup-fault.ts';
import { kindOfFile } from '../../lib/backup/backup-file.ts';
import { makeHandOver, MOST_HANDED_OVER, type OpenedHandOver, openHandOver } from '../../lib/backup/hand-over.ts';
import type { Choices, Outcome } from '../../lib/backup/outcome.ts';
import { idOfPair, profileKey } from '../../lib/backup/profile-key.ts';
import { isBackedUp } from '../../lib/backup/setting-schemas.ts';
import { finishRestore } from '../../lib/ingest/finish-restore.ts';
import type { Colleague } from '../../lib/model/colleague.ts';
import type { PostKey } from '../../lib/model/post.ts';
import { changeBackupSettings } from '../../lib/platform/backup-settings.ts';
import { now } from '../../lib/platform/clock.ts';
import { decisions } from '../../lib/platform/decisions.ts';
import { askOnce } from '../../lib/platform/worker-link.ts';
import { type MentionFilter, pagesOfMentions } from '../../lib/store/mentions.ts';
import type { BackupAnswers, BackupNews, MakeOrder, TakeOrder } from '../backup/backup-order.ts';
import { announceChange } from './announce-change.ts';
import { announceTriage } from './announce-triage.ts';
import type { Progress } from './backup-work.ts';
import { openStore } from './open-store.ts';

export { MOST_HANDED_OVER };

/** The whole store and what is decided, as a file, written beside the page. */
export async function backupBlob(passphrase: string | null, onRows: Progress): Promise<Blob> {
  const { file } = await beside({ do: 'make', settings: await backedUpDecisions(), passphrase, now: now() }, onRows);
  await changeBackupSettings({ lastAt: now() });
  return file;
}

/** A file that was chosen to be taken in: a backup, or a colleague's mentions with who signed them. */
export type Opened = { kind: 'plain' | 'locked'; file: Blob } | ({ kind: 'hand-over'; file: Blob; colleague: Colleague | null; own: boolean } & Pick<OpenedHandOver, 'from' | 'signer'>);

/** @throws BackupFault */
export async function openFile(file: Blob): Promise<Opened> {
  const kind = await kindOfFile(file);
  if (kind !== 'hand-over') return { kind, file };
  const { from, signer, contents } = await openHandOver(file);
  const db = await openStore();
  return { kind, file: contents, from, signer, colleague: (await db.colleagues.get(signer)) ?? null, own: signer === (await ownId()) };
}

/** Sets the file beside the store, or takes it in; all of it or none. @throws BackupFault */
export async function takeIn({ kind, file }: Opened, passphrase: string | null, choices: Choices, mode: 'try' | 'do', onRows: Progress): Promise<Outcome> {
  const taken = await beside({ do: 'take', file, isHandOver: kind === 'hand-over', passphrase, settings: await backedUpDecisions(), choices, now: now(), mode }, onRows);
  if ('fault' in taken) throw new BackupFault(taken.fault.kind, taken.fault.place);
  if (mode === 'do') {
    await finishRestore(await openStore());
    void announceChange();
    void announceTriage();
  }
  return taken.outcome;
}

function beside<O extends MakeOrder | TakeOrder>(order: O, onRows: Progress): Promise<BackupAnswers[O['do']]> {
  const worker = new Worker(new URL('../backup/backup-worker.ts', import.meta.url), { type: 'module' });
  return askOnce<O, BackupAnswers[O['do']], BackupNews>(worker, order, { onNews: ({ done, all }) => onRows(done, all) });
}

/** What colleagues know this browser profile by. */
export async function ownId(): Promise<string> {
  return idOfPair(await profileKey(await openStore()));
}

/** These mentions, or all that pass the filter, as a file for a colleague. @throws BackupFault where there are too many. */
export async function handOverBlob(chosen: readonly PostKey[] | MentionFilter, from: string): Promise<Blob> {
  const db = await openStore();
  const keys = Array.isArray(chosen) ? (chosen as readonly PostKey[]) : await keysOf(chosen as MentionFilter);
  if (keys.length > MOST_HANDED_OVER) throw new BackupFault('too-large');
  return makeHandOver(db, keys, { pair: await profileKey(db), from, now: now() });
}

async function keysOf(filter: MentionFilter): Promise<PostKey[]> {
  const keys: PostKey[] = [];
  for await (const page of pagesOfMentions(await openStore(), filter)) {
    keys.push(...page.map(({ key }) => key));
    if (keys.length > MOST_HANDED_OVER) break;
  }
  return keys;
}

async function backedUpDecisions() {
  return (await decisions()).filter(({ of, name }) => isBackedUp(of, name));
}
