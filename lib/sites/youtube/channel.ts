import type { Author } from '../../model/post.ts';
import { all, attr } from '../dom.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl } from '../web-address.ts';

export const HOME = new URL('https://www.youtube.com/');

export interface Channel {
  /** Without `@`; the channel's id where it has no handle. */
  handle: string;
  url: string;
}

/** Of a link to a channel or to one of its pages. */
export function channelOf(link: Element | null): Channel | null {
  const url = webUrl(link && attr(link, 'href'), HOME);
  return url === null || !/^(?:www\.)?youtube\.com$/.test(url.hostname) ? null : channelAt(url.pathname);
}

/** `/@handle` (percent-encoded in other scripts), `/channel/UC…`, `/user/…` or `/c/…`, also of one of its tabs. */
export function channelAt(path: string): Channel | null {
  const [, prefix = '', raw = ''] = /^\/(@|channel\/|user\/|c\/)([^/?#\s]+)/.exec(path) ?? [];
  const handle = raw === '' ? null : decoded(raw);
  return handle === null ? null : { handle, url: new URL(`/${prefix}${encodeURIComponent(handle)}`, HOME).href };
}

/** "@handle" as shown: on an avatar's button, before a chat message, where no link names it. */
export function channelNamed(label: string | null): Channel | null {
  const handle = /^@([^\s/]{1,100})$/.exec((label ?? '').trim())?.[1];
  return handle === undefined ? null : { handle, url: new URL(`/@${encodeURIComponent(handle)}`, HOME).href };
}

/** The first channel linked below `scope`, with the name that a link to it shows. */
export function linkedChannel(scope: Element, links = 'a[href]'): Author | null {
  let author: Author | null = null;
  for (const link of all(scope, links)) {
    const channel = channelOf(link);
    if (channel === null || (author !== null && author.handle !== channel.handle)) continue;
    author ??= { ...channel, name: null, followers: null };
    const shown = lineOf(link) || (attr(link, 'title') ?? '').trim();
    if (shown !== '' && !shown.startsWith('@')) return { ...author, name: shown };
  }
  return author;
}

function decoded(raw: string): string | null {
  try {
    return decodeURIComponent(raw).normalize('NFC');
  } catch {
    return null;
  }
}
