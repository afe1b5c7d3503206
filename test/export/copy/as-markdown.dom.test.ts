import * as fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, test, vi } from 'vitest';
import { asMarkdown } from '../../../lib/export/copy/as-markdown.ts';
import type { CopiedPost } from '../../../lib/export/copy/copied-post.ts';
import { copiedPost, gist, hostilePost, lineGist } from './copied-posts.ts';
import { elementsOf, shownText } from './shown-text.ts';

// Properties over thousands of texts, on machines that do other things besides.
vi.setConfig({ testTimeout: 120_000 });

const RENDERERS = { CommonMark: new MarkdownIt('commonmark'), 'with tables and struck-out text': new MarkdownIt('default') };

test('as people read it', () => {
  expect(asMarkdown([copiedPost({ title: 'Two stars', rating: '2 of 5', quoted: { handle: '@lumetra', text: 'We *never* fail.' }, facts: ['Status: waiting', 'Tags: complaint'] }), copiedPost({ text: '' })])).toBe(
    `**Mara Quill** · (@mara\\_quill) · X · 25 Nov 2026, 09:30

> 2 of 5
>
> **Two stars**
>
> My Lumetra lamp died.\\
> Again.
>
> Who answers?
>
> > @lumetra\\
> > We \\*never\\* fail.

<https://x.com/mara_quill/status/1993177247822516587>

Status: waiting · Tags: complaint

---

**Mara Quill** · (@mara\\_quill) · X · 25 Nov 2026, 09:30

<https://x.com/mara_quill/status/1993177247822516587>`,
  );
});

describe.each(Object.entries(RENDERERS))('rendered by %s', (_name, renderer) => {
  const rendered = (posts: readonly CopiedPost[]) => new DOMParser().parseFromString(renderer.render(asMarkdown(posts)), 'text/html').body;

  test('every text of a post comes out as it was written, and nothing of it is markup', () => {
    fc.assert(
      fc.property(hostilePost, (post) => {
        const body = rendered([post]);
        const head = [post.author, lineGist(post.handle) && `(${lineGist(post.handle)})`, post.place, post.time].map(lineGist).filter(Boolean).join(' · ');
        expect(head === '' ? '' : lineGist(shownText(body.querySelector(':scope > p')!))).toBe(head);
        const said = body.querySelector(':scope > blockquote');
        const quoted = said?.querySelector(':scope > blockquote') ?? null;
        expect(quoted === null ? '' : gist(shownText(quoted))).toBe(post.quoted === null ? '' : gist([lineGist(post.quoted.handle), gist(post.quoted.text)].filter(Boolean).join('\n')));
        quoted?.remove();
        expect(said === null ? '' : gist(shownText(said))).toBe(gist([post.rating, lineGist(post.title), gist(post.text)].filter(Boolean).join('\n\n')));
        const links = [...body.querySelectorAll('a')].map((link) => sameAddress(link.getAttribute('href') ?? ''));
        expect(links).toEqual(post.link !== null && /^https?:/.test(post.link) ? [sameAddress(post.link)] : []);
        expect(elementsOf(body).filter((name) => !['a', 'blockquote', 'br', 'p', 'strong'].includes(name))).toEqual([]);
      }),
      { numRuns: 1_500 },
    );
  });

  test('each of many stands for itself', () => {
    fc.assert(
      fc.property(fc.array(hostilePost, { minLength: 2, maxLength: 4 }), (posts) => {
        expect(rendered(posts).querySelectorAll('hr').length).toBe(posts.length - 1);
      }),
      { numRuns: 200 },
    );
  });
});

/** An address in one of the several ways of writing it. */
function sameAddress(address: string): string {
  return new URL(address).href.replace(/%(?![\da-f]{2})/gi, '%25').replace(/[\\|^`<>"{}[\]\s]/g, encodeURIComponent);
}
