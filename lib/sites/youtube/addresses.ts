import type { Surface } from '../../model/site.ts';
import { webUrl } from '../web-address.ts';
import { channelAt, HOME } from './channel.ts';

const VIDEO_ID = /^[\w-]{6,20}$/;
const COMMENT_ID = /^[\w-]{10,}(?:\.[\w-]{10,})?$/;
const POST = /^\/post\/(Ug[\w-]{10,})\/?$/;
const COMMUNITY = /\/(?:community|posts)\/?$/;
const FEED = /^\/(?:|feed\/(?:trending|explore|subscriptions)|hashtag\/[^/]+|gaming|live)\/?$/;

/**
 * Videos, channels, what they post, lists of both. Everything else is null: studio., music., the history, "you" and the lists
 * one keeps are the user's own, and the mobile site's markup is another.
 */
export function surfaceAt(url: URL): Surface | null {
  if (url.hostname !== 'www.youtube.com' && url.hostname !== 'youtube.com') return null;
  const path = url.pathname;
  const id = videoIdOf(url);
  if (id !== null) return { kind: 'video', id };
  if (/^\/live_chat(?:_replay)?\/?$/.test(path)) return { kind: 'video', id: checked(VIDEO_ID, url.searchParams.get('v')) };
  const post = communityPostIdOf(url);
  if (post !== null) return { kind: 'thread', id: post };
  if (/^\/results\/?$/.test(path)) return { kind: 'search', id: null };
  if (FEED.test(path)) return { kind: 'feed', id: null };
  const channel = channelAt(path);
  return channel === null ? null : { kind: 'profile', id: channel.handle };
}

/** Of `/watch?v=ID`, `/shorts/ID`, `/live/ID`. */
export function videoIdOf(url: URL): string | null {
  const id = url.pathname === '/watch' ? url.searchParams.get('v') : /^\/(?:shorts|live)\/([^/]+)\/?$/.exec(url.pathname)?.[1];
  return checked(VIDEO_ID, id ?? null);
}

export function videoUrl(id: string): string {
  return new URL(`/watch?v=${id}`, HOME).href;
}

/** Of `/post/ID` and, before 2023, `/channel/…/community?lb=ID`. */
export function communityPostIdOf(url: URL): string | null {
  const told = POST.exec(url.pathname)?.[1] ?? (COMMUNITY.test(url.pathname) ? url.searchParams.get('lb') : null);
  return checked(/^Ug[\w-]{10,}$/, told);
}

export function communityPostUrl(id: string): string {
  return new URL(`/post/${id}`, HOME).href;
}

/** `PARENT` or, for a reply, `PARENT.CHILD`, from a comment's permalink. */
export function commentIdOf(url: URL | null): string | null {
  return checked(COMMENT_ID, url?.searchParams.get('lc') ?? null);
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

function checked(shape: RegExp, id: string | null): string | null {
  return id !== null && shape.test(id) ? id : null;
}
