import type { Hit } from '../model/hit.ts';
import { HIT_FIELDS } from '../model/hit.ts';
import type { TopicMatch } from '../model/mention.ts';
import type { Post } from '../model/post.ts';
import { Alphabet } from './alphabet.ts';
import { reasonsOf } from './evaluate.ts';
import type { Reason } from './evaluate.ts';
import { Finder } from './finder.ts';
import type { Occurrence, Occurrences } from './finder.ts';
import type { Matcher } from './matcher.ts';
import { Prefilter } from './prefilter.ts';
import type { Listener, PreparedTopics } from './prepared.ts';
import { WordCounts } from './word-counts.ts';

const NO_MATCH: readonly TopicMatch[] = [];

/**
 * The matcher of topics whose queries have been read. A post is read once for all their terms; then only the topics that
 * have a term in it, or need none, are evaluated. Ready at once: what it needs to know it learns from the posts it reads.
 */
export function matcherOf(prepared: PreparedTopics): Matcher {
  return new PreparedMatcher(prepared);
}

class PreparedMatcher implements Matcher {
  private readonly listeners: readonly Listener[];
  private readonly users: PreparedTopics['users'];
  private readonly finder: Finder;
  private readonly prefilter: Prefilter | null;
  private readonly counts = new WordCounts();
  private readonly free: PreparedTopics['free'];

  constructor(prepared: PreparedTopics) {
    const alphabet = new Alphabet(prepared.letters);
    this.listeners = prepared.listeners;
    this.users = prepared.users;
    this.finder = new Finder(prepared, alphabet);
    this.prefilter = prepared.factors === null ? null : new Prefilter(prepared.factors, prepared.composed, alphabet);
    this.free = prepared.free;
  }

  canMatch(raw: string, links: () => Iterable<string>): boolean {
    if (this.prefilter === null || this.prefilter.finds(raw)) return true;
    for (const link of links()) if (this.prefilter.finds(link) || (link.includes('%') && this.prefilter.finds(decoded(link)))) return true;
    return false;
  }

  match(post: Post): readonly TopicMatch[] {
    const found = this.finder.find(post);
    if (found.size === 0 && this.free.length === 0) return NO_MATCH;
    this.counts.begin(post);
    const matches: TopicMatch[] = [];
    for (const index of this.candidates(found)) {
      const { id, revision, sites, plan } = this.listeners[index]!;
      if (sites !== 'all' && !sites.includes(post.site)) continue;
      const reasons = reasonsOf(plan, { post, found, counts: this.counts });
      if (reasons !== null) matches.push({ topicId: id, topicRevision: revision, hits: hitsOf(reasons) });
    }
    return matches;
  }

  private candidates(found: Occurrences): readonly number[] {
    const candidates = new Set(this.free);
    for (const atom of found.keys()) for (const user of this.users[atom]!) candidates.add(user);
    return [...candidates].sort((a, b) => a - b);
  }
}

/** Each place once, in the order of the fields and the text. */
function hitsOf(reasons: readonly Reason[]): readonly Hit[] {
  const told = new Set<Occurrence | string>();
  const hits: Hit[] = [];
  for (const { place, term } of reasons) {
    const spelled = `${place.field} ${place.start} ${place.end} ${term}`;
    if (told.has(place) || told.has(spelled)) continue;
    told.add(place).add(spelled);
    hits.push({ ...place, term });
  }
  return hits.sort((a, b) => HIT_FIELDS.indexOf(a.field) - HIT_FIELDS.indexOf(b.field) || a.start - b.start || a.end - b.end);
}

/** A link as its reader may have written it; half an escape is none. */
function decoded(link: string): string {
  try {
    return decodeURIComponent(link);
  } catch {
    return link;
  }
}
