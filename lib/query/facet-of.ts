import { foldText } from './fold.ts';
import type { Field } from './fields.ts';
import { hostOf } from './host-of.ts';
import { shapeOf } from './term-text.ts';
import type { Facet, Term, WordFacet } from './tree.ts';

/** What `type:`, `engagementType:` and `has:` may ask. A page tells neither reposts nor pictures. */
export const VALUES: Readonly<Partial<Record<WordFacet, readonly string[]>>> = {
  type: ['post', 'comment', 'reply', 'review', 'video', 'question', 'answer', 'article'],
  engagementType: ['comment', 'reply', 'quote'],
  has: ['link', 'question', 'quote'],
};

/** The node of `site:reddit.com` or `hashtag:lumetra`; null: no such value. */
export function facetOf(name: (Field & { kind: 'of' })['name'], term: Term, start: number): Facet | Term | null {
  const { end, text } = term;
  if (name === 'hashtag') {
    const tag = `#${text.replace(/^[#\uff03]/, '')}`;
    return { ...term, shape: shapeOf(tag) === 'hashtag' ? 'hashtag' : 'phrase', text: tag, exactCase: term.exactCase && !tag.includes(' '), start, end };
  }
  const value = foldText(text).replaceAll('_', name === 'language' ? '-' : '_');
  const facet = (facetName: WordFacet, facetValue: string): Facet => ({ kind: 'facet', name: facetName, value: facetValue, start, end });
  switch (name) {
    case 'site': {
      const site = siteOf(value);
      return /^\*?\.?[\p{L}\p{N}][^\s,()"<>{}`]*$/u.test(site) ? facet(name, site) : null;
    }
    case 'topLevelDomain':
      return /^\.?\p{L}{2,}$/u.test(value) ? facet('site', `*.${value.replace('.', '')}`) : null;
    case 'language':
      return /^[a-z]{2,3}(?:-[a-z\d-]+)?$/.test(value) ? facet(name, value) : null;
    case 'subreddit': {
      const subreddit = value.replace(/^\/?r\//, '').replace(/\/$/, '');
      return /^\w+$/.test(subreddit) ? facet(name, subreddit) : null;
    }
    default:
      return VALUES[name]!.includes(value) ? facet(name, value) : null;
  }
}

/** Without what an address has before its host and after its last word, however often: a facet that is written out reads as itself. */
function siteOf(address: string): string {
  const site = hostOf(address).replace(/\/+$/, '');
  return site === address ? site : siteOf(site);
}
