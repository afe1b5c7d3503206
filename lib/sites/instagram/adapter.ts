import type { PageContext, Reading, SiteAdapter } from '../adapter.ts';
import { attr, fits, one, tagOf, textOf } from '../dom.ts';
import { postAddress, surfaceAt } from './address.ts';
import { readComment } from './comment.ts';
import { readPost } from './post.ts';
import { rootsIn } from './roots.ts';
import { S } from './selectors.ts';
import { INSTAGRAM } from './site.ts';
import { rawTile, readTile } from './tile.ts';

export const instagramAdapter: SiteAdapter = {
  site: INSTAGRAM,
  revision: 1,
  surfaceAt,
  isSettled: (doc) => one(doc, S.shell) !== null,
  findPosts: rootsIn,
  rawText: (root) => (isTile(root) ? rawTile(root) : textOf(root)),
  readPost: readRoot,
};

function readRoot(root: Element, page: PageContext): Reading {
  if (isTile(root)) return readTile(root, page);
  return fits(root, `${S.article}, ${S.page}`) ? readPost(root, page) : readComment(root, page);
}

function isTile(root: Element): boolean {
  return tagOf(root) === 'a' && postAddress(attr(root, 'href')) !== null;
}
