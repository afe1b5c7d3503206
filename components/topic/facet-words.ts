import { type MessageKey, t, uiLanguage } from '../../lib/platform/i18n.ts';
import type { Facet, NumberFacet, NumberRange, WordFacet } from '../../lib/query/tree.ts';

const WORD: Record<WordFacet, MessageKey> = {
  site: 'clauseOnSite',
  language: 'clauseLanguage',
  type: 'clauseType',
  subreddit: 'clauseSubreddit',
  engagementType: 'clauseType',
  has: 'clauseHas',
};

const COUNTED: Record<NumberFacet, MessageKey> = {
  followers: 'clauseFollowers',
  rating: 'clauseRating',
  likes: 'clauseLikes',
  replies: 'clauseReplies',
  reposts: 'clauseReposts',
  views: 'clauseViews',
};

/** What is asked of a post that is no text of it. */
export function facetWords(facet: Facet): string {
  if (typeof facet.value === 'string') return t(WORD[facet.name as WordFacet], facet.value);
  return t(COUNTED[facet.name as NumberFacet], rangeWords(facet.value));
}

function rangeWords({ min, max }: NumberRange): string {
  const number = new Intl.NumberFormat(uiLanguage());
  if (min === null) return t('clauseAtMost', number.format(max ?? 0));
  if (max === null) return t('clauseAtLeast', number.format(min));
  return min === max ? number.format(min) : t('clauseFromTo', number.format(min), number.format(max));
}
