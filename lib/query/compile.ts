import type { Hit } from '../model/hit.ts';
import { HIT_FIELDS } from '../model/hit.ts';
import type { TopicMatch } from '../model/mention.ts';
import type { Post } from '../model/post.ts';
import { mayBe, planOf, reasonsOf } from './evaluate.ts';
import type { Plan, Reason } from './evaluate.ts';
import { factorsOf } from './factors.ts';
import { Finder } from './finder.ts';
import type { Occurrence, Occurrences } from './finder.ts';
import type { Matcher, TopicQuery } from './matcher.ts';
import { Prefilter } from './prefilter.ts';
import { readQuery } from './read.ts';
import { patternsOf } from './term-patterns.ts';
import type { Pattern } from './term-patterns.ts';
import type { FieldName, Term } from './tree.ts';
import { WordCounts } from './word-counts.ts';

const NO_MATCH: readonly TopicMatch[] = [];

/**
 * Compiles all topics together. A post is read once for all their terms; then only the topics that have a term in it, or
 * need none, are evaluated. A topic whose query does not parse matches nothing.
 */
export function compile(topics: readonly TopicQuery[]): Matcher {
  const terms = new TermTable();
  const factors = new Set<string>();
  const listeners: Listener[] = [];
  let always = false;
  for (const topic of topics) {
    const { tree } = readQuery(topic.query);
    if (tree === null) continue;
    const plan = planOf(tree, (term, scope) => terms.numberOf(term, scope, listeners.length));
    listeners.push({ topic, plan });
    const needed = factorsOf(plan, terms.patterns);
    if (needed === null) always = true;
    else for (const factor of needed) factors.add(factor);
  }
  const finder = new Finder(terms.patterns);
  const prefilter = always ? null : new Prefilter([...factors], finder.alphabet);
  return new CompiledMatcher(listeners, terms.users, finder, prefilter);
}

interface Listener {
  topic: TopicQuery;
  plan: Plan;
}

/** The terms of all topics, each once. */
class TermTable {
  readonly patterns: (readonly Pattern[])[] = [];
  /** By term: places in the list of listeners. */
  readonly users: Set<number>[] = [];
  private readonly numbers = new Map<string, number>();

  numberOf(term: Term, scope: FieldName | null, user: number): number {
    const patterns = patternsOf(term, scope);
    const key = patterns.map(({ folded, checks, exact, glob }) => `${checks} ${folded}\n${exact}\n${glob === null ? '' : glob.folding + glob.points.join()}`).join('\n');
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.patterns.push(patterns) - 1;
      this.numbers.set(key, number);
      this.users.push(new Set());
    }
    this.users[number]!.add(user);
    return number;
  }
}

class CompiledMatcher implements Matcher {
  private readonly listeners: readonly Listener[];
  private readonly users: readonly ReadonlySet<number>[];
  private readonly finder: Finder;
  private readonly prefilter: Prefilter | null;
  private readonly counts = new WordCounts();
  /** Listeners that may match a post without any of their terms: `NOT lumetra`, `site:x.com`. */
  private readonly free: readonly number[];

  constructor(listeners: readonly Listener[], users: readonly ReadonlySet<number>[], finder: Finder, prefilter: Prefilter | null) {
    this.listeners = listeners;
    this.users = users;
    this.finder = finder;
    this.prefilter = prefilter;
    this.free = [...listeners.keys()].filter((index) => mayBe(listeners[index]!.plan, true));
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
      const { topic, plan } = this.listeners[index]!;
      if (topic.sites !== 'all' && !topic.sites.includes(post.site)) continue;
      const reasons = reasonsOf(plan, { post, found, counts: this.counts });
      if (reasons !== null) matches.push({ topicId: topic.id, topicRevision: topic.revision, hits: hitsOf(reasons) });
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
    const spelled = `${place.field} ${place.start} ${place.end} ${term.text}`;
    if (told.has(place) || told.has(spelled)) continue;
    told.add(place).add(spelled);
    hits.push({ ...place, term: term.text });
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
