import { expect, test } from 'vitest';
import { webAdapter } from '../../../lib/sites/web/adapter.ts';

const SURFACE = { kind: 'page', id: null } as const;
const HEAD = '<a class="author" href="/users/ivy">Ivy</a> <time datetime="2026-02-14T09:00:00Z"></time>';
const post = (id: number, words: string, inner = ''): string => `<div class="comment" id="comment-${id}">${HEAD}<p class="comment-text">${words}</p>${inner}</div>`;
const TWO = post(1, 'It hums at night') + post(2, 'Mine does not');
/** A card about a person: nobody says when. */
const CARD = '<div class="comment"><a class="author" href="/users/ivy">Ivy</a><p class="comment-text">Lamp owner</p></div>';

/** A page of posts that were found, and what is then added to its list. */
function pageThatGrows(listed: string) {
  const doc = new DOMParser().parseFromString(`<main>${listed}</main>`, 'text/html');
  webAdapter.findPosts(doc, SURFACE);
  const page = { url: new URL('https://talk.example/lamps'), surface: SURFACE, now: Date.UTC(2026, 2, 1), doc };
  return {
    add(html: string): readonly Element[] {
      const template = doc.createElement('template');
      template.innerHTML = html;
      const added = template.content.firstElementChild!;
      doc.querySelector('main')!.append(added);
      return webAdapter.findPosts(added, SURFACE);
    },
    read: (root: Element) => webAdapter.readPost(root, page),
  };
}

test('what is added beside posts and is written like them is one more, and reads as it would have read', () => {
  const page = pageThatGrows(TWO);
  const [root, ...others] = page.add(post(3, 'Novapine hums too'));
  expect(others).toEqual([]);
  expect(page.read(root!)).toMatchObject({ kind: 'post', post: { text: 'Novapine hums too', author: { name: 'Ivy' } } });
});

test('one more in a wrapper of its own is found too', () => {
  const wrapped = (inner: string): string => `<section><div>${inner}</div></section>`;
  const page = pageThatGrows(wrapped(post(1, 'It hums at night')) + wrapped(post(2, 'Mine does not')));
  const [root] = page.add(wrapped(post(3, 'Novapine hums too')));
  expect(root?.id).toBe('comment-3');
  expect(page.read(root!).kind).toBe('post');
});

test('what is written like a post and is none is told by reading', () => {
  const page = pageThatGrows(TWO);
  const [root] = page.add(CARD);
  expect(root).toBeDefined();
  expect(page.read(root!)).toEqual({ kind: 'skip', why: 'own-ui' });
});

test('where nothing was found, what is written alike is looked into', () => {
  const page = pageThatGrows(CARD.repeat(2));
  expect(page.add(CARD)).toEqual([]);
});

test('posts in posts are found, and each reads without the others', () => {
  const page = pageThatGrows(TWO);
  const roots = page.add(post(3, 'Novapine hums too', post(4, 'Does it?')));
  expect(roots.map(({ id }) => id)).toEqual(['comment-3', 'comment-4']);
  expect(roots.map(page.read)).toMatchObject([{ post: { text: 'Novapine hums too' } }, { post: { text: 'Does it?' } }]);
});

test('what repeats the number of the post around it is a part of that', () => {
  const page = pageThatGrows(TWO);
  expect(page.add(post(3, 'Novapine hums too', '<div class="comment" id="edit-comment-3"></div>')).map(({ id }) => id)).toEqual(['comment-3']);
});

test('a part that is called like a post in every one is none, but what has a number of its own is looked into', () => {
  const reply = (id: string): string => `<div class="reply"${id}><a href="#respond">Reply</a></div>`;
  const page = pageThatGrows(post(1, 'It hums at night', reply('')) + post(2, 'Mine does not', reply('')));
  expect(page.add(post(3, 'Novapine hums too', reply(''))).map(({ id }) => id)).toEqual(['comment-3']);
  const answer = post(5, 'Does it?').replace('class="comment"', 'class="reply"');
  expect(page.add(post(4, 'Novapine hums too', answer)).map(({ id }) => id)).toEqual(['comment-4', 'comment-5']);
});

test('what holds something of a kind not found before is looked into', () => {
  const page = pageThatGrows(TWO);
  expect(page.add(`<ol class="answer"><li>${post(5, 'Sometimes')}</li><li>${post(6, 'Never')}</li></ol>`).map(({ id }) => id)).toEqual(['comment-5', 'comment-6']);
});
