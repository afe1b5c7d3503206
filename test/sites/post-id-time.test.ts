import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS, type TimePrecision } from '../../lib/model/time.ts';
import { timeFromId, type IdTimeRule } from '../../lib/sites/post-id-time.ts';

it.each([
  ['x', '1993177247822516587', '2025-11-25T04:37:41.980Z', 'second'],
  ['x', '1447946811218358272', '2021-10-12T15:26:36.002Z', 'second'],
  ['linkedin', '7444658505212661760', '2026-03-31T08:15:02.709Z', 'second'],
  ['linkedin', '7341127945979117570', '2025-06-18T15:41:33.883Z', 'second'],
  ['discord', '175928847299117063', '2016-04-30T11:18:25.796Z', 'second'],
  ['instagram', 'DRQcDGQuill', '2025-11-19T23:41:20.506Z', 'hour'],
  ['threads', 'DVQuillwort', '2026-02-27T12:28:30.244Z', 'hour'],
  ['tiktok', '7507673491211029000', '2025-05-23T16:07:31.000Z', 'hour'],
  ['tumblr', '800000000000000000', '2025-11-12T09:24:13.125Z', 'minute'],
  ['mastodon', '115000000000000000', '2025-08-09T17:32:22.187Z', 'second'],
  ['bluesky', '3mcquillwort2', '2026-01-19T05:03:37.169Z', 'second'],
  ['misskey', 'abcdefgh00', '2025-08-12T17:19:08.993Z', 'second'],
  ['misskey', 'abcdefgh00000000', '2025-08-12T17:19:08.993Z', 'second'],
] as const)('%s %s is %s', (rule, id, time, precision) => {
  expect(timeFromId(rule, id)).toEqual({ at: Date.parse(time), precision });
});

it.each([
  ['x', '20'],
  ['x', '28363749412'],
  ['x', ''],
  ['x', '-1993177247822516587'],
  ['x', '1993177247822516587x'],
  ['x', '99999999999999999999'],
  ['linkedin', '4252519177'],
  ['linkedin', '18446744073709551615'],
  // A private account's post: its key stands behind the code.
  ['instagram', 'DRQcDGQuillDRQcDGQuillDRQcDGQuillDRQcDG'],
  ['instagram', '__________'.slice(0, 9)],
  ['threads', 'BRQcDGQuill'],
  // Sequential, as until 2020.
  ['tumblr', '190000000000'],
  ['mastodon', '99000000'],
  ['bluesky', 'zmcquillwort2'],
  ['bluesky', 'self'],
  ['misskey', 'abcdefgh0'],
] as const)('%s "%s" tells no time', (rule, id) => {
  expect(timeFromId(rule, id)).toBeNull();
});

/** The schemes as their makers describe them, written the other way round. */
const IDS: Record<IdTimeRule, (at: number, rest: number) => string> = {
  x: (at, rest) => snowflake(at - 1_288_834_974_657, 22, rest),
  linkedin: (at, rest) => snowflake(at, 22, rest),
  instagram: (at, rest) => shortcode(at, rest),
  threads: (at, rest) => shortcode(at, rest),
  tiktok: (at, rest) => snowflake(Math.floor(at / 1_000), 32, rest),
  tumblr: (at, rest) => snowflake(at - 1e12, 20, rest),
  mastodon: (at, rest) => snowflake(at, 16, rest),
  bluesky: (at, rest) => written((BigInt(at) * 1_000n) << 10n | BigInt(rest), '234567abcdefghijklmnopqrstuvwxyz', 13),
  misskey: (at, rest) => (at - Date.UTC(2000, 0, 1)).toString(36).padStart(8, '0') + rest.toString(36).padStart(2, '0'),
  discord: (at, rest) => snowflake(at - 1_420_070_400_000, 22, rest),
};

function snowflake(ticks: number, bits: number, rest: number): string {
  return String((BigInt(ticks) << BigInt(bits)) | BigInt(rest));
}

function shortcode(at: number, rest: number): string {
  return written((BigInt(at - 1_314_220_021_721) << 23n) | BigInt(rest), 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_', 11);
}

function written(number: bigint, digits: string, length: number): string {
  const base = BigInt(digits.length);
  return number === 0n ? digits[0]!.repeat(length) : written(number / base, digits, length - 1) + digits[Number(number % base)];
}

describe.each(Object.keys(IDS) as IdTimeRule[])('%s', (rule) => {
  test('an id made for a time tells that time', () => {
    const second = { tiktok: 1_000 }[rule as 'tiktok'] ?? 1;
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2023, 6, 2), max: Date.UTC(2035, 0, 1) }), fc.nat(1_023), (at, rest) => {
        expect(timeFromId(rule, IDS[rule](at, rest))?.at).toBe(at - (at % second));
      }),
    );
  });

  test('a later id never tells an earlier time', () => {
    const ids = [2024, 2025, 2026].map((year) => timeFromId(rule, IDS[rule](Date.UTC(year, 5, 1), 7))?.at ?? 0);
    expect(ids).toEqual(ids.toSorted((a, b) => a - b));
    expect(ids[2]! - ids[0]!).toBe(730 * DAY_MS);
  });

  test('no text makes it throw or tell a time outside the web', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.bigInt().map(String), fc.stringMatching(/^[\w-]{8,20}$/)), (id) => {
        const at = timeFromId(rule, id)?.at ?? Date.UTC(2020, 0, 1);
        expect(Number.isSafeInteger(at) && at > Date.UTC(2010, 0, 1) && at < Date.UTC(2100, 0, 1)).toBe(true);
      }),
    );
  });
});

/** A link to a post with the time it was published: the id in the one, the words of the page in the other. */
const DATED_LINK = /<a\s[^>]*href="(?<href>[^"]+)"[^>]*>\s*<time\s[^>]*datetime="(?<datetime>[^"]+)"/g;
const ID_IN: Partial<Record<IdTimeRule, RegExp>> = {
  x: /\/status\/(\d+)/,
  threads: /\/post\/([\w-]+)/,
  instagram: /\/(?:p|reel)\/([\w-]+)\/?$/,
  tiktok: /\/video\/(\d+)/,
  mastodon: /\/@[^/]+\/(\d+)$/,
  bluesky: /\/post\/(\w+)$/,
};
const WITHIN_MS: Partial<Record<TimePrecision, number>> = { second: SECOND_MS, minute: MINUTE_MS, hour: HOUR_MS };

function datedIds(rule: IdTimeRule): { id: string; told: number }[] {
  return globSync(`test/sites/${rule}/*.html`).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(DATED_LINK)].flatMap(({ groups }) => {
      const id = ID_IN[rule]?.exec(groups?.['href'] ?? '')?.[1];
      return id === undefined ? [] : [{ id, told: Date.parse(groups?.['datetime'] ?? '') }];
    }),
  );
}

describe.each(Object.keys(ID_IN) as IdTimeRule[])('fixtures of %s', (rule) => {
  test('where the markup shows an id and a time, they agree as far as the id goes', () => {
    const apart = datedIds(rule).flatMap(({ id, told }) => {
      const read = timeFromId(rule, id);
      return read === null || Math.abs(read.at - told) <= (WITHIN_MS[read.precision] ?? 0) ? [] : [`${id}: ${new Date(read.at).toISOString()} is not ${new Date(told).toISOString()}`];
    });
    expect(apart).toEqual([]);
  });
});

test('there are fixtures that show both', () => {
  expect(datedIds('x').length).toBeGreaterThan(5);
});
