import type { Manner } from '../../lib/import/guess-manner.ts';
import type { FileFault } from '../../lib/import/raw-table.ts';
import type { Incoming, RejectedRow, RowFault } from '../../lib/import/read-rows.ts';
import type { Mention, Status } from '../../lib/model/mention.ts';
import type { Topic } from '../../lib/model/topic.ts';
import type { Taken } from '../hooks/import-mentions.ts';

/** What the worker is asked that has the file: its rows are never in the page. */
export type ImportOrder =
  | { do: 'open'; file: File; manner: Partial<Manner> }
  /** What is not said is guessed. */
  | { do: 'read'; manner: Partial<Manner> }
  | { do: 'compare' }
  /** All that only the file has. It tells how many are written. */
  | { do: 'take'; topics: readonly Topic[]; status: Status }
  | { do: 'undo'; group: number }
  | { do: 'rejected'; words: RejectedWords };

/** What it answers to each. */
export interface ImportAnswers {
  open: { fault: FileFault } | { tables: readonly string[]; view: FileView };
  read: FileView;
  compare: FileFound;
  take: Taken;
  undo: null;
  rejected: Blob;
}

/** A file read in some manner: so much of it as is shown. */
export interface FileView {
  manner: Manner;
  /** Of the table. */
  rows: number;
  header: readonly string[];
  /** The first mentions, and the first rows that are none. */
  incoming: readonly Incoming[];
  rejected: readonly RejectedRow[];
  rejectedCount: number;
}

/** The file beside the store, see compare. */
export interface FileFound {
  both: number;
  theirs: number;
  /** The first. */
  mine: readonly Mention[];
  mineCount: number;
}

export interface RejectedWords {
  row: string;
  why: string;
  faults: Readonly<Record<RowFault, string>>;
}
