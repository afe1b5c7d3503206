import { ingestBatch } from '../../lib/ingest/ingest-batch.ts';
import { STATUSES } from '../../lib/model/mention.ts';
import { counts } from '../../lib/store/counters.ts';
import { EarshotDatabase } from '../../lib/store/database.ts';
import { findMentions, type MentionFilter } from '../../lib/store/mentions.ts';
import { sealWords } from '../../lib/store/seal-words.ts';
import { mentionTables, writeMentions } from '../../lib/store/write-mentions.ts';
import { inventedCapture, inventedRow, triagedRow } from './invented-captures.ts';
import { SEARCHES, type SearchWay, writeWithWordIndex } from './search-in-page.ts';

/** What the bench calls in a page of the extension. Times in milliseconds; a database is named by its rows. */
export interface StoreBench {
  fill(name: string, rows: number): Promise<void>;
  ingest(first: number, count: number): Promise<number>;
  rawIngest(first: number, count: number): Promise<number>;
  firstRows(name: string): Promise<number>;
  /** The first page of the queue, who has waited longest first. */
  queueRows(name: string, filter: MentionFilter): Promise<number>;
  oneCounter(name: string): Promise<number>;
  counters(name: string): Promise<number>;
  search(name: string, way: SearchWay, words: string): Promise<number>;
  /** With an index of each word, and without. */
  writeWithWordIndex(rows: number): Promise<[number, number]>;
  /** The words of so many into segments. */
  seal(first: number, count: number): Promise<number>;
  rawFirstRows(name: string): Promise<number>;
}

const FIRST = 50;
const CHUNK = 2_000;

const open = new Map<string, EarshotDatabase>();

async function database(name: string): Promise<EarshotDatabase> {
  const db = open.get(name) ?? new EarshotDatabase(name);
  open.set(name, db);
  return db.isOpen() ? db : (db.open() as unknown as Promise<EarshotDatabase>);
}

const bench: StoreBench = {
  async fill(name, rows) {
    const db = await database(name);
    for (let start = 0; start < rows; start += CHUNK) {
      const chunk = Array.from({ length: Math.min(CHUNK, rows - start) }, (_, index) => triagedRow(start + index));
      await db.transaction('rw', mentionTables(db), () => writeMentions(db, chunk.map((after) => ({ before: undefined, after }))));
    }
    await sealWords(db);
  },

  async ingest(first, count) {
    const db = await database('bench-ingest');
    const captures = Array.from({ length: count }, (_, index) => inventedCapture(first + index));
    return timed(() => ingestBatch(db, { id: `batch-${first}`, captures }, Date.now()));
  },

  /** The least: the same rows into the same stores and indexes in one transaction, nothing looked up. */
  async rawIngest(first, count) {
    const db = (await database('bench-raw')).backendDB();
    const rows = Array.from({ length: count }, (_, index) => inventedRow(first + index));
    return timed(
      () =>
        new Promise<void>((resolve, reject) => {
          const transaction = db.transaction(['mentions', 'sightings', 'batches'], 'readwrite', { durability: 'strict' });
          for (const row of rows) {
            transaction.objectStore('mentions').put(row);
            transaction.objectStore('sightings').add({ key: row.key, visit: 'bench', at: row.post.readAt, text: row.post.text, engagement: row.post.engagement });
          }
          transaction.objectStore('batches').add({ id: `batch-${first}`, at: Date.now() });
          transaction.addEventListener('complete', () => resolve());
          transaction.addEventListener('abort', () => reject(new Error(String(transaction.error))));
        }),
    );
  },

  async firstRows(name) {
    const db = await database(name);
    return timed(async () => full((await findMentions(db, {}, FIRST)).length));
  },

  async queueRows(name, filter) {
    const db = await database(name);
    return timed(async () => void (await findMentions(db, { waitsForUs: true, ...filter }, FIRST, 'waiting')));
  },

  async oneCounter(name) {
    const db = await database(name);
    return timed(async () => void (await db.counters.get('all')));
  },

  async counters(name) {
    const db = await database(name);
    return timed(async () => void (await counts(db, STATUSES.map((status) => `status:${status}` as const))));
  },

  async search(name, way, words) {
    const db = await database(name);
    const terms = words.split(' ').map((text) => ({ by: 'words' as const, text }));
    return timed(async () => void (await SEARCHES[way](db, terms)));
  },

  writeWithWordIndex: (rows) => writeWithWordIndex(Array.from({ length: rows }, (_, index) => triagedRow(index))),

  async seal(first, count) {
    const db = await database('bench-seal');
    const rows = Array.from({ length: count }, (_, index) => triagedRow(first + index));
    await db.transaction('rw', mentionTables(db), () => writeMentions(db, rows.map((after) => ({ before: undefined, after }))));
    return timed(() => sealWords(db, { least: 1, most: 1_024 }));
  },

  async rawFirstRows(name) {
    const index = (await database(name)).backendDB().transaction('mentions').objectStore('mentions').index('firstSeenAt');
    return timed(async () => full((await newestOf(index)).length));
  },
};

function newestOf(index: IDBIndex): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const request = (index as unknown as { getAll(options: object): IDBRequest<unknown[]> }).getAll({ direction: 'prev', count: FIRST });
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error(String(request.error))));
  });
}

function full(count: number): void {
  if (count !== FIRST) throw new Error(`${count} rows instead of ${FIRST}`);
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

Object.assign(globalThis, { storeBench: bench });
