import { attr, isElement, one, parsedDocument, textOf } from '../dom.ts';
import type { Surface } from '../../model/site.ts';
import { DC } from './selectors.ts';

/** Each is parsed once: what was served does not change. */
const parsed = new WeakMap<Element, Document>();

/**
 * The page as it was served, which browsers with scripts hold as the text of a `<noscript>` and others as its elements. null:
 * there is none, it is a member's, it is another page's (the application moves on without it), or a part of the page is asked for.
 */
export function servedPage(scope: ParentNode, { kind, id }: Surface): ParentNode | null {
  const holder = isElement(scope) || one(scope, DC.stranger) === null ? null : one(scope, DC.servedPage);
  const topic = /\/t\/(?:[^/]+\/)?(\d+)/.exec((holder && attr(holder, 'data-path')) ?? '')?.[1] ?? null;
  if (holder === null || topic !== (kind === 'thread' ? id : null)) return null;
  if (one(holder, '*') !== null) return holder;
  const known = parsed.get(holder) ?? parsedDocument(textOf(holder));
  parsed.set(holder, known);
  return known;
}
