import { attr, one } from './dom.ts';

/** What the page says of its language, BCP 47, where that is the language of what is written there. */
export function pageLanguage(doc: Document): string | null {
  const root = one(doc, 'html');
  return (root && attr(root, 'lang')) || null;
}
