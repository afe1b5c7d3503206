import type { EpochMs } from '../../model/time.ts';
import { attr, documentOf, fits, one, tagOf } from '../dom.ts';
import { candidates, MICROFORMATS } from './candidates.ts';
import type { Candidate } from './candidates.ts';
import { tellJsonLd } from './json-ld.ts';
import { tellMicrodata } from './microdata.ts';
import { tellMicroformats } from './microformats.ts';
import { ownText } from './own-text.ts';
import { ownPart } from './own-part.ts';
import type { OwnPart } from './own-part.ts';
import { isProfile } from './plain-author.ts';
import { hasWords } from './plain-body.ts';
import { tellPlain, tellPlainRest } from './plain.ts';
import { isCalled } from './words.ts';
import { ask } from './ask.ts';
import type { Steps } from './steps.ts';
import { Survey } from './survey.ts';
import { firstTold } from './told.ts';
import type { Told } from './told.ts';

/** Only whether there is a time counts here: any clock after all posts will do. */
const AFTER_ALL_POSTS: EpochMs = Date.UTC(2099, 0, 1);

/** What all strategies together tell of a post, the surest first, with what the page's scripts state of the one that opens with its words. */
export function tell(own: OwnPart, now: EpochMs): Told {
  const sure = tellMarkup(own);
  const told = tellPlainRest(own, tellPlain(own, sure, now));
  const stated = tellJsonLd(own, ownText(own, told).text);
  // A script often repeats the thread's address for every post: the markup's own link is closer.
  return firstTold([sure, { ...stated, href: null, kind: stated.kind === 'post' || stated.kind === 'question' ? stated.kind : null }, told, stated]);
}

function tellMarkup(own: OwnPart): Told {
  return firstTold([tellMicrodata(own), tellMicroformats(own)]);
}

/** The posts of a scope, and the survey of it that they were found with; null where nothing in it even looks like one. */
export interface Found {
  roots: readonly Element[];
  survey: Survey | null;
}

/**
 * The posts of the scope among what may be one (`namedIn`), in document order. Innermost candidates are judged first: one is a post if it has words of its own
 * and says whose or when, apart from the posts already found in it. So neither a list, nor a wrapper, nor a part of a post is one.
 */
export function* findRoots(scope: ParentNode, named: readonly Element[]): Steps<Found> {
  if (named.length === 0) return { roots: [], survey: null };
  const survey = yield* Survey.steps(scope);
  yield* ask(survey);
  return { roots: yield* namedRoots(survey, named), survey };
}

function* namedRoots(survey: Survey, named: readonly Element[]): Steps<Element[]> {
  const roots: Element[] = [];
  /** Those found that none found so far holds, the first in the document last. */
  const outermost: Element[] = [];
  for (const candidate of (yield* candidates(survey, named)).toReversed()) {
    yield;
    const { element } = candidate;
    const inner = outermost.slice(outermost.findLastIndex((other) => !survey.holds(element, other)) + 1);
    if (!isPost(candidate, ownPart(survey, element, inner))) continue;
    outermost.length -= inner.length;
    outermost.push(element);
    roots.push(element);
  }
  return roots.toReversed();
}

/** Characters of a text that passes for a post although nothing says when it was written. */
const LEAST_ALONE = 25;

/** What a post without words shows. */
const MEDIA = 'img, picture, video, audio, iframe, object';

/** As much as finding posts needs. */
export function tellToFind(own: OwnPart): Told {
  return tellPlain(own, tellMarkup(own), AFTER_ALL_POSTS);
}

function isPost(candidate: Candidate, own: OwnPart): boolean {
  const told = tellToFind(own);
  const { author, time, body } = told;
  const isWhole = author !== null && time !== null;
  if (body === null) return fits(candidate.element, MICROFORMATS) && isWhole && told.title !== null;
  if ((author === null && time === null) || isCard(own, body)) return false;
  if ((own.hasInner || author === null) && !hasWords(own, body)) return false;
  const isSure = candidate.isTyped || candidate.number !== null;
  const { length } = ownText(own, told, LEAST_ALONE * 2).text;
  if (length === 0) return isWhole && isSure && (own.quotes.length > 0 || own.survey.first(body, MEDIA) !== null);
  if (isSure) return true;
  if (candidate.isRepeated) return author !== null && (time !== null || length >= LEAST_ALONE);
  return !candidate.isPart && (isWhole || !candidate.isInside);
}

const HEADING = { name: 'heading', marked: 'h1, h2, h3, h4', called: isCalled('title') };

/** A teaser: its heading leads to another page than the one that this page states to be, and it has no words but an excerpt. */
export function isCard(own: OwnPart, body: Element): boolean {
  const isAbove = (element: Element): boolean => body === own.root || own.survey.rankOf(element) < own.survey.rankOf(body);
  const heading = own.all(HEADING).filter(isAbove).map((element) => (tagOf(element) === 'a' ? element : own.survey.first(element, 'a[href]'))).find((link) => link !== null);
  return heading !== undefined && !isProfile(heading) && !(attr(heading, 'href') ?? '').includes('#') && attr(heading, 'href') !== attr(one(documentOf(heading), 'link[rel="canonical"]') ?? own.root, 'href') && (body === own.root || !own.survey.holds(body, heading));
}
