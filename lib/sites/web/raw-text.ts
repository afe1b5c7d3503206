import { all, attributesOf, documentOf, selfAndBelow, textOf } from '../dom.ts';
import { statedPosts } from './json-ld.ts';
import { lookAt } from './latest.ts';
import { foundRow } from './row-roots.ts';

/**
 * All that may be told of a post: what stands in it, and the page's headings, of which one may be its title. null where more is
 * told elsewhere: what heads a row, and names and titles in scripts that state posts.
 */
export function rawText(root: Element): string | null {
  lookAt(root);
  if (foundRow(root) !== null || statedPosts(root).length) return null;
  return [...all(documentOf(root), 'h1'), root].flatMap((part) => [textOf(part), ...selfAndBelow(part, '*').flatMap(attributesOf)]).join('\n');
}
