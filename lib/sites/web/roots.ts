import type { EpochMs } from '../../model/time.ts';
import { attr, fits, holds, one, precedes } from '../dom.ts';
import { candidates, MICROFORMATS } from './candidates.ts';
import type { Candidate } from './candidates.ts';
import { tellJsonLd } from './json-ld.ts';
import { tellMicrodata } from './microdata.ts';
import { tellMicroformats } from './microformats.ts';
import { ownText } from './own-text.ts';
import { ownPart } from './own-part.ts';
import type { OwnPart } from './own-part.ts';
import { isProfile } from './plain-author.ts';
import { wordsIn } from './plain-body.ts';
import { tellPlain } from './plain.ts';
import { firstTold } from './told.ts';
import type { Told } from './told.ts';

/** Only whether there is a time counts here: any clock after all posts will do. */
const AFTER_ALL_POSTS: EpochMs = Date.UTC(2099, 0, 1);

/** What all strategies together tell of a post, the surest first. */
export function tell(own: OwnPart, now: EpochMs): Told {
  return tellPlain(own, firstTold([tellMicrodata(own), tellMicroformats(own)]), now);
}

/** The same, with what the page's scripts state of the post that opens with these words. */
export function tellFully(own: OwnPart, now: EpochMs): Told {
  const told = tell(own, now);
  const stated = tellJsonLd(own, ownText(own, told).text);
  // A script often repeats the thread's address for every post: the markup's own link is closer.
  return firstTold([tellMicrodata(own), tellMicroformats(own), { ...stated, href: null, kind: stated.kind === 'post' || stated.kind === 'question' ? stated.kind : null }, told, stated]);
}

/**
 * The posts of the scope in document order. Innermost candidates are judged first: one is a post if it has words of its own
 * and says whose or when, apart from the posts already found in it. So neither a list, nor a wrapper, nor a part of a post is one.
 */
export function findRoots(scope: ParentNode): Element[] {
  const found: Element[] = [];
  for (const candidate of candidates(scope).toReversed()) {
    const inner = found.filter((element) => holds(candidate.element, element));
    const own = ownPart(candidate.element, inner);
    if (isPost(candidate, own, tell(own, AFTER_ALL_POSTS))) found.push(candidate.element);
  }
  return found.toSorted((a, b) => (precedes(a, b) ? -1 : 1));
}

/** Characters of a text that passes for a post although nothing says when it was written. */
const LEAST_ALONE = 25;

/** What a post without words shows. */
const MEDIA = 'img, picture, video, audio, iframe, object';

function isPost(candidate: Candidate, own: OwnPart, told: Told): boolean {
  const { author, time, body } = told;
  const isWhole = author !== null && time !== null;
  if (body === null) return fits(candidate.element, MICROFORMATS) && isWhole && told.title !== null;
  if ((author === null && time === null) || isCard(own, body)) return false;
  if ((own.hasInner || author === null) && wordsIn(own, body) === 0) return false;
  if (ownText(own, told).text === '') return isWhole && (candidate.isTyped || candidate.number !== null) && (own.quotes.length > 0 || one(body, MEDIA) !== null);
  if (candidate.isTyped || candidate.number !== null) return true;
  if (candidate.isRepeated) return author !== null && (time !== null || ownText(own, told).text.length >= LEAST_ALONE);
  return !candidate.isPart && (isWhole || !candidate.isInside);
}

/** A teaser: its heading leads to another page, and it has no words but an excerpt. */
function isCard(own: OwnPart, body: Element): boolean {
  const heading = own.all('h1 a[href], h2 a[href], h3 a[href], h4 a[href], .title a[href], .Title a[href], a.title[href], a.Title[href]')[0];
  return heading !== undefined && !isProfile(heading) && !(attr(heading, 'href') ?? '').includes('#') && (body === own.root || !holds(body, heading));
}
