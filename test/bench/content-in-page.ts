import { createListener } from '../../lib/listen/listener.ts';
import { createPainter } from '../../lib/listen/painter.ts';
import type { PreparedTopics } from '../../lib/query/prepared.ts';
import { xAdapter } from '../../lib/sites/x/adapter.ts';
import type { Variant } from './content-variants.ts';

/** What the bench calls in the page's isolated world. */
export interface ContentBench {
  start(variant: Variant, topics: PreparedTopics): void;
  /** Posts that `walk` or `ours` saw. */
  seen(): number;
}

let seen = () => 0;

const start: Record<Variant, (topics: PreparedTopics) => void> = {
  none() {},
  'no-op'() {
    new MutationObserver(() => {}).observe(document, { childList: true, subtree: true });
  },
  /** The least that any reader of posts must do: look at every added element, read each post's text. */
  walk() {
    const texts: number[] = [];
    seen = () => texts.length;
    const look = (element: Element): void => {
      if (element.getAttribute('data-testid') === 'tweetText') texts.push((element.textContent ?? '').length);
    };
    new MutationObserver((records) => {
      for (const { addedNodes } of records) {
        for (const node of addedNodes) {
          if (!(node instanceof Element)) continue;
          look(node);
          const walker = document.createTreeWalker(node, NodeFilter.SHOW_ELEMENT);
          while (walker.nextNode() !== null) look(walker.currentNode as Element);
        }
      }
    }).observe(document, { childList: true, subtree: true });
  },
  /** The content script's own loop, without the messages. */
  ours(topics) {
    const listener = createListener(xAdapter, {
      doc: document,
      address: () => location.href,
      now: Date.now,
      clock: () => performance.now(),
      later: (next) => setTimeout(next, 0),
      visit: () => 'bench',
      isTaking: () => true,
      capture: () => {},
      painter: createPainter(globalThis),
      changed: () => {},
    });
    seen = () => listener.report().tally.posts;
    listener.follow({ listening: true, topics });
  },
};

const bench: ContentBench = { start: (variant, topics) => start[variant](topics), seen: () => seen() };
Object.assign(globalThis, { contentBench: bench });
