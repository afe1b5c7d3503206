import type { SiteAdapter } from '../adapter.ts';
import { attributesOf, documentOf, fits, one, selfAndBelow, textOf } from '../dom.ts';
import { readThreadPost } from './post.ts';
import { readProfilePost } from './profile-post.ts';
import { isOfThread, readResult, readRow } from './row.ts';
import { XF } from './selectors.ts';
import { XENFORO } from './site.ts';
import { surfaceAt } from './surface.ts';

const ROOTS = `${XF.post}, ${XF.profilePost}, ${XF.row}, ${XF.result}`;

export const xenforoAdapter: SiteAdapter = {
  site: XENFORO,
  revision: 1,
  surfaceAt,
  isSettled: (doc) => one(doc, XF.shell) !== null,
  findPosts: (scope) =>
    selfAndBelow(scope, ROOTS).filter((root) => !fits(root, XF.result) || isOfThread(root)),
  // The author stands in an attribute, the title of a thread above its posts.
  rawText(root) {
    const title = fits(root, XF.post) ? one(documentOf(root), XF.title) : null;
    return [textOf(root), ...attributesOf(root), title === null ? '' : textOf(title)].join('\n');
  },
  readPost(root, page) {
    if (fits(root, XF.post)) return readThreadPost(root, page);
    if (fits(root, XF.profilePost)) return readProfilePost(root, page);
    return fits(root, XF.row) ? readRow(root, page) : readResult(root, page);
  },
};
