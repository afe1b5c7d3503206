import type { Surface } from '../../model/site.ts';

const NAMED_THREAD = /\/thread-(\d{1,12})(?:-(?:page|post|pid)-?\d+)*(?:-(?:lastpost|newpost|nextnewest|nextoldest))?\.html$/i;
/** As a widely used plugin writes addresses: `/Thread-Dimming-the-Lumetra`. */
const TITLED_THREAD = /\/Thread-[^/]+$/i;
const LIST = /\/(?:forum-\d+(?:-page-\d+)?\.html|Forum-[^/]+)$/;
const ASIDE = new Set(['lastpost', 'newpost', 'nextnewest', 'nextoldest', 'firstpost']);

/** Threads, lists of them and searches. What has another action does something else. */
export function surfaceAt(url: URL): Surface | null {
  const deed = url.searchParams.get('action');
  if (deed === 'results' && url.pathname.endsWith('/search.php')) return { kind: 'search', id: null };
  if (deed !== null && !ASIDE.has(deed)) return null;
  const id = threadIn(url);
  if (id !== null) return { kind: 'thread', id };
  const isPost = url.pathname.endsWith('/showthread.php') && /^\d+$/.test(url.searchParams.get('pid') ?? '');
  if (isPost || TITLED_THREAD.test(url.pathname)) return { kind: 'thread', id: null };
  const isList = url.pathname.endsWith('/forumdisplay.php') && /^\d+$/.test(url.searchParams.get('fid') ?? '');
  return isList || LIST.test(url.pathname) ? { kind: 'feed', id: null } : null;
}

/** The number of the thread that an address leads to. */
export function threadIn(url: URL): string | null {
  const named = NAMED_THREAD.exec(url.pathname)?.[1];
  if (named !== undefined) return named;
  return url.pathname.endsWith('/showthread.php') ? threadNumber(url) : null;
}

/** Also of what prints it or answers in it. */
export function threadNumber(url: URL): string | null {
  return /^\d{1,12}$/.exec(url.searchParams.get('tid') ?? '')?.[0] ?? null;
}

/** The thread's first page, in the way that this address is written. */
export function threadUrl(url: URL, id: string): string {
  if (NAMED_THREAD.test(url.pathname)) return `${url.origin}${url.pathname.replace(/\/thread-[^/]*$/i, '')}/thread-${id}.html`;
  if (TITLED_THREAD.test(url.pathname)) return `${url.origin}${url.pathname}`;
  return `${url.origin}${url.pathname.replace(/[^/]*$/, '')}showthread.php?tid=${id}`;
}
