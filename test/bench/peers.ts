import { AhoCorasick as Monyone } from '@monyone/aho-corasick';
import Plain from 'ahocorasick';
import FastScanner from 'fastscan';
import Modern from 'modern-ahocorasick';

/** Finds terms in a text, in any case; how many were found. */
export type Search = (text: string) => number;

/** Other ways to look for many terms, each with as little around it as it can have. Hosts and handles are plain strings to them. */
export function peersOf(terms: readonly string[]): Readonly<Record<string, Search>> {
  const words = terms.map((term) => term.replaceAll('"', '').toLowerCase());
  const fastscan = new FastScanner(words);
  const plain = new Plain(words);
  const modern = new Modern(words);
  const monyone = new Monyone(words);
  return {
    fastscan: (text) => fastscan.search(text.toLowerCase()).length,
    ahocorasick: (text) => plain.search(text.toLowerCase()).length,
    'modern-ahocorasick': (text) => modern.search(text.toLowerCase()).length,
    '@monyone/aho-corasick': (text) => monyone.matchInText(text.toLowerCase()).length,
  };
}

/** One RegExp for each term, with the boundaries of ASCII: cheaper than right. */
export function regExpsOf(terms: readonly string[]): Search {
  const regexps = terms.map((term) => new RegExp(`\\b${literalOf(term)}\\b`, 'i'));
  return (text) => regexps.reduce((found, regexp) => (regexp.test(text) ? found + 1 : found), 0);
}

/** All terms in one RegExp, on text in lower case: the fastest way to have one. */
export function alternationOf(terms: readonly string[]): Search {
  const word = '[\\p{L}\\p{N}\\p{M}_]';
  const regexp = new RegExp(`(?<!${word})(?:${terms.map((term) => literalOf(term.toLowerCase())).join('|')})(?!${word})`, 'gv');
  return (text) => text.toLowerCase().match(regexp)?.length ?? 0;
}

function literalOf(term: string): string {
  return term.replaceAll('"', '').replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&').replaceAll(' ', '\\s+');
}
