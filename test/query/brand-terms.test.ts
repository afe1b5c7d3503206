import { expect, test } from 'vitest';
import { queryOf, termsOfBrand } from '../../lib/query/brand-terms.ts';
import { parse } from '../../lib/query/parse.ts';

test.each([
  [{ name: 'Lumetra' }, ['Lumetra', '@lumetra', '#lumetra', 'lumetra.com']],
  [{ name: ' Blue  Harbour ' }, ['"Blue Harbour"', '@blueharbour', '#blueharbour', 'blueharbour.com']],
  [{ name: 'Quillwort', handle: '@quill_hq', site: 'https://www.quillwort.example/shop?x' }, ['Quillwort', '@quill_hq', '#quillwort', 'quillwort.example']],
  [{ name: 'Quillwort', handle: 'quill_hq', site: 'Quillwort.Example' }, ['Quillwort', '@quill_hq', '#quillwort', 'quillwort.example']],
  [{ name: 'Novápine' }, ['Novápine', '@novapine', '#novapine', 'novapine.com']],
  [{ name: 'ルメトラ' }, ['ルメトラ', '#ルメトラ']],
  [{ name: 'Or' }, ['"Or"', '@or', '#or', 'or.com']],
  [{ name: 'note:me' }, ['"note:me"', '@noteme', '#noteme', 'noteme.com']],
  [{ name: 'the "Best"' }, ['"the Best"', '@thebest', '#thebest', 'thebest.com']],
  [{ name: 'What?' }, ['What', '@what', '#what', 'what.com']],
  [{ name: '!!!' }, ['!!!']],
  [{ name: '  ' }, []],
])('%j is looked for as %j', (brand, expected) => expect(termsOfBrand(brand)).toEqual(expected));

test('the query finds any of the terms, and quotes what is not one', () => {
  expect(queryOf(['Lumetra', '@lumetra', 'lumetra.com'])).toBe('Lumetra OR @lumetra OR lumetra.com');
  expect(queryOf(['Blue Harbour', '"x y"', 'a OR b', 'NEAR/5', ' ', 'or'])).toBe('"Blue Harbour" OR "x y" OR "a OR b" OR "NEAR/5" OR "or"');
  expect(queryOf([])).toBe('');
  expect(parse(queryOf(termsOfBrand({ name: 'A (b) "c' }))).ok).toBe(true);
});
