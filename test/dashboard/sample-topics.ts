import type { Topic } from '../../lib/model/topic.ts';

/** What a small team listens for; three of them are those of the sample mentions. */
export const DASHBOARD_TOPICS: readonly Topic[] = [
  topic('lumetra', 1, { name: 'Lumetra', color: 'blue', query: 'Lumetra OR lumettra OR @lumetra OR #lumetra OR lumetra.com OR لوميترا' }),
  topic('novapine', 2, { name: 'Novapine', kind: 'competitor', purpose: 'leads', color: 'amber', query: '(novapine OR @novapine) AND ("switched from" OR "alternative to" OR cancel*)', sites: ['x', 'reddit', 'hackernews'] }),
  topic('quillwort', 3, { name: 'Quillwort launch', kind: 'campaign', purpose: 'advocates', color: 'violet', query: 'quillwort OR #quillwortone', pausedAt: 1_764_000_000_000 }),
  topic('lamps', 4, { name: 'Desk lamps', kind: 'industry', purpose: 'insight', color: 'teal', query: '("desk lamp" OR "task light" OR #deskSetup) AND (recommend OR "looking for" OR flicker OR glare OR headache) NOT (giveaway OR "promo code" OR affiliate)' }),
];

function topic(id: string, createdAt: number, facts: Partial<Topic>): Topic {
  return { id, name: id, kind: 'brand', query: id, purpose: 'care', sites: 'all', replyGoal: 'usual', keepDays: null, color: 'blue', revision: 1, createdAt, updatedAt: createdAt, pausedAt: null, ...facts };
}
