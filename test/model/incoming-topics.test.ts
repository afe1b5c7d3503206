import { expect, test } from 'vitest';
import { incomingTopics } from '../../lib/model/incoming-topics.ts';

const here = [{ name: 'Lumetra', query: 'lumetra' }, { name: 'Lumetra 2', query: 'x' }];

test('what is here already is left out; a name that is taken gets a number', () => {
  const incoming = [
    { name: ' lumetra ', query: 'lumetra ' },
    { name: 'Lumetra', query: 'lumetra OR app', color: 'pink' },
    { name: 'Novapine', query: 'novapine' },
    { name: 'novapine', query: 'pine' },
    { name: 'Novapine', query: 'novapine' },
  ];
  const { fresh, known } = incomingTopics(incoming, here);
  expect(fresh).toEqual([
    { name: 'Lumetra 3', query: 'lumetra OR app', color: 'pink' },
    { name: 'Novapine', query: 'novapine' },
    { name: 'novapine 2', query: 'pine' },
  ]);
  expect(known).toEqual([incoming[0], incoming[4]]);
});

test('a name with its number stays within 80 characters', () => {
  const name = 'L'.repeat(80);
  expect(incomingTopics([{ name, query: 'b' }], [{ name, query: 'a' }]).fresh[0]?.name).toBe(`${'L'.repeat(78)} 2`);
});
