import { expect, test } from 'vitest';
import type { Mention } from '../../lib/model/mention.ts';
import { PreviewCount } from '../../lib/query/preview.ts';
import { exampleMention } from '../model/example-post.ts';

function mention(id: string, text: string, held: boolean, kept: Partial<Mention> = {}): Mention {
  const one = exampleMention(id);
  return { ...one, post: { ...one.post, title: null, quoted: null, links: [], text }, matches: held ? [{ topicId: 'lumetra', topicRevision: 1, hits: [] }] : [], status: 'new', tags: [], note: '', dueAt: null, priority: 'normal', ...kept };
}

test('counts what a query matches, adds and loses, and what of it somebody tagged', () => {
  const count = new PreviewCount({ id: 'lumetra', revision: 1, query: 'lumetra NOT street', sites: 'all' });
  const mentions = [
    mention('1', 'Lumetra app', true),
    mention('2', 'Lumetra Street', true),
    mention('3', 'Lumetra street again', true, { tags: ['tram'] }),
    mention('4', 'lumetra, found by another topic', false),
    mention('5', 'novapine', false),
    mention('6', 'street Lumetra', true, { status: 'todo' }),
  ];
  for (const one of mentions) count.look(one);
  const { examples, ...numbers } = count.sofar;
  expect(numbers).toEqual({ looked: 6, matches: 2, held: 4, gained: 1, lost: 3, lostTagged: 1, untouched: [mentions[1]!.key] });
  expect(examples.gained.map((one) => one.mention)).toEqual([mentions[3]]);
  expect(examples.lost.map((one) => one.mention)).toEqual([mentions[1], mentions[2], mentions[5]]);
  expect(examples.same[0]?.hits).toMatchObject([{ field: 'text', start: 0, end: 7 }]);
});
