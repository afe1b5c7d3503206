import { TEXT_LIMIT } from '../../model/post.ts';
import { documentOf, one, tagOf, textOf } from '../dom.ts';
import { visibleText } from '../visible-text.ts';
import type { VisibleText } from '../visible-text.ts';
import { squeezed } from './json-ld.ts';
import type { OwnPart } from './own-part.ts';
import { CHROME } from './plain-body.ts';
import type { Survey } from './survey.ts';
import type { Told } from './told.ts';

/** What the person wrote: the body without what belongs to others, what is there to press, and the head of the post. */
export function ownText(own: OwnPart, told: Heads, enough = Infinity): VisibleText {
  return told.body === null ? { text: '', nodes: [] } : visibleText(told.body, { skip: isOutside(own, told), enough: Math.min(enough, TEXT_LIMIT * 2) });
}

type Heads = Pick<Told, 'author' | 'time' | 'body'>;

/** Tells the elements within the body that are none of the author's words. */
export function isOutside({ isLeftOut, isArticle, survey }: OwnPart, told: Heads): (element: Element) => boolean {
  const heads = [told.author?.element, told.time?.element].filter((head) => head !== null && head !== undefined);
  return (element) => isLeftOut(element) || survey.is(element, CHROME) || heads.some((head) => survey.holds(element, head)) || (!isArticle && repeatsSubject(survey, element));
}

const HEADING = /^h[1-4]$/;
const LONGEST_SUBJECT = 200;
const ANSWERS = /^\p{L}{1,4}\s?:\s*/u;

/** The page's subject, which forums set above every reply: "Re: Lumetra hums". */
function repeatsSubject(survey: Survey, element: Element): boolean {
  if (!HEADING.test(tagOf(element))) return false;
  const subject = squeezed((survey.line(element, LONGEST_SUBJECT) ?? '').replace(ANSWERS, ''));
  return subject !== '' && survey.once('page title', () => squeezed(textOf(one(documentOf(element), 'title') ?? element))).includes(subject);
}
