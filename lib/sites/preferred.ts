import { one } from './dom.ts';

/** The first match of the first of these selectors that has any: a list in one selector goes by the order of the page. */
export function preferred(scope: ParentNode, selectors: readonly string[]): Element | null {
  for (const selector of selectors) {
    const found = one(scope, selector);
    if (found !== null) return found;
  }
  return null;
}
