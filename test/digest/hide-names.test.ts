import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { initialsOf } from '../../lib/digest/initials-of.ts';
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

describe('people whom the digest does not show', () => {
  const authors = [
    { handle: 'tamsin_f', name: 'Tamsin Ferro' },
    { handle: 'oddvar', name: 'Oddvar' },
    { handle: 'harada', name: '原田 澪' },
    { handle: 'salma', name: 'سلمى حداد' },
    { handle: 'light', name: 'Light' },
    { handle: 'the_shop', name: 'The Shop of Lumetra' },
  ];
  const hidden = async (text: string) => sectionOf(await digestOf([mentionOf({ post: { author: MARA, text } })], { plan: { names: 'none' }, authors }), 'voices').quotes[0]?.post.text;

  test.each([
    ['As TAMSIN FERRO says, and tamsin_f and Tamsin too.', 'As … says, and … and … too.'],
    ['Oddvar knows. Ask Oddvar’s team.', '… knows. Ask …’s team.'],
    ['原田澪さんに聞いて。原田も', '…さんに聞いて。…も'],
    ['شكرا سلمى على الرد', 'شكرا … على الرد'],
    // Only what is written as a name is taken for one; what a topic is called is none.
    ['The light of the Lumetra went out in the shop.', 'The light of the Lumetra went out in the shop.'],
    ['ありがとう@nobody_known、x.com/nobody_known も https://x.com/nobody', 'ありがとう@…、… も …'],
    ['Half and/or 1.5/2 of it: 10@20, e.g./i.e.', 'Half and/or 1.5/2 of it: 10@20, e.g./i.e.'],
  ])('%s', async (text, left) => expect(await hidden(text)).toBe(left));

  test('whoever they are and however many: no name, no handle is left of them, and every other word is', async () => {
    const word = (letters: string) => fc.string({ unit: fc.constantFrom(...letters), minLength: 3, maxLength: 8 });
    const name = word('dfgjkl').map((text) => text[0]!.toUpperCase() + text.slice(1));
    const author = fc.record({ name: fc.tuple(name, name).map((both) => both.join(' ')), handle: fc.tuple(word('dfgjkl'), fc.constantFrom('_', '.', '7', '-'), word('dfgjkl')).map((parts) => parts.join('')) });
    const spoken = (known: readonly { name: string; handle: string }[]) =>
      fc.array(fc.oneof(word('aeion').map((text) => ({ text, stays: true })), fc.constantFrom(...known.flatMap((one) => [one.name, one.handle, one.name.split(' ')[0]!, one.name.toUpperCase(), `@${one.handle}`])).map((text) => ({ text, stays: false })), word('aeion').map((text) => ({ text: `@${text}`, stays: false }))), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(fc.array(author, { minLength: 1, maxLength: 6 }).chain((known) => fc.tuple(fc.constant(known), spoken(known))), async ([known, words]) => {
        const digest = await digestOf([mentionOf({ post: { author: MARA, text: words.map(({ text }) => text).join(' ') } })], { plan: { names: 'none' }, authors: known });
        const text = sectionOf(digest, 'voices').quotes[0]!.post.text;
        expect(text.replaceAll(/@?…/g, '').split(/\s+/).filter((one) => one !== '')).toEqual(words.filter(({ stays }) => stays).map((one) => one.text));
        expect(digest.named).toEqual({ whole: [], words: [] });
      }),
    );
  });
});

test('names full of signs hide themselves and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: fc.constantFrom(...'.*+?^${}()|[]\\/-aZ '), minLength: 3, maxLength: 8 }), async (name) => {
      const digest = await digestOf([mentionOf({ post: { author: { ...MARA, name, handle: 'h_h_h' }, text: 'Nothing of it here: 1 2 3' } })], { plan: { names: 'none' } });
      expect(sectionOf(digest, 'voices').quotes[0]?.post.text).toBe('Nothing of it here: 1 2 3');
    }),
  );
});
