import type { BackupAnswers, BackupNews, MakeOrder, TakeOrder } from '../../components/backup/backup-order.ts';
import { NEWEST } from '../../lib/backup/outcome.ts';
import type { TriageEvent } from '../../lib/model/triage-event.ts';
import { askOnce } from '../../lib/platform/worker-link.ts';
import { EarshotDatabase } from '../../lib/store/database.ts';
import { mentionTables, writeMentions } from '../../lib/store/write-mentions.ts';
import { triagedRow } from './invented-captures.ts';

/** What the bench of backups calls in a page of the extension. Times in milliseconds. */
export interface BackupBench {
  /** Mentions, each with a sighting and three events; how long it took to write them. */
  fill(rows: number): Promise<number>;
  /** By the worker that is shipped; the file is kept for `take`. */
  make(worker: string): Promise<{ time: number; bytes: number }>;
  take(worker: string, mode: 'try' | 'do'): Promise<{ time: number; added: number; equal: number }>;
  /** Leaves the store as it is on the first day. */
  wipe(): Promise<void>;
  /** Each mention gets one more event, which no backup knows. */
  goOn(rows: number): Promise<void>;
}

const CHUNK = 2_000;
const EVENTS = 3;
let db = new EarshotDatabase();
let file = new Blob();

const bench: BackupBench = {
  async fill(rows) {
    const start = performance.now();
    for (let at = 0; at < rows; at += CHUNK) {
      const chunk = Array.from({ length: Math.min(CHUNK, rows - at) }, (_, index) => triagedRow(at + index));
      await db.transaction('rw', [...new Set([...mentionTables(db), db.sightings, db.events])], async () => {
        await writeMentions(db, chunk.map((after) => ({ before: undefined, after })));
        await db.sightings.bulkAdd(chunk.map(({ key, post }) => ({ key, visit: 'bench', at: post.readAt, text: post.text, engagement: post.engagement })));
        for (let number = 0; number < EVENTS; number += 1) await db.events.bulkAdd(chunk.map(({ key, firstSeenAt }, index) => noteEvent(key, firstSeenAt + number, (at + index) * EVENTS + number + 1)));
      });
    }
    return performance.now() - start;
  },

  async make(worker) {
    const start = performance.now();
    const order: MakeOrder = { do: 'make', settings: [], passphrase: null, now: Date.now() };
    ({ file } = await askOnce<MakeOrder, BackupAnswers['make'], BackupNews>(new Worker(worker, { type: 'module' }), order));
    return { time: performance.now() - start, bytes: file.size };
  },

  async take(worker, mode) {
    const start = performance.now();
    const order: TakeOrder = { do: 'take', file, isHandOver: false, passphrase: null, settings: [], choices: NEWEST, now: Date.now(), mode };
    const taken = await askOnce<TakeOrder, BackupAnswers['take'], BackupNews>(new Worker(worker, { type: 'module' }), order);
    if ('fault' in taken) throw new Error(JSON.stringify(taken.fault));
    const { added, equal } = taken.outcome.tables.mentions;
    return { time: performance.now() - start, added, equal };
  },

  async wipe() {
    await db.delete();
    db = new EarshotDatabase();
    await db.open();
  },

  async goOn(rows) {
    for (let at = 0; at < rows; at += CHUNK) {
      await db.events.bulkAdd(Array.from({ length: Math.min(CHUNK, rows - at) }, (_, index) => noteEvent(triagedRow(at + index).key, Date.now(), EVENTS * rows + at + index + 1)));
    }
  },
};

function noteEvent(key: TriageEvent['key'], at: number, group: number): TriageEvent {
  return { key, field: 'note', before: '', after: `Written ${at}`, at, group, by: 'person', undoes: null } as TriageEvent;
}

Object.assign(globalThis, { backupBench: bench });
