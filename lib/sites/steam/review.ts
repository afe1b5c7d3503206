import type { Rating } from '../../model/post.ts';
import type { PageContext, Reading } from '../adapter.ts';
import { all, attr, one } from '../dom.ts';
import { readReview } from '../review-post.ts';
import { webUrl } from '../web-address.ts';
import { personIn } from './person.ts';
import { REVIEW_MARKUP } from './selectors.ts';
import { STEAM } from './site.ts';

/** Of one game by one person there is one review: who and which game name it. */
export function readSteamReview(root: Element, page: PageContext): Reading {
  const links = [attr(root, 'data-modal-content-url'), ...all(root, 'a[href*="/recommended/"]').map((link) => attr(link, 'href')), page.url.href];
  const [, person, game] = links.map((link) => /\/(?:id|profiles)\/([\w-]+)\/recommended\/(\d+)/.exec(link ?? '')).find((found) => found !== null) ?? [];
  const address = links.map((link) => webUrl(link, page.url)).find((url) => url?.pathname.includes('/recommended/'));
  const id = person === undefined ? null : `${person}/${game}`;
  const subject = game === undefined && page.surface.id === null ? page.url.origin + page.url.pathname : `https://store.steampowered.com/app/${game ?? page.surface.id}/`;
  return readReview(STEAM.id, REVIEW_MARKUP, root, { id, url: address ? address.origin + address.pathname : null, subject, person: personIn, rating: thumbIn(root) }, page);
}

/** A thumb up or down: one of one, none of one. */
function thumbIn(root: Element): Rating | null {
  const thumb = one(root, 'img[src*="icon_thumbs"], [class*="thumbsUp"], [class*="thumbsDown"]');
  if (thumb === null) return null;
  return { value: /thumbsDown/.test(`${attr(thumb, 'src')} ${attr(thumb, 'class')}`) ? 0 : 1, best: 1 };
}
