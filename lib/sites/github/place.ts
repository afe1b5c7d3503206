import type { Surface } from '../../model/site.ts';

const THREAD = /^\/((?:orgs\/)?[\w.-]+(?:\/[\w.-]+)?)\/(issues|pull|discussions)\/(\d+)\/?$/;
const LIST = /^\/[\w.-]+\/[\w.-]+\/(?:issues|pulls|discussions)(?:\/categories\/[\w-]+)?\/?$|^\/orgs\/[\w.-]+\/discussions\/?$/;
const GIST = /^\/([\w-]+)\/([0-9a-f]{7,64})\/?$/;

/** `owner/repository/issues/56`, `orgs/owner/discussions/7`, `gist/owner/0a1b…`: where people talk. null: elsewhere. */
export function placeOf(url: URL): string | null {
  const parts = url.hostname === 'gist.github.com' ? GIST.exec(url.pathname) : THREAD.exec(url.pathname);
  if (parts === null) return null;
  const path = parts.slice(1).join('/').toLowerCase();
  return url.hostname === 'gist.github.com' ? `gist/${path}` : path;
}

export function placeUrl(place: string): string {
  return place.startsWith('gist/') ? `https://gist.github.com/${place.slice('gist/'.length)}` : `https://github.com/${place}`;
}

/** Threads and lists of them in repositories; a user's own lists (`/issues`, `/notifications`) are left alone. */
export function surfaceAt(url: URL): Surface | null {
  const place = placeOf(url);
  if (place !== null) return { kind: 'thread', id: place };
  return url.hostname === 'github.com' && LIST.test(url.pathname) ? { kind: 'feed', id: null } : null;
}
