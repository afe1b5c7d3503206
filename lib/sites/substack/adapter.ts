import type { SiteAdapter } from '../adapter.ts';
import { attr, documentOf, fits, one } from '../dom.ts';
import { textAndLinks } from '../text-and-links.ts';
import { readArticle, readPreview } from './article.ts';
import { readComment } from './comment.ts';
import { readNote } from './note.ts';
import { rootsIn } from './roots.ts';
import { SU } from './selectors.ts';
import { SUBSTACK } from './site.ts';
import { surfaceAt } from './surface.ts';

export const substackAdapter: SiteAdapter = {
  site: SUBSTACK,
  revision: 1,
  surfaceAt,
  isSettled: (doc) => one(doc, SU.shell) !== null,
  findPosts: rootsIn,
  rawText(root) {
    const meta = one(documentOf(root), SU.metaAuthor);
    return `${textAndLinks(root)}\n${(meta && attr(meta, 'content')) ?? ''}`;
  },
  readPost(root, page) {
    if (fits(root, SU.article)) return readArticle(root, page);
    if (fits(root, SU.comment)) return readComment(root, page);
    return one(root, SU.previewTitle) === null ? readNote(root, page) : readPreview(root, page);
  },
};
