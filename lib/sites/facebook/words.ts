import type { Quoted } from '../../model/post.ts';
import { all, attr, fits, holds, nearest, one, parentOf, precedes } from '../dom.ts';
import { linksIn } from '../links.ts';
import { metaLink } from '../meta-link.ts';
import type { OwnWords } from '../own-words.ts';
import { lineOf, visibleText } from '../visible-text.ts';
import { accountIn, HOME } from './address.ts';
import { byId, isBefore, ownIn } from './own-part.ts';
import { S } from './selectors.ts';

const UNREAD = `${S.inWords}, ${S.decoy}`;

/** The text of a post: its message, what describes it, or the lines on a coloured ground. */
export function bodyOf(root: Element, head: Element | null, shared: Element | null): Element | null {
  const message = ownIn(root, S.message).find((found) => isBefore(shared, found));
  const lines = () => around(ownIn(root, S.line).filter((line) => isBefore(shared, line) && !isPressed(line, root)));
  return message ?? described(root, head, shared) ?? lines() ?? (fits(root, S.beside) ? textBelow(root, head) : null);
}

/** Beside a photo: the first text that follows the line with the time and the audience. */
function textBelow(root: Element, head: Element | null): Element | null {
  const icon = ownIn(root, S.audience).findLast((found) => head === null || precedes(head, found));
  return ownIn(root, S.text).find((text) => icon !== undefined && precedes(icon, text) && !isPressed(text, root) && lineOf(text) !== '') ?? null;
}

/** The text of the post that is shown within another, and whose it is. */
export function sharedIn(root: Element, shared: Element | null): Quoted | null {
  if (shared === null) return null;
  const message = ownIn(root, S.message).find((found) => !isBefore(shared, found));
  const text = message === undefined ? '' : visibleText(message, { skip: (element) => fits(element, UNREAD) }).text;
  const account = all(shared, S.link).map((link) => accountIn(attr(link, 'href'))).find((found) => found !== null);
  return text === '' ? null : { handle: account?.handle ?? null, text };
}

export function wordsIn(body: Element | null, quoted: Quoted | null = null): OwnWords {
  if (body === null) return { text: '', nodes: [], quoted, links: [], hasMedia: true };
  const { text, nodes } = visibleText(body, { skip: (element) => fits(element, UNREAD) });
  return { text, nodes, quoted, links: linksIn(body, HOME, { unwrap: metaLink, notIn: UNREAD }), hasMedia: true };
}

export function isFolded(body: Element | null): boolean {
  return body !== null && one(body, S.inWords) !== null;
}

/** The language that a text is said to be in, which is not the page's. */
export function languageOf(body: Element | null): string | null {
  const told = body && (attr(body, 'lang') === null ? one(body, '[lang]') : body);
  return told && (attr(told, 'lang') || null);
}

/** Of what describes a post (time, text, attachment, counts): the part with lines of text. */
function described(root: Element, head: Element | null, shared: Element | null): Element | null {
  const ids = (attr(root, 'aria-describedby') ?? '').split(/\s+/);
  const parts = ids.map((id) => byId(root, id)).filter((part) => part !== null && part !== head && isBefore(shared, part) && !isPressed(part, root));
  return parts.find((part) => part !== null && one(part, `${S.audience}, ${S.reactions}`) === null && one(part, S.line) !== null && lineOf(part) !== '') ?? null;
}

/** The smallest block of text that holds all of some lines. */
function around(lines: readonly Element[]): Element | null {
  const [first] = lines;
  if (first === undefined) return null;
  const parent = parentOf(first);
  const block = parent && nearest(parent, S.text);
  return block !== null && lines.every((line) => holds(block, line)) ? block : first;
}

export function isPressed(element: Element, root: Element): boolean {
  const control = nearest(element, S.control);
  return control !== null && holds(root, control) && control !== root;
}
