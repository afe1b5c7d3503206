import type { Digest, Sections } from '../../lib/digest/digest.ts';
import type { DigestPlan } from '../../lib/digest/digest-plan.ts';
import type { Named } from '../../lib/digest/name-forms.ts';
import { type DigestFacts, makeDigest } from '../../lib/digest/make-digest.ts';
import { planOf } from '../../lib/digest/templates.ts';
import type { Mention } from '../../lib/model/mention.ts';
import type { Post } from '../../lib/model/post.ts';
import type { Topic } from '../../lib/model/topic.ts';
import { USUAL_WORKING_TIME } from '../../lib/model/working-time.ts';
import { replyGoals } from '../../lib/insight/reply-goal.ts';
import { digestRecordOf } from '../export/digest-record-of.ts';

/** A Wednesday, ten o'clock. */
export const NOW = new Date(2026, 2, 11, 10).getTime();

export const LUMETRA = topicOf({ id: 't1', name: 'Lumetra', kind: 'brand', purpose: 'care', replyGoal: { hours: 4 } });
export const NOVAPINE = topicOf({ id: 't2', name: 'Novapine', kind: 'competitor', purpose: 'insight', replyGoal: null });

export function topicOf(own: Partial<Topic>): Topic {
  return { id: 't1', name: 'Lumetra', kind: 'brand', query: 'lumetra', purpose: 'care', sites: 'all', replyGoal: 'usual', keepDays: null, color: 'blue', revision: 1, createdAt: 0, updatedAt: 0, pausedAt: null, ...own };
}

/** A day in that week's before: days are counted from Monday, 2 March, at noon. */
export function at(day: number, hour = 12): number {
  return new Date(2026, 2, 2 + day, hour).getTime();
}

let made = 0;

/** A mention of Lumetra's, new, on the first day of last week, with nothing done about it. */
export function mentionOf({ post = {}, topics = ['t1'], ...mention }: Partial<Omit<Mention, 'post'>> & { post?: Partial<Post>; topics?: readonly string[] } = {}): Mention {
  made += 1;
  const firstSeenAt = mention.firstSeenAt ?? at(0);
  const key = post.key ?? (`x:${made}` as const);
  const bare = { status: 'new', tags: [], note: '', dueAt: null, priority: 'normal', ...mention, key, firstSeenAt } as const;
  return digestRecordOf({
    post: { key, url: `https://x.com/mira_oduya/status/${made}`, publishedAt: firstSeenAt, ...post },
    mention: { ...bare, matches: topics.map((topicId) => ({ topicId, topicRevision: 1, hits: [] })) },
  }).mention;
}

export function factsOf(own: Partial<DigestFacts> = {}): DigestFacts {
  const topics = own.topics ?? [LUMETRA, NOVAPINE];
  return { topics, tallies: [], people: [], goals: replyGoals(topics, null, USUAL_WORKING_TIME), firstWeekday: 1, lastDigestAt: null, ...own };
}

/** Last week's digest of these mentions. */
export function digestOf(mentions: readonly Mention[], { plan = {}, facts = {}, now = NOW, authors = [] }: { plan?: Partial<DigestPlan>; facts?: Partial<DigestFacts>; now?: number; authors?: readonly Named[] } = {}): Promise<Digest> {
  return makeDigest([mentions], factsOf(facts), { ...planOf('weekly'), ...plan }, now, [authors]);
}

export function sectionOf<Id extends keyof Sections>(digest: Digest, id: Id): Sections[Id] {
  return digest.sections.find((section) => section.id === id)!.data as Sections[Id];
}
