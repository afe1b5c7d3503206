import { describe, expect, test } from 'vitest';
import { lint } from '../../lib/query/lint.ts';
import { misspellingsOf } from '../../lib/query/misspellings.ts';
import { parse } from '../../lib/query/parse.ts';
import { EMPTY_FORM, proposals, queryOfProposals, type StarterForm } from '../../lib/query/starter.ts';

const proposed = (form: Partial<StarterForm>) => proposals({ ...EMPTY_FORM, ...form });
const queries = (form: Partial<StarterForm>) => proposed(form).filter(({ on }) => on).map(({ query }) => query);

describe('a first query', () => {
  test('of a brand: its name, usual misspellings, handle, hashtag, domain', () => {
    expect(queries({ name: 'Quillwort', handle: '@quillwortapp', site: 'https://www.quillwort.io/pricing' })).toEqual(['Quillwort', 'quilwort', 'quyllwort', 'quillwrot', '@quillwortapp', '#quillwort', 'quillwort.io']);
    expect(queries({ name: 'Blue Heron' })).toContain('blueheron');
  });

  test('of a brand called like a common word: not the word alone, but who leads it', () => {
    expect(queries({ name: 'Now' })).toEqual(['@now', '#now', 'now.com', '"CEO of Now"', '"founder of Now"']);
  });

  test('with who speaks for it', () => {
    expect(queries({ name: 'Lumetra', leader: 'Mira Tolvay' })).toContain('("Mira Tolvay" AND (CEO OR founder OR Lumetra))');
  });

  test('of a competitor: leaving it is offered', () => {
    const leaving = proposed({ kind: 'competitor', name: 'Novapine' }).map((one) => ({ ...one, on: one.query === 'Novapine' || one.group === 'occasion' }));
    expect(queryOfProposals(leaving)).toBe('(Novapine) AND ("alternative to" OR "switched from" OR "moving away from" OR "instead of" OR versus OR refund)');
  });

  test('of an industry: its subjects, and the words of who is looking', () => {
    expect(queryOfProposals(proposed({ kind: 'industry', subjects: 'desk lamp, glare' }))).toBe(
      '("desk lamp" OR glare OR #desklamp OR #glare) AND (recommend OR "looking for" OR "anyone know" OR "which one" OR "worth it")',
    );
  });

  test.each<Partial<StarterForm>>([
    { name: 'Lumetra' },
    { name: 'Wendy’s "best" (bread)' },
    { name: 'ルメトラ' },
    { name: 'C++' },
    { name: 'OR' },
    { kind: 'competitor', name: '  ' },
    { kind: 'industry', subjects: ',, "a", NEAR/5,' },
    { name: 'X*', handle: '@@', site: '???', leader: '" OR' },
  ])('%j gives a query that parses and that the lint has nothing against', (form) => {
    const query = queryOfProposals(proposed(form));
    if (query === '') return;
    const parsed = parse(query);
    expect(parsed.ok).toBe(true);
    if (parsed.ok) expect(lint(query, parsed.tree).filter(({ code }) => code !== 'short-stem' && code !== 'short-word')).toEqual([]);
  });
});

test.each([
  ['Lumetra', ['lummetra', 'lumettra', 'lumerta', 'lumtera']],
  ['Novapine', ['novapyne', 'novappine', 'novapinne', 'novapnie', 'novaipne']],
  ['Quillwort Labs', ['quilwort Labs', 'quyllwort Labs', 'quillwrot Labs', 'quillowrt Labs']],
  ['Kai', []],
  ['ルメトラ', []],
])('%s is misspelt as %j', (name, misspelt) => {
  expect(misspellingsOf(name)).toEqual(misspelt);
});
