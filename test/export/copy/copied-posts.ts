import * as fc from 'fast-check';
import type { CopiedPost } from '../../../lib/export/copy/copied-post.ts';
import { hostileText } from '../hostile-text.ts';

export function copiedPost(change: Partial<CopiedPost> = {}): CopiedPost {
  return {
    author: 'Mara Quill',
    handle: '@mara_quill',
    place: 'X',
    time: '25 Nov 2026, 09:30',
    rating: '',
    title: '',
    text: 'My Lumetra lamp died.\nAgain.\n\nWho answers?',
    quoted: null,
    link: 'https://x.com/mara_quill/status/1993177247822516587',
    facts: [],
    ...change,
  };
}

/** What begins, ends or is markup somewhere, alone and in one row with its like. */
const MARKUP = [
  '# ', '## x', '> ', '>', '- ', '* ', '+ ', '1. ', '12) ', '- [ ] ', '---', '***', '===', ':-', '|', 'a|b', '```', '~~~', '`', '``', '*', '**', '_', '__', '~', '~~', '\\', '\\\\',
  '[a](https://evil.example)', '![a](https://evil.example/p.png)', '[a]: https://evil.example', '[a]', '<https://evil.example>', 'https://evil.example/a_b_', 'www.evil.example', 'mara@evil.example',
  '<script>', '</script>', '<img src=x onerror=alert(1)>', '"><svg/onload=alert(1)>', '</p>', '</bdi></blockquote>', '<!--', '-->', '<![CDATA[', '&amp;', '&lt;', '&#60;', '&copy', '&', '<!channel>', '<@U1>', '@here', ':smile:',
  '\u2067', '\u202e', '\u2069', 'שלום', 'مرحبا', '\n', '\n\n', '\n    ', '    ', '  \n', '\t', '\u3000', '\u00a0', ' ', 'lumetra', 'a', '!', '{', '}', '$', '$$', '^', '=', '%%', ':',
];

export const hostileMarkup: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...MARKUP), { maxLength: 9 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: hostileText },
  { weight: 1, arbitrary: fc.array(fc.oneof(fc.constantFrom(...MARKUP), hostileText), { maxLength: 6 }).map((parts) => parts.join('')) },
);

export const hostilePost: fc.Arbitrary<CopiedPost> = fc.record({
  author: hostileMarkup,
  handle: hostileMarkup,
  place: hostileMarkup,
  time: fc.constantFrom('', '25 Nov 2026, 09:30', '٢٥ نوفمبر ٢٠٢٦'),
  rating: fc.constantFrom('', '4 of 5'),
  title: hostileMarkup,
  text: hostileMarkup,
  quoted: fc.option(fc.record({ handle: hostileMarkup, text: hostileMarkup })),
  link: fc.oneof(
    fc.constantFrom(null, 'javascript:alert(1)', 'data:text/html,<script>', 'https://x.com/a?b=1&copy=2#<x>`|', 'https://x.com/a\\b"c\'d(e)[f]_g_*h*'),
    hostileMarkup.map((part) => `https://x.com/${part}?q=${part}#${part}`),
  ),
  facts: fc.array(hostileMarkup, { maxLength: 2 }),
});

/** What of a text every format gives back: its characters but for white space at the ends of lines, and how it falls into paragraphs and lines. */
export function gist(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\x85\u2028\u2029]/g, '\n')
    .replace(/(?![\t\n])\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/gu, '')
    .replaceAll('\t', '    ')
    .replaceAll('\u00a0', ' ')
    .replace(/\s+$/gm, (blanks) => blanks.replace(/[^\n]/g, ''))
    .replace(/[^\S\n]+$/gm, '')
    .replace(/\n{2,}/g, '\n\n')
    .replace(/^\n+|\s+$/g, '');
}

/** The same of what stands in one line: turning marks would reach beyond it. */
export function lineGist(text: string): string {
  return gist(text).replace(/[\u202a-\u202e\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();
}
