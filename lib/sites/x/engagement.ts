import type { Engagement } from '../../model/post.ts';
import { attr, nearest } from '../dom.ts';
import { parseCount, wholeNumbers } from '../counts.ts';
import { lineOf } from '../visible-text.ts';
import type { OwnPart } from './own-part.ts';
import { S } from './selectors.ts';

/** Each button's test id says what it counts; its label has the exact number ("1059 Likes. Like"), its face a rounded one. */
export function engagementOf(own: OwnPart): Engagement {
  return {
    likes: countOn(own.first(S.like)),
    replies: countOn(own.first(S.reply)),
    reposts: countOn(own.first(S.repost)),
    views: countOn(own.first(S.analytics)) ?? viewsBesideTime(own),
  };
}

function countOn(button: Element | null): number | null {
  if (button === null) return null;
  const [exact] = wholeNumbers(attr(button, 'aria-label') ?? '');
  return exact ?? parseCount(lineOf(button));
}

/**
 * On its own page a post shows its views beside the time, rounded ("5,9 mi"). The label of the row of buttons ends with
 * the exact number: it is taken if the rounded one, always cut off and not rounded up, can stand for it.
 */
function viewsBesideTime(own: OwnPart): number | null {
  const shown = own.all(S.number).find((number) => nearest(number, `${S.actions}, a, button`) === null);
  const rounded = shown === undefined ? null : parseCount(lineOf(shown));
  if (rounded === null) return null;
  const sentence = own.all(S.actions).map((row) => attr(row, 'aria-label') ?? '').join(' ');
  return wholeNumbers(sentence).findLast((exact) => exact >= rounded && exact < rounded * 2) ?? rounded;
}
