/**
 * What a backup holds, in the order in which it is written and read: what was deleted or forgotten before what may be that,
 * the log of events before what it is about. `settings` are no table of the store: they lie in `storage.local`.
 */
export const BACKUP_TABLES = ['settings', 'topics', 'recipes', 'templates', 'digests', 'people', 'colleagues', 'tallies', 'forgotten', 'upkeep', 'events', 'tags', 'deleted', 'mentions', 'sightings'] as const;
export type BackupTable = (typeof BACKUP_TABLES)[number];

/** Tables that no backup holds, and why. */
export const NOT_BACKED_UP: Readonly<Record<string, string>> = {
  accounts: 'derived from the mentions',
  counters: 'derived from the mentions',
  unindexed: 'derived from the mentions: words are indexed anew',
  segments: 'derived from the mentions: words are indexed anew',
  batches: 'tells for a week which messages of pages were stored already',
  keys: 'the private key of this browser profile cannot leave it',
  pending: 'what a restore has still to write',
};
