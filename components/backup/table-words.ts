import type { BackupTable } from '../../lib/backup/backup-tables.ts';
import type { MessageKey } from '../../lib/platform/i18n.ts';

/** What people call what is in a backup; the store's own sense of time is nobody's concern. */
export const TABLE_WORD = {
  mentions: 'dashboardMentions',
  events: 'restoreEvents',
  sightings: 'restoreSightings',
  topics: 'dashboardTopics',
  tags: 'tagsTitle',
  templates: 'templatesTitle',
  digests: 'digestTitle',
  recipes: 'restoreRecipes',
  people: 'dashboardPeople',
  colleagues: 'restoreColleagues',
  tallies: 'restoreTallies',
  deleted: 'restoreDeleted',
  forgotten: 'restoreForgotten',
  settings: 'settingsTitle',
} as const satisfies Partial<Record<BackupTable, MessageKey>>;
