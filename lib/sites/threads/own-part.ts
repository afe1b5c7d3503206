import { all, attr, holds, one, parentOf } from '../dom.ts';
import { lineOf } from '../visible-text.ts';
import { accountIn, postAddress, type PostAddress } from './address.ts';
import { S } from './selectors.ts';

/** A post without the one it quotes. */
export interface OwnPart {
  root: Element;
  quote: Element | null;
  /** Who and when: the smallest block with the author's name and the time. */
  heading: Element | null;
  address: PostAddress | null;
  time: Element | null;
  /** Like, answer, repost, share, in this order in every language; fewer where some are not offered. */
  actions: readonly Element[];
  all(selector: string): Element[];
}

export function ownPart(root: Element): OwnPart {
  const framed = all(root, S.post).find((block) => one(block, S.account) !== null) ?? null;
  const links = all(root, S.permalink).filter((link) => postAddress(attr(link, 'href')) !== null && !(framed && holds(framed, link)));
  const link = links.find((found) => one(found, S.time) !== null) ?? links.find((found) => one(found, S.words) === null) ?? null;
  const address = postAddress(attr(link ?? root, 'href'));
  const quote = framed ?? links.find((found) => isQuote(found, address)) ?? null;
  const own = (selector: string) => all(root, selector).filter((found) => quote === null || !holds(quote, found));
  const time = (link && one(link, S.time)) ?? own(S.time)[0] ?? null;
  const heading = headingAround(time ?? link, root);
  return { root, quote, heading, address, time, actions: actionsOf(root, own, heading), all: own };
}

/** In what the server draws, a quoted post is a link to it around its words (seen 2026-04). */
function isQuote(link: Element, own: PostAddress | null): boolean {
  return one(link, S.words) !== null && one(link, S.time) === null && postAddress(attr(link, 'href'))?.code !== own?.code;
}

function headingAround(time: Element | null, root: Element): Element | null {
  for (let block = time && parentOf(time); block !== null && holds(root, block); block = parentOf(block)) {
    if (all(block, S.account).some((link) => accountIn(attr(link, 'href')) !== null && lineOf(link) !== '')) return block;
  }
  return null;
}

/** The last row of three or more buttons with an icon. */
function actionsOf(root: Element, own: OwnPart['all'], heading: Element | null): readonly Element[] {
  const buttons = own(S.action).filter((button) => one(button, S.icon) !== null && one(button, S.action) === null && !(heading && holds(heading, button)));
  const last = buttons.at(-1);
  for (let row = last && parentOf(last); row && row !== root && holds(root, row); row = parentOf(row)) {
    const inRow = buttons.filter((button) => holds(row, button));
    if (inRow.length >= 3) return inRow;
  }
  return [];
}
