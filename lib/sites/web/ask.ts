import { ASIDE } from './candidates.ts';
import { NOT_OWN } from './own-part.ts';
import { ABOUT, AVATAR, NAMED as PERSONS } from './plain-author.ts';
import { CHROME, CONTENTS } from './plain-body.ts';
import { ANY, MACHINE, NAMED as TIMES } from './plain-time.ts';
import { QUOTE } from './quote.ts';
import type { Sought } from './sought.ts';
import type { Steps } from './steps.ts';
import type { Survey } from './survey.ts';

const OFTEN_SOUGHT: readonly Sought[] = [ASIDE, NOT_OWN, CHROME, QUOTE, PERSONS, ABOUT, AVATAR, 'a[href]', MACHINE, TIMES, ANY, CONTENTS, '[itemprop]', '[itemscope]', '[lang]'];

/** Elements of a part from which a question takes its time. */
const LARGE = 500;

/** Puts the questions of every post to the whole of a large part, one in a step, so that the first post need not wait for all of the answers. */
export function* ask(survey: Survey): Steps<void> {
  if (survey.elements.length < LARGE) return;
  for (const sought of OFTEN_SOUGHT) {
    survey.matchesOf(sought);
    yield;
  }
}
