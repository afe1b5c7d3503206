import { describe, expect, test } from 'vitest';
import { readPage } from '../../../lib/listen/read-page.ts';
import { postSchema } from '../../../lib/messages/schemas.ts';
import type { Recipe } from '../../../lib/model/recipe.ts';
import { adapterOf } from '../../../lib/sites/taught/adapter.ts';
import { exampleRecipe } from '../../model/example-recipe.ts';

const NOW = Date.parse('2026-03-01T00:00:00Z');
const ADDRESS = 'https://board.quillwort.example/talk/81?utm_source=mail';

function read(html: string, recipe: Recipe = exampleRecipe(), address = ADDRESS) {
  const adapter = adapterOf([recipe]);
  const url = new URL(address);
  const surface = adapter.surfaceAt(url);
  if (surface === null) return null;
  const doc = new DOMParser().parseFromString(html, 'text/html');
  return readPage(adapter, { url, surface, now: NOW, doc }, null).map(({ reading }) => reading);
}

const posts = (...given: Parameters<typeof read>) => (read(...given) ?? []).flatMap((reading) => (reading.kind === 'post' ? [reading.post] : []));

const turn = (id: number, words: string, inner = '') =>
  `<li class="turn"><b class="who"><a href="/people/mara">Mara Quill</a></b> <a class="when" href="/talk/81#t${id}"><time datetime="2026-02-14T09:0${id}:00Z">14 Feb</time></a><div class="said">${words}</div>${inner}</li>`;
const page = (turns: string) => `<html lang="en"><body><ul class="talk">${turns}</ul></body></html>`;

describe('a post is read as the recipe says', () => {
  test('its words, author, time and address', () => {
    const [post] = posts(page(turn(1, '<p>Lumetra is back.</p><p>Again: <a href="https://lumetra.example/?utm_source=x">here</a></p>')));
    expect(post).toMatchObject({
      key: 'taught:board.quillwort.example/talk/81#t1',
      site: 'taught',
      kind: 'post',
      url: 'https://board.quillwort.example/talk/81#t1',
      author: { handle: 'Mara Quill', name: 'Mara Quill', url: 'https://board.quillwort.example/people/mara' },
      text: 'Lumetra is back.\n\nAgain: here',
      links: ['https://lumetra.example/'],
      lang: 'en',
      publishedAt: Date.parse('2026-02-14T09:01:00Z'),
      publishedPrecision: 'second',
      thread: { url: 'https://board.quillwort.example/talk/81' },
      audience: 'unknown',
      readAt: NOW,
    });
    expect(postSchema.safeParse(post).success).toBe(true);
  });

  test('each keeps its own words where replies stand in what they answer', () => {
    const nested = page(turn(1, 'Lumetra is back.', `<ul class="talk">${turn(2, 'Novapine is not.')}</ul>`));
    expect(posts(nested, exampleRecipe({ text: '' })).map(({ text, key }) => [key.slice(-2), text])).toEqual([['t1', 'Lumetra is back.'], ['t2', 'Novapine is not.']]);
  });

  test('what others said before is a quote, buttons are nothing', () => {
    const [post] = posts(page(turn(1, '<blockquote>Lumetra?</blockquote>Yes, that one. <button>Like</button>')));
    expect(post).toMatchObject({ text: 'Yes, that one.', quoted: { handle: null, text: 'Lumetra?' } });
    expect(posts(page(turn(1, '<blockquote>Lumetra laid in one</blockquote>')))[0]).toMatchObject({ text: 'Lumetra laid in one', quoted: null });
  });

  test('author and time in attributes are found by their words, raw', () => {
    const recipe = exampleRecipe({ author: { select: '', where: 'in', attribute: 'data-by' }, time: { select: '', where: 'in', attribute: 'data-at' } });
    const html = page('<li class="turn" data-by="oddvar" data-at="1772000000"><div class="said">Lumetra</div></li>');
    expect(posts(html, recipe)[0]).toMatchObject({ author: { handle: 'oddvar', url: null }, publishedAt: 1_772_000_000_000 });
    const doc = new DOMParser().parseFromString(html, 'text/html');
    expect(adapterOf([recipe]).rawText?.(doc.querySelector('li')!)).toContain('oddvar');
  });

  test('what stands in the row before its words belongs to it, and never to the next post', () => {
    const recipe = exampleRecipe({ post: 'td.words', text: '', author: { select: 'a.who', where: 'before', attribute: null }, time: { select: 'i', where: 'before', attribute: 'title' }, link: null });
    const rows = (id: number, who: string) => `<tr><td>${who} <i title="2026-02-0${id}T09:00:00Z">then</i></td></tr><tr><td class="words">Lumetra ${id}</td></tr>`;
    const html = `<table><tbody>${rows(1, '<a class="who" href="/u/mara">Mara Quill</a>')}${rows(2, 'Guest')}<tr><td class="words">Lumetra 3</td></tr></tbody></table>`;
    expect(posts(html, recipe).map(({ author, publishedAt, text }) => [text, author.name, author.url, publishedAt])).toEqual([
      ['Lumetra 1', 'Mara Quill', 'https://board.quillwort.example/u/mara', Date.parse('2026-02-01T09:00:00Z')],
      ['Lumetra 2', null, null, Date.parse('2026-02-02T09:00:00Z')],
      ['Lumetra 3', null, null, null],
    ]);
    const doc = new DOMParser().parseFromString(html, 'text/html');
    expect(adapterOf([recipe]).rawText?.(doc.querySelector('.words')!)).toContain('Mara Quill');
  });

  test('times as people write them, in the language of the page', () => {
    const recipe = exampleRecipe({ time: { select: 'i', where: 'in', attribute: null }, link: null });
    const at = (written: string, lang = 'en') => posts(`<html lang="${lang}"><body><ul class="talk"><li class="turn"><i>${written}</i><div class="said">Lumetra</div></li></ul>`, recipe)[0]?.publishedAt;
    expect(at('3 hours ago')).toBe(NOW - 3 * 3_600_000);
    expect(at('am 12. Februar 2026', 'de')).toBe(Date.parse('2026-02-12T00:00:00Z'));
    expect(at('some day')).toBeNull();
    expect(at('2031-01-01')).toBeNull();
  });
});

describe('its id is what stays', () => {
  test('the element’s id where there is no link', () => {
    const recipe = exampleRecipe({ link: { select: '', where: 'in', attribute: 'id' } });
    const html = page('<li class="turn" id="t 7"><div class="said">Lumetra</div></li>');
    expect(posts(html, recipe)[0]).toMatchObject({ key: 'taught:board.quillwort.example/talk/81#t%207', url: 'https://board.quillwort.example/talk/81#t%207' });
  });

  test('who said what on which day where there is neither; a link to the page itself or elsewhere is none', () => {
    const html = (href: string) => page(`<li class="turn"><b class="who">Ilse</b><a class="when" href="${href}">x</a><div class="said">Lumetra</div></li>`);
    const [here, away, script] = ['/talk/81', 'https://elsewhere.example/1', 'javascript:alert(1)'].map((href) => posts(html(href))[0]);
    expect(here?.key).toMatch(/^taught:board\.quillwort\.example\/talk\/81#~[0-9a-f]{8}$/);
    expect([away?.key, script?.key]).toEqual([here?.key, here?.key]);
    expect(here?.url).toBe('https://board.quillwort.example/talk/81');
  });
});

describe('what is not there', () => {
  test('a part that the post does not show is said to be absent', () => {
    const [reading] = read(page('<li class="turn"><div class="said">Lumetra</div></li>')) ?? [];
    expect(reading).toMatchObject({ kind: 'post', absent: ['author', 'publishedAt'], post: { author: { handle: '', name: null } } });
  });

  test('a layout without the words has drifted; a post without anything is a placeholder', () => {
    expect(read(page('<li class="turn"><b class="who">Ilse</b></li>'))).toEqual([{ kind: 'drift', missing: expect.arrayContaining(['text']) }]);
    expect(read(page('<li class="turn"><div class="said"></div></li>'))).toEqual([{ kind: 'skip', why: 'placeholder' }]);
  });

  test.each(['https://board.quillwort.example/login', 'https://board.quillwort.example/messages/7', 'https://mail.quillwort.example/', 'https://other.example/talk/81'])('%s is not read', (address) => {
    const origin = address.startsWith('https://other') ? exampleRecipe().origin : new URL(address).origin;
    expect(read(page(turn(1, 'Lumetra')), exampleRecipe({ origin }), address)).toBeNull();
  });

  test('a recipe that is none reads nothing, wherever it comes from', () => {
    expect(read(page(turn(1, 'Lumetra')), exampleRecipe({ post: 'li:has(b)' }))).toBeNull();
    expect(read(page(turn(1, 'Lumetra')), exampleRecipe({ text: '*' }))).toBeNull();
  });
});

test('a hostile page bends nothing', () => {
  const html = page(`<li class="turn"><form><input name="textContent"><input name="querySelector"><input name="getAttribute"></form>
    <b class="who">&lt;script&gt;\u202eila</b><a class="when" href="javascript:alert(1)"><time datetime="99999-99-99">never</time></a>
    <div class="said">Lumetra <a href="data:text/html,x">&lt;img src=x onerror=alert(1)&gt;</a></div></li>`);
  const [post] = posts(html);
  expect(post).toMatchObject({ text: 'Lumetra <img src=x onerror=alert(1)>', links: [], publishedAt: null });
  expect(postSchema.safeParse(post).success).toBe(true);
});

test('a change of the recipe is another revision', () => {
  expect(adapterOf([exampleRecipe()]).revision).not.toBe(adapterOf([exampleRecipe({ text: 'p' })]).revision);
});
