import { expect, test } from 'vitest';
import { newTopic } from '../../lib/model/new-topic.ts';
import { topicFileOf, topicsOfFile } from '../../lib/store/topic-file.ts';

const lumetra = newTopic({ id: 'a', name: 'Lumetra', query: 'lumetra OR "desk lamp"', kind: 'campaign', purpose: 'leads', color: 'pink', sites: ['x', 'web'], existing: 0, now: 5 });
const AT = '2026-11-24T09:00:00.000Z';

test('what is exported comes back, without ids and times', () => {
  const { topics, faults } = topicsOfFile(topicFileOf([lumetra, { ...lumetra, sites: 'all', replyGoal: { hours: 4 }, pausedAt: 9 }], AT));
  expect(faults).toEqual([]);
  expect(topics).toEqual([
    { name: 'Lumetra', query: 'lumetra OR "desk lamp"', kind: 'campaign', purpose: 'leads', color: 'pink', sites: ['x', 'web'], replyGoal: 'usual', keepDays: null, paused: false },
    { name: 'Lumetra', query: 'lumetra OR "desk lamp"', kind: 'campaign', purpose: 'leads', color: 'pink', sites: 'all', replyGoal: { hours: 4 }, keepDays: null, paused: true },
  ]);
});

test('a file of before reply goals leaves them to the kind of topic', () => {
  const old = edited((file) => {
    for (const topic of file.topics) delete topic['replyGoal'];
    file.topics[1]!['kind'] = 'competitor';
  });
  expect(topicsOfFile(old)).toMatchObject({ topics: [{ replyGoal: 'usual' }, { replyGoal: null }], faults: [] });
});

const edited = (edit: (file: { earshot: unknown; version: unknown; topics: Record<string, unknown>[] }) => void) => {
  const file = JSON.parse(topicFileOf([lumetra, lumetra], AT)) as Parameters<typeof edit>[0];
  edit(file);
  return JSON.stringify(file);
};

test.each([
  ['', { why: 'no-json' }],
  ['{"earshot"', { why: 'no-json' }],
  ['[]', { why: 'no-topic-file' }],
  ['{"topics": []}', { why: 'no-topic-file' }],
  [edited((file) => (file.version = 2)), { why: 'too-new' }],
  [edited((file) => (file.topics[1]!['kind'] = 'pet')), { why: 'bad-topic', place: 2, field: 'kind' }],
  [edited((file) => delete file.topics[0]!['query']), { why: 'bad-topic', place: 1, field: 'query' }],
  [edited((file) => (file.topics[0]!['sites'] = ['../etc'])), { why: 'bad-topic', place: 1, field: 'sites' }],
  [edited((file) => (file.topics[1]!['replyGoal'] = { hours: -1 })), { why: 'bad-topic', place: 2, field: 'replyGoal' }],
  [edited((file) => (file.topics[0]!['name'] = ' ')), { why: 'bad-topic', place: 1, field: 'name' }],
])('%s is refused with its reason', (text, fault) => {
  const { topics, faults } = topicsOfFile(text);
  expect(faults).toEqual([fault]);
  expect(topics).toHaveLength(fault.why === 'bad-topic' ? 1 : 0);
});
