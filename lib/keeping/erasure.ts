import type { SiteId } from '../model/site.ts';
import type { EpochMs } from '../model/time.ts';
import type { NamesLeft } from './names-left.ts';

/** The proof that everything of an author was erased: no name and no text. Whoever has the handle, or an id, can make the same hash and compare. */
export interface Erasure {
  earshot: 'erasure';
  version: 1;
  at: EpochMs;
  /** SHA-256 of `site:handle` in lower case. */
  accounts: readonly { site: SiteId; sha256: string }[];
  /** SHA-256 of `site:id` of each post of theirs. */
  posts: readonly string[];
  erased: {
    mentions: number;
    /** On the list of the deleted. */
    deleted: number;
    sightings: number;
    /** Entries of the log of what was done with them. */
    events: number;
    /** Of theirs, in the records of others. */
    answers: number;
    quotes: number;
    threads: number;
    /** What was said of them as a person. */
    people: number;
    /** Posts on their way to the store. */
    waiting: number;
    drafts: number;
    searches: number;
  };
  /** What was looked through for their names afterwards. */
  checked: NamesLeft;
}

/** As the text of a file, times as ISO 8601. */
export function erasureFile({ at, ...erasure }: Erasure): string {
  return `${JSON.stringify({ ...erasure, at: new Date(at).toISOString(), howToCompare: 'SHA-256 in hexadecimal of the UTF-8 of "site:handle" in lower case, and of "site:id" of each post.' }, null, 2)}\n`;
}
