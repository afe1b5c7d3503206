import { attributesOf, documentOf, selfAndBelow, tagged, textOf } from '../dom.ts';
import { statedPosts } from './json-ld.ts';
import { lookAt } from './latest.ts';
import { NAME_ATTRIBUTES } from './plain-author.ts';
import { QUOTED_ATTRIBUTES } from './quote.ts';
import { foundRow } from './row-roots.ts';

/** What may tell words in attributes: emoji, properties, names; a link that is none to press may lead to a person. */
const TELLING = ['link', ...['alt', 'content', ...NAME_ATTRIBUTES, ...QUOTED_ATTRIBUTES].map((name) => `[${name}]`)].join(',');

/** The page's subject is among the first. */
const MOST_HEADINGS = 20;

/**
 * All that may be told of a post: what stands in it, and the page's headings, of which one may be its title. null where more is
 * told elsewhere: what heads a row, and names and titles in scripts that state posts.
 */
export function rawText(root: Element): string | null {
  lookAt(root);
  if (foundRow(root) !== null || statedPosts(root).length) return null;
  return [...tagged(documentOf(root), 'h1').slice(0, MOST_HEADINGS), root].flatMap((part) => [textOf(part), ...selfAndBelow(part, TELLING).flatMap(attributesOf)]).join('\n');
}
