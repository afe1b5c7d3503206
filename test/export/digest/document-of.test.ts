import { describe, expect, test } from 'vitest';
import { TEMPLATE_IDS } from '../../../lib/digest/digest-plan.ts';
import { makeDigest } from '../../../lib/digest/make-digest.ts';
import { planOf } from '../../../lib/digest/templates.ts';
import { documentOf } from '../../../lib/export/digest/document-of.ts';
import { busyFacts, busyWeek } from '../../digest/busy-week.ts';
import { digestOf, factsOf, NOW } from '../../digest/digest-of.ts';
import { LANGUAGES, wordsIn } from './words-in.ts';

describe.each(LANGUAGES)('%s', (language) => {
  test.each(TEMPLATE_IDS)('%s is said whole, busy or empty', async (template) => {
    const plan = { ...planOf(template), period: { kind: 'last week' } as const };
    for (const digest of [await makeDigest([busyWeek()], busyFacts(), plan, NOW, []), await makeDigest([], factsOf({ topics: [] }), plan, NOW, [])]) {
      const document = documentOf(digest, wordsIn(language));
      expect(JSON.stringify(document)).not.toMatch(/undefined|NaN|Infinity|\$\d|\[object/);
      expect(document.sections.map(({ id }) => id)).toEqual(plan.sections.filter(({ shown }) => shown).map(({ id }) => id));
      expect(document.sections.every(({ title, blocks }) => title !== '' && blocks.length > 0)).toBe(true);
    }
  });
});

test('every row has a cell for each column', async () => {
  const { sections } = documentOf(await digestOf(busyWeek(), { facts: busyFacts() }), wordsIn('en'));
  const tables = sections.flatMap(({ blocks }) => blocks).flatMap((block) => (block.kind === 'table' || block.kind === 'chart' ? [block.table] : []));
  expect(tables.length).toBeGreaterThan(5);
  for (const { columns, rows } of tables) for (const row of rows) expect(row.length).toBe(columns.length);
});

test('in Arabic names and percentages keep their direction, and turn nothing around them', async () => {
  const { about, sections } = documentOf(await digestOf(busyWeek(), { facts: busyFacts() }), wordsIn('ar'));
  expect(about[2]).toBe('المواضيع: \u2068\u2068Lumetra\u2069 و\u2068Novapine\u2069 و\u2068Porch lights\u2069 و\u2068محفوظة يدويًا\u2069\u2069');
  const [, topics] = sections[0]!.blocks.flatMap((block) => ('table' in block ? [block.table] : []));
  expect(topics?.rows[0]?.at(-1)?.text).toBe('\u2068+17%\u2069، قد يكون مصادفة');
});
