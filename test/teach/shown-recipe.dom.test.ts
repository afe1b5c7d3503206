import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recipeFault } from '../../lib/model/recipe-check.ts';
import { isRecipeSelector } from '../../lib/model/recipe-selector.ts';
import { candidatesFor } from '../../lib/teach/candidates.ts';
import { postSelector } from '../../lib/teach/post-selector.ts';
import { type PartName, recipeOf, recognised, wholeText } from '../../lib/teach/shown-recipe.ts';
import { suggestedPost } from '../../lib/teach/suggested-post.ts';
import { tryRecipe } from '../../lib/teach/trial.ts';

const NOW = Date.parse('2026-03-01T00:00:00Z');
const URL_HERE = new URL('https://board.quillwort.example/talk/81');
const PLACE = { name: 'Board', origin: URL_HERE.origin, path: '/*' };

const pageOf = (body: string) => new DOMParser().parseFromString(`<html lang="en"><body>${body}</body></html>`, 'text/html');
const WORDS = ['Lumetra is back, and it hums no more.', 'Novapine was cheaper for me last year.', 'I would not change it for anything else.', 'Mine came broken, they sent another.'];

interface Markup {
  /** One post; `extra` is a class of its own. */
  post(at: number, words: string, extra: string): string;
  around(posts: string): string;
  selector: string;
}

const MARKUPS: Record<string, Markup> = {
  'classes, with states and numbers beside': {
    post: (at, words, extra) => `<li class="turn ${extra} turn-${at}"><b class="who">Mara Quill</b> <time datetime="2026-02-1${at}T09:00:00Z">then</time> <a class="perma" href="/talk/81#t${at}">#</a><div class="said"><p>${words}</p></div></li>`,
    around: (posts) => `<nav><li class="turn-list">Menu</li></nav><ul class="talk">${posts}</ul>`,
    selector: 'li.turn',
  },
  'hashed classes and an attribute': {
    post: (at, words) => `<div class="css-1x${at}y2z" data-comment-id="${at}"><a class="sc-bdVaJa" href="/people/mara" rel="author">Mara Quill</a><time datetime="2026-02-1${at}T09:00:00Z">then</time><div class="css-9k2j3h">${words} And so it went on for a while.</div></div>`,
    around: (posts) => `<main class="css-aa11bb"><div>${posts}</div></main>`,
    selector: 'div[data-comment-id]',
  },
  'CSS modules': {
    post: (at, words) => `<div class="Post_root__x${at}Qa1"><span class="Post_author__b2C3d">Mara Quill</span><time datetime="2026-02-1${at}T09:00:00Z">then</time><div class="Post_body__kL9m2">${words}</div></div>`,
    around: (posts) => `<div class="Feed_list__a1B2c">${posts}</div>`,
    selector: 'div[class*="Post_root__"]',
  },
  'nothing but a list that is called so': {
    post: (at, words) => `<li><strong>Mara Quill</strong> <time datetime="2026-02-1${at}T09:00:00Z">then</time><p>${words}</p></li>`,
    around: (posts) => `<ul><li>Home</li><li>About</li></ul><ol class="comments">${posts}</ol>`,
    selector: 'ol.comments > li',
  },
  'microdata': {
    post: (at, words, extra) => `<div itemscope itemtype="https://schema.org/Comment" class="${extra}"><span itemprop="author">Mara Quill</span><time itemprop="dateCreated" datetime="2026-02-1${at}T09:00:00Z">then</time><div itemprop="text">${words}</div></div>`,
    around: (posts) => `<div>${posts}</div>`,
    selector: 'div[itemtype$="/Comment"]',
  },
};

const EXTRAS = ['op', 'odd', 'active', 'unread'];

describe.each(Object.entries(MARKUPS))('%s', (_name, { post, around, selector }) => {
  const doc = pageOf(around(WORDS.map((words, at) => post(at, words, EXTRAS[at]!)).join('')));
  const posts = [...doc.querySelectorAll(selector)];

  test.each([0, 1, 3])('post %i finds its like and nothing else', (at) => {
    expect(posts).toHaveLength(4);
    const found = postSelector(posts[at]!);
    expect([...doc.querySelectorAll(found)]).toEqual(posts);
    expect(found).not.toMatch(/nth|css-|sc-|\d{2}|op|odd|active|unread/);
  });

  test('pointing at its words suggests it, and its parts are recognised and read in all of them', () => {
    const pointed = [...doc.querySelectorAll('p, div')].findLast((element) => element.textContent?.startsWith(WORDS[2]!))!;
    const suggested = suggestedPost(pointed, NOW)!;
    expect(suggested).toBe(posts[2]);
    const recipe = recipeOf(recognised(suggested, NOW), PLACE, NOW);
    expect(recipeFault(recipe)).toBeNull();
    const trial = tryRecipe(recipe, doc, URL_HERE, suggested, NOW)!;
    expect(trial).toMatchObject({ posts: 4, authors: 4, times: 4 });
    expect(trial.shown).toMatchObject({ author: { name: 'Mara Quill' }, publishedAt: Date.parse('2026-02-12T09:00:00Z') });
    expect(trial.shown?.text).toContain(WORDS[2]);
    expect(trial.shown?.text).not.toContain('Mara');
  });

  test('another page of the site, with other hashes and more posts, is read by the same recipe', () => {
    const recipe = recipeOf(recognised(posts[1]!, NOW), PLACE, NOW);
    const other = pageOf(around([...WORDS, ...WORDS].map((words, at) => post(at, `${words} Once more.`, EXTRAS[(at + 1) % 4]!)).join('')).replaceAll('css-9k2j3h', 'css-7h6g5f').replaceAll('__kL9m2', '__Zz8y7'));
    const trial = tryRecipe(recipe, other, new URL('https://board.quillwort.example/talk/82'), other.querySelector(selector)!, NOW)!;
    // A text in an element with nothing but a hash is found by where it stands, the rest by name.
    expect(trial).toMatchObject({ posts: 8, authors: 8, times: 8 });
  });
});

test('of rows that take turns the one with the words is the post, the one before says whose and when', () => {
  const doc = pageOf(`<table><tbody>${WORDS.map((words, at) => `<tr><td class="head"><a class="user" href="/u/mara">Mara Quill</a> <time datetime="2026-02-1${at}T09:00:00Z">then</time></td></tr><tr><td class="words">${words}</td></tr>`).join('')}</tbody></table>`);
  const pointed = doc.querySelectorAll('.words')[2]!;
  const suggested = suggestedPost(pointed, NOW)!;
  expect(suggested).toBe(pointed);
  const recipe = recipeOf(recognised(suggested, NOW), PLACE, NOW);
  expect(recipe).toMatchObject({ post: 'td.words', text: '', author: { where: 'before' }, time: { where: 'before', attribute: 'datetime' } });
  expect(tryRecipe(recipe, doc, URL_HERE, suggested, NOW)).toMatchObject({ posts: 4, authors: 4, times: 4, shown: { text: WORDS[2], author: { name: 'Mara Quill' }, publishedAt: Date.parse('2026-02-12T09:00:00Z') } });
});

test('where two bare lines say who and when, the time is read from what holds both', () => {
  const doc = pageOf(`<table><tbody>${WORDS.map((words, at) => `<tr id="m${at}"><td class="who"><p><a href="/u/mara">Mara Quill</a></p><p>1${at}.02.2026, 09:00</p></td></tr><tr><td class="words">${words}</td></tr>`).join('')}</tbody></table>`);
  const recipe = recipeOf(recognised(doc.querySelectorAll('.words')[1]!, NOW), PLACE, NOW);
  expect(recipe.time).toMatchObject({ where: 'before', attribute: null });
  expect(tryRecipe(recipe, doc, URL_HERE, doc.querySelectorAll('.words')[1]!, NOW)).toMatchObject({ posts: 4, authors: 4, times: 4, shown: { publishedAt: Date.parse('2026-02-11T00:00:00Z') } });
});

test('a person’s page is no address of a post, though it carries the post’s number', () => {
  const doc = pageOf(`<ul>${WORDS.map((words, at) => `<li class="comment"><a class="author" id="10${at}" href="/u/mara">Mara Quill</a><time datetime="2026-02-1${at}T09:00:00Z">then</time><div class="comment-text">${words}</div></li>`).join('')}</ul>`);
  expect(recognised(doc.querySelector('li')!, NOW).parts.link).toBeNull();
});

describe('what a person puts right', () => {
  const doc = pageOf(`<section>${WORDS.map((words, at) => `<div class="glow"><u>Mara Quill</u><i data-lit="${1_771_000_000 + at}">long ago</i><a href="/talk/${at}">here</a><a href="/login">reply</a><div class="flame"><p>${words}</p><p>Two.</p></div></div>`).join('')}</section>`);
  const root = doc.querySelectorAll('.glow')[1]!;
  const parts = (change: Partial<Record<PartName, Element | null>>) => ({ post: root, parts: { text: null, author: null, time: null, link: null, ...change } });

  test('each part is read from where it was pointed at', () => {
    const shown = parts({ text: root.querySelector('.flame'), author: root.querySelector('u'), time: root.querySelector('i'), link: root.querySelector('a') });
    const recipe = recipeOf(shown, PLACE, NOW);
    expect(recipe).toMatchObject({ text: 'div.flame', author: { select: 'u', where: 'in', attribute: null }, time: { attribute: 'data-lit' }, link: { attribute: 'href' } });
    expect(tryRecipe(recipe, doc, URL_HERE, root, NOW)).toMatchObject({ posts: 4, authors: 4, times: 4, shown: { key: 'taught:board.quillwort.example/talk/1', publishedAt: 1_771_000_001_000 } });
  });

  test('a part left out is not looked for', () => {
    expect(recipeOf(parts({ text: root.querySelector('.flame') }), PLACE, NOW)).toMatchObject({ author: null, time: null, link: null });
  });

  test('who points at a paragraph means the text', () => {
    const shown = parts({ author: root.querySelector('u') });
    expect(wholeText(root.querySelector('p')!, shown)).toBe(root.querySelector('.flame'));
    expect(wholeText(root.querySelector('a')!, shown)).toBe(root.querySelector('a'));
  });

  test('a link that all posts share is not taken for their address', () => {
    const same = pageOf(`<ul>${WORDS.map((words) => `<li class="comment"><b class="author">Mara</b><a href="/talk/81"><time datetime="2026-02-14T09:00:00Z">then</time></a><p class="comment-text">${words}</p></li>`).join('')}</ul>`);
    expect(recognised(same.querySelector('li')!, NOW).parts.link).toBeNull();
  });
});

test('whatever a page is made of, what is made from it is a recipe', () => {
  const name = fc.oneof(fc.constantFrom('post', 'css-1a2b', 'a"b', '<i>', 'x:y', 'ünï', '\\61', ']', 'comment-12'), fc.string({ maxLength: 12 }));
  const tree = fc.array(fc.record({ tag: fc.constantFrom('div', 'li', 'my-post', 'article', 'a'), classes: fc.array(name, { maxLength: 3 }), id: name, attribute: fc.constantFrom('data-id', 'role', 'rel', 'href', 'itemtype', 'data-testid', 'title', 'datetime'), value: name }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(tree, (levels) => {
      const doc = pageOf('');
      let at: Element = doc.body;
      for (const { tag, classes, id, attribute, value } of levels) {
        const element = doc.createElement(tag);
        element.setAttribute('class', classes.join(' '));
        element.setAttribute('id', id);
        element.setAttribute(attribute, value);
        element.append('words');
        at.append(element);
        at = element;
      }
      expect(candidatesFor(at, null).every(({ selector }) => isRecipeSelector(selector))).toBe(true);
      const root = doc.body.firstElementChild!;
      expect(recipeFault(recipeOf(recognised(root, NOW), PLACE, NOW))).toBeNull();
      expect(root.matches(postSelector(root))).toBe(true);
    }),
    { numRuns: 150 },
  );
});
