import type { SiteAdapter } from '../adapter.ts';
import { attr, documentOf, fits, nearest, one, selfAndBelow, textOf } from '../dom.ts';
import { readComment } from './comment.ts';
import { headerText } from './parts.ts';
import { readQuestionOrAnswer } from './post.ts';
import { POSTS, SE } from './selectors.ts';
import { STACKEXCHANGE } from './site.ts';
import { readSummary } from './summary.ts';
import { surfaceAt } from './surface.ts';

export const stackexchangeAdapter: SiteAdapter = {
  site: STACKEXCHANGE,
  revision: 1,
  surfaceAt,
  isSettled: (doc) => one(doc, SE.shell) !== null,
  findPosts: (scope, { kind }) =>
    kind === 'thread' ? selfAndBelow(scope, POSTS) : selfAndBelow(scope, SE.summary).filter((root) => nearest(root, '#sidebar, [role="complementary"]') === null),
  rawText: (root) => [textOf(root), attr(root, 'data-author-username'), fits(root, SE.question) ? headerText(documentOf(root)) : ''].join('\n'),
  readPost(root, page) {
    if (fits(root, SE.summary)) return readSummary(root, page);
    return fits(root, `${SE.comment}, ${SE.followUp}`) ? readComment(root, page) : readQuestionOrAnswer(root, page);
  },
};
