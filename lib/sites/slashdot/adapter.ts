import type { SiteAdapter } from '../adapter.ts';
import { fits, one, selfAndBelow } from '../dom.ts';
import { textAndLinks } from '../text-and-links.ts';
import { rawComment, readComment } from './comment.ts';
import { SD } from './selectors.ts';
import { SLASHDOT } from './site.ts';
import { readStory } from './story.ts';
import { surfaceAt } from './surface.ts';

export const slashdotAdapter: SiteAdapter = {
  site: SLASHDOT,
  revision: 2,
  surfaceAt,
  isSettled: (doc) => one(doc, SD.shell) !== null,
  // What is submitted and what is sold have the box of a story, too.
  findPosts: (scope, { kind }) => selfAndBelow(scope, kind === 'thread' ? `${SD.story}, ${SD.comment}` : SD.story).filter((root) => fits(root, SD.comment) || one(root, SD.storyLink) !== null),
  rawText: (root) => textAndLinks(fits(root, SD.comment) ? rawComment(root) : root),
  readPost: (root, page) => (fits(root, SD.comment) ? readComment(root, page) : readStory(root, page)),
};
