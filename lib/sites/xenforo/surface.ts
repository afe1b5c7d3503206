import type { Surface } from '../../model/site.ts';

/** Where people write to each other in private, have their account, or keep order; segments of an address. */
const PRIVATE =
  /\/(?:account|conversations|direct-messages|login|logout|register|lost-password|two-step|watched|bookmarks|inline-mod|approval-queue|reports|admin(?:\.php)?|misc|account-confirmation|security-lock|moderators?|reply|add-reply|edit|delete|report|draft|drafts|post-thread|create-thread|add-thread|warn|approve|preview|ip)(?=\/|$)/i;
const THREAD = /\/threads\/(?:[^/]*\.)?(\d{1,12})(?=\/|$)/i;
/** Where a board has its threads under another word: `/t/title.17/`, `/phones.4/title.17.html`. */
const NAMED = /^\/(?:[^/]+\/)*[^/]+\.(\d{1,12})(?:\.html|-page-\d+\.html)?(?:\/(?:page-\d+|post-\d+|latest|unread)?)?$/i;
const SEARCH = /\/search(?:\/|$)/i;
const MEMBER = /\/members\/(?:[^/]*\.)?(\d{1,12})(?=\/|$)/i;
const LIST = /\/(?:forums|categories|find-new|whats-new|tags|recent-activity|featured|trending|board)(?=\/|$)/i;
/** The board itself, or the folder it stands in. */
const FRONT = /^\/(?:[a-z0-9_-]+\/?)?$/i;
const OTHER = /\/(?:members|media|resources|help|pages|link-forums|online|articles|events|calendar|profile-posts|attachments)(?=\/|$)/i;

/** Threads, lists of them, searches and members' pages, wherever the forum stands on its host, with or without `index.php?`. */
export function surfaceAt(url: URL): Surface | null {
  const path = pathOf(url);
  if (PRIVATE.test(path)) return null;
  const thread = THREAD.exec(path)?.[1];
  if (thread !== undefined) return { kind: 'thread', id: thread };
  if (SEARCH.test(path)) return { kind: 'search', id: null };
  const member = MEMBER.exec(path)?.[1];
  if (member !== undefined) return { kind: 'profile', id: member };
  if (OTHER.test(path)) return null;
  if (LIST.test(path) || FRONT.test(path)) return { kind: 'feed', id: null };
  const named = NAMED.exec(path)?.[1];
  return named === undefined ? null : { kind: 'thread', id: named };
}

/** "/forum/index.php?threads/title.17/" is the same page as "/forum/threads/title.17/". */
function pathOf({ pathname, search }: URL): string {
  if (!/\/index\.php$/i.test(pathname)) return pathname;
  const folder = pathname.replace(/index\.php$/i, '');
  const route = /^\?([a-z-]+(?:[/&].*)?)$/i.exec(search)?.[1]?.replace(/&.*$/, '') ?? '';
  return `${folder}${route}`;
}
