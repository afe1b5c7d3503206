import { attr, holds, textOf } from '../dom.ts';
import { webAddress } from '../web-address.ts';
import type { OwnPart } from './own-part.ts';
import { S } from './selectors.ts';

/**
 * Targets of the post's own text and of its link card, in order. X shortens to `t.co`: where the link shows the address it
 * stands for, that address is listed before the shortened one.
 */
export function linksOf(own: OwnPart, body: Element | null, base: URL): string[] {
  const parts = body === null ? own.all(S.card) : [body, ...own.all(S.card)];
  const anchors = own.all('a[href]').filter((anchor) => parts.some((part) => holds(part, anchor)));
  const addresses = anchors.flatMap((anchor) => [shownAddress(anchor), webAddress(attr(anchor, 'href'), base)]);
  return [...new Set(addresses.filter((address) => address !== null))];
}

/** In a text "https://" and the tail behind the "…" are in the markup, only not to be seen; a card shows the host alone. */
function shownAddress(anchor: Element): string | null {
  const [host = ''] = (attr(anchor, 'aria-label') ?? '').split(' ');
  if (/^(?:[a-z\d-]+\.)+[a-z]{2,}$/i.test(host)) return `https://${host.toLowerCase()}/`;
  const shown = textOf(anchor).replace(/…$/, '').trim();
  return /^https?:\/\/[^\s/]+\.[^\s…]+$/i.test(shown) && URL.canParse(shown) ? new URL(shown).href : null;
}
