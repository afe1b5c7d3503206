import { fieldText, type Hit } from '../model/hit.ts';
import type { TopicMatch } from '../model/mention.ts';
import type { Post } from '../model/post.ts';
import { byCanonical, isSame } from './same.ts';

interface Matched {
  post: Post;
  matches: readonly TopicMatch[];
}

/** The matches of both, of each topic those of its newest query. Hits stand where the text that is kept is the one they were found in. */
export function mergeMatches(a: Matched, b: Matched, kept: Post): readonly TopicMatch[] {
  const [mine, theirs] = [within(a, kept), within(b, kept)];
  if (isSame(mine, theirs)) return mine;
  const topics = Map.groupBy([...mine, ...theirs], ({ topicId }) => topicId);
  return [...topics.values()].map((matches) => matches.reduce(mergeOne)).sort((x, y) => (x.topicId < y.topicId ? -1 : 1));
}

function mergeOne(a: TopicMatch, b: TopicMatch): TopicMatch {
  if (a.topicRevision !== b.topicRevision) return a.topicRevision > b.topicRevision ? a : b;
  if (isSame(a.hits, b.hits)) return a;
  const hits = new Map([...a.hits, ...b.hits].map((hit) => [`${hit.field} ${hit.start} ${hit.end} ${hit.term}`, hit]));
  return { ...a, hits: [...hits.values()].sort(byPlace) };
}

function within({ post, matches }: Matched, kept: Post): readonly TopicMatch[] {
  // The same words of a post that was still folded are another reading: one of three would else depend on who came first.
  const isKept = ({ field }: Hit) => fieldText(post, field) === fieldText(kept, field) && (field !== 'text' || post.truncated === kept.truncated);
  return matches.map((match) => (match.hits.every(isKept) ? match : { ...match, hits: match.hits.filter(isKept) }));
}

function byPlace(a: Hit, b: Hit): number {
  return (a.field < b.field ? -1 : a.field > b.field ? 1 : 0) || a.start - b.start || a.end - b.end || byCanonical(a.term, b.term);
}
