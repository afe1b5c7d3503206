import type { EpochMs } from '../model/time.ts';
import { BACKUP_TABLES, type BackupTable } from './backup-tables.ts';
import type { Manifest } from './manifest.ts';

export type Side = 'mine' | 'theirs';

/** What both sides decided, and decided otherwise. */
export interface Conflict {
  /** The same for the same conflict, whenever the file is looked at. */
  id: string;
  table: BackupTable;
  /** What people know it by: the beginning of a post, a name. */
  about: string;
  /** Of a mention or of the settings; '' = the whole of it. */
  field: string;
  mine: unknown;
  theirs: unknown;
  /** When it was decided; null: nobody knows. */
  mineAt: EpochMs | null;
  theirsAt: EpochMs | null;
  /** Which one stands unless somebody chooses: the newer one. */
  newest: Side;
}

/** Which side is right: for all conflicts, and for single ones, by their id. */
export interface Choices {
  all: Side | 'newest';
  each: ReadonlyMap<string, Side>;
}

export const NEWEST: Choices = { all: 'newest', each: new Map() };

export interface TableOutcome {
  added: number;
  changed: number;
  equal: number;
}

/** What a file changes, or would change. */
export interface Outcome {
  manifest: Manifest;
  tables: Readonly<Record<BackupTable, TableOutcome>>;
  /** The first of them. */
  conflicts: readonly Conflict[];
  conflictCount: number;
  /** Mentions that were deleted here and stay so, unless chosen otherwise. */
  stayDeleted: number;
  /** Mentions of what was erased for good here: they do not come back. */
  erased: number;
}

/** More than anyone looks through; for the rest one choice for all counts. */
const MOST_CONFLICTS = 200;

/** An outcome while it comes about. */
export class OutcomeTally {
  readonly #tables = Object.fromEntries(BACKUP_TABLES.map((table) => [table, { added: 0, changed: 0, equal: 0 }])) as Record<BackupTable, TableOutcome>;
  readonly #conflicts: Conflict[] = [];
  readonly #choices: Choices;
  #conflictCount = 0;
  stayDeleted = 0;
  erased = 0;

  constructor(choices: Choices) {
    this.#choices = choices;
  }

  count(table: BackupTable, what: keyof TableOutcome, by = 1): void {
    this.#tables[table][what] += by;
  }

  /** Notes the conflict and tells who is right. */
  decide(conflict: Omit<Conflict, 'id'>, key: string): Side {
    const id = `${conflict.table} ${key} ${conflict.field}`;
    this.#conflictCount += 1;
    if (this.#conflicts.length < MOST_CONFLICTS) this.#conflicts.push({ id, ...conflict });
    return this.#choices.each.get(id) ?? (this.#choices.all === 'newest' ? conflict.newest : this.#choices.all);
  }

  outcome(manifest: Manifest): Outcome {
    return { manifest, tables: this.#tables, conflicts: this.#conflicts, conflictCount: this.#conflictCount, stayDeleted: this.stayDeleted, erased: this.erased };
  }
}
