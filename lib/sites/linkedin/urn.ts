import { webUrl } from '../web-address.ts';

/** LinkedIn knows one post by up to three ids: its activity's, and its share's or user post's, which is a little older. */
export interface PostUrn {
  type: 'activity' | 'share' | 'ugcPost';
  id: string;
}

export interface CommentUrn {
  post: PostUrn;
  id: string;
}

const POST = /^urn:li:(activity|share|ugcPost):(\d{10,20})$/;
/** Old: `urn:li:comment:(activity:N,M)`, new: `urn:li:comment:(urn:li:activity:N,M)`. */
const COMMENT = /urn:li:comment:\((?:urn:li:)?(activity|share|ugcPost):(\d{10,20}),(\d{10,20})\)/;

export function postUrn(text: string | null): PostUrn | null {
  return urnOf(POST.exec(text ?? ''));
}

export function commentUrn(text: string | null): CommentUrn | null {
  const match = COMMENT.exec(text ?? '');
  const post = urnOf(match);
  const id = match?.[3];
  return post === null || id === undefined ? null : { post, id };
}

/** The post an address is of: `/feed/update/urn:li:activity:N/` or `/posts/name_words-activity-N-code`. */
export function urnInAddress(href: string | null, base: URL): PostUrn | null {
  const url = webUrl(href, base);
  if (url === null || !/(?:^|\.)linkedin\.com$/.test(url.hostname)) return null;
  const path = decoded(url.pathname);
  return urnOf(/^\/(?:embed\/)?feed\/update\/urn:li:(activity|share|ugcPost):(\d{10,20})/.exec(path) ?? /^\/posts\/.*-(activity|share|ugcPost)-(\d{10,20})/.exec(path));
}

/**
 * "X commented on this" gives the post a second activity, X's own, and its id to the frame. No post is younger than a
 * comment under it: where one is older than the frame's id, the post the comment names is the post shown (checked on saved
 * pages of 2025-06: the label "6h" fits the comment's post, not the frame). Null entries are comments without ids.
 */
export function trueUrn(frame: PostUrn | null, comments: readonly (CommentUrn | null)[]): PostUrn | null {
  const older = frame && comments.find((comment) => comment !== null && BigInt(comment.id) < BigInt(frame.id));
  return older ? older.post : frame;
}

export function postAddress({ type, id }: PostUrn): string {
  return `https://www.linkedin.com/feed/update/urn:li:${type}:${id}/`;
}

/** The post's page with the comment opened, as LinkedIn's own "copy link" writes it. */
export function commentAddress(address: PostUrn, { post, id }: CommentUrn): string {
  return `${postAddress(address)}?commentUrn=${encodeURIComponent(`urn:li:comment:(${post.type}:${post.id},${id})`)}`;
}

function urnOf(match: RegExpExecArray | null): PostUrn | null {
  const [, type, id] = match ?? [];
  if (id === undefined) return null;
  return type === 'activity' || type === 'share' || type === 'ugcPost' ? { type, id } : null;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
