import type { Post } from '../../lib/model/post.ts';
import { t } from '../../lib/platform/i18n.ts';

/** What an author is called in one word: the name, else the handle, else that none was told. */
export function nameOfAuthor({ author }: Pick<Post, 'author'>): string {
  return author.name ?? (author.handle === '' ? t('mentionNoAuthor') : `@${author.handle}`);
}
