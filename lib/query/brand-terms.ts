import { foldText } from './fold.ts';
import { parse } from './parse.ts';
import { writtenTerm } from './written-term.ts';

const DOUBLE_QUOTES = /["\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\uff02]/g;

export interface Brand {
  name: string;
  /** With or without `@`. */
  handle?: string;
  /** Host name or address. */
  site?: string;
}

/** A brand's name, handle, hashtag and host, each as a query writes it; '' where there is none. */
export interface BrandTerms {
  name: string;
  handle: string;
  hashtag: string;
  domain: string;
}

/** What is not given is guessed from the name. `Lumetra` → `Lumetra`, `@lumetra`, `#lumetra`, `lumetra.com`. */
export function brandTerms({ name, handle, site }: Brand): BrandTerms {
  const written = name.replace(DOUBLE_QUOTES, ' ').replace(/[?*]/g, ' ').split(/\s+/u).filter((word) => word !== '').join(' ');
  const joined = joinedName(written);
  // A host has letters of the Latin alphabet, figures and hyphens; a guess in other letters would seldom be right.
  const guessedSite = /^[a-z0-9]+$/.test(joined) ? `${joined}.com` : '';
  const guessedHandle = /^\w+$/.test(joined) ? joined : '';
  return {
    name: readable(writtenTerm(written)),
    handle: readable(sigil('@', handle?.trim().replace(/^@/, '') || guessedHandle)),
    hashtag: readable(sigil('#', joined)),
    domain: readable(hostOf(site?.trim() ?? '') || guessedSite),
  };
}

/** Terms to offer for a brand, as a query writes them: the name, then handle, hashtag and domain. */
export function termsOfBrand(brand: Brand): readonly string[] {
  const { name, handle, hashtag, domain } = brandTerms(brand);
  return [...new Set([name, handle, hashtag, domain].filter((term) => term !== ''))];
}

/** The query that finds any of the terms; what is not one term as written is quoted. '' where there is none. */
export function queryOf(terms: readonly string[]): string {
  // A brand's question mark is part of its name, not a letter to guess.
  return terms.map((term) => writtenTerm(term.replaceAll('?', ' '))).filter((term) => term !== '').join(' OR ');
}

/** The name in one word of small letters and figures, as in a hashtag. */
export function joinedName(name: string): string {
  return foldText(name).replace(/[^\p{L}\p{N}\p{M}_]/gu, '');
}

function readable(term: string): string {
  return parse(term).ok ? term : '';
}

function sigil(mark: string, name: string): string {
  return name === '' ? '' : mark + name;
}

function hostOf(site: string): string {
  return site.replace(/^[a-z]+:\/\//i, '').replace(/^www\./i, '').replace(/[/?#:].*$/, '').toLowerCase();
}
