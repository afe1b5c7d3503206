import { expect, test } from 'vitest';
import { pageBase } from '../../lib/sites/page-base.ts';

const url = new URL('https://talk.example/forum/thread.php?t=7');
const baseOf = (html: string): string => pageBase({ doc: new DOMParser().parseFromString(html, 'text/html'), url }).href;

test('the first base with an address counts', () => {
  expect(baseOf('<head><base target="_blank"><base href="/board/"><base href="/other/"></head>')).toBe('https://talk.example/board/');
});

test('without one the page is its own base', () => {
  expect(baseOf('<head><base href="javascript:void(0)"></head>')).toBe(url.href);
  expect(pageBase({ doc: new DOMParser().parseFromString('<p>', 'text/html'), url })).toBe(url);
});
