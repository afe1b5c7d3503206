import type { Surface } from '../../model/site.ts';
import type { SiteAdapter } from '../adapter.ts';
import { attr, one, selfAndBelow } from '../dom.ts';
import { readComment } from './comment.ts';
import { readLaunch } from './launch.ts';
import { PH } from './selectors.ts';
import { PRODUCTHUNT } from './site.ts';

/** Lists of launches: today's, those of a day, a week, a month, a topic. */
const LIST = /^\/(?:(?:all|newest)?\/?|leaderboard\/(?:daily|weekly|monthly|yearly)\/[\d/]+(?:all)?\/?|topics\/[\w-]+\/?|categories\/[\w-]+\/?)$/;

/** A product, a launch of it (`/posts/` until 2025), a talk in its forum. */
const TALK = /^\/(?:products\/(?!new\/?$)[\w-]+(?:\/launches\/[\w-]+)?|posts\/(?!new\/?$)[\w-]+|p\/[\w-]+\/[\w-]+)\/?$/;

export const producthuntAdapter: SiteAdapter = {
  site: PRODUCTHUNT,
  revision: 2,
  surfaceAt({ pathname }): Surface | null {
    if (LIST.test(pathname)) return { kind: 'feed', id: null };
    return TALK.test(pathname) ? { kind: 'thread', id: null } : null;
  },
  isSettled: (doc) => one(doc, PH.shell) !== null,
  findPosts: (scope, { kind }) =>
    kind === 'feed' ? selfAndBelow(scope, PH.launch) : selfAndBelow(scope, PH.comment).filter((element) => /^comment-\d+$/.test(attr(element, 'data-test') ?? '')),
  readPost: (root, page) => (page.surface.kind === 'feed' ? readLaunch(root, page) : readComment(root, page)),
};
