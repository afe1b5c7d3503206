import type { SiteId } from './site.ts';

/** What came of reading a page once because the user asked, in numbers. */
export interface OnceRead {
  /** Whose reader it was: the site's own, or any page's where that one understood too little. */
  reader: SiteId;
  /** Posts understood. */
  posts: number;
  /** Posts that were none to that reader. */
  unread: number;
  /** Of the posts, those that a topic matched. */
  mentions: number;
}

/** How the request to read a page once ended. private: an area that is never read · never: the user said so · impossible: a page of the browser's own. */
export type OnceOutcome = { kind: 'read'; read: OnceRead } | { kind: 'private' | 'never' | 'paused' | 'impossible' };
