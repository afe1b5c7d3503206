import papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { DigestRecord } from '../../lib/export/digest-record.ts';
import { jsonOf } from '../../lib/export/json.ts';
import type { ExportAbout, ItemPreset, TablePreset } from '../../lib/export/preset.ts';
import { PRESETS } from '../../lib/export/presets.ts';
import { unguard } from '../../lib/export/spreadsheet-guard.ts';
import { withColumns } from '../../lib/export/with-columns.ts';
import type { PostKey } from '../../lib/model/post.ts';
import { csvText } from './csv-text.ts';
import { digestRecordOf } from './digest-record-of.ts';
import { FORMULA_PAYLOADS, MISREAD_TEXTS } from './formula-payloads.ts';
import { inPages } from './in-pages.ts';

const ABOUT: ExportAbout = { title: '=Lumetra', from: Date.UTC(2026, 2, 1), to: Date.UTC(2026, 2, 13, 23, 59, 59) };

const TABLES = PRESETS.filter((preset): preset is TablePreset => preset.format === 'csv' || preset.format === 'xlsx');
const ITEMS = PRESETS.filter((preset): preset is ItemPreset => preset.format === 'json' || preset.format === 'ndjson');
const table = (id: string): TablePreset => TABLES.find((preset) => preset.id === id)!;
const items = (id: string): ItemPreset => ITEMS.find((preset) => preset.id === id)!;

/** Every row of the file, as a parser reads it that is not ours. */
async function rowsOf(preset: TablePreset, records: readonly DigestRecord[]): Promise<string[][]> {
  const text = await csvText(records, { columns: preset.columns, preamble: preset.preamble(ABOUT) });
  return papa.parse(text.slice(1), { delimiter: ',', newline: '\r\n' }).data.slice(0, -1);
}

async function textOf(preset: ItemPreset, records: readonly DigestRecord[]): Promise<string> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const part of jsonOf(inPages(records), preset, ABOUT)) parts.push(part);
  return new Blob(parts).text();
}

/** The row under the preset's header, by the header's names. */
async function namedRow(id: string, record = digestRecordOf()): Promise<Record<string, string>> {
  const preset = table(id);
  const rows = await rowsOf(preset, [record]);
  const header = rows.at(-2)!;
  return Object.fromEntries(header.map((name, index) => [name, rows.at(-1)![index]!]));
}

test('each has a name of its own', () => {
  expect(new Set(PRESETS.map(({ id }) => id)).size).toBe(PRESETS.length);
  expect(new Set(PRESETS.map(({ label }) => label)).size).toBe(PRESETS.length);
});

describe('Brandwatch', () => {
  test('six lines, then the header: what its readers skip and find', async () => {
    const rows = await rowsOf(table('brandwatch-csv'), [digestRecordOf()]);
    expect(rows.slice(0, 6)).toEqual([
      ['Report:', 'Bulk Mentions Download'],
      ['Brand:', "'=Lumetra"],
      ['From:', '2026-03-01T00:00:00Z'],
      ['To:', '2026-03-13T23:59:59Z'],
      ['Label:', 'Earshot'],
      [''],
    ]);
    expect(rows[6]!.slice(0, 9)).toEqual(['Query Id', 'Query Name', 'Date', 'Title', 'Url', 'Domain', 'Sentiment', 'Page Type', 'Language']);
    expect(rows[6]).toHaveLength(114);
    expect(rows[6]!.at(-1)).toBe('Weblog Title');
    expect(rows[7]).toHaveLength(114);
  });

  test('what Earshot knows stands in its columns, and the counts in those of the network', async () => {
    expect(await namedRow('brandwatch-csv')).toMatchObject({
      'Query Name': 'Lumetra; Novapine, Inc.',
      Date: '2026-03-01T09:30:15Z',
      Url: 'https://x.com/mira_oduya/status/1993177247822516587',
      'Page Type': 'x',
      Author: 'mira_oduya',
      'Full Name': 'Mira Oduya',
      'Full Text': 'Switched from Novapine to Lumetra, and the batteries last. #Lumetra #solar',
      'Resource Id': 'x:1993177247822516587',
      'Twitter Followers': '4180',
      'Twitter Likes': '12',
      'Reddit Score': '',
      'Facebook Likes': '',
      'Country Code': '',
    });
  });
});

describe('Meltwater, Brand24, Talkwalker, Raindrop', () => {
  test('the headers', async () => {
    expect((await rowsOf(table('meltwater'), []))[0]).toEqual(
      ('Date,Headline,URL,Opening Text,Hit Sentence,Source,Influencer,Country,Subregion,State,City,Language,Reach,Desktop Reach,Mobile Reach,' +
        'Twitter Social Echo,Facebook Social Echo,Reddit Social Echo,Earned Traffic,National Viewership,AVE,Sentiment,Key Phrases,Input Name,' +
        'Keywords,Document Tags,Engagement,Hashtags,Views,Estimated Views,Custom Categories').split(','),
    );
    expect(await rowsOf(table('brand24'), [])).toEqual([[''], ['', 'ID', 'Date', 'Hrs', 'Title', 'Content', 'Source', 'Domain', 'Category', 'Sentiment', 'Tags']]);
    expect((await rowsOf(table('raindrop'), []))[0]).toEqual('id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite'.split(','));
    expect((await rowsOf(table('talkwalker'), []))[0]).toEqual(expect.arrayContaining(['published', 'indexed', 'title', 'title_snippet', 'url', 'domain_url', 'sentiment', 'lang', 'source_type']));
  });

  test('oddities: an unknown sentiment has a word, Source is the address, a text without title gets a headline', async () => {
    expect(await namedRow('meltwater')).toMatchObject({ Sentiment: 'Unknown', Engagement: '19', Headline: 'Switched from Novapine to Lumetra, and the batteries last. #Lumetra #solar' });
    expect(await namedRow('brand24')).toMatchObject({ Source: 'https://x.com/mira_oduya/status/1993177247822516587', Date: '2026-03-01', Hrs: '09:30', Tags: 'switched, happy customer' });
    const verdict = { label: 'negative', by: 'person', spans: [] } as const;
    expect((await namedRow('brand24', digestRecordOf({ mention: { sentiment: verdict } })))['Sentiment']).toBe('-1');
    expect(await namedRow('raindrop')).toMatchObject({ folder: 'Lumetra', favorite: 'true' });
  });

  test('a headline is cut between words and never through a sign', async () => {
    const cut = (await namedRow('meltwater', digestRecordOf({ post: { text: `${'word '.repeat(19)}wordy 😀😀😀😀😀` } })))['Headline']!;
    expect(cut).toBe(`${'word '.repeat(19).trim()}…`);
    expect((await namedRow('meltwater', digestRecordOf({ post: { text: `${'a'.repeat(99)}😀b` } })))['Headline']).toBe(`${'a'.repeat(99)}…`);
  });
});

describe('every table', () => {
  test.each(TABLES.map((preset) => [preset.id, preset] as const))('%s runs no formula and rounds no id', async (_id, preset) => {
    for (const payload of [...FORMULA_PAYLOADS, ...MISREAD_TEXTS]) {
      const author = { handle: payload, name: payload, url: payload, followers: null };
      const rows = await rowsOf(preset, [
        digestRecordOf({
          post: { publishedAt: Date.UTC(2027, 4, 6), title: payload, text: payload, lang: payload, url: payload, author, links: [payload], thread: { key: payload as PostKey, url: payload, authorHandle: payload } },
          mention: { key: payload as PostKey, note: payload, tags: [payload], promise: payload, owner: payload, matches: [{ topicId: payload, topicRevision: 1, hits: [] }] },
          record: { topics: [payload], hitSentence: payload, siteLabel: payload },
        }),
      ]);
      const cells = rows.at(-1)!;
      const running = cells.flatMap((cell) => cell.split(/[\r\n\u2028\u2029]/)).filter((line) => /^[\s\p{Cc}\p{Cf}\u3164]*[=+\-@＝＋－＠]/u.test(line));
      expect(running).toEqual([]);
      expect(cells).not.toContain(payload);
    }
    const [row] = (await rowsOf(preset, [digestRecordOf()])).slice(-1);
    expect(row!.filter((cell) => /^\d{16,}$/.test(cell))).toEqual([]);
  });

  test.each(TABLES.map((preset) => [preset.id, preset] as const))('%s keeps emoji, right-to-left lines, breaks and quotes', async (_id, preset) => {
    const text = 'قالت: شكرا 😀\n"quoted", and\nthe rest';
    const [row] = (await rowsOf(preset, [digestRecordOf({ post: { text } })])).slice(-1);
    expect(row!.map(unguard)).toContain(text);
  });

  test('chosen columns alone, in the order of the preset', async () => {
    const chosen = withColumns(table('earshot-csv'), ['Url', 'Date', 'No such']);
    expect((await rowsOf(chosen, []))[0]).toEqual(['Date', 'Url']);
    expect(withColumns(table('earshot-csv'), null)).toBe(table('earshot-csv'));
    expect(withColumns(table('earshot-csv'), [])).toBe(table('earshot-csv'));
  });
});

describe('JSON', () => {
  const RECORDS = Array.from({ length: 2_300 }, (_, index) => digestRecordOf({ post: { key: `x:${index}`, text: `${index} "q" \u2028 😀 </script>` } }));

  test('a feed: version, title, items with their dates as moments', async () => {
    const feed = JSON.parse(await textOf(items('json-feed'), RECORDS)) as { items: { id: string; content_text: string }[] };
    expect(feed).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', title: '=Lumetra' });
    expect(feed.items).toHaveLength(2_300);
    expect(feed.items[7]).toMatchObject({
      id: 'x:7', content_text: '7 "q" \u2028 😀 </script>', date_published: '2026-03-01T09:30:15Z', authors: [{ name: 'Mira Oduya', url: 'https://x.com/mira_oduya' }], tags: ['switched', 'happy customer'], language: 'en',
    });
    expect(JSON.parse(await textOf(items('json-feed'), []))).toMatchObject({ items: [] });
  });

  test('NDJSON: each line one mention, nothing guarded, nothing empty', async () => {
    const lines = (await textOf(items('ndjson'), RECORDS)).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => (JSON.parse(line) as { 'Mention Id': string })['Mention Id'])).toEqual(RECORDS.map(({ mention }) => mention.key));
    expect(JSON.parse(lines[0]!)).not.toHaveProperty('Title');
    expect(JSON.parse(await textOf(items('ndjson'), [digestRecordOf({ post: { text: '=1+1' } })]))).toMatchObject({ 'Full Text': '=1+1', Followers: 4_180 });
  });

  test('Brandwatch Data Upload: within its limits, a date in every item, no item without words', async () => {
    const { items: sent } = JSON.parse(
      await textOf(items('brandwatch-upload'), [
        digestRecordOf(),
        digestRecordOf({ post: { text: '', title: null } }),
        digestRecordOf({ post: { text: `${'a'.repeat(15_999)}😀`, publishedPrecision: 'month', url: `https://quillwort.example/${'p'.repeat(1_000)}`, author: { handle: 'a', name: 'n'.repeat(300), url: null, followers: null } } }),
        digestRecordOf({ post: { publishedAt: null, publishedPrecision: null, text: '', title: 'Only a title' } }),
      ]),
    ) as { items: Record<string, string>[] };
    expect(sent).toHaveLength(3);
    expect(sent[0]).toMatchObject({ date: '2026-03-01T09:30:15', url: 'https://x.com/mira_oduya/status/1993177247822516587', author: 'Mira Oduya', language: 'en' });
    expect(sent[1]).toMatchObject({ contents: 'a'.repeat(15_999), date: '2026-03-01T00:00:00', guid: 'x:1993177247822516587' });
    expect(sent[1]!['author']).toHaveLength(200);
    expect(sent[1]).not.toHaveProperty('url');
    expect(sent[2]).toMatchObject({ contents: 'Only a title', date: '2026-03-01T10:00:00' });
  });
});
