import { type MessageKey, numberText, t } from '../../lib/platform/i18n.ts';
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
  if (min === null) return t('clauseAtMost', max ?? 0);
  if (max === null) return t('clauseAtLeast', min);
  return min === max ? numberText(min) : t('clauseFromTo', min, max);
}
