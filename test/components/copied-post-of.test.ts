import { expect, test, vi } from 'vitest';
import { copiedPostOf } from '../../components/copy/copied-post-of.ts';
import type { Post } from '../../lib/model/post.ts';
import { exampleMention, examplePost } from '../model/example-post.ts';

vi.mock('../../lib/platform/i18n.ts', () => ({
  t: (key: string, ...parts: string[]) => [key, ...parts].join(' '),
  uiLanguage: () => 'en-GB',
}));

const copied = (change: Partial<Post>, kept: object = {}, withFacts = false) => copiedPostOf({ ...exampleMention('1'), ...kept, post: examplePost(change) }, withFacts);
const at = new Date('2026-11-25T09:30:00').getTime();

test('what is copied of a mention', () => {
  expect(copied({ publishedAt: at, quoted: { handle: 'lumetra', text: 'We never fail.' }, rating: { value: 2, best: 5 } })).toEqual({
    author: 'Mara Quill',
    handle: '@mara_quill',
    place: 'X',
    time: '25 Nov 2026, 09:30',
    rating: 'mentionRating 2 5',
    title: '',
    text: 'Lumetra was down again this morning.',
    quoted: { handle: '@lumetra', text: 'We never fail.' },
    link: 'https://x.com/mara_quill/status/1993177247822516587',
    facts: [],
  });
});

test.each<[Partial<Post['author']>, string, string]>([
  [{ name: null }, '@mara_quill', ''],
  [{ handle: '' }, 'Mara Quill', ''],
  [{ name: null, handle: '' }, 'mentionNoAuthor', ''],
])('an author known by %j', (known, author, handle) => {
  expect(copied({ author: { ...examplePost().author, ...known } })).toMatchObject({ author, handle });
});

test.each<[Partial<Post>, string]>([
  [{ publishedPrecision: 'day' }, '25 Nov 2026'],
  [{ publishedPrecision: 'month' }, 'November 2026'],
  [{ publishedPrecision: 'year' }, '2026'],
  [{ publishedAt: null, publishedPrecision: null }, 'popupTimeSeen 25 Nov 2026, 09:30'],
])('the time is no finer than its page told: %j', (known, time) => {
  expect(copied({ publishedAt: at, ...known }, { firstSeenAt: at })).toMatchObject({ time });
});

test('what was decided, where it is asked for', () => {
  expect(copied({}, { status: 'waiting', tags: ['complaint', 'driver'] }, true).facts).toEqual(['copyStatus mentionStatusWaiting', 'copyTags complaint, driver']);
  expect(copied({}, {}, true).facts).toEqual(['copyStatus mentionStatusNew']);
});
