import type { Mention } from '../../lib/model/mention.ts';
import type { Topic } from '../../lib/model/topic.ts';
import { PROTOCOL } from '../../lib/messages/calls.ts';
import type { MentionRow } from '../../lib/store/database.ts';
import { rowsAround } from '../browser/rows-around.ts';
import { SAMPLE_TOPICS } from '../popup/sample-mentions.ts';
import type { Firefox } from './firefox.ts';

/** A document of Earshot's own that does nothing by itself: in it a test asks the store and the background. */
export class OwnPage {
  private readonly firefox: Firefox;
  private readonly handle: string;

  private constructor(firefox: Firefox, handle: string) {
    this.firefox = firefox;
    this.handle = handle;
  }

  /** Opens it in a tab of its own. `host` is what `install` returned. */
  static async open(firefox: Firefox, host: string): Promise<OwnPage> {
    const handle = await firefox.newTab();
    await firefox.open(`moz-extension://${host}/highlight.css`);
    await firefox.waitInPage('the store to be made', 'return (await page.indexedDB.databases()).some(({ name, version }) => name === "earshot" && version >= 10)');
    return new OwnPage(firefox, handle);
  }

  /** Runs the body of an async function here; afterwards the browser is in this tab. */
  async run<T>(body: string, ...args: readonly unknown[]): Promise<T> {
    await this.firefox.goTo(this.handle);
    return this.firefox.inPage<T>(body, ...args);
  }

  /** Makes a topic and tells the background, as the topic form does. */
  async addTopic(name: string, query: string): Promise<void> {
    const topic: Topic = { id: 'topic-1', name, query, kind: 'brand', purpose: 'care', sites: 'all', replyGoal: 'usual', keepDays: null, color: 'blue', revision: 1, createdAt: 1, updatedAt: 1, pausedAt: null };
    await this.run(inStore('topics', 'readwrite', 'put(topic)'), topic);
    await this.tell('changed');
  }

  /** Puts rows into the store as they are, by the names of its tables; nobody is told. */
  async store(tables: Readonly<Record<string, readonly object[]>>): Promise<void> {
    await this.run(
      `const tables = page.JSON.parse(arguments[0]);
      return new Promise((resolve, reject) => {
        const opening = page.indexedDB.open('earshot');
        opening.onerror = () => reject(new Error(String(opening.error)));
        opening.onsuccess = () => {
          const writing = opening.result.transaction(Object.keys(tables), 'readwrite');
          for (const [name, rows] of Object.entries(tables)) for (const row of rows) writing.objectStore(name).put(row);
          writing.oncomplete = () => { opening.result.close(); resolve(null); };
          writing.onerror = () => reject(new Error(String(writing.error)));
        };
      });`,
      JSON.stringify(tables),
    );
  }

  /** Puts mentions into the store with what is counted and found of them; nobody is told. */
  async storeMentions(mentions: readonly MentionRow[], topics: readonly Topic[] = SAMPLE_TOPICS): Promise<void> {
    await this.store({ topics, mentions, ...rowsAround(mentions) });
  }

  /** Empties these tables, or all of them; nobody is told. */
  async clear(...tables: readonly string[]): Promise<void> {
    for (const table of tables.length > 0 ? tables : await this.tables()) await this.run(inStore(table, 'readwrite', 'clear()'));
  }

  private tables(): Promise<string[]> {
    return this.run<string[]>(`return new Promise((resolve, reject) => {
      const opening = indexedDB.open('earshot');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => { resolve([...opening.result.objectStoreNames]); opening.result.close(); };
    })`);
  }

  /** Calls the background, which wakes it, and returns when it has answered. */
  async tell(call: 'changed' | 'ping'): Promise<void> {
    await this.run('await page.browser.runtime.sendMessage(page.JSON.parse(arguments[0]))', JSON.stringify({ t: call, v: PROTOCOL }));
  }

  mentions(): Promise<Mention[]> {
    return this.run<Mention[]>(inStore('mentions', 'readonly', 'getAll()'));
  }

  /** All rows of these tables. */
  async rows(tables: readonly string[]): Promise<Record<string, unknown[]>> {
    const rows: Record<string, unknown[]> = {};
    for (const table of tables) rows[table] = await this.run<unknown[]>(inStore(table, 'readonly', 'getAll()'));
    return rows;
  }

  /** How often each mention was sighted, by its key. */
  async sightings(): Promise<Record<string, number>> {
    return Object.fromEntries((await this.mentions()).map(({ key, sightings }) => [key, sightings]));
  }

  /** Keys in `storage.local` that begin so: `q:` is the outbox, `bad:` what was set aside. */
  async localKeys(prefix: string): Promise<string[]> {
    const keys = await this.run<string[]>('return Object.keys(await page.browser.storage.local.get(null))');
    return keys.filter((key) => key.startsWith(prefix));
  }
}

/** One request to a store of Earshot's. */
function inStore(store: string, mode: 'readonly' | 'readwrite', request: string): string {
  return `const [topic] = arguments;
    return new Promise((resolve, reject) => {
      const opening = indexedDB.open('earshot');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const asked = opening.result.transaction('${store}', '${mode}').objectStore('${store}').${request};
        asked.onsuccess = () => { opening.result.close(); resolve(asked.result); };
        asked.onerror = () => reject(asked.error);
      };
    });`;
}
