import type { Author } from '../../model/post.ts';
import { all, attr, one } from '../dom.ts';
import { lineOf } from '../visible-text.ts';
import { accountIn, profileUrl } from './address.ts';
import type { OwnPart } from './own-part.ts';
import { S } from './selectors.ts';

/** What is written where a handle no longer leads to its account. */
const INVALID = 'handle.invalid';

/** Names and handles stand between marks of direction, with a space that does not break before the handle. */
export function plainName(element: Element): string {
  return lineOf(element).replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();
}

/** The handle ends the test id; where there is none, it is the one written as "@handle". */
export function authorOf(own: OwnPart): Author | null {
  const links = own.all(S.accountLink).filter((link) => accountIn(attr(link, 'href')) !== null);
  const named = /-by-(.+)$/.exec(attr(own.root, 'data-testid') ?? '')?.[1] ?? null;
  const written = links.findIndex((link) => handleAtEnd(plainName(link)) !== null && (named === null || handleAtEnd(plainName(link)) === named));
  const link = links[written];
  const handle = named ?? (link === undefined ? null : handleAtEnd(plainName(link)));
  if (handle === null) return null;
  const account = handle === INVALID ? (accountIn(attr(link ?? links[0] ?? own.root, 'href')) ?? handle) : handle;
  return { handle: account, name: nameOf(links, written, handle), url: profileUrl(account), followers: null };
}

/** "@mara.example" or "Mara@mara.example". */
export function handleAtEnd(text: string): string | null {
  return /@([a-z\d][a-z\d.-]*\.[a-z\d-]+)$/i.exec(text)?.[1] ?? null;
}

/** The link before the handle's; the post a page is about has both in one link, each a line of its own. */
function nameOf(links: readonly Element[], written: number, handle: string): string | null {
  const link = links[written];
  if (link === undefined) {
    const first = links.find((found) => attr(found, 'dir') !== null);
    return (first && plainName(first)) || null;
  }
  const lines = all(link, '[dir]');
  if (lines.length > 1) return plainName(lines[0]!) || null;
  const before = links[written - 1];
  const isSame = before !== undefined && accountIn(attr(before, 'href')) === accountIn(attr(link, 'href'));
  if (isSame && one(before, 'svg, [data-expoimage]') === null && plainName(before) !== '') return plainName(before);
  return plainName(link).replace(`@${handle}`, '').trim() || null;
}
