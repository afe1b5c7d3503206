import type { Conflict, Side } from '../../lib/backup/outcome.ts';
import type { Priority, Status } from '../../lib/model/mention.ts';
import type { TriageField } from '../../lib/model/triage-event.ts';
import { type MessageKey, t, uiLanguage } from '../../lib/platform/i18n.ts';
import { PRIORITY_WORD, STATUS_WORD } from '../mention/mention-words.ts';
import { daysAgo } from '../site/days-ago.ts';
import { TABLE_WORD } from './table-words.ts';

const FIELD_WORD: Readonly<Record<TriageField, MessageKey>> = {
  status: 'mentionStatus',
  tags: 'mentionTags',
  note: 'mentionNote',
  dueAt: 'queueFilterDue',
  promise: 'templateStartPromise',
  owner: 'columnOwner',
  snoozedUntil: 'restoreSnoozed',
  lookBackDays: 'restoreLookBack',
  priority: 'columnPriority',
  repliedAt: 'mentionReplied',
  reopenedAt: 'restoreReopened',
  outcome: 'restoreOutcome',
};
const TIMES: ReadonlySet<string> = new Set(['dueAt', 'snoozedUntil', 'repliedAt', 'reopenedAt']);

/** What it is about: a field of a mention, or the kind of thing. */
export function fieldWord({ table, field }: Conflict): string {
  if (table === 'settings') return `${t('settingsTitle')} (${field})`;
  return t(field in FIELD_WORD ? FIELD_WORD[field as TriageField] : TABLE_WORD[table as keyof typeof TABLE_WORD]);
}

/** What one side says, and since when, if anybody knows. */
export function sideText(conflict: Conflict, side: Side): string {
  const at = side === 'mine' ? conflict.mineAt : conflict.theirsAt;
  const said = valueText(conflict, conflict[side]);
  return at === null ? said : `${said} (${daysAgo(at)})`;
}

function valueText({ table, field }: Conflict, value: unknown): string {
  if (table === 'deleted') return t(value === true ? 'restoreIsDeleted' : 'restoreIsKept');
  if (value === null || value === '') return t('fileImportNone');
  if (field === 'status') return t(STATUS_WORD[value as Status]);
  if (field === 'priority') return t(PRIORITY_WORD[value as Priority]);
  if (TIMES.has(field)) return new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'medium', timeStyle: 'short' }).format(value as number);
  return (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 300);
}
