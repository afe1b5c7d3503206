import type { Mention } from '../model/mention.ts';
import { type MentionFilter, passes } from './mention-filter.ts';
import { inOrder, type MentionOrder } from './mention-order.ts';
import { mentionRow } from './mention-row.ts';

/** Whether a mention that is not stored as it is would pass the filter. */
export function fits(filter: MentionFilter): (mention: Mention) => boolean {
  const pass = passes(filter);
  return (mention) => pass(mentionRow(mention));
}

/** Whether one mention would stand before another, neither of which need be stored as it is. */
export function goesBefore(order: MentionOrder): (one: Mention, other: Mention) => boolean {
  const compare = inOrder(order);
  return (one, other) => compare(mentionRow(one), mentionRow(other)) < 0;
}
