import type { PostKey } from '../../model/post.ts';
import type { PageContext } from '../adapter.ts';
import { all, one } from '../dom.ts';
import { ownPart } from './own-part.ts';
import { S } from './selectors.ts';
import { statusIdOf } from './status-id.ts';

/** The post whose own page this is, where X says that there is none, or shows a notice first of all and that post nowhere. */
export function gone(page: PageContext): readonly PostKey[] {
  const { id } = page.surface;
  const column = one(page.doc, S.column);
  if (page.surface.kind !== 'thread' || id === null || column === null || one(page.doc, S.account) === null) return [];
  const articles = all(column, S.article);
  if (articles.some((article) => statusIdOf(ownPart(article), null, page) === id)) return [];
  const first = articles[0];
  const isNoticed = first !== undefined && one(first, S.userName) === null && one(first, S.notice) !== null && one(column, S.loading) === null;
  const isNowhere = first === undefined && one(column, S.nothingHere) !== null;
  return isNoticed || isNowhere ? [`x:${id}`] : [];
}
