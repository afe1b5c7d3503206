import { attr } from '../dom.ts';

export const HOME = new URL('https://www.youtube.com/');

export interface Channel {
  /** Without `@`; the channel's id where it has no handle. */
  handle: string;
  url: string;
}

/** `/@handle` (percent-encoded in other scripts), `/channel/UC…`, `/user/…` or `/c/…`. */
export function channelOf(link: Element | null): Channel | null {
  const href = (link && attr(link, 'href')) ?? '';
  const match = /^(?:https?:\/\/(?:www\.)?youtube\.com)?\/(@|channel\/|user\/|c\/)([^/?#\s]+)/.exec(href.trim());
  if (match === null) return null;
  const [, prefix = '', raw = ''] = match;
  const handle = decoded(raw);
  if (handle === null) return null;
  return { handle, url: new URL(`/${prefix}${encodeURIComponent(handle)}`, HOME).href };
}

/** "@handle" as shown on an avatar's button, where no link names it. */
export function channelNamed(label: string | null): Channel | null {
  const handle = /^@([^\s/]{1,100})$/.exec((label ?? '').trim())?.[1];
  return handle === undefined ? null : { handle, url: new URL(`/@${encodeURIComponent(handle)}`, HOME).href };
}

function decoded(raw: string): string | null {
  try {
    return decodeURIComponent(raw).normalize('NFC');
  } catch {
    return null;
  }
}
