import type { Look } from '../model/known.ts';
import { isAttached } from '../sites/dom.ts';
import type { Located } from './locate-hits.ts';

/** Marks words on the page without touching its DOM. */
export interface Painter {
  /** What is painted for this post from now on; [] takes its paint away. */
  paint(root: Element, pieces: readonly Located[], look?: Look): void;
  /** The post's paint takes the colour of how it stands. */
  tint(root: Element, look: Look): void;
  /** Forgets the paint of posts that left the page, so that nothing of them is held. */
  prune(): void;
  clear(): void;
}

/** Names of the highlights: the loop's, and what was read when the user asked. Their rules are in a user style sheet. */
export const HIGHLIGHT = { loop: 'earshot', once: 'earshot-once' } as const;

/** By the CSS Custom Highlight API: no element, class or style of ours. What is new has the plain name, else the look stands behind it. */
export function createPainter(view: typeof globalThis, name: (typeof HIGHLIGHT)[keyof typeof HIGHLIGHT] = HIGHLIGHT.loop): Painter {
  const registry = view.CSS?.highlights;
  if (registry === undefined || view.Highlight === undefined) return NO_PAINT;
  const highlights = new Map<Look, Highlight>();
  const painted = new Map<Element, { ranges: readonly StaticRange[]; look: Look }>();
  highlightOf('new');

  function nameOf(look: Look): string {
    return look === 'new' ? name : `${name}-${look}`;
  }

  function highlightOf(look: Look): Highlight {
    const made = highlights.get(look) ?? new view.Highlight();
    if (!highlights.has(look)) {
      highlights.set(look, made);
      registry.set(nameOf(look), made);
    }
    return made;
  }

  function forget(root: Element): readonly StaticRange[] {
    const { ranges, look } = painted.get(root) ?? NOTHING;
    for (const range of ranges) highlights.get(look)?.delete(range);
    painted.delete(root);
    return ranges;
  }

  function mark(root: Element, ranges: readonly StaticRange[], look: Look): void {
    if (ranges.length === 0) return;
    const highlight = highlightOf(look);
    for (const range of ranges) highlight.add(range);
    painted.set(root, { ranges, look });
  }

  return {
    paint(root, pieces, look = 'new') {
      forget(root);
      // Static ranges cost the page nothing when its text changes; the changed post is read and painted anew.
      mark(root, pieces.map(({ node, start, end }) => new view.StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end })), look);
    },
    tint(root, look) {
      if (painted.get(root)?.look !== look) mark(root, forget(root), look);
    },
    prune() {
      for (const root of painted.keys()) if (!isAttached(root)) forget(root);
    },
    clear() {
      painted.clear();
      for (const [look, highlight] of highlights) {
        highlight.clear();
        if (registry.get(nameOf(look)) === highlight) registry.delete(nameOf(look));
      }
      // An empty one is as good as none, and the next paint finds it registered.
      highlights.clear();
    },
  };
}

const NOTHING: { ranges: readonly StaticRange[]; look: Look } = { ranges: [], look: 'new' };

/** A browser without the Highlight API (Firefox before 140) keeps mentions all the same. */
const NO_PAINT: Painter = { paint() {}, tint() {}, prune() {}, clear() {} };
