import type { Capture } from '../model/mention.ts';
import { barePost } from '../model/bare-post.ts';
import { fitPost } from '../model/fit-post.ts';
import { type Post, TEXT_LIMIT } from '../model/post.ts';
import type { EpochMs } from '../model/time.ts';
import type { SiteAdapter } from '../sites/adapter.ts';
import { attr, holds, one } from '../sites/dom.ts';
import { textHash } from '../sites/text-hash.ts';
import { cutText } from '../sites/visible-text.ts';
import { withoutTracking } from '../sites/web-address.ts';

export interface ClipInput {
  adapter: SiteAdapter;
  doc: Document;
  url: URL;
  now: EpochMs;
  /** What the user points at. */
  target: Node | null;
  /** The selected text; '' = nothing selected. */
  selection: string;
}

/**
 * What the user asked to keep: the post they point at as its reader reads it, else the selection, else the page itself.
 * null: a private area, and nothing was selected there.
 */
export function clip(input: ClipInput): Capture | null {
  const found = clippedPost(input) ?? clippedPage(input);
  const post = found === null ? null : fitPost(found);
  return post === null ? null : { post, matches: [], clippedByHand: true, visit: `clip:${input.now}` };
}

function clippedPost({ adapter, doc, url, now, target }: ClipInput): Post | null {
  const surface = adapter.surfaceAt(url);
  if (surface === null || target === null) return null;
  const root = adapter.findPosts(doc, surface).findLast((element) => holds(element, target));
  if (root === undefined) return null;
  const reading = adapter.readPost(root, { url, surface, now, doc });
  return reading.kind === 'post' ? reading.post : null;
}

function clippedPage({ adapter, doc, url, now, selection }: ClipInput): Post | null {
  if (selection === '' && adapter.surfaceAt(url) === null) return null;
  const title = cutText(doc.title).slice(0, 300);
  const text = cutText(selection === '' ? (metaContent(doc, 'description') ?? title) : selection).slice(0, TEXT_LIMIT);
  const address = withoutTracking(url);
  return barePost({
    key: `web:${url.host}${url.pathname.slice(0, 300)}#clip-${textHash(text)}`,
    site: 'web',
    kind: selection === '' ? 'article' : 'post',
    url: address,
    author: { handle: '', name: metaContent(doc, 'author'), url: null, followers: null },
    title: title === '' ? null : title,
    text,
    lang: attr(doc.documentElement, 'lang'),
    thread: { key: null, url: address, authorHandle: null },
    audience: 'unknown',
    readAt: now,
  });
}

function metaContent(doc: Document, name: string): string | null {
  const meta = one(doc, `meta[name="${name}"], meta[property="og:${name}"]`);
  const content = meta === null ? null : attr(meta, 'content')?.trim().slice(0, 300);
  return content ? content : null;
}
