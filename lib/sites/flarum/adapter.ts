import type { SiteAdapter } from '../adapter.ts';
import { attr, fits, nearest, one, selfAndBelow, textOf } from '../dom.ts';
import { titleOn } from './discussion.ts';
import { linkBefore, readPost } from './post.ts';
import { readRow } from './row.ts';
import { FL, FLARUM_POSTS } from './selectors.ts';
import { FLARUM } from './site.ts';
import { surfaceAt } from './surface.ts';

export const flarumAdapter: SiteAdapter = {
  site: FLARUM,
  revision: 1,
  surfaceAt,
  isSettled: (doc) => one(doc, FL.shell) !== null,
  findPosts(scope, { kind }) {
    if (kind === 'thread') return selfAndBelow(scope, FLARUM_POSTS).filter((post) => nearest(post, FL.streamItem) !== null);
    return selfAndBelow(scope, kind === 'profile' ? `${FLARUM_POSTS}, ${FL.row}` : FL.row);
  },
  rawText(root) {
    if (fits(root, FL.row)) return [textOf(root), hrefOf(one(root, FL.rowAuthor))].join('\n');
    const link = linkBefore(root);
    const title = nearest(root, '[data-number="1"]') === null ? null : titleOn(root);
    return [textOf(root), hrefOf(one(root, FL.authorLink)), link && textOf(link), title].join('\n');
  },
  readPost: (root, page) => (fits(root, FL.row) ? readRow(root, page) : readPost(root, page)),
};

function hrefOf(link: Element | null): string | null {
  return link && attr(link, 'href');
}
