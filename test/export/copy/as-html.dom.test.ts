import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { asHtml } from '../../../lib/export/copy/as-html.ts';
import { copiedPost, gist, hostilePost, lineGist } from './copied-posts.ts';
import { shownText } from './shown-text.ts';

// Properties over thousands of texts, on machines that do other things besides.
vi.setConfig({ testTimeout: 120_000 });

test('as mail takes it: what runs the other way stands apart and finds its own direction', () => {
  expect(asHtml([copiedPost({ author: 'نور', text: 'لوميترا <b>\nA & B\n\n  indented', quoted: { handle: '@lumetra', text: 'We never fail.' }, link: 'https://x.com/?a=1&b="2"', facts: ['Status: waiting', 'Tags: complaint'] })])).toBe(
    `<p dir="auto"><b><bdi>نور</bdi></b> · <bdi>(@mara_quill)</bdi> · <bdi>X</bdi> · <bdi>25 Nov 2026, 09:30</bdi></p>
<blockquote><p dir="auto">لوميترا &lt;b&gt;<br>A &amp; B</p><p dir="auto">&nbsp; indented</p><blockquote><p dir="auto">@lumetra<br>We never fail.</p></blockquote></blockquote>
<p dir="ltr"><a href="https://x.com/?a=1&amp;b=%222%22">https://x.com/?a=1&amp;b=%222%22</a></p>
<p dir="auto"><bdi>Status: waiting</bdi> · <bdi>Tags: complaint</bdi></p>`,
  );
});

test('every text of a post comes out as it was written', () => {
  fc.assert(
    fc.property(hostilePost, (post) => {
      const said = (change: object, place: string) => {
        const found = new DOMParser().parseFromString(asHtml([{ ...post, ...change }]), 'text/html').querySelector(`body > ${place}`);
        return found === null ? '' : gist(shownText(found));
      };
      expect(said({ quoted: null }, 'blockquote')).toBe(gist([post.rating, lineGist(post.title), gist(post.text)].filter(Boolean).join('\n\n')));
      expect(said({ rating: '', title: '', text: '' }, 'blockquote > blockquote')).toBe(gist([lineGist(post.quoted?.handle ?? ''), gist(post.quoted?.text ?? '')].filter(Boolean).join('\n')));
    }),
    { numRuns: 1_000 },
  );
});
