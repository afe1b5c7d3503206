import { expect, test } from 'vitest';
import { compare } from '../../lib/import/compare.ts';
import type { Incoming } from '../../lib/import/read-rows.ts';
import { barePost } from '../../lib/model/bare-post.ts';
import type { PostKey } from '../../lib/model/post.ts';
import { digestRecordOf } from '../export/digest-record-of.ts';
import { inPages } from '../export/in-pages.ts';

const day = (date: number) => Date.UTC(2026, 2, date);

function incoming(row: number, key: PostKey, url: string, publishedAt: number | null = null): Incoming {
  return { row, post: barePost({ key, site: key.split(':')[0]!, url, text: 'Hi', publishedAt }), tags: [], note: '' };
}

const stored = (key: PostKey, url: string, publishedAt: number) => digestRecordOf({ post: { key, url, publishedAt } }).mention;

test('matched by id, or by address whatever its scheme, skin and order', async () => {
  const file = [
    incoming(2, 'x:1', 'https://x.com/other/status/1', day(1)),
    incoming(3, 'web:a', 'http://m.quillwort.example/t/?b=2&a=1', day(5)),
    incoming(4, 'x:9', 'https://x.com/mara/status/9', day(9)),
  ];
  const mentions = [
    stored('x:1', 'https://x.com/mara/status/1', day(1)),
    stored('discourse:7', 'https://quillwort.example/t?a=1&b=2', day(2)),
    stored('x:3', 'https://x.com/mara/status/3', day(3)),
    stored('x:4', 'https://x.com/mara/status/4', day(20)),
  ];
  const found = await compare(file, inPages(mentions, 1));
  expect(found.both).toBe(2);
  expect(found.theirs.map(({ row }) => row)).toEqual([4]);
  // What lies outside the file's days is nothing that they missed.
  expect([found.mine.map(({ key }) => key), found.mineCount]).toEqual([['x:3'], 1]);
});

test('a file without dates says nothing of what it lacks', async () => {
  const found = await compare([incoming(2, 'x:1', 'https://x.com/a/status/1')], inPages([stored('x:2', 'https://x.com/a/status/2', day(1))]));
  expect([found.theirs.length, found.mineCount]).toEqual([1, 0]);
});

test('a place within a page is matched by the page and the place', async () => {
  const file = [incoming(2, 'web:a', 'http://www.quillwort.example/post/#comment-7'), incoming(3, 'web:b', 'https://quillwort.example/post#comment-8')];
  const found = await compare(file, inPages([stored('wordpress:quillwort.example/comment-7', 'https://quillwort.example/post#comment-7', day(1))]));
  expect([found.both, found.theirs.map(({ row }) => row)]).toEqual([1, [3]]);
});

test('several reviews stand at one address: those whose ids the file names are told apart by them', async () => {
  const place = 'https://www.google.com/maps/place/Lumetra+Lamps/';
  const file = [{ ...incoming(2, 'googlemaps:A', place), identified: true as const }, { ...incoming(3, 'googlemaps:B', place), identified: true as const }];
  const found = await compare(file, inPages([stored('googlemaps:A', place, day(1)), stored('googlemaps:C', place, day(1))]));
  expect([found.both, found.theirs.map(({ row }) => row)]).toEqual([1, [3]]);
});
