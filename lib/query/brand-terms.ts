import { foldText } from './fold.ts';
import { parse } from './parse.ts';

const DOUBLE_QUOTES = /["\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\uff02]/g;

export interface Brand {
  name: string;
  /** With or without `@`. */
  handle?: string;
  /** Host name or address. */
  site?: string;
}

/**
 * Terms to offer for a brand, as a query writes them: the name, then handle, hashtag and domain, guessed from the name where
 * they are not given. `Lumetra` → `Lumetra`, `@lumetra`, `#lumetra`, `lumetra.com`.
 */
export function termsOfBrand({ name, handle, site }: Brand): readonly string[] {
  const written = name.replace(DOUBLE_QUOTES, ' ').split(/\s+/u).filter((word) => word !== '').join(' ');
  const joined = foldText(written).replace(/[^\p{L}\p{N}\p{M}_]/gu, '');
  // A host has letters of the Latin alphabet, figures and hyphens; a guess in other letters would seldom be right.
  const guessedSite = /^[a-z0-9]+$/.test(joined) ? `${joined}.com` : '';
  const guessedHandle = /^\w+$/.test(joined) ? joined : '';
  const offered = [
    plainOrQuoted(written),
    sigil('@', handle?.trim().replace(/^@/, '') || guessedHandle),
    sigil('#', joined),
    hostOf(site?.trim() ?? '') || guessedSite,
  ];
  return [...new Set(offered.filter((term) => term !== '' && parse(term).ok))];
}

/** The query that finds any of the terms; what is not one term as written is quoted. '' where there is none. */
export function queryOf(terms: readonly string[]): string {
  return terms.map((term) => plainOrQuoted(term.trim())).filter((term) => term !== '').join(' OR ');
}

/** Quotes where the bare name would be read as several terms or as something else than a word. */
function plainOrQuoted(name: string): string {
  if (name === '') return '';
  const parsed = parse(name);
  const isOneTerm = parsed.ok && parsed.tree.kind === 'term' && parsed.tree.start === 0 && parsed.tree.end === name.length;
  return isOneTerm && !/^(?:and|or|not)$/i.test(name) ? name : `"${name.replace(DOUBLE_QUOTES, ' ').replace(/[?*]/g, ' ').trim()}"`;
}

function sigil(mark: string, name: string): string {
  return name === '' ? '' : mark + name;
}

function hostOf(site: string): string {
  return site.replace(/^[a-z]+:\/\//i, '').replace(/^www\./i, '').replace(/[/?#:].*$/, '').toLowerCase();
}
