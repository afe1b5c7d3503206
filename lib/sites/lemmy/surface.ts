import type { Surface } from '../../model/site.ts';

/** What everyone sees: not the inbox, the settings, what is saved, reports, the log of moderation or forms. */
export function surfaceAt(url: URL): Surface | null {
  const path = url.pathname;
  const view = url.searchParams.get('view') ?? '';
  const post = /^\/post\/(\d{1,12})(?:\/\d{1,12})?\/?$/.exec(path)?.[1];
  if (post !== undefined) return { kind: 'thread', id: post };
  if (/^\/comment\/\d{1,12}\/?$/.test(path)) return { kind: 'thread', id: null };
  const person = /^\/u\/([^/]+)\/?$/.exec(path)?.[1];
  if (person !== undefined) return /^(?:saved|uploads)$/i.test(view) ? null : { kind: 'profile', id: person };
  if (/^\/search\/?$/.test(path)) return { kind: 'search', id: null };
  return /^\/(?:home\/?.*|c\/[^/]+\/?|m\/[^/]+\/?)?$/.test(path) && url.searchParams.get('listingType') !== 'ModeratorView' ? { kind: 'feed', id: null } : null;
}
