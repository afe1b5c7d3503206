import type { Surface } from '../model/site.ts';
import type { SiteAdapter } from '../sites/adapter.ts';
import { isElement, parentOf } from '../sites/dom.ts';

/** The roots of posts that stand on a page: found once, known from then on. */
export function createRootFinder(adapter: SiteAdapter) {
  const known = new WeakSet<Element>();
  return {
    within(scope: ParentNode, surface: Surface): readonly Element[] {
      const roots = adapter.findPosts(scope, surface);
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
