import { EarshotDatabase } from './database.ts';

let opened: EarshotDatabase | null = null;

/** The one connection of this page or worker; it opens at its first use. */
export function openDatabase(): EarshotDatabase {
  opened ??= new EarshotDatabase();
  return opened;
}
