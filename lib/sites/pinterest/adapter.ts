import type { SiteAdapter } from '../adapter.ts';
import { fits, nearest, one, parentOf, selfAndBelow } from '../dom.ts';
import { surfaceAt } from './address.ts';
import { readComment } from './comment.ts';
import { readCloseup, readPin } from './pin.ts';
import { PT } from './selectors.ts';
import { PINTEREST } from './site.ts';

export const pinterestAdapter: SiteAdapter = {
  site: PINTEREST,
  revision: 1,
  surfaceAt,
  isSettled: (doc) => one(doc, PT.shell) !== null,
  findPosts: (scope, { kind }) => selfAndBelow(scope, kind === 'thread' ? `${PT.pin}, ${PT.closeup}, ${PT.comment}` : PT.pin).filter(isRoot),
  readPost(root, page) {
    if (fits(root, PT.pin)) return readPin(root, page);
    return fits(root, PT.comment) ? readComment(root, page) : readCloseup(root, page);
  },
};

/** The parts of a page's pin stand in each other. */
function isRoot(found: Element): boolean {
  const outer = fits(found, PT.closeup) ? parentOf(found) : null;
  return outer === null || nearest(outer, PT.closeup) === null;
}
