import type { Surface } from '../model/site.ts';
import type { SiteAdapter } from '../sites/adapter.ts';
import { isElement, parentOf } from '../sites/dom.ts';

/** The roots of posts that stand on a page: found once, known from then on. */
export function createRootFinder(adapter: SiteAdapter) {
  const known = new WeakSet<Element>();
  return {
    /** The roots within, found in as many steps as the reader takes. */
    *within(scope: ParentNode, surface: Surface, isUnchanged: () => boolean): Generator<void, readonly Element[]> {
      const roots = adapter.searchPosts === undefined ? adapter.findPosts(scope, surface) : yield* adapter.searchPosts(scope, surface, isUnchanged);
      for (const root of roots) known.add(root);
      return roots;
    },
    /** The innermost known root that holds the node. */
    ownerOf(node: Node): Element | null {
      for (let element = isElement(node) ? node : parentOf(node); element !== null; element = parentOf(element)) {
        if (known.has(element)) return element;
      }
      return null;
    },
  };
}
