import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { initialsOf } from '../../lib/digest/hide-names.ts';
import { DIGEST_FORMATS, digestFile } from '../../lib/export/digest/digest-file.ts';
import { wordsIn } from '../export/digest/words-in.ts';
import { at, digestOf, mentionOf, sectionOf } from './digest-of.ts';

test.each([
  ['Mara Quill', 'M. Q.'],
  ['mara_quill', 'M. Q.'],
  ['原田 澪', '原. 澪.'],
  ['سلمى حداد', 'س. ح.'],
  ['Ilse Maria van der Varga', 'I. M.'],
  ['👩‍🚀 42', null],
  ['', null],
])('%s is %s', (name, initials) => expect(initialsOf(name)).toBe(initials));

const MARA = { handle: 'mara_quill', name: 'Mara Quill', url: 'https://x.com/mara_quill', followers: 4_180 };
const TEXT = 'Asked @mara_quill and Mara Quill (mara@quill.example, u/mara_quill, @oddvar@social.example). See https://x.com/mara_quill/status/9 and www.quill.example/mara. '.padEnd(500, 'more ');

const mentions = [
  mentionOf({ tags: ['complaint', 'for Mara Quill'], promise: 'Call Mara Quill', dueAt: at(2), post: { author: MARA, text: TEXT, title: 'For Mara Quill' } }),
  ...Array.from({ length: 4 }, () => mentionOf({ tags: ['Ilse again'], post: { author: { ...MARA, handle: 'ilse.varga', name: 'Ilse Varga', url: 'https://x.com/ilse.varga' }, text: 'Ilse Varga thanks Mara Quill' } })),
];

describe.each(['initials', 'none'] as const)('%s', (names) => {
  test('no name, handle or address is left, neither in texts nor beside them', async () => {
    const digest = await digestOf(mentions, { plan: { names } });
    for (const format of DIGEST_FORMATS) {
      if (format === 'xlsx') continue;
      const text = await (await digestFile(format, digest, wordsIn('en'))).text();
      expect(text, format).not.toMatch(/mara|quill|ilse|varga|oddvar|x\.com\/\w|status/i);
      expect(text.includes('M. Q.'), format).toBe(names === 'initials');
    }
  });

  test('texts are no longer than a quote', async () => {
    const digest = await digestOf(mentions, { plan: { names } });
    const { quotes } = sectionOf(digest, 'voices');
    expect(quotes.every(({ post }) => post.text.length <= 280)).toBe(true);
    expect(quotes.some(({ post }) => post.isCut)).toBe(true);
    expect(digest.names).toBe(names);
  });
});

test('what is no name stays as it was', async () => {
  const text = 'Mail me @ home at 10@20, it costs 5€ @ most. Maraschino, quilling.';
  const digest = await digestOf([mentionOf({ post: { author: MARA, text } })], { plan: { names: 'none' } });
  expect(sectionOf(digest, 'voices').quotes[0]?.post.text).toBe(text);
});

test('names full of signs hide themselves and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: fc.constantFrom(...'.*+?^${}()|[]\\/-aZ '), minLength: 3, maxLength: 8 }), async (name) => {
      const digest = await digestOf([mentionOf({ post: { author: { ...MARA, name, handle: 'h_h_h' }, text: 'Nothing of it here: 1 2 3' } })], { plan: { names: 'none' } });
      expect(sectionOf(digest, 'voices').quotes[0]?.post.text).toBe('Nothing of it here: 1 2 3');
    }),
  );
});
