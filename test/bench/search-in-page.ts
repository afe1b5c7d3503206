import type { Mention } from '../../lib/model/mention.ts';
import type { SearchTerm } from '../../lib/search/search-term.ts';
import { searchedText } from '../../lib/search/searched-text.ts';
import { wordsOf } from '../../lib/search/words.ts';
import type { EarshotDatabase, MentionRow } from '../../lib/store/database.ts';
import { passes } from '../../lib/store/mention-filter.ts';
import { MentionWalk } from '../../lib/store/mention-walk.ts';
import { findMentions } from '../../lib/store/mentions.ts';

/** Ways to find the newest fifty mentions that hold some words. SQLite was measured once, see read-by-words.ts: it needs what an extension's page may not have. */
export const SEARCHES = {
  ours: (db, terms) => findMentions(db, { search: terms }, FIRST),

  'reading all': async (db, terms) => {
    const rows = await db.mentions.toArray();
    return rows.filter(passes({ search: terms })).sort((a, b) => b.firstSeenAt - a.firstSeenAt).slice(0, FIRST);
  },

  /** Page by page from the newest, until there are enough. */
  walk: async (db, terms) => {
    const pass = passes({ search: terms });
    const walk = new MentionWalk(db, { by: 'firstSeenAt', facet: null, low: -Infinity, high: Infinity, newestFirst: true });
    const found: MentionRow[] = [];
    for (let page = await walk.next(1_000); page.length > 0 && found.length < FIRST; page = await walk.next(1_000)) found.push(...page.filter(pass));
    return found.slice(0, FIRST);
  },

  /** Postings in the memory of a page, made anew at each opening: whole words only. */
  'postings in memory': async (db, terms) => {
    const postings = new Map<string, MentionRow[]>();
    for (const row of await db.mentions.orderBy('firstSeenAt').reverse().toArray()) {
      for (const word of new Set(wordsOf(searchedText(row)))) postings.set(word, [...(postings.get(word) ?? []).slice(0, FIRST), row]);
    }
    const [term] = terms;
    return (term?.by === 'words' ? (postings.get(term.text) ?? []) : []).slice(0, FIRST);
  },
} satisfies Record<string, (db: EarshotDatabase, terms: readonly SearchTerm[]) => Promise<readonly Mention[]>>;

export type SearchWay = keyof typeof SEARCHES;

const FIRST = 50;

/** Milliseconds that one row with an index of each of its words takes to write, beside the same without: [with, without], for so many rows. */
export async function writeWithWordIndex(rows: readonly MentionRow[]): Promise<[number, number]> {
  const times: number[] = [];
  for (const indexed of [true, false]) {
    const name = `bench-words-${indexed}`;
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name, 1);
      opening.addEventListener('upgradeneeded', () => {
        const store = opening.result.createObjectStore('mentions', { keyPath: 'key' });
        for (const index of ['firstSeenAt', 'waitingSince', 'threadId']) store.createIndex(index, index);
        for (const index of ['seenAs', 'waitsAs', 'tags']) store.createIndex(index, index, { multiEntry: true });
        if (indexed) store.createIndex('words', 'words', { multiEntry: true });
      });
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(new Error(String(opening.error))));
    });
    const words = rows.map((row) => ({ ...row, words: [...new Set(wordsOf(searchedText(row)))] }));
    const start = performance.now();
    await new Promise<void>((resolve, reject) => {
      const transaction = db.transaction('mentions', 'readwrite', { durability: 'strict' });
      for (const row of words) transaction.objectStore('mentions').put(row);
      transaction.addEventListener('complete', () => resolve());
      transaction.addEventListener('abort', () => reject(new Error(String(transaction.error))));
    });
    times.push(performance.now() - start);
    db.close();
    indexedDB.deleteDatabase(name);
  }
  return [times[0]!, times[1]!];
}
