import { fieldText, type Hit } from '../model/hit.ts';
import type { Post } from '../model/post.ts';
import { isStopWord } from './stop-words.ts';
import { foldText } from './fold.ts';
import { hitSentence } from './hit-sentence.ts';
import { parse } from './parse.ts';
import { writtenTerm } from './written-term.ts';

/** What a query is not to find any more. */
export interface Exclusion {
  /** `phrase`: the hit and its neighbour; `word`: a word anywhere; `context`: that word near the hit; `author`: this person's posts. */
  kind: 'phrase' | 'word' | 'context' | 'author';
  /** What the page said: a phrase, a word, a handle. */
  about: string;
  /** As a query writes it, to stand behind NOT. */
  query: string;
}

const MOST_WORDS = 4;
const NEAR = 5;

/** Ways to keep posts like this one out, the narrowest first; only those that the language can say. */
export function proposeExclusions(post: Post, hits: readonly Hit[]): readonly Exclusion[] {
  const hit = hits.find(({ field }) => field !== 'author' && field !== 'link');
  const proposed = [...(hit === undefined ? [] : aroundHit(fieldText(post, hit.field), hit)), ...byAuthor(post)];
  return proposed.filter(({ query }, index) => parse(`lumetra NOT ${query}`).ok && proposed.findIndex((other) => other.query === query) === index);
}

/** The query without what the exclusion names. */
export function withExclusion(query: string, exclusion: Pick<Exclusion, 'query'>): string {
  const parsed = parse(query);
  const one = parsed.ok && parsed.tree.kind !== 'or' && parsed.tree.kind !== 'near';
  return `${one ? query.trimEnd() : `(${query.trim()})`} NOT ${exclusion.query}`;
}

function aroundHit(text: string, hit: Hit): Exclusion[] {
  const found = text.slice(hit.start, hit.end);
  const before = /([\p{L}\p{N}\p{M}'’-]+)[ \t]+$/u.exec(text.slice(0, hit.start))?.[1];
  const after = /^[ \t]+([\p{L}\p{N}\p{M}'’-]+)/u.exec(text.slice(hit.end))?.[1];
  const phrases = [before === undefined ? [] : [`${before} ${found}`], after === undefined ? [] : [`${found} ${after}`]].flat();
  const words = tellingWords(hitSentence(text, [hit]), found);
  return [
    ...phrases.map((about): Exclusion => ({ kind: 'phrase', about, query: `"${about}"` })),
    ...words.slice(0, 1).map((about): Exclusion => ({ kind: 'context', about, query: `(${writtenTerm(hit.term)} NEAR/${NEAR} ${writtenTerm(about)})` })),
    ...words.map((about): Exclusion => ({ kind: 'word', about, query: writtenTerm(about) })),
  ];
}

/** Words of the sentence that tell it from others, the nearest to the hit first: none of the commonest. */
function tellingWords(sentence: string, found: string): string[] {
  const own = new Set(foldText(found).split(/[^\p{L}\p{N}]+/u));
  const at = sentence.indexOf(found);
  const words = Array.from(sentence.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu), ({ 0: word, index }) => ({ word, away: index < at ? at - index - word.length : index - at - found.length }));
  const telling = words.filter(({ word }) => word.length > 3 && !isStopWord(foldText(word)) && !own.has(foldText(word)));
  const distinct = telling.filter(({ word }, index) => telling.findIndex((other) => foldText(other.word) === foldText(word)) === index);
  return distinct.toSorted((a, b) => a.away - b.away).slice(0, MOST_WORDS).map(({ word }) => word);
}

function byAuthor({ author }: Post): Exclusion[] {
  return author.handle === '' ? [] : [{ kind: 'author', about: author.handle, query: `author:${writtenTerm(author.handle)}` }];
}
