import type { IndexableType } from 'dexie';
import type { PostKey } from '../model/post.ts';
import type { EarshotDatabase, MentionRow } from './database.ts';

/** Keys of one call: more in one would hold the page up while they are unpacked. */
const CHUNK = 2_000;

/** Reads the keys of a stretch of an index, chunk by chunk. */
export class KeyWalk {
  readonly #db: EarshotDatabase;
  readonly #index: string;
  readonly #valueOf: (row: MentionRow) => IndexableType;
  readonly #low: IndexableType;
  readonly #high: IndexableType;

  /** `valueOf`: what the index has of a row, within the stretch; `low` and `high` are included. */
  constructor(db: EarshotDatabase, index: string, valueOf: (row: MentionRow) => IndexableType, low: IndexableType, high: IndexableType) {
    this.#db = db;
    this.#index = index;
    this.#valueOf = valueOf;
    this.#low = low;
    this.#high = high;
  }

  /** All of them, ascending. The last row of each chunk tells where the next one begins. */
  async all(signal?: AbortSignal): Promise<PostKey[]> {
    const chunks: PostKey[][] = [];
    const range = (from: IndexableType, included: boolean) => this.#db.mentions.where(this.#index).between(from, this.#high, included, true);
    let ahead = range(this.#low, true);
    for (;;) {
      const chunk = await ahead.limit(CHUNK).primaryKeys();
      signal?.throwIfAborted();
      chunks.push(chunk);
      const last = chunk.at(-1);
      const row = last === undefined || chunk.length < CHUNK ? undefined : await this.#db.mentions.get(last);
      if (row === undefined) return chunks.flat();
      const value = this.#valueOf(row);
      // Rows of one value lie in the order of their keys, on both sides of the edge.
      chunks.push((await this.#db.mentions.where(this.#index).equals(value).primaryKeys()).filter((key) => key > last!));
      ahead = range(value, false);
    }
  }
}
