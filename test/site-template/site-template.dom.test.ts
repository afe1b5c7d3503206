import { expect, test } from 'vitest';
import { quillboardAdapter } from './adapter.ts';

// The template that "Add a site" in the README starts from works as it stands.

const PAGE = `<main id="board"><div data-entry="81"><a href="/people/mara">Mara</a> <time datetime="2026-03-01T10:00:00Z">1h</time>
  <div class="words"><p>Our <b>Lumetra</b> hums.</p></div><button>Reply</button></div><div data-entry="82">moved</div></main>`;
const NOW = Date.UTC(2026, 2, 1, 11);

test('the template reads its invented board', () => {
  document.body.innerHTML = PAGE;
  const url = new URL('https://quillboard.example/talk/9');
  const surface = quillboardAdapter.surfaceAt(url)!;
  const [first, second] = quillboardAdapter.findPosts(document, surface).map((root) => quillboardAdapter.readPost(root, { url, surface, now: NOW, doc: document }));
  expect(first).toMatchObject({
    kind: 'post',
    post: { key: 'quillboard:81', url: 'https://quillboard.example/talk/9#81', author: { handle: 'mara', name: 'Mara' }, text: 'Our Lumetra hums.', publishedAt: Date.UTC(2026, 2, 1, 10), publishedPrecision: 'second' },
  });
  expect(second).toEqual({ kind: 'drift', missing: ['author', 'text'] });
  expect(quillboardAdapter.isSettled(document, surface)).toBe(true);
  expect(quillboardAdapter.surfaceAt(new URL('https://quillboard.example/messages/9'))).toBeNull();
});
