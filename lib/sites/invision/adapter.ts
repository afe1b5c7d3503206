import type { SiteAdapter } from '../adapter.ts';
import { all, documentOf, fits, nearest, one, selfAndBelow, textOf } from '../dom.ts';
import { readComment } from './comment.ts';
import { readPostBlock } from './post-block.ts';
import { quoteDataOf } from './quote-data.ts';
import { readRow } from './row.ts';
import { readStreamItem } from './stream-item.ts';
import { COMMENTS, IPB3, IPS, ROWS } from './selectors.ts';
import { INVISION } from './site.ts';
import { surfaceAt } from './surface.ts';
import { mayOpen, titleOn } from './topic.ts';

export const invisionAdapter: SiteAdapter = {
  site: INVISION,
  revision: 1,
  surfaceAt,
  isSettled: (doc) => one(doc, '#ipsLayout_mainArea, #ipsLayout__main, #ipboard_body') !== null,
  findPosts(scope, { kind }) {
    if (kind === 'thread') return selfAndBelow(scope, COMMENTS);
    if (kind === 'search' || kind === 'profile') return selfAndBelow(scope, IPS.streamItem);
    return selfAndBelow(scope, `${ROWS}, ${IPS.streamItem}`).filter((row) => fits(row, IPS.streamItem) || one(row, `${IPS.rowTitle}, ${IPB3.rowTitle}`) !== null && nearest(row, '#elInbox_menu, .ipsWidget') === null);
  },
  rawText(root) {
    const names = all(root, IPS.quoteData).map((element) => quoteDataOf(element).username);
    return [textOf(root), ...names, mayOpen(root) ? titleOn(documentOf(root)) : null].join('\n');
  },
  readPost(root, page) {
    if (fits(root, IPS.comment)) return readComment(root, page);
    if (fits(root, IPB3.post)) return readPostBlock(root, page);
    return fits(root, IPS.streamItem) ? readStreamItem(root, page) : readRow(root, page);
  },
};
