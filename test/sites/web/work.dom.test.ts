import { expect, test, vi } from 'vitest';

/** The reader with every question that it puts to the DOM counted; a question asked of a whole part counts as one for each element there. */
async function countingReader() {
  const asked: { by: unknown; cost: number }[] = [];
  const originals: (() => void)[] = [];
  const count = (owner: object, name: string, costOf: (by: unknown) => number): void => {
    for (let proto: object | null = owner; proto !== null; proto = Object.getPrototypeOf(proto)) {
      const holder: object = proto;
      const own = Object.getOwnPropertyDescriptor(holder, name);
      if (own === undefined) continue;
      const key = own.get === undefined ? 'value' : 'get';
      const original = own[key] as (this: unknown, ...given: unknown[]) => unknown;
      const counted = function (this: unknown, ...given: unknown[]): unknown {
        asked.push({ by: this, cost: costOf(this) });
        return original.apply(this, given);
      };
      Object.defineProperty(holder, name, { ...own, [key]: counted });
      originals.push(() => Object.defineProperty(holder, name, own));
      return;
    }
  };
  for (const name of ['textContent', 'parentElement', 'firstChild', 'nextSibling']) count(Node.prototype, name, () => 1);
  for (const name of ['getAttribute', 'matches']) count(Element.prototype, name, () => 1);
  for (const name of ['closest', 'contains']) count(Element.prototype, name, () => 20);
  for (const name of ['querySelector', 'querySelectorAll']) count(Document.prototype, name, () => 1);
  vi.resetModules();
  const { findPosts, searchPosts } = await import('../../../lib/sites/web/posts.ts');
  for (const restore of originals) restore();
  return { findPosts, searchPosts, asked, cost: () => asked.reduce((sum, { cost }) => sum + cost, 0) };
}

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const HEAD = '<a class="author" href="/users/ivy">Ivy</a><time datetime="2026-02-14T09:00:00Z"></time>';

const HOSTILE: Record<string, (size: number) => string> = {
  'posts in posts': (size) => `<div class="comment">${HEAD}<p class="comment-text">Lumetra</p>`.repeat(size) + '</div>'.repeat(size),
  'empty posts in posts': (size) => '<div class="comment">'.repeat(size) + '</div>'.repeat(size),
  'quotes in quotes': (size) => `<div class="post">${HEAD}${'<blockquote class="post">Lumetra '.repeat(size)}${'</blockquote>'.repeat(size)}</div>`,
  'many parts in many wrappers': (size) => `<div class="comment">${HEAD}`.repeat(30) + '<p class="text date author">Lumetra 12</p>'.repeat(size * 3) + '</div>'.repeat(30),
  'contents in contents': (size) => `<div class="post">${HEAD}${'<div class="post-content">'.repeat(size)}Lumetra${'</div>'.repeat(size)}</div>`,
};

for (const [name, page] of Object.entries(HOSTILE)) {
  test(`${name}: twice the page is twice the work`, async () => {
    const { findPosts, cost } = await countingReader();
    findPosts(parse(page(50)));
    const once = cost();
    findPosts(parse(page(100)));
    expect(cost() - once).toBeLessThan(once * 2.5);
  });
}

/** Questions in one step. One takes about a microsecond: a step after a slice of eight milliseconds still ends within sixteen. */
const MOST_IN_STEP = 8_000;

const ROWS = (size: number): string => `<main>${`<div><a href="/users/ivy">Ivy</a> <span>3 March 2026, 10:12</span><div><b>On</b> <i>lamps</i></div><p>Lumetra hums at night, does yours?</p></div>`.repeat(size)}</main>`;

for (const [name, page, size] of [...Object.entries(HOSTILE).map(([hostile, of]) => [hostile, of, 600] as const), ['rows without a name', ROWS, 150] as const]) {
  test(`${name}: a large page is searched in many small steps`, async () => {
    const { findPosts, searchPosts, cost } = await countingReader();
    const doc = parse(page(size));
    const steps = searchPosts(doc, () => true);
    const costs: number[] = [];
    for (let before = 0; ; before = cost()) {
      const step = steps.next();
      costs.push(cost() - before);
      if (step.done !== true) continue;
      expect(step.value).toEqual(findPosts(doc));
      break;
    }
    expect(Math.max(...costs)).toBeLessThan(MOST_IN_STEP);
    expect(costs.length).toBeGreaterThan(10);
  });
}

test('an added element is searched, the page around it is not', async () => {
  const { findPosts, asked } = await countingReader();
  const comment = (id: number): string => `<li class="comment" id="comment-${id}">${HEAD}<p class="comment-text">Novapine</p></li>`;
  const doc = parse(`<ol>${Array.from({ length: 40 }, (_, index) => comment(index)).join('')}</ol>`);
  expect(findPosts(doc)).toHaveLength(40);
  const added = doc.createElement('li');
  added.innerHTML = `<div class="comment" id="comment-99">${HEAD}<p class="comment-text">Novapine</p></div>`;
  doc.querySelector('ol')?.append(added);
  asked.length = 0;
  expect(findPosts(added)).toHaveLength(1);
  const elsewhere = asked.filter(({ by }) => by === doc || (by instanceof Node && !added.contains(by) && !by.contains(added)));
  expect(elsewhere).toEqual([]);
  expect(asked.length).toBeGreaterThan(0);
});

test('one more of a kind that was found costs a small part of the first one', async () => {
  const { findPosts, cost } = await countingReader();
  const comment = (id: number): string => `<div class="comment" id="comment-${id}">${HEAD}<p class="comment-text">Novapine</p></div>`;
  const doc = parse(`<main>${comment(1)}</main>`);
  const main = doc.querySelector('main')!;
  const costOfOneMore = (): number => {
    const before = cost();
    main.insertAdjacentHTML('beforeend', comment(2));
    expect(findPosts(main.lastElementChild!)).toHaveLength(1);
    return cost() - before;
  };
  const first = costOfOneMore();
  findPosts(doc);
  expect(costOfOneMore()).toBeLessThan(first / 4);
});
