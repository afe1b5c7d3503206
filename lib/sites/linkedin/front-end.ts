import type { Author, Engagement, Quoted } from '../../model/post.ts';
import type { PageContext } from '../adapter.ts';
import type { CommentUrn, PostUrn } from './urn.ts';

/** What one of LinkedIn's front ends shows of a post or a comment. */
export interface Found {
  /** The post itself; of a comment, the post it stands under. */
  urn: PostUrn | null;
  /** Where the page says the post stands; another id than `urn` where a reader's comment brought the post here. */
  address: PostUrn | null;
  /** Set on comments. */
  comment: { urn: CommentUrn; isReply: boolean; postAuthor: string | null } | null;
  /** How long ago it was published, as the page says it; set where a page of this kind may have no id to tell. */
  age?: string | null;
  author: Author | null;
  /** The element that holds the words; null where there are none. */
  body: Element | null;
  /** Line ends in the markup are the author's. */
  preserve: boolean;
  /** A post without words has something else to show. */
  hasMedia: boolean;
  quoted: Quoted | null;
  engagement: Engagement;
  promoted: boolean;
  /** The page says it is for connections or for a group only. */
  isPrivate: boolean;
}

/** LinkedIn runs three front ends side by side; the markers in a root's own markup tell which made it. */
export interface FrontEnd {
  /** What `findPosts` looks for. */
  roots: string;
  /** null: a wrapper that is not rendered yet, or a box that is no post. */
  read(root: Element, page: PageContext): Found | null;
}

export const NOT_SHOWN: Engagement = { likes: null, replies: null, reposts: null, views: null };
