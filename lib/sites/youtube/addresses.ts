import type { Surface } from '../../model/site.ts';
import { webUrl } from '../web-address.ts';
import { HOME } from './channel.ts';

const VIDEO_ID = /^[\w-]{6,20}$/;
const COMMENT_ID = /^[\w-]{10,}(?:\.[\w-]{10,})?$/;

/**
 * A video's page. Everything else is null: studio., music., the history and the feeds of "you" are the user's own, lists
 * of tiles hold no posts, and the mobile site's markup is another.
 */
export function surfaceAt(url: URL): Surface | null {
  if (url.hostname !== 'www.youtube.com' && url.hostname !== 'youtube.com') return null;
  const id = videoIdOf(url);
  return id === null ? null : { kind: 'video', id };
}

/** Of `/watch?v=ID`, `/shorts/ID`, `/live/ID`. */
export function videoIdOf(url: URL): string | null {
  const id = url.pathname === '/watch' ? url.searchParams.get('v') : /^\/(?:shorts|live)\/([^/]+)\/?$/.exec(url.pathname)?.[1];
  return id !== null && id !== undefined && VIDEO_ID.test(id) ? id : null;
}

export function videoUrl(id: string): string {
  return new URL(`/watch?v=${id}`, HOME).href;
}

/** `PARENT` or, for a reply, `PARENT.CHILD`, from a comment's permalink. */
export function commentIdOf(url: URL | null): string | null {
  const id = url?.searchParams.get('lc') ?? null;
  return id !== null && COMMENT_ID.test(id) ? id : null;
}

/** Outgoing links lead through `/redirect?q=…`; a time mark ("1:23") leads to the video itself and is no link of the text. */
export function unwrapped(videoId: string | null): (url: URL) => URL | null {
  return (url) => {
    if (!/(^|\.)youtube\.com$/.test(url.hostname)) return url;
    if (url.pathname === '/redirect') return targetOf(url.searchParams.get('q') ?? '');
    return videoId !== null && videoIdOf(url) === videoId ? null : url;
  };
}

function targetOf(address: string): URL | null {
  return /^https?:\/\//i.test(address) ? webUrl(address, HOME) : null;
}
