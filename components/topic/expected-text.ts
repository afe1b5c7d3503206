import { type MessageKey, t } from '../../lib/platform/i18n.ts';
import type { Expected, Meaning } from '../../lib/query/query-error.ts';

const EXPECTED: Record<Expected, MessageKey> = {
  term: 'expectedTerm',
  'closing-parenthesis': 'expectedParenthesis',
  'closing-quote': 'expectedQuote',
  'closing-comment': 'expectedComment',
  'closing-bracket': 'expectedBracket',
  'two-terms': 'expectedTwoTerms',
  number: 'expectedNumber',
  language: 'expectedLanguage',
  type: 'expectedType',
  site: 'expectedSite',
  subreddit: 'expectedSubreddit',
  engagementType: 'expectedEngagement',
  has: 'expectedHas',
};

const MEANING: Record<Meaning, MessageKey> = {
  place: 'meaningPlace',
  author: 'meaningAuthor',
  channel: 'meaningChannel',
  publication: 'meaningPublication',
  blog: 'meaningBlog',
  conversation: 'meaningConversation',
  picture: 'meaningPicture',
  time: 'meaningTime',
  'source-kind': 'meaningSource',
  flair: 'meaningFlair',
  sensitive: 'meaningSensitive',
  product: 'meaningProduct',
  tag: 'meaningTag',
  opening: 'meaningOpening',
  repost: 'meaningRepost',
  raw: 'meaningRaw',
  fuzzy: 'meaningFuzzy',
  model: 'meaningModel',
};

/** What was expected at the place of an error, in one sentence. */
export function expectedText(expected: Expected): string {
  return t('queryExpected', t(EXPECTED[expected]));
}

/** What an operator of another tool would have asked for. */
export function meaningText(meaning: Meaning): string {
  return t('queryMeaning', t(MEANING[meaning]));
}
