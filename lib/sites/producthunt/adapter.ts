import type { Surface } from '../../model/site.ts';
import type { SiteAdapter } from '../adapter.ts';
import { one, selfAndBelow } from '../dom.ts';
import { readLaunch } from './launch.ts';
import { PH } from './selectors.ts';
import { PRODUCTHUNT } from './site.ts';

/** Lists of launches: today's, those of a day, a week, a month, a topic. */
const LIST = /^\/(?:(?:all|newest)?\/?|leaderboard\/(?:daily|weekly|monthly|yearly)\/[\d/]+(?:all)?\/?|topics\/[\w-]+\/?|categories\/[\w-]+\/?)$/;

export const producthuntAdapter: SiteAdapter = {
  site: PRODUCTHUNT,
  revision: 1,
  surfaceAt: (url): Surface | null => (LIST.test(url.pathname) ? { kind: 'feed', id: null } : null),
  isSettled: (doc) => one(doc, PH.shell) !== null,
  findPosts: (scope) => selfAndBelow(scope, PH.launch),
  readPost: readLaunch,
};
