import type { Author, Engagement } from '../../model/post.ts';
import type { PageContext, Reading } from '../adapter.ts';
import { parseCount } from '../counts.ts';
import { one } from '../dom.ts';
import { readingOf } from '../found-post.ts';
import { ownWords } from '../own-words.ts';
import { timeFromId } from '../post-id-time.ts';
import { lineOf } from '../visible-text.ts';
import type { VideoAddress } from './address.ts';
import { inOneLine } from './own-line.ts';

/** What a video says of itself, on its page, in a column or on a card. */
export interface VideoParts {
  address: VideoAddress | null;
  author: Author | null;
  /** Where its description stands; a video without one shows itself. */
  description: Element | null;
  title?: string | null;
  engagement: Partial<Engagement>;
  promoted?: boolean;
}

export function videoReading({ address, author, description, ...rest }: VideoParts, page: PageContext): Reading {
  const words = description === null ? { text: '', nodes: [], quoted: null, links: [] } : inOneLine(ownWords(description, page.url));
  return readingOf(
    'tiktok',
    {
      ...rest,
      kind: address?.isPhotos === true ? 'post' : 'video',
      id: address && address.id,
      url: address && address.url,
      author,
      words: { ...words, hasMedia: true },
      time: address && timeFromId('tiktok', address.id),
      thread: address === null ? {} : { key: `tiktok:${address.id}`, url: address.url, authorHandle: author && author.handle },
      // Accounts that are followed may be private.
      audience: /\/following\/?$/.test(page.url.pathname) ? 'unknown' : 'public',
      usual: ['publishedAt'],
    },
    page,
  );
}

export function countIn(root: Element, selector: string): number | null {
  const count = one(root, selector);
  return count && parseCount(lineOf(count));
}
