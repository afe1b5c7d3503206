import Mark from 'mark.js';
import { createListener } from '../../lib/listen/listener.ts';
import { createPainter } from '../../lib/listen/painter.ts';
import type { SiteId } from '../../lib/model/site.ts';
import { barePost } from '../../lib/model/bare-post.ts';
import { matcherOf } from '../../lib/query/matcher-of.ts';
import type { PreparedTopics } from '../../lib/query/prepared.ts';
import type { SiteAdapter } from '../../lib/sites/adapter.ts';
import { ADAPTERS } from '../../lib/sites/adapters.ts';
import type { Variant } from './content-variants.ts';

/** What the bench calls in the page's isolated world. */
export interface ContentBench {
  /** `words` are mark.js's, which knows no queries. */
  start(variant: Variant, site: SiteId, topics: PreparedTopics, words: readonly string[]): void;
  /** Posts that `walk`, `naive` or `ours` saw. */
  seen(): number;
  /** Milliseconds of the longest turn that a variant's own code took. */
  longestTurn(): number;
  /** Puts copies of the page's posts below them, twenty a frame. */
  growByCopies(site: SiteId, count: number): Promise<void>;
}

let seen = () => 0;
let longest = 0;

const start: Record<Variant, (adapter: SiteAdapter, topics: PreparedTopics, words: readonly string[]) => void> = {
  none() {},
  'no-op'() {
    observe(() => {});
  },
  /** The least that any reader of posts must do: look at every added element, read its text. */
  walk(adapter) {
    let posts = 0;
    seen = () => posts;
    const isText = adapter.site.id === 'x' ? (element: Element) => element.getAttribute('data-testid') === 'tweetText' : null;
    const texts: number[] = [];
    const look = (element: Element): void => {
      if (isText?.(element)) texts.push((element.textContent ?? '').length);
    };
    observe((records) => {
      for (const { addedNodes } of records) {
        for (const node of addedNodes) {
          if (!(node instanceof Element)) continue;
          if (isText === null) texts.push((node.textContent ?? '').length);
          look(node);
          const walker = document.createTreeWalker(node, NodeFilter.SHOW_ELEMENT);
          while (walker.nextNode() !== null) look(walker.currentNode as Element);
        }
      }
      posts = texts.length;
    });
  },
  /** The content script's own loop, without the messages. */
  ours(adapter, topics) {
    const listener = createListener(adapter, {
      doc: document,
      address: () => location.href,
      now: Date.now,
      clock: () => performance.now(),
      later: (next) => setTimeout(() => timed(next), 0),
      visit: () => 'bench',
      isTaking: () => true,
      capture: () => {},
      painter: createPainter(globalThis),
      changed: () => {},
    });
    seen = () => listener.report().tally.posts;
    listener.follow({ listening: true, watch: { own: [], clipped: [] }, topics });
  },
  /** Every post of the page looked for again at every change, each read once. */
  naive(adapter, topics) {
    const matcher = matcherOf(topics);
    const known = new WeakSet<Element>();
    let posts = 0;
    seen = () => posts;
    const surface = adapter.surfaceAt(new URL(location.href))!;
    observe(() => {
      for (const root of adapter.findPosts(document, surface)) {
        if (known.has(root)) continue;
        known.add(root);
        posts += 1;
        matcher.match(barePost({ key: `x:${posts}`, site: 'x', url: 'https://x.com/a/status/1', author: { handle: 'a', name: null, url: null, followers: null }, text: root.textContent ?? '' }));
      }
    });
  },
  /** As most highlighters do: the whole page is marked again at every change. */
  'mark.js'(_adapter, _topics, words) {
    new MutationObserver((_records, observer) => {
      new Mark(document.body).mark(words, { separateWordSearch: false, accuracy: 'exactly' });
      observer.takeRecords();
    }).observe(document, { childList: true, subtree: true });
  },
};

function observe(callback: MutationCallback): void {
  new MutationObserver(callback).observe(document, { childList: true, subtree: true });
}

function timed(work: () => void): void {
  const begin = performance.now();
  work();
  longest = Math.max(longest, performance.now() - begin);
}

// The listener makes its own observer: every one of this world is timed.
const Native = globalThis.MutationObserver;
globalThis.MutationObserver = class extends Native {
  constructor(callback: MutationCallback) {
    super((records, observer) => timed(() => callback(records, observer)));
  }
};

function adapterOf(site: SiteId): SiteAdapter {
  return ADAPTERS.find((adapter) => adapter.site.id === site)!;
}

async function growByCopies(site: SiteId, count: number): Promise<void> {
  const adapter = adapterOf(site);
  const roots = adapter.findPosts(document, adapter.surfaceAt(new URL(location.href))!);
  const outermost = roots.filter((root) => !roots.some((other) => other !== root && other.contains(root)));
  const place = outermost.at(-1)!.parentElement!;
  for (let copied = 0; copied < count; ) {
    await new Promise(requestAnimationFrame);
    const batch = Array.from({ length: Math.min(20, count - copied) }, (_, index) => outermost[(copied + index) % outermost.length]!);
    copied += batch.length;
    place.append(...batch.flatMap((root) => [...between(root, outermost), root]).map((element) => element.cloneNode(true)));
  }
  await new Promise((done) => requestIdleCallback(done));
  await new Promise((done) => setTimeout(done, 200));
}

/** What stands before a post and after the one before: on some forums its number. */
function between(root: Element, roots: readonly Element[]): Element[] {
  const before = root.previousElementSibling;
  return before === null || roots.some((other) => before.contains(other)) ? [] : [...between(before, roots), before];
}

const bench: ContentBench = {
  start: (variant, site, topics, words) => start[variant](adapterOf(site), topics, words),
  seen: () => seen(),
  longestTurn: () => longest,
  growByCopies,
};
Object.assign(globalThis, { contentBench: bench });
