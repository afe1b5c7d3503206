import type { SiteAdapter } from '../sites/adapter.ts';
import { nearest, one } from '../sites/dom.ts';

/** Where a site whose own reader is at a loss may show what is private: a chat, a panel beside, a form. */
const BESIDE = 'aside, dialog, form, [role="log"], [role="dialog"], [role="alertdialog"], [role="complementary"], [role="form"]';

/** What any page's reader takes for posts on a page of a site that has a reader of its own: in the middle of the page alone. */
export function anyPageRoots(anyPage: SiteAdapter, doc: Document): readonly Element[] {
  const middle = one(doc, 'main, [role="main"]') ?? doc;
  return anyPage.findPosts(middle, ANY_SURFACE).filter((root) => nearest(root, BESIDE) === null);
}

export const ANY_SURFACE = { kind: 'page', id: null } as const;
