import { fieldText, HIT_FIELDS } from '../model/hit.ts';
import type { Hit } from '../model/hit.ts';
import type { Post } from '../model/post.ts';
import type { Matcher, TopicQuery } from './matcher.ts';

const WORD = /[\p{L}\p{N}\p{M}_]/u;

/** A first matcher: words and phrases joined by OR. The query language replaces it behind the same interface. */
export function compile(topics: readonly TopicQuery[]): Matcher {
  const compiled = topics.map((topic) => ({ topic, terms: termsOf(topic.query) }));
  return {
    canMatch: (raw, links) => {
      const haystack = [raw, ...links()].join('\n').toLowerCase();
      return compiled.some(({ terms }) => terms.some((term) => haystack.includes(term.toLowerCase().split(/\s+/)[0] ?? '')));
    },
    match: (post) =>
      compiled
        .filter(({ topic }) => topic.sites === 'all' || topic.sites.includes(post.site))
        .map(({ topic, terms }) => ({ topicId: topic.id, topicRevision: topic.revision, hits: hitsOf(post, terms) }))
        .filter((match) => match.hits.length > 0),
  };
}

function termsOf(query: string): string[] {
  return query.split(/\s+OR\s+|,/).map((term) => term.trim().replace(/^["“”]|["“”]$/g, '')).filter((term) => term !== '');
}

function hitsOf(post: Post, terms: readonly string[]): Hit[] {
  return HIT_FIELDS.flatMap((field) => {
    const text = fieldText(post, field);
    const lower = text.toLowerCase();
    if (lower.length !== text.length) return [];
    return terms.flatMap((term) => {
      const hits: Hit[] = [];
      const needle = term.toLowerCase();
      for (let start = lower.indexOf(needle); start >= 0; start = lower.indexOf(needle, start + 1)) {
        const end = start + needle.length;
        if (!WORD.test(text[start - 1] ?? '') && !WORD.test(text[end] ?? '')) hits.push({ field, start, end, term });
      }
      return hits;
    });
  });
}
