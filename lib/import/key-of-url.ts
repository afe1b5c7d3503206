import type { PostKey } from '../model/post.ts';

/** Where a site's own id of a post stands in its address. */
const IDS: readonly { site: string; host: RegExp; id: RegExp; parameter?: string }[] = [
  { site: 'x', host: /(^|\.)(x|twitter)\.com$/, id: /\/status(?:es)?\/(\d+)/ },
  { site: 'linkedin', host: /(^|\.)linkedin\.com$/, id: /(?:activity[-:]|ugcPost[-:]|share[-:])(\d{10,})/ },
  { site: 'youtube', host: /(^|\.)youtube\.com$/, id: /^\/(?:shorts|live)\/([\w-]{11})/, parameter: 'v' },
  { site: 'youtube', host: /^youtu\.be$/, id: /^\/([\w-]{11})/ },
  { site: 'hackernews', host: /^news\.ycombinator\.com$/, id: /^$/, parameter: 'id' },
  { site: 'bluesky', host: /^bsky\.app$/, id: /\/post\/(\w+)/ },
  { site: 'threads', host: /(^|\.)threads\.(net|com)$/, id: /\/post\/([\w-]+)/ },
  { site: 'instagram', host: /(^|\.)instagram\.com$/, id: /\/(?:p|reel|tv)\/([\w-]+)/ },
  { site: 'tiktok', host: /(^|\.)tiktok\.com$/, id: /\/video\/(\d+)/ },
];

/**
 * The key that the site's own reader gives the post at this address, as far as the address tells, so that who comes by
 * later meets it again; else that of any page's reader. null: it is no address of a page.
 */
export function keyOfUrl(address: string): PostKey | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  return redditKey(url) ?? commentKey(url) ?? ownKey(url) ?? `web:${url.host}${url.href.slice(url.origin.length)}`;
}

function ownKey(url: URL): PostKey | null {
  for (const { site, host, id, parameter } of IDS) {
    if (!host.test(url.hostname)) continue;
    const found = (parameter === undefined ? null : url.searchParams.get(parameter)) ?? id.exec(url.pathname)?.[1];
    if (found) return `${site}:${found}`;
  }
  return null;
}

/** `/comments/POST/title/COMMENT`: its ids of posts and of comments are told apart by a mark. */
function redditKey({ hostname, pathname }: URL): PostKey | null {
  if (!/(^|\.)reddit\.com$/.test(hostname)) return null;
  const [, post, comment] = /\/comments\/(\w+)(?:\/[^/]*\/(\w+))?/.exec(pathname) ?? [];
  if (comment !== undefined) return `reddit:t1_${comment}`;
  return post === undefined ? null : `reddit:t3_${post}`;
}

/** A comment below a video. */
function commentKey({ hostname, searchParams }: URL): PostKey | null {
  const id = searchParams.get('lc');
  return id !== null && id !== '' && /(^|\.)youtube\.com$/.test(hostname) ? `youtube:${id}` : null;
}
