import type { Surface } from '../../model/site.ts';
import { webUrl } from '../web-address.ts';

export const HOME = new URL('https://www.tiktok.com/');

const VIDEO = /^\/@([\w.]{0,30})\/(video|photo)\/(\d{10,20})\/?$/;
const ACCOUNT = /^\/@([\w.]{1,30})\/?$/;
const FEED = /^\/(?:[a-z]{2}(?:-[A-Za-z]{2,4})?\/?)?$|^\/(?:[a-z]{2}\/)?(?:foryou|following|explore|trending)\/?$|^\/(?:tag|music|discover|channel|topics|place|effect|sticker)\/[^/]+\/?$/;
const SEARCH = /^\/search(?:\/(?:video|top|photo))?\/?$/;

export interface VideoAddress {
  /** '' where the address leaves it out. */
  handle: string;
  id: string;
  /** Pictures to leaf through. */
  isPhotos: boolean;
  url: string;
}

export function videoAddress(href: string | null): VideoAddress | null {
  const url = webUrl(href, HOME);
  const parts = url?.hostname === HOME.hostname ? VIDEO.exec(url.pathname) : null;
  if (parts === null) return null;
  const [, handle = '', kind, id = ''] = parts;
  return { handle, id, isPhotos: kind === 'photo', url: `${HOME.origin}/@${handle}/${kind}/${id}` };
}

export function handleIn(href: string | null): string | null {
  const url = webUrl(href, HOME);
  return (url?.hostname === HOME.hostname && ACCOUNT.exec(url.pathname)?.[1]) || null;
}

export function profileUrl(handle: string): string {
  return `${HOME.origin}/@${handle}`;
}

/** Everything else is the user's own (messages, inbox, favourites, settings, friends' videos) or shows none. */
export function surfaceAt(url: URL): Surface | null {
  if (url.hostname !== HOME.hostname) return null;
  const video = videoAddress(url.href);
  if (video !== null) return { kind: 'video', id: video.id };
  const handle = handleIn(url.href);
  if (handle !== null) return { kind: 'profile', id: handle };
  if (FEED.test(url.pathname)) return { kind: 'feed', id: null };
  return SEARCH.test(url.pathname) ? { kind: 'search', id: null } : null;
}
