import { describe, expect, test } from 'vitest';
import type { Post } from '../../lib/model/post.ts';
import { spokenTo } from '../../lib/model/spoken-to.ts';
import { MINUTE_MS } from '../../lib/model/time.ts';
import { examplePost } from './example-post.ts';

const NOON = 1_764_072_000_000;
const post = (handle: string, minutes: number | null, change: Partial<Post> = {}) =>
  examplePost({ author: { handle, name: null, url: null, followers: null }, publishedAt: minutes === null ? null : NOON + minutes * MINUTE_MS, ...change });
const ours = (change: Partial<Post> = {}) => post('lumetra_care', 30, { text: 'We look into it.', ...change });

/** As they stand on the page. */
const thread = [post('oddvar', 0, { text: 'Which lamp hums?' }), post('mara_quill', 10, { text: 'Mine hums\nat night.' }), post('tess', 20, { text: 'Mine too.' })];
const above = thread.toReversed();

describe('a post speaks to', () => {
  test('who wrote right before it, where it says nothing', () => expect(spokenTo(ours(), above)).toBe('tess'));
  test('nobody, where nothing stands above it', () => expect(spokenTo(ours(), [])).toBeNull());
  test('whom it names with a sign, or without one behind a greeting', () => {
    expect(spokenTo(ours({ text: '@Mara_Quill, done.' }), above)).toBe('mara_quill');
    expect(spokenTo(ours({ text: 'Hello Oddvar, done.' }), above)).toBe('oddvar');
  });
  test('nobody who is known, where it names one who is not', () => expect(spokenTo(ours({ text: '@ilse done.' }), above)).toBeNull());
  test('whose words it quotes without a name, cut and broken as they are', () => {
    expect(spokenTo(ours({ quoted: { handle: null, text: 'hums at  night' } }), above)).toBe('mara_quill');
    expect(spokenTo(ours({ quoted: { handle: null, text: 'It never did.' } }), above)).toBeNull();
    expect(spokenTo(ours({ quoted: { handle: null, text: '' } }), above)).toBeNull();
  });
  test('whom it quotes', () => expect(spokenTo(ours({ quoted: { handle: 'Oddvar', text: 'hums at night' } }), above)).toBe('oddvar'));
  test('whom it quotes by the name that is shown', () => {
    const shown = post('mq', 10, { author: { handle: 'mq', name: 'Mara Quill', url: null, followers: null } });
    expect(spokenTo(ours({ quoted: { handle: 'Mara Quill', text: '…' } }), [...above, shown])).toBe('mq');
  });
  test('nobody, where the thread goes in another order', () => {
    expect(spokenTo(ours(), thread)).toBeNull();
    expect(spokenTo(post('lumetra_care', 15), above)).toBeNull();
  });
  test('who wrote right before it, where no times are told', () => expect(spokenTo(ours({ publishedAt: null }), [post('tess', null)])).toBe('tess'));
  test('nobody where that one has no name', () => expect(spokenTo(ours(), [post('', 20)])).toBeNull());
});
