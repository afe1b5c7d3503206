import type { Capture } from '../model/mention.ts';
import { barePost } from '../model/bare-post.ts';
import type { ClippedBy } from '../model/clipped-by.ts';
import { fitPost } from '../model/fit-post.ts';
import { type Post, TEXT_LIMIT } from '../model/post.ts';
import type { EpochMs } from '../model/time.ts';
import type { Reading, SiteAdapter } from '../sites/adapter.ts';
import { attr, holds, one } from '../sites/dom.ts';
import { textHash } from '../sites/text-hash.ts';
import { cutText } from '../sites/visible-text.ts';
import { withoutTracking } from '../sites/web-address.ts';
import { ANY_SURFACE, anyPageRoots } from './any-page-roots.ts';

export interface ClipInput {
  /** The reader of the page's site. */
  own: SiteAdapter;
  anyPage: SiteAdapter;
  doc: Document;
  url: URL;
  now: EpochMs;
  /** What the user points at. */
  target: Node | null;
  /** The selected text; '' = nothing selected. */
  selection: string;
}

/**
 * What the user asked to keep: the post they point at as its site's reader reads it, as any page's does where that one is
 * at a loss, else the selection, else the page itself. null: a private area, and nothing was selected there.
 */
export function clip(input: ClipInput): { capture: Capture; by: ClippedBy } | null {
  const found = clippedPost(input) ?? clippedPage(input);
  const post = found === null ? null : fitPost(found.post);
  return found === null || post === null ? null : { capture: { post, matches: [], clippedByHand: true, visit: `clip:${input.now}` }, by: found.by };
}

interface Clipped {
  post: Post;
  by: ClippedBy;
}

function clippedPost({ own, anyPage, doc, url, now, target }: ClipInput): Clipped | null {
  const surface = own.surfaceAt(url);
  if (surface === null || target === null) return null;
  const roots = own.findPosts(doc, surface);
  const reading = readingAt(own, roots, target, { url, surface, now, doc });
  if (reading?.kind === 'post') return { post: reading.post, by: 'own reader' };
  // What it leaves out on purpose stays out; only where it does not understand, another may try.
  const isAtLoss = reading?.kind === 'drift' || roots.length === 0;
  if (!isAtLoss || own === anyPage) return null;
  const other = readingAt(anyPage, anyPageRoots(anyPage, doc), target, { url, surface: ANY_SURFACE, now, doc });
  return other?.kind === 'post' ? { post: other.post, by: 'any page' } : null;
}

function readingAt(adapter: SiteAdapter, roots: readonly Element[], target: Node, page: Parameters<SiteAdapter['readPost']>[1]): Reading | null {
  const root = roots.findLast((element) => holds(element, target));
  return root === undefined ? null : adapter.readPost(root, page);
}

function clippedPage({ own, doc, url, now, selection }: ClipInput): Clipped | null {
  if (selection === '' && own.surfaceAt(url) === null) return null;
  const title = cutText(doc.title).slice(0, 300);
  const text = cutText(selection === '' ? (metaContent(doc, 'description') ?? title) : selection).slice(0, TEXT_LIMIT);
  const address = withoutTracking(url);
  const post = barePost({
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
  return { post, by: selection === '' ? 'page' : 'selection' };
}

function metaContent(doc: Document, name: string): string | null {
  const meta = one(doc, `meta[name="${name}"], meta[property="og:${name}"]`);
  const content = meta === null ? null : attr(meta, 'content')?.trim().slice(0, 300);
  return content ? content : null;
}
