import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { asPlain } from '../../../lib/export/copy/as-plain.ts';
import type { CopiedPost } from '../../../lib/export/copy/copied-post.ts';
import { copiedPost, gist, hostilePost, lineGist } from './copied-posts.ts';

test('as people read it', () => {
  expect(asPlain([copiedPost({ title: 'Two stars', rating: '2 of 5', quoted: { handle: '@lumetra', text: 'We never fail.' }, facts: ['Status: waiting', 'Tags: complaint'] }), copiedPost({ text: '', link: 'javascript:alert(1)' })])).toBe(
    `Mara Quill · (@mara_quill) · X · 25 Nov 2026, 09:30
> 2 of 5
> Two stars
> My Lumetra lamp died.
> Again.
>
> Who answers?
> > @lumetra
> > We never fail.
https://x.com/mara_quill/status/1993177247822516587
Status: waiting · Tags: complaint

———

Mara Quill · (@mara_quill) · X · 25 Nov 2026, 09:30`,
  );
});

test('names that run the other way stay in their place; a name cannot turn what follows it', () => {
  const [head] = asPlain([copiedPost({ author: '\u202eنور الحسن\u2069', handle: '@noor', facts: [] })]).split('\n');
  expect(head).toBe('\u2068نور الحسن\u2069 · \u2068(@noor)\u2069 · \u2068X\u2069 · \u206825 Nov 2026, 09:30\u2069');
  expect(asPlain([copiedPost({ author: 'Mara\u202eQuill' })])).toMatch(/^MaraQuill · \(@mara_quill\) · X/);
});

test('every text comes out as it was written', () => {
  fc.assert(
    fc.property(hostilePost, (post) => {
      const said = (change: Partial<CopiedPost>, sign: RegExp) => {
        const lines = asPlain([copiedPost({ ...post, author: 'Mara Quill', link: null, facts: [], ...change })]).split('\n').slice(1);
        expect(lines.filter((line) => !sign.test(line))).toEqual([]);
        return gist(lines.map((line) => line.replace(sign, '')).join('\n'));
      };
      expect(said({ quoted: null }, /^>(?: |$)/)).toBe(gist([post.rating, lineGist(post.title), gist(post.text)].filter(Boolean).join('\n')));
      expect(said({ rating: '', title: '', text: '' }, /^> >(?: |$)/)).toBe(gist([lineGist(post.quoted?.handle ?? ''), gist(post.quoted?.text ?? '')].filter(Boolean).join('\n')));
    }),
    { numRuns: 2_000 },
  );
});
