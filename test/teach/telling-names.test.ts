import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isTellingName, tellingStart } from '../../lib/teach/telling-names.ts';

test.each([
  'post', 'comment', 'comment-body', 'forumPost', 'message_text', 'postbit', 'author', 'username', 'msg', 'cmt', 'discussion-post-meta', 'js-comment', 'bbp-reply-content', 'vbpost', 'h-entry', 'u-url', 'ips4-comment',
  'text', 'content', 'beitrag', 'ForumPostBody', 'kmsgtext', 'permalink', 'timestamp',
])('%s says what an element is', (name) => expect(isTellingName(name)).toBe(true));

test.each([
  'css-1q2w3e', 'css-abcdef', 'sc-bdVaJa', 'jsx-3923', 'svelte-1tky8bj', 'x1n2onr6', '_ngcontent-abc', 'data-v-7ba5bd90', 'Box-k3j4h5', 'aBcDeF', 'kXzQv', 'bcdfg',
  'post-4711', 'depth-2', 'level3', 'row2',
  'active', 'is-open', 'odd', 'first', 'unread', 'comment-first', 'old', 'guest', 'has-replies', 'clearfix',
  'flex', 'p-4', 'mt-2', 'text-sm', 'bg-white', 'items-center', 'col-md', 'w-full', 'rounded-lg', 'd-flex', 'container', 'row', 'text-muted', 'float-left',
  'md:flex', 'w-[3px]', 'top-1/2', '1a', '', 'a', 'ünïcode', 'x'.repeat(80),
])('%s does not', (name) => expect(isTellingName(name)).toBe(false));

test.each([
  ['Post_body__x7Qa1', 'Post_body__'],
  ['CommentItem__root--3kFz9', 'CommentItem__root--'],
  ['comment-body', null],
  ['Post_body__title', null],
])('what was written of %s is %s', (name, start) => expect(tellingStart(name)).toBe(start));

test('hashes of build tools are seldom taken for words', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
  const hash = fc.array(fc.constantFrom(...letters), { minLength: 6, maxLength: 10 }).map((units) => units.join(''));
  const names = fc.sample(hash, 2_000);
  expect(names.filter(isTellingName).length / names.length).toBeLessThan(0.1);
});
