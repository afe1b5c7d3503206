import * as fc from 'fast-check';
import papa from 'papaparse';
import { describe, expect, test, vi } from 'vitest';
import { DIGEST_COLUMNS } from '../../lib/export/columns.ts';
import { csvOf } from '../../lib/export/csv.ts';
import type { DigestRecord } from '../../lib/export/digest-record.ts';
import type { PostKey } from '../../lib/model/post.ts';
import { unguard } from '../../lib/export/spreadsheet-guard.ts';
import { csvParts, csvText } from './csv-text.ts';
import { digestRecordOf } from './digest-record-of.ts';
import { FORMULA_PAYLOADS, MISREAD_TEXTS } from './formula-payloads.ts';
import { hostileText } from './hostile-text.ts';

// Properties over thousands of texts, on machines that do other things besides.
vi.setConfig({ testTimeout: 60_000 });

const HEADER =
  'Mention Id,Date,Time,Topic,Matched Terms,Source,Domain,Page Type,Url,Author,Author Handle,Author Url,Followers,Title,Full Text,' +
  'Hit Sentence,Language,Likes,Comments,Shares,Views,Engagement,Hashtags,Thread Url,Thread Entry Type,Tags,Status,Priority,Note,' +
  'Follow Up,Added,Last Seen,Times Seen,Promise,Owner,Snoozed Until,Replied At,Reopened At,Outcome';

/** Rows as a parser reads them that is not ours, the header first. */
async function rowsOf(records: readonly DigestRecord[]): Promise<string[][]> {
  const { data, errors } = papa.parse((await csvText(records)).slice(1), { delimiter: ',', newline: '\r\n' });
  expect(errors).toEqual([]);
  expect(data.pop()).toEqual(['']); // what follows the last line end
  return data;
}

/** Every field that a page or a person wrote holds this text. */
function recordOfText(text: string): DigestRecord {
  return digestRecordOf({
    post: { title: text, text, lang: text, url: text, author: { handle: `h${text}`, name: text, url: text, followers: null }, thread: { key: null, url: text, authorHandle: null } },
    mention: { note: text },
    record: { hitSentence: text, siteLabel: text },
  });
}
const TEXT_COLUMNS = ['Source', 'Url', 'Author', 'Author Url', 'Title', 'Full Text', 'Hit Sentence', 'Language', 'Thread Url', 'Note'];
const indexOf = (name: string): number => DIGEST_COLUMNS.findIndex((column) => column.name === name);

/** What the file promises of a text: the same, but for what UTF-8 or a reader of C strings cannot hold. */
const kept = (text: string): string => text.toWellFormed().replaceAll('\0', '\ufffd');

describe('the file', () => {
  test('two rows, byte for byte', async () => {
    const records = [
      digestRecordOf(),
      digestRecordOf({
        post: {
          key: 'web:quillwort.example/thread-7#p2',
          site: 'web',
          kind: 'comment',
          url: 'https://www.quillwort.example/thread-7#p2',
          author: { handle: '', name: null, url: null, followers: null },
          title: 'Re: "quiet" pumps',
          text: 'First line\n=SUM(A1:A9)\nقالت: شكرا 😀',
          lang: null,
          publishedAt: Date.UTC(2026, 1, 28),
          publishedPrecision: 'day',
          engagement: { likes: null, replies: null, reposts: null, views: null },
          thread: { key: null, url: null, authorHandle: null },
        },
        mention: {
          matches: [], clippedByHand: true, status: 'new', dueAt: null, priority: 'normal', tags: ['0012'], note: '', sightings: 1,
          promise: '=refund', owner: 'Support', snoozedUntil: Date.UTC(2026, 2, 5, 9), repliedAt: Date.UTC(2026, 2, 2, 8, 30), outcome: 'solved',
        },
        record: { topics: [], hitSentence: '', siteLabel: 'Any page' },
      }),
    ];
    expect((await csvText(records)).split('\r\n')).toEqual([
      `\ufeff"${HEADER.replaceAll(',', '","')}"`,
      '"x:1993177247822516587","2026-03-01T09:30:15Z","09:30:15","Lumetra; Novapine, Inc.","lumetra; #lumetra; novapine","X","x.com","x",' +
        '"https://x.com/mira_oduya/status/1993177247822516587","Mira Oduya","mira_oduya","https://x.com/mira_oduya","4180","",' +
        '"Switched from Novapine to Lumetra, and the batteries last. #Lumetra #solar","Switched from Novapine to Lumetra, and the batteries last.",' +
        '"en","12","3","4","5600","19","#Lumetra; #solar","https://x.com/mira_oduya/status/1993177247822516587","post","switched; happy customer",' +
        '"todo","high","Ask for a quote","2026-03-04T09:00:00Z","2026-03-01T10:00:00Z","2026-03-03T17:05:09Z","3","","","","","",""',
      '"web:quillwort.example/thread-7#p2","2026-02-28","","","","Any page","quillwort.example","forum","https://www.quillwort.example/thread-7#p2",' +
        '"","","","","Re: ""quiet"" pumps","First line\n\'=SUM(A1:A9)\nقالت: شكرا 😀","","","","","","","","","","comment","\'0012","new","normal","","",' +
        '"2026-03-01T10:00:00Z","2026-03-03T17:05:09Z","1","\'=refund","Support","2026-03-05T09:00:00Z","2026-03-02T08:30:00Z","","solved"',
      '',
    ]);
  });

  test('starts with the byte order mark of UTF-8, or without it when asked', async () => {
    const [marked] = await csvParts([]);
    expect(marked!.slice(0, 4)).toEqual(Uint8Array.of(0xef, 0xbb, 0xbf, 0x22));
    const [bare] = await csvParts([], { byteOrderMark: false });
    expect(bare![0]).toBe(0x22);
  });

  test('no records: the header alone', async () => {
    expect(await rowsOf([])).toEqual([HEADER.split(',')]);
  });

  test('rows come in parts of a thousand, whatever the pages are', async () => {
    const records = Array.from({ length: 2_500 }, (_, index) => digestRecordOf({ post: { key: `x:${index}` } }));
    const whole = await csvText(records);
    for (const pageSize of [1, 999, 5_000]) {
      const parts = await csvParts(records, {}, pageSize);
      const rows = parts.map((part) => new TextDecoder().decode(part).split('\r\n').length - 1);
      expect(rows).toEqual([1_001, 1_000, 500]);
      expect(await new Blob(parts).text()).toBe(whole.slice(1));
    }
  });

  test('reads its pages only as they are asked for', async () => {
    let read = 0;
    async function* pages(): AsyncGenerator<readonly DigestRecord[]> {
      for (; ; read += 1) yield Array.from({ length: 500 }, () => digestRecordOf());
    }
    await csvOf(pages()).next();
    expect(read).toBe(1);
  });
});

describe('a reader that is not ours', () => {
  test('guesses the comma and the line end', async () => {
    const records = Array.from({ length: 20 }, () => digestRecordOf({ mention: { tags: ['one', 'two', 'three'] } }));
    const { data } = papa.parse(await csvText(records));
    expect(data.map((row) => row.length)).toEqual([...Array.from({ length: 21 }, () => DIGEST_COLUMNS.length), 1]);
  });

  test.each(['"', '""', ',', ';', '\t', '\r', '\n', '\r\n', '\ufeff', '\0', '\ud800', '\udc00', '😀', '","', '"\r\n"', "'", '\\', '\\"'])(
    'reads every field back that holds %j',
    async (text) => {
      for (const cell of [text, `a${text}b`, `${text}${text}`]) {
        const [, row] = await rowsOf([recordOfText(cell)]);
        for (const name of TEXT_COLUMNS) expect(unguard(row![indexOf(name)]!)).toBe(kept(cell));
      }
    },
  );

  test('reads any text back from any field', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileText, { minLength: 1, maxLength: 4 }), async (texts) => {
        const [header, ...rows] = await rowsOf(texts.map(recordOfText));
        expect(header).toEqual(HEADER.split(','));
        expect(rows.map((row) => TEXT_COLUMNS.map((name) => unguard(row[indexOf(name)]!)))).toEqual(
          texts.map((text) => TEXT_COLUMNS.map(() => kept(text))),
        );
      }),
      { numRuns: 500 },
    );
  });

  test.each([...FORMULA_PAYLOADS, ...MISREAD_TEXTS])('%j runs in no field', async (payload) => {
    const record = recordOfText(payload);
    const lists = digestRecordOf({
      post: { author: { ...record.mention.post.author, handle: payload }, text: payload },
      mention: { key: payload as PostKey, tags: [payload], matches: [{ topicId: 't', topicRevision: 1, hits: [{ field: 'text', start: 0, end: 1, term: payload }] }] },
      record: { topics: [payload] },
    });
    const [, ...rows] = await rowsOf([record, lists]);
    const cells = rows.flatMap((row) => DIGEST_COLUMNS.flatMap(({ foreign }, index) => (foreign ? [row[index]!] : [])));
    const running = cells.flatMap((cell) => cell.split(/[\r\n\u2028\u2029]/)).filter((line) => /^[\s\p{Cc}\p{Cf}\u3164]*[=+\-@＝＋－＠]/u.test(line));
    expect(running).toEqual([]);
    expect(cells).not.toContain(payload);
  });
});
