import type { Mention } from './mention.ts';

/** Whether nobody has done anything with a mention yet: it is new in every respect. */
export function isUntouched({ status, tags, note, dueAt, owner, snoozedUntil, repliedAt }: Mention): boolean {
  return status === 'new' && tags.length === 0 && note === '' && dueAt === null && owner === null && snoozedUntil === null && repliedAt === null;
}
