import { expect, test } from 'vitest';
import { personSummary, promisesOf } from '../../lib/insight/person-summary.ts';
import type { Mention } from '../../lib/model/mention.ts';
import { exampleMention } from '../model/example-post.ts';

const mention = (change: Partial<Mention>): Mention => ({ ...exampleMention('1', 10), ...change });

test('what a person said, when, and whether they were answered', () => {
  const mentions = [
    mention({ firstSeenAt: 30, tags: ['Complaint'], repliedAt: 40, status: 'waiting' }),
    mention({ firstSeenAt: 10, tags: ['complaint', 'idea'], repliedAt: 20, status: 'done' }),
    mention({ firstSeenAt: 50, tags: [] }),
  ];
  expect(personSummary(mentions, 60)).toEqual({
    mentions: 3,
    firstAt: 10,
    lastAt: 50,
    tags: [{ tag: 'Complaint', mentions: 2 }, { tag: 'idea', mentions: 1 }],
    waiting: 1,
    answeredAt: 40,
    promises: { kept: 0, broken: 0, open: 0 },
  });
  expect(personSummary([], 60)).toBeNull();
});

test.each([
  ['nothing was promised', {}, null],
  ['done in time', { dueAt: 20, status: 'done', statusAt: 20 }, 'kept'],
  ['done too late', { dueAt: 20, status: 'done', statusAt: 21 }, 'broken'],
  ['still time', { dueAt: 30, status: 'todo' }, 'open'],
  ['late', { dueAt: 29, status: 'todo' }, 'broken'],
  ['words without a date, done', { promise: 'a refund', status: 'done', statusAt: 25 }, 'kept'],
  ['words without a date', { promise: 'a refund', status: 'waiting' }, 'open'],
  ['set aside', { dueAt: 20, status: 'ignored' }, null],
] as const)('a promise: %s', (_name, change, standing) => {
  expect(promisesOf([mention(change)], 30)).toEqual({ kept: 0, broken: 0, open: 0, ...(standing === null ? {} : { [standing]: 1 }) });
});
