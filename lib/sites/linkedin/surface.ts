import type { Surface } from '../../model/site.ts';
import { urnInAddress } from './urn.ts';

/** The site itself and its guest pages by country; not its other products (`business.`, `learning.`, `ads.` …). */
const HOST = /^(?:(?:www|[a-z]{2})\.)?linkedin\.com$/;
const ORGANISATION = new Set(['company', 'school', 'showcase']);

/** What an address of LinkedIn shows; null where nothing is read: everything that is not named here, groups among it. */
export function surfaceAt(url: URL): Surface | null {
  if (!HOST.test(url.hostname)) return null;
  const urn = urnInAddress(url.href, url);
  if (urn !== null) return { kind: 'thread', id: urn.id };
  const [first, second, third, fourth] = url.pathname.split('/').filter((segment) => segment !== '');
  // Some accounts get the feed under `/preload/` (seen 2026-03).
  if (first === 'preload') return second === undefined ? { kind: 'feed', id: null } : null;
  if (first === 'feed') return second === undefined || second === 'hashtag' || second === 'following' ? { kind: 'feed', id: null } : null;
  if (first === 'search') return second === 'results' && (third === 'content' || third === 'all') ? { kind: 'search', id: null } : null;
  if (first === 'in' && second !== undefined) {
    const isRead = third === undefined || (third === 'recent-activity' && fourth !== 'drafts');
    return isRead ? { kind: 'profile', id: null } : null;
  }
  if (first !== undefined && ORGANISATION.has(first) && second !== undefined) {
    return third === undefined || third === 'posts' ? { kind: 'profile', id: null } : null;
  }
  return null;
}
