import { isAttached } from '../sites/dom.ts';
import type { Located } from './locate-hits.ts';

/** Marks words on the page without touching its DOM. */
export interface Painter {
  /** What is painted for this post from now on; [] takes its paint away. */
  paint(root: Element, pieces: readonly Located[]): void;
  /** Forgets the paint of posts that left the page, so that nothing of them is held. */
  prune(): void;
  clear(): void;
}

/** Names of the two highlights: the loop's, and what was read when the user asked. Their rules are in a user style sheet. */
export const HIGHLIGHT = { loop: 'earshot', once: 'earshot-once' } as const;

/** By the CSS Custom Highlight API: no element, class or style of ours. */
export function createPainter(view: typeof globalThis, name: (typeof HIGHLIGHT)[keyof typeof HIGHLIGHT] = HIGHLIGHT.loop): Painter {
  const registry = view.CSS?.highlights;
  if (registry === undefined || view.Highlight === undefined) return NO_PAINT;
  const highlight = new view.Highlight();
  const painted = new Map<Element, StaticRange[]>();
  registry.set(name, highlight);

  function forget(root: Element): void {
    for (const range of painted.get(root) ?? []) highlight.delete(range);
    painted.delete(root);
  }

  return {
    paint(root, pieces) {
      forget(root);
      if (pieces.length === 0) return;
      // Static ranges cost the page nothing when its text changes; the changed post is read and painted anew.
      const ranges = pieces.map(
        ({ node, start, end }) => new view.StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }),
      );
      for (const range of ranges) highlight.add(range);
      painted.set(root, ranges);
    },
    prune() {
      for (const root of painted.keys()) if (!isAttached(root)) forget(root);
    },
    clear() {
      painted.clear();
      highlight.clear();
      if (registry.get(name) === highlight) registry.delete(name);
    },
  };
}

/** A browser without the Highlight API (Firefox before 140) keeps mentions all the same. */
const NO_PAINT: Painter = { paint() {}, prune() {}, clear() {} };
