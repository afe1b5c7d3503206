import { PRIORITIES, STATUSES } from '../../lib/model/mention.ts';
import type { Topic } from '../../lib/model/topic.ts';
import { type MessageKey, t } from '../../lib/platform/i18n.ts';
import { PRIORITY_WORD, STATUS_WORD } from '../mention/mention-words.ts';
import { DUE_CHOICES, type DueChoice, NOBODY, type QueueQuery, SEEN_CHOICES, type SeenChoice } from './queue-query.ts';
import { daysText } from '../export/days-text.ts';
import { siteLabel } from '../site/site-label.ts';

/** One chip: what it says and what it does to the query. */
export interface Choice {
  id: string;
  name: string;
  color?: string;
  on: boolean;
  toggled(): QueueQuery;
}

const DUE_WORD: Record<DueChoice, MessageKey> = { late: 'queueDueLate', today: 'queueDueToday', week: 'queueDueWeek', none: 'queueDueNone' };
const SEEN_WORD: Record<SeenChoice, MessageKey> = { today: 'queueSeenToday', week: 'queueSeenWeek', month: 'queueSeenMonth' };

type ListField = 'topics' | 'sites' | 'statuses' | 'tags' | 'owners' | 'priorities';

export function topicChoices(query: QueueQuery, topics: readonly Topic[]): Choice[] {
  return topics.map(({ id, name, color }) => ({ ...inList(query, 'topics', id, name), color }));
}

export function siteChoices(query: QueueQuery, sites: readonly string[]): Choice[] {
  return sites.map((id) => inList(query, 'sites', id, siteLabel(id)));
}

export function statusChoices(query: QueueQuery): Choice[] {
  return STATUSES.map((status) => inList(query, 'statuses', status, t(STATUS_WORD[status])));
}

export function tagChoices(query: QueueQuery, tags: readonly string[]): Choice[] {
  return tags.map((tag) => inList(query, 'tags', tag, tag));
}

export function ownerChoices(query: QueueQuery, owners: readonly string[]): Choice[] {
  return [...owners.filter((owner) => owner !== NOBODY), NOBODY].map((owner) => inList(query, 'owners', owner, owner === NOBODY ? t('queueNobody') : owner));
}

export function priorityChoices(query: QueueQuery): Choice[] {
  return PRIORITIES.toReversed().map((priority) => inList(query, 'priorities', priority, t(PRIORITY_WORD[priority])));
}

export function dueChoices(query: QueueQuery): Choice[] {
  return DUE_CHOICES.map((due) => ({ id: `due ${due}`, name: t(DUE_WORD[due]), on: query.due === due, toggled: () => ({ ...query, due: query.due === due ? null : due }) }));
}

export function seenChoices(query: QueueQuery): Choice[] {
  const { seen } = query;
  const days = typeof seen === 'object' && seen !== null ? [{ id: 'seen days', name: t('queueSeenDays', daysText(seen)), on: true, toggled: () => ({ ...query, seen: null }) }] : [];
  return [...SEEN_CHOICES.map((one) => ({ id: `seen ${one}`, name: t(SEEN_WORD[one]), on: seen === one, toggled: () => ({ ...query, seen: seen === one ? null : one }) })), ...days];
}

export function snoozedChoice(query: QueueQuery): Choice {
  return { id: 'snoozed', name: t('queueSnoozed'), on: query.snoozed, toggled: () => ({ ...query, snoozed: !query.snoozed }) };
}

function inList(query: QueueQuery, field: ListField, value: string, name: string): Choice {
  const before: readonly string[] = query[field];
  const on = before.some((other) => other.toLowerCase() === value.toLowerCase());
  return { id: `${field} ${value}`, name, on, toggled: () => ({ ...query, [field]: on ? before.filter((other) => other.toLowerCase() !== value.toLowerCase()) : [...before, value] }) };
}
