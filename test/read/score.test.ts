import { expect, test } from 'vitest';
import type { Post } from '../../lib/model/post.ts';
import { score, sum } from './score.ts';
import { keyFrom } from './answer-key.ts';
import type { KeyedPost } from './answer-key.ts';

const PAGE = { url: new URL('https://forum.example/t/81'), now: Date.UTC(2026, 2, 31) };

const FIRST = 'The Lumetra lamp on my desk hums since the update of last week.';
const SECOND = 'Mine hums too; a drop of Quillwort oil on the hinge has helped for now.';

function key(text: string, author: string | null = 'Mara Quill', date: string | null = '12 March 2026'): KeyedPost {
  return { text, author, date };
}

function post(text: string, said: Partial<Post> = {}): Post {
  return {
    key: `web:forum.example/${text.length}`, site: 'web', kind: 'reply', url: PAGE.url.href, author: { handle: 'Mara Quill', name: 'Mara Quill', url: null, followers: null },
    title: null, text, quoted: null, links: [], lang: 'en', publishedAt: Date.UTC(2026, 2, 12), publishedPrecision: 'day',
    engagement: { likes: null, replies: null, reposts: null, views: null }, rating: null, thread: { key: null, url: null, authorHandle: null },
    audience: 'public', promoted: false, truncated: false, readAt: PAGE.now, ...said,
  };
}

const right = (keyed: readonly KeyedPost[], posts: readonly Post[]) => {
  const { posts: whole, author, date, text } = score(keyed, posts, PAGE);
  return { posts: whole.right, author: author.right, date: date.right, text: text.right };
};
const ALL = { posts: 1, author: 1, date: 1, text: 1 };

test('white space, punctuation, case and places do not count', () => {
  expect(right([key(FIRST), key(SECOND)], [post(`  ${SECOND.toUpperCase()}`), post(FIRST.replaceAll(' ', '\n\n').replace('.', ' !'))])).toEqual({ posts: 2, author: 2, date: 2, text: 2 });
});

test('a key may have a quote or lack it', () => {
  const answer = post(SECOND, { quoted: { handle: 'Ilse', text: FIRST } });
  expect(right([key(SECOND)], [answer])).toEqual(ALL);
  expect(right([key(`${FIRST} ${SECOND}`)], [answer])).toEqual(ALL);
  expect(right([key(`Ilse wrote: ${FIRST} ${SECOND}`)], [answer])).toEqual(ALL);
});

test('one that swallowed the next is found for one of them, with the wrong words; one of other words is not found', () => {
  expect(right([key(FIRST), key(SECOND)], [post(`${FIRST} ${SECOND}`)])).toEqual({ ...ALL, text: 0 });
  expect(right([key(FIRST)], [post('Oddvar Brekke has sold his Novapine to somebody in Bergen.')])).toEqual({ posts: 0, author: 0, date: 0, text: 0 });
});

test('between posts of the same words, author and date decide', () => {
  const [ilse, mara] = [{ handle: 'ilse', name: null, url: null, followers: null }, { handle: 'Mara Quill', name: null, url: null, followers: null }];
  expect(right([key('+1', 'Mara Quill'), key('+1', 'ilse')], [post('+1', { author: ilse }), post('+1', { author: mara })])).toMatchObject({ posts: 2, author: 2 });
});

test('posts without words are posts, without a text to be right about', () => {
  expect(score([key('')], [post('')], PAGE)).toMatchObject({ posts: { keyed: 1, read: 1, right: 1 }, text: { keyed: 0, read: 0, right: 0 } });
});

test('a post that only quotes has the words it quotes', () => {
  expect(score([key(FIRST)], [post('', { quoted: { handle: null, text: FIRST } })], PAGE).text).toEqual({ keyed: 1, read: 1, right: 1 });
});

test('a post longer than what is kept is as right as its start', () => {
  const long = 'Lumetra hums again '.repeat(3_000);
  expect(right([key(long)], [post(long.slice(0, 20_000))])).toEqual(ALL);
});

test.each([
  ['Mara Quill', 1],
  ['mara-quill', 1],
  ['/members/mara-quill.81/', 1],
  ['./memberlist.php?mode=viewprofile&u=81&sid=beef', 1],
  ['Mara', 0],
  ['/members/ilse.81/', 0],
  ['./memberlist.php?mode=viewprofile&u=8', 0],
])('the author %s: %i right', (author, count) => {
  const mara = { handle: 'Mara Quill', name: null, url: 'https://forum.example/t/memberlist.php?mode=viewprofile&u=81', followers: null };
  expect(right([key(FIRST, author)], [post(FIRST, { author: mara })]).author).toBe(count);
});

test.each([
  ['12 March 2026', 'day', 1],
  ['13. März 2026, 00:10', 'day', 1],
  ['14 March 2026', 'day', 0],
  ['12 March 2026', 'month', 0],
  ['March 2026', 'day', 1],
  ['March 12', 'day', 1],
  ['April 12', 'day', 0],
] as const)('the date %s against a reading to the %s: %i right', (date, publishedPrecision, count) => {
  expect(right([key(FIRST, null, date)], [post(FIRST, { publishedPrecision, lang: 'de' })]).date).toBe(count);
});

test('a date without a year is compared on day and month', () => {
  expect(right([key(FIRST, null, 'March 27')], [post(FIRST, { publishedAt: Date.UTC(2019, 2, 27, 21, 47), publishedPrecision: 'second' })]).date).toBe(1);
  expect(right([key(FIRST, null, '19 days ago')], [post(FIRST, { publishedAt: Date.UTC(2019, 2, 12) })]).date).toBe(0);
  expect(right([key(FIRST, null, '19 days ago')], [post(FIRST)]).date).toBe(1);
});

test('the order of day and month is that of the whole key', () => {
  expect(right([key(FIRST, null, '03/12/2026'), key(SECOND, null, '03/22/2026')], [post(FIRST)]).date).toBe(1);
});

test('a date that cannot be compared counts neither way', () => {
  expect(score([key(FIRST, null, '10 Monate 3 Wochen')], [post(FIRST)], PAGE).date).toEqual({ keyed: 0, read: 0, right: 0 });
});

test('scores add up', () => {
  const one = score([key(FIRST)], [post(FIRST), post(SECOND)], PAGE);
  expect(sum([one, one]).posts).toEqual({ keyed: 2, read: 4, right: 2 });
});

test('an answer key is read as it is published', () => {
  const json = JSON.stringify({ url: 'https://forum.example/t/81', posts: [{ post_text: { surface_form: FIRST }, user: { surface_form: '/u/mara' }, post_link: { surface_form: '#1' } }] });
  expect(keyFrom(json)).toEqual([{ text: FIRST, author: '/u/mara', date: null }]);
  expect(keyFrom('{"posts": 3}')).toBeNull();
  expect(keyFrom('<html>')).toBeNull();
});
