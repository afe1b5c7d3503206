import type { Mention } from '../model/mention.ts';
import { type MentionFilter, passes } from './mention-filter.ts';
import { mentionRow } from './mention-row.ts';

/** Whether a mention that is not stored as it is would pass the filter. */
export function fits(filter: MentionFilter): (mention: Mention) => boolean {
  const pass = passes(filter);
  return (mention) => pass(mentionRow(mention));
}
