import type { Engagement } from '../../model/post.ts';
import { asciiDigits } from '../ascii-digits.ts';
import { parseCount } from '../counts.ts';
import { attr, fits, holds, nearest, nextElementOf, one, parentOf, precedes } from '../dom.ts';
import { lineOf } from '../visible-text.ts';
import { byId, ownIn } from './own-part.ts';
import { S } from './selectors.ts';

/** "369", "1.2K", "1,2 Mio.": a number and not "Mara and 368 others". */
const ONLY_NUMBER = /^\d[\d.,٫٬'’\s]*\p{L}{0,4}\.?$/u;

/** Reactions by their total, comments and shares by the row of buttons below a post, or by the buttons that press them. */
export function engagementOf(root: Element): Partial<Engagement> {
  const comments = commentsButton(root);
  return {
    likes: total(root) ?? counted(root, S.likeButton),
    replies: (comments && parseCount(lineOf(comments))) ?? counted(root, S.commentButton),
    reposts: sharesAfter(comments, root) ?? counted(root, S.shareButton),
  };
}

function total(root: Element): number | null {
  const [toolbar] = ownIn(root, S.reactions);
  if (toolbar === undefined) return null;
  const numbers = ownIn(root, S.total).filter((found) => precedes(toolbar, found) || holds(toolbar, found)).map((found) => lineOf(found));
  const shown = numbers.find((text) => ONLY_NUMBER.test(asciiDigits(text)));
  return shown === undefined ? null : parseCount(shown);
}

/** "782 comments" is the last of what describes a post, and a button. */
function commentsButton(root: Element): Element | null {
  const ids = (attr(root, 'aria-describedby') ?? '').trim().split(/\s+/);
  const last = byId(root, ids.at(-1));
  const button = last && (fits(last, S.button) ? last : (nearest(last, S.button) ?? one(last, S.button)));
  return button !== null && holds(root, button) && parseCount(lineOf(button)) !== null ? button : null;
}

/** "114 shares" stands beside it. */
function sharesAfter(comments: Element | null, root: Element): number | null {
  for (let block: Element | null = comments; block !== null && block !== root; block = parentOf(block)) {
    const next = nextElementOf(block);
    if (next !== null) return one(next, S.button) !== null || fits(next, S.button) ? parseCount(lineOf(next)) : null;
  }
  return null;
}

function counted(root: Element, selector: string): number | null {
  const [part] = ownIn(root, selector);
  const button = part && (nearest(part, S.button) ?? part);
  const text = button === undefined ? '' : asciiDigits(lineOf(button));
  return ONLY_NUMBER.test(text) ? parseCount(text) : null;
}
