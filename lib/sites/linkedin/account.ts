import type { Author } from '../../model/post.ts';
import { attr } from '../dom.ts';
import { webUrl } from '../web-address.ts';

const ACCOUNT = /^\/(in|company|school|showcase)\/([^/]+)/;

export interface Account {
  /** `company` and its like post as organisations. */
  isPerson: boolean;
  handle: string;
  url: string;
}

/** The person or organisation a link leads to, on LinkedIn's main host (guests are sent to `ca.linkedin.com` and the like). */
export function accountIn(link: Element | null, base: URL): Account | null {
  const url = link && webUrl(attr(link, 'href'), base);
  const [, kind, slug] = (url && /(?:^|\.)linkedin\.com$/.test(url.hostname) && ACCOUNT.exec(url.pathname)) || [];
  if (kind === undefined || slug === undefined) return null;
  return { isPerson: kind === 'in', handle: decoded(slug), url: `https://www.linkedin.com/${kind}/${slug}/` };
}

/** null: neither account nor name is shown. */
export function authorFrom(account: Account | null, name: string | null, followers: number | null = null): Author | null {
  if (account === null && (name === null || name === '')) return null;
  return { handle: account?.handle ?? '', name: name === '' ? null : name, url: account?.url ?? null, followers };
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}
