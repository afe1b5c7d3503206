import type { LocalStorageArea } from '../platform/local-storage.ts';
import type { EarshotDatabase } from '../store/database.ts';

/** Handles and names, in lower case. */
export type Names = readonly string[];

export interface NamesLeft {
  /** How many rows of each table were looked through. */
  rows: Readonly<Record<string, number>>;
  /** Of them, those in which a name stands still: others named them, or the user did. Tables without one are left out. */
  named: Readonly<Record<string, number>>;
}

/** Rows of one step. */
const AT_ONCE = 500;

/** Looks through everything that is stored, row by row, for these names as words of their own. */
export async function countNamed(db: EarshotDatabase, storage: Pick<LocalStorageArea, 'all'>, names: Names): Promise<NamesLeft> {
  const rows: Record<string, number> = {};
  const named: Record<string, number> = {};
  const look = (place: string, row: unknown) => {
    rows[place] = (rows[place] ?? 0) + 1;
    if (isNamedIn(row, names)) named[place] = (named[place] ?? 0) + 1;
  };
  for (const table of db.tables) {
    const keys = await table.toCollection().primaryKeys();
    rows[table.name] = 0;
    for (let start = 0; start < keys.length; start += AT_ONCE) {
      for (const row of await table.bulkGet(keys.slice(start, start + AT_ONCE))) if (row !== undefined) look(table.name, row);
    }
  }
  for (const entry of Object.entries(await storage.all())) look('storage.local', entry);
  return { rows, named };
}

/** `ann` does not stand in `planned`. */
function isNamedIn(row: unknown, names: Names): boolean {
  const text = JSON.stringify(row).toLowerCase();
  return names.some((name) => {
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
      if (!isLetter(text[at - 1]) && !isLetter(text[at + name.length])) return true;
    }
    return false;
  });
}

function isLetter(character: string | undefined): boolean {
  // A line of the word index ends in places, which are characters for private use.
  return character !== undefined && /[\p{L}\p{N}_]/u.test(character);
}
