import { plural, t } from '../platform/i18n.ts';
import type { Notice } from '../platform/notifications.ts';
import type { MentionReminder, Reminder } from './reminder.ts';

const EXCERPT = 140;

/** What a notification says: of one reminder who and what, of several how many of each. */
export function noticeOf(reminders: readonly Reminder[]): Notice {
  const [only, ...others] = reminders;
  if (only?.kind === 'digest' && others.length === 0) return { title: t('reminderDigest'), message: t('reminderDigestWhy') };
  if (only?.kind === 'backup' && others.length === 0) return { title: t('reminderBackup'), message: t('reminderBackupWhy') };
  if (only !== undefined && 'mention' in only && others.length === 0) return { title: titleOf(only), message: excerptOf(only) };
  const ofMentions = reminders.filter((reminder) => 'mention' in reminder);
  const count = (kind: Reminder['kind']) => reminders.filter((reminder) => reminder.kind === kind).length;
  const parts = [
    [count('due'), 'reminderSummaryDue'],
    [count('late'), 'reminderSummaryLate'],
    [count('back'), 'reminderSummaryBack'],
  ] as const;
  return {
    title: plural('reminderSummary', new Set(ofMentions.map(({ mention }) => mention.key)).size),
    message: [...parts.filter(([number]) => number > 0).map(([number, word]) => plural(word, number)), ...(count('digest') > 0 ? [t('reminderDigest')] : []), ...(count('backup') > 0 ? [t('reminderBackup')] : [])].join(' · '),
  };
}

function titleOf({ kind, mention: { promise } }: MentionReminder): string {
  if (kind === 'late') return t('reminderLate');
  if (kind === 'back') return t('reminderBack');
  return promise === '' ? t('reminderDue') : t('reminderDuePromise', promise);
}

function excerptOf({ mention: { post } }: MentionReminder): string {
  const words = [post.title, post.text].filter((part) => part !== null && part !== '').join(' ').replace(/\s+/g, ' ');
  const short = words.length > EXCERPT ? `${words.slice(0, EXCERPT).replace(/[\ud800-\udbff]$/, '')}…` : words;
  return `${post.author.name ?? `@${post.author.handle}`}: ${short}`;
}
