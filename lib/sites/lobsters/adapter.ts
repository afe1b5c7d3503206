import type { SiteAdapter } from '../adapter.ts';
import { documentOf, fits, nearest, one, selfAndBelow, textOf } from '../dom.ts';
import { textAndLinks } from '../text-and-links.ts';
import { readComment } from './comment.ts';
import { LO, POSTS } from './selectors.ts';
import { LOBSTERS } from './site.ts';
import { readStory } from './story.ts';
import { surfaceAt } from './surface.ts';

export const lobstersAdapter: SiteAdapter = {
  site: LOBSTERS,
  revision: 1,
  surfaceAt,
  isSettled: (doc) => one(doc, LO.shell) !== null,
  findPosts: (scope) => selfAndBelow(scope, POSTS).filter((root) => nearest(root, LO.draft) === null),
  rawText: (root) => `${textOf(root)}\n${fits(root, LO.story) ? textAndLinks(one(documentOf(root), LO.storyText)) : ''}`,
  readPost: (root, page) => (fits(root, LO.story) ? readStory(root, page) : readComment(root, page)),
};
