import { expect, test } from 'vitest';
import { editedTopic } from '../../lib/model/edited-topic.ts';
import { newTopic } from '../../lib/model/new-topic.ts';

const lumetra = newTopic({ id: 'a', name: ' Lumetra ', query: 'lumetra OR @lumetra', existing: 0, now: 1_000 });

test('a new topic is a brand of one’s own, listened for everywhere, not paused', () => {
  expect(lumetra).toEqual({
    id: 'a',
    name: 'Lumetra',
    kind: 'brand',
    query: 'lumetra OR @lumetra',
    purpose: 'care',
    sites: 'all',
    replyGoal: 'usual',
    keepDays: null,
    color: 'blue',
    revision: 1,
    createdAt: 1_000,
    updatedAt: 1_000,
    pausedAt: null,
  });
});

test('neighbours differ in colour, and colours begin again after the last', () => {
  const colors = Array.from({ length: 9 }, (_, existing) => newTopic({ id: 'a', name: 'a', query: 'a', existing, now: 1 }).color);
  expect(new Set(colors.slice(0, 8)).size).toBe(8);
  expect(colors[8]).toBe(colors[0]);
});

test('nobody who writes of a competitor waits for an answer of ours', () => {
  expect(newTopic({ id: 'b', name: 'Novapine', query: 'novapine', kind: 'competitor', existing: 1, now: 1 }).replyGoal).toBeNull();
});

test('only another query is another revision', () => {
  expect(editedTopic(lumetra, { name: ' Lumetra Labs ' }, 2_000)).toEqual({ ...lumetra, name: 'Lumetra Labs', updatedAt: 2_000 });
  expect(editedTopic(lumetra, { pausedAt: 2_000 }, 2_000)).toEqual({ ...lumetra, pausedAt: 2_000, updatedAt: 2_000 });
  expect(editedTopic(lumetra, { query: 'lumetra' }, 2_000)).toEqual({ ...lumetra, query: 'lumetra', revision: 2, updatedAt: 2_000 });
});
