import type { PostKey } from '../../model/post.ts';
import type { PageContext } from '../adapter.ts';
import { all, attr, fits, one } from '../dom.ts';
import { lineOf } from '../visible-text.ts';
import { HN } from './selectors.ts';

/** One word in brackets stands where a comment or a story was; "[delayed]" is still to come. */
const GONE = /^(\[(deleted|dead|flagged)\]\s*)+$/;

export function gone({ doc }: PageContext): readonly PostKey[] {
  return all(doc, HN.item).flatMap((row): PostKey[] => {
    const holder = one(row, HN.commentText) ?? one(row, HN.comment) ?? one(row, HN.title);
    const id = attr(row, 'id') ?? '';
    return holder !== null && /^\d+$/.test(id) && GONE.test(lineOf(holder, (element) => fits(element, HN.reply))) ? [`hackernews:${id}`] : [];
  });
}
