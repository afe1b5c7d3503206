import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { asSlack } from '../../../lib/export/copy/as-slack.ts';
import type { CopiedPost } from '../../../lib/export/copy/copied-post.ts';
import { copiedPost, gist, hostilePost, lineGist } from './copied-posts.ts';

test('as a workflow or a webhook takes it', () => {
  expect(asSlack([copiedPost({ title: 'Two stars', rating: '2 of 5', text: 'R&D <3\nmara_quill said\n\n*no* `code` ~~ :smile: @here', quoted: { handle: '@lumetra', text: 'We never fail.' }, facts: ['Status: waiting'] }), copiedPost({ text: '> a\n1. b', link: 'https://x.com/a?b=1&c=2|d' })])).toBe(
    `*Mara Quill* · (@mara_quill) · X · 25 Nov 2026, 09:30
> 2 of 5
> *Two stars*
> R&amp;D &lt;3
> mara_quill said
>
> -*-no-*- -\`-code-\`- -~--~- :-smile: @-here
> &gt; @lumetra
> &gt; We never fail.
<https://x.com/mara_quill/status/1993177247822516587>
Status: waiting

*Mara Quill* · (@mara_quill) · X · 25 Nov 2026, 09:30
> -&gt; a
> -1. b
<https://x.com/a?b=1&amp;c=2%7Cd>`.replace(/-(?=[*`~]|&gt; a|1\. b)|(?<=[*`~:@])-/g, '\u00ad'),
  );
});

test('every text comes out as it was written, and nothing of it is markup', () => {
  fc.assert(
    fc.property(hostilePost, (post) => {
      const said = (change: Partial<CopiedPost>, sign: RegExp) => {
        const lines = asSlack([copiedPost({ ...post, author: 'Mara Quill', title: '', rating: '', link: null, facts: [], ...change })]).split('\n').slice(1);
        expect(lines.filter((line) => !sign.test(line))).toEqual([]);
        const bare = lines.map((line) => line.replace(sign, ''));
        expect(bare.map(setsType).filter((found) => found !== null)).toEqual([]);
        return gist(bare.join('\n').replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&').replaceAll('\u00ad', ''));
      };
      expect(said({ quoted: null }, /^>(?: |$)/)).toBe(gist(gist(post.text).replaceAll('\u00ad', '')));
      expect(said({ text: '' }, /^> &gt;(?: |$)/)).toBe(gist([lineGist(post.quoted?.handle ?? ''), gist(post.quoted?.text ?? '')].filter(Boolean).join('\n').replaceAll('\u00ad', '')));
    }),
    { numRuns: 3_000 },
  );
});

test('the link is one, whatever its address holds', () => {
  fc.assert(
    fc.property(hostilePost, ({ link }) => {
      const last = asSlack([copiedPost({ link, text: '' })]).split('\n').slice(1);
      expect(last).toEqual(link !== null && /^https?:/.test(link) ? [expect.stringMatching(/^<https:[^<>|\s]*>$/)] : []);
    }),
  );
});

/** What Slack's documentation says sets type, where a blank, a sign or an end of the line stands around it. */
function setsType(line: string): string | null {
  const found =
    /(?<![\p{L}\p{N}\u00ad])([*_~])(?![\s\u00ad]).*?(?<![\s\u00ad])\1(?![\p{L}\p{N}\u00ad])/u.exec(line) ??
    /(?<!\u00ad)`/.exec(line) ??
    /[<>]|&(?!amp;|lt;|gt;)/.exec(line) ??
    /:[\w+'-]+:/.exec(line) ??
    /@(here|channel|everyone)\b/.exec(line);
  return found?.[0] ?? null;
}
