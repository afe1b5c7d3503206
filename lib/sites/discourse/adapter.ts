import type { Surface } from '../../model/site.ts';
import type { SiteAdapter } from '../adapter.ts';
import { attributesOf, documentOf, fits, holds, isElement, nearest, one, selfAndBelow, textOf } from '../dom.ts';
import { readTopicPost } from './post.ts';
import { readFound, readRow } from './row.ts';
import { DC } from './selectors.ts';
import { servedPage } from './served-page.ts';
import { DISCOURSE } from './site.ts';
import { surfaceAt } from './surface.ts';
import { isPrivate } from './topic.ts';

export const discourseAdapter: SiteAdapter = {
  site: DISCOURSE,
  revision: 1,
  surfaceAt,
  isSettled: (doc) => one(doc, DC.shell) !== null,
  findPosts(scope, surface) {
    if (surface.kind === 'thread' && isPrivate(documentOf(scope))) return [];
    const drawn = rootsIn(scope, surface);
    const served = drawn.length === 0 ? servedPage(scope, surface) : null;
    return served === null ? drawn : rootsIn(served, surface);
  },
  // The title of a topic stands above its posts, the names of members in attributes.
  rawText(root) {
    const title = fits(root, `${DC.post}, ${DC.served}`) ? one(documentOf(root), DC.title) : null;
    const card = one(root, DC.card);
    return [textOf(root), ...(card === null ? [] : attributesOf(card)), title === null ? '' : textOf(title)].join('\n');
  },
  readPost(root, page) {
    if (page.surface.kind === 'thread') return isPrivate(page.doc) ? { kind: 'skip', why: 'private' } : readTopicPost(root, page);
    return fits(root, DC.row) ? readRow(root, page) : readFound(root, page);
  },
};

/** Not those in what was served, unless that is asked for; topics that are suggested below a topic are no posts of it. */
function rootsIn(scope: ParentNode, { kind }: Surface): Element[] {
  const selector = kind === 'thread' ? `${DC.post}, ${DC.served}` : `${DC.row}, ${DC.found}, ${DC.stream}`;
  return selfAndBelow(scope, selector).filter((root) => {
    const holder = nearest(root, DC.servedPage);
    return nearest(root, DC.embedded) === null && (holder === null || (isElement(scope) && holds(holder, scope)));
  });
}
