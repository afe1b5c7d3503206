import type { Author } from '../../model/post.ts';
import { SECOND_MS, type EpochMs, type ReadTime } from '../../model/time.ts';
import { parseDate } from '../dates.ts';
import { attr, one } from '../dom.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl } from '../web-address.ts';
import { HN } from './selectors.ts';

export const HOME = 'https://news.ycombinator.com/';

export function itemUrl(id: string): string {
  return `${HOME}item?id=${id}`;
}

/** The number in `item?id=123` of this site, or null. */
export function itemIdOf(link: Element | null): string | null {
  const url = webUrl(link && attr(link, 'href'), new URL(HOME));
  return url?.href.startsWith(`${HOME}item?`) ? (/^\d+$/.exec(url.searchParams.get('id') ?? '')?.[0] ?? null) : null;
}

export function authorIn(scope: Element | null): Author | null {
  const link = scope && one(scope, HN.author);
  if (!link) return null;
  // The link's text may be coloured by a nested <font> (new accounts are green).
  const handle = lineOf(link);
  if (handle === '') return null;
  return { handle, name: null, url: `${HOME}user?id=${encodeURIComponent(handle)}`, followers: null };
}

/** Exact where `title` tells it (since 2020), else from "3 hours ago". */
export function timeIn(scope: Element | null, now: EpochMs): ReadTime | null {
  const age = scope && one(scope, HN.age);
  if (!age) return null;
  const [iso = '', epoch] = (attr(age, 'title') ?? '').split(' ');
  if (epoch !== undefined && /^\d{9,11}$/.test(epoch)) return { at: Number(epoch) * SECOND_MS, precision: 'second' };
  return parseDate(/[Z+]/.test(iso) ? iso : `${iso}Z`, now) ?? parseDate(lineOf(age), now);
}

/** "[dead]", "[flagged]", "[deleted]", "[delayed]": what stands where something was. */
export function isPlaceholder(text: string): boolean {
  return /^(\[\w+\]\s*)+$/.test(text);
}
