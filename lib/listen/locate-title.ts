import type { Hit } from '../model/hit.ts';
import { textData } from '../sites/dom.ts';
import type { Located } from './locate-hits.ts';

/**
 * Where hits in a title stand on the page: in a text node of the post that holds the whole title. A title broken up by
 * markup stays unpainted; painting a guess would be worse.
 */
export function locateTitle(doc: Document, root: Element, title: string, hits: readonly Hit[]): Located[] {
  const spans = hits.filter(({ field }) => field === 'title');
  if (spans.length === 0 || title === '') return [];
  const walker = doc.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */);
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    const at = textData(node).indexOf(title);
    if (at === -1) continue;
    const text = node;
    return spans.map(({ start, end }) => ({ node: text, start: at + start, end: at + end }));
  }
  return [];
}
