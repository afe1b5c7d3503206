import type { Post } from './post.ts';

export type HitField = 'text' | 'title' | 'quoted' | 'author' | 'link';

/** Where a term of a query stands in a post: UTF-16 offsets into `fieldText(post, field)`. */
export interface Hit {
  field: HitField;
  start: number;
  end: number;
  /** The term as the query writes it. */
  term: string;
}

export const HIT_FIELDS: readonly HitField[] = ['text', 'title', 'quoted', 'author', 'link'];

/** The string that a hit's offsets point into; '' where the post has no such field. */
export function fieldText(post: Pick<Post, 'text' | 'title' | 'quoted' | 'author' | 'links'>, field: HitField): string {
  switch (field) {
    case 'text':
      return post.text;
    case 'title':
      return post.title ?? '';
    case 'quoted':
      return post.quoted?.text ?? '';
    case 'author':
      return post.author.name === null ? `@${post.author.handle}` : `${post.author.name} @${post.author.handle}`;
    case 'link':
      return post.links.join('\n');
  }
}
