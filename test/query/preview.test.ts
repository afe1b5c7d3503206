import { expect, test } from 'vitest';
import type { Mention } from '../../lib/model/mention.ts';
import { PreviewCount } from '../../lib/query/preview.ts';
import { exampleMention } from '../model/example-post.ts';

const saved = { id: 'lumetra', revision: 1, query: 'lumetra', sites: 'all' as const };

function mention(id: string, text: string, topics: readonly string[], kept: Partial<Mention> = {}): Mention {
  const one = exampleMention(id);
  const matches = topics.map((topicId) => ({ topicId, topicRevision: 1, hits: [] }));
  return { ...one, post: { ...one.post, title: null, quoted: null, links: [], text }, matches, status: 'new', tags: [], note: '', dueAt: null, priority: 'normal', ...kept };
}

test('counts what a query matches, adds and loses, what of it somebody tagged, and what this topic alone brought', () => {
  const count = new PreviewCount({ ...saved, query: '(lumetra OR pine) NOT street' }, saved);
  const mentions = [
    mention('1', 'Lumetra app', ['lumetra']),
    mention('2', 'Lumetra Street', ['lumetra']),
    mention('3', 'Lumetra street again', ['lumetra'], { tags: ['tram'] }),
    mention('4', 'a pine', ['other']),
    mention('5', 'novapine', ['lumetra']),
    mention('6', 'street Lumetra', ['lumetra'], { status: 'todo' }),
    mention('7', 'street Lumetra', ['lumetra', 'other']),
    mention('8', 'street Lumetra', [], { clippedByHand: true }),
  ];
  for (const one of mentions) count.look(one);
  const { examples, ...numbers } = count.sofar;
  expect(numbers).toEqual({ looked: 8, matches: 2, before: 6, gained: 1, lost: 5, lostTagged: 1, untouched: [mentions[1]!.key] });
  expect(examples.gained.map((one) => one.mention)).toEqual([mentions[3]]);
  expect(examples.lost.map((one) => one.mention)).toEqual([1, 2, 5, 6, 7].map((index) => mentions[index]));
  expect(examples.same[0]?.hits).toMatchObject([{ field: 'text', start: 0, end: 7 }]);
});

test('a topic that does not exist yet has nothing to lose', () => {
  const count = new PreviewCount({ ...saved, id: '' }, null);
  count.look(mention('1', 'Lumetra', ['other']));
  expect(count.sofar).toMatchObject({ matches: 1, before: 0, gained: 1, lost: 0, untouched: [] });
});
