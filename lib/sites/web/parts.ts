import type { EpochMs } from '../../model/time.ts';
import { attr } from '../dom.ts';
import { ownPart } from './own-part.ts';
import { tell } from './roots.ts';
import { Survey } from './survey.ts';

/** The elements that any page's reader takes for the parts of a post; null: it knows none. */
export interface ToldParts {
  body: Element | null;
  author: Element | null;
  time: Element | null;
  link: Element | null;
}

/** What any page's reader makes of one post that somebody points at; `inner`: the posts that stand in it. */
export function partsOf(root: Element, inner: readonly Element[], now: EpochMs): ToldParts {
  const own = ownPart(Survey.of(root), root, inner);
  const { body, author, time, href } = tell(own, now);
  const link = href === null ? undefined : own.all('a[href]').find((element) => attr(element, 'href') === href);
  return { body, author: author?.element ?? null, time: time?.element ?? null, link: link ?? null };
}
