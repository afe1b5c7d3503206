import { expect, test } from 'vitest';
import { webAdapter } from '../../../lib/sites/web/adapter.ts';

const COMMENT = '<li class="comment" id="comment-1"><b class="author">Ivy</b> <time datetime="2026-02-14T09:00:00Z"></time><p class="comment-text">Lumetra hums.</p></li>';

/** What is read when the page's only post becomes another one between two steps of the search. */
function authorAfter(isUnchanged: boolean): string | undefined {
  const doc = new DOMParser().parseFromString(`<ol>${COMMENT}</ol>`, 'text/html');
  const steps = webAdapter.searchPosts!(doc, { kind: 'page', id: null }, () => isUnchanged);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  const [root] = step.value;
  doc.querySelector('.author')!.textContent = 'Mara Quill';
  const reading = webAdapter.readPost(root!, { url: new URL('https://lamps.example/1'), surface: { kind: 'page', id: null }, now: 0, doc });
  return reading.kind === 'post' ? reading.post.author.handle : undefined;
}

test('a page that changes while it is searched is read as it is then', () => expect(authorAfter(false)).toBe('Mara Quill'));

test('else the first reading starts from what the search has seen', () => expect(authorAfter(true)).toBe('Ivy'));
