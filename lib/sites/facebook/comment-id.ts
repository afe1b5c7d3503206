import { facebookUrl } from './address.ts';

export interface CommentId {
  comment: string;
  /** null: it is no reply. */
  reply: string | null;
  /** The number of the post, which only the long form tells. */
  post: string | null;
}

/**
 * The ids in a link to a comment or, within a comment, to its author: `comment_id=1772…` or base64 of
 * `comment:3741…_1772…`, the numbers of the post and of the comment; for a reply `reply_comment_id` too. null: neither.
 */
export function commentIdIn(href: string | null): CommentId | null {
  const url = facebookUrl(href);
  const comment = url && partsOf(url.searchParams.get('comment_id'));
  if (!comment) return null;
  const reply = partsOf(url.searchParams.get('reply_comment_id'));
  return { comment: comment.id, reply: reply?.id ?? null, post: reply?.post ?? comment.post };
}

function partsOf(written: string | null): { id: string; post: string | null } | null {
  if (written === null) return null;
  if (/^\d{3,25}$/.test(written)) return { id: written, post: null };
  const [, post, id] = /^(?:comment|reply):(\d{3,25})_(\d{3,25})$/.exec(plain(written)) ?? [];
  return id === undefined || post === undefined ? null : { id, post };
}

function plain(base64: string): string {
  try {
    return base64.length > 200 ? '' : atob(base64.replace(/-/g, '+').replace(/_/g, '/').replace(/ /g, '+'));
  } catch {
    return ''; // a length that no base64 has
  }
}
