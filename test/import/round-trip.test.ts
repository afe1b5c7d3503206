import { describe, expect, test } from 'vitest';
import { fileParts } from '../../lib/export/file-parts.ts';
import type { Preset } from '../../lib/export/preset.ts';
import { PRESETS } from '../../lib/export/presets.ts';
import { guessColumns, headerRow } from '../../lib/import/guess-columns.ts';
import { readFile } from '../../lib/import/read-file.ts';
import { readRows } from '../../lib/import/read-rows.ts';
import { digestRecordOf } from '../export/digest-record-of.ts';
import { inPages } from '../export/in-pages.ts';

const TEXTS = ['Plain words about Lumetra', '=cmd|\'/C calc\'!A0', '1993177247822516587', '😀 شكرا لكم', 'two\nlines and "quotes"; a, b', "'quoted'"];
const RECORDS = TEXTS.map((text, index) =>
  digestRecordOf({
    post: { key: `x:199317724782251600${index}`, url: `https://x.com/mira_oduya/status/199317724782251600${index}`, text, publishedAt: Date.UTC(2026, 2, 1 + index, 9, 30, 15) },
    mention: { tags: index === 0 ? ['late, again'] : ['late', 'refund'] },
  }),
);

async function readBack(preset: Preset) {
  const parts: BlobPart[] = [];
  for await (const part of fileParts(inPages(RECORDS), preset, { title: 'Lumetra', from: 0, to: null })) parts.push(part);
  const file = await readFile(new Uint8Array(await new Blob(parts).arrayBuffer()));
  if ('fault' in file) throw new Error(file.fault);
  const { rows } = file.tables[0]!;
  const header = headerRow(rows);
  return readRows(rows, header, guessColumns(rows[header]!, rows.slice(header + 1)));
}

describe.each(PRESETS.map((preset) => [preset.id, preset] as const))('%s', (id, preset) => {
  test('what was written is read back, without a word about the columns', async () => {
    const { incoming, rejected } = await readBack(preset);
    expect(rejected).toEqual([]);
    expect(incoming.map(({ post }) => post.text)).toEqual(TEXTS);
    expect(incoming.map(({ post }) => post.key)).toEqual(RECORDS.map(({ mention }) => mention.key));
    expect(incoming.map(({ post }) => post.url)).toEqual(RECORDS.map(({ mention }) => mention.post.url));
    expect(incoming.every(({ post }) => post.title === null)).toBe(true);
  });

  test('when, who and which tags, as far as the format holds them', async () => {
    const { incoming } = await readBack(preset);
    const [first, second] = incoming;
    const told = { brand24: Date.UTC(2026, 2, 1, 9, 30), raindrop: Date.UTC(2026, 2, 1, 10) }[id] ?? Date.UTC(2026, 2, 1, 9, 30, 15);
    expect(first!.post.publishedAt).toBe(told);
    if (!['brand24', 'raindrop'].includes(id)) expect(first!.post.author.name).toBe('Mira Oduya');
    if (/^(earshot|brandwatch-(csv|xlsx)|talkwalker|ndjson|json-feed)/.test(id)) expect(first!.post.author.handle).toBe('mira_oduya');
    if (id !== 'brandwatch-upload') expect(second!.tags).toEqual(['late', 'refund']);
    if (/^(earshot|ndjson|brandwatch-(csv|xlsx)|meltwater)/.test(id)) expect(first!.tags).toEqual(['late, again']);
  });
});

test('counts come back from our own files', async () => {
  const { incoming } = await readBack(PRESETS.find(({ id }) => id === 'earshot-xlsx')!);
  expect(incoming[0]!.post).toMatchObject({ engagement: { likes: 12, replies: 3, reposts: 4, views: 5_600 }, lang: 'en', author: { followers: 4_180, url: 'https://x.com/mira_oduya' } });
  expect(incoming[0]!.note).toBe('Ask for a quote');
});
