import { all, attr, fits, holds, nearest, nextElementOf, one, parentOf, precedes, textOf } from '../dom.ts';
import { linksIn } from '../links.ts';
import { metaLink } from '../meta-link.ts';
import type { OwnWords } from '../own-words.ts';
import { visibleText } from '../visible-text.ts';
import { accountIn, HOME } from './address.ts';
import { S } from './selectors.ts';

/** How far above the name its words may begin. */
const CLIMB = 7;

/** The link to who wrote a row, not the picture's. */
export function nameIn(scope: Element, account: string | null = null): Element | null {
  return all(scope, S.account).find((link) => isName(link, account)) ?? null;
}

export function isName(link: Element, account: string | null = null): boolean {
  const found = accountIn(attr(link, 'href'));
  return found !== null && (account === null || found === account) && textOf(link).trim() !== '';
}

/** The block with the words of a row: behind the name and the time, or, before 2025, between them. */
export function bodyBeside(name: Element, time: Element | null, root: Element): Element | null {
  const head = time === null ? name : around(name, time);
  return behind(head, root) ?? (time === null ? null : (all(head, S.words).find((block) => precedes(name, block) && !holds(name, block) && !holds(block, time) && isText(block, head)) ?? null));
}

/** The words of a block without the button that unfolds the rest and the dots before it. */
export function wordsIn(body: Element): OwnWords {
  const { text, nodes } = visibleText(body, { skip: (element) => fits(element, S.inWords) || isFold(element) });
  return { text, nodes, quoted: null, links: linksIn(body, HOME, { unwrap: metaLink, notIn: S.inWords }), hasMedia: one(body, S.media) !== null };
}

export function isFolded(body: Element): boolean {
  return one(body, S.inWords) !== null;
}

function around(name: Element, time: Element): Element {
  let head: Element = name;
  while (!holds(head, time)) head = parentOf(head) ?? time;
  return head;
}

function behind(head: Element, root: Element): Element | null {
  let block: Element | null = head;
  for (let level = 0; level < CLIMB && block !== null && block !== root && holds(root, block); level += 1, block = parentOf(block)) {
    for (let next = nextElementOf(block); next !== null; next = nextElementOf(next)) {
      if (fits(next, `${S.time}, ${S.actions}, hr`) || one(next, `${S.time}, ${S.actions}`) !== null) return null;
      if (isText(next, root)) return next;
    }
  }
  return null;
}

/** Something to read or to see that is not pressed. */
function isText(block: Element, root: Element): boolean {
  const control = nearest(block, `${S.control}, a`);
  if (control !== null && control !== root && holds(root, control)) return false;
  return visibleText(block, { skip: (element) => fits(element, S.inWords), enough: 1 }).text !== '' || all(block, S.media).some((media) => nearest(media, S.inWords) === null);
}

function isFold(element: Element): boolean {
  return one(element, S.inWords) !== null && /^[\s.…]*$/.test(visibleText(element, { skip: (part) => fits(part, S.inWords) }).text);
}
