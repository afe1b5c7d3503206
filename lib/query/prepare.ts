import type { TopicQuery } from '../model/topic.ts';
import { isForLinks } from './checks.ts';
import { factorsOf } from './factors.ts';
import { lettersOf, spellerOf } from './letters.ts';
import { mayBe } from './plan.ts';
import { planOf } from './plan-of.ts';
import type { Listener, PreparedPatterns, PreparedTopics } from './prepared.ts';
import { readQuery } from './read.ts';
import { patternsOf } from './term-patterns.ts';
import type { Pattern } from './term-patterns.ts';
import type { FieldName, Term } from './tree.ts';

/** Reads the queries of all topics together. A topic whose query does not parse matches nothing. */
export function prepare(topics: readonly TopicQuery[]): PreparedTopics {
  const terms = new TermTable();
  const factors = new Set<string>();
  const listeners: Listener[] = [];
  let always = false;
  for (const { query, id, revision, sites } of topics) {
    const { tree } = readQuery(query);
    if (tree === null) continue;
    const plan = planOf(tree, (term, scope) => terms.numberOf(term, scope, listeners.length));
    listeners.push({ id, revision, sites, plan });
    const needed = factorsOf(plan, terms.patterns);
    if (needed === null) always = true;
    else for (const factor of needed) factors.add(factor);
  }
  const owned = terms.patterns.flatMap((patterns, atom) => patterns.map((pattern) => ({ pattern, atom })));
  const letters = lettersOf([...owned.map(({ pattern }) => pattern.folded), ...factors]);
  const spell = spellerOf(letters);
  const isAnywhere = ({ pattern: { glob } }: Owned) => glob !== null && glob.lead !== '';
  return {
    letters,
    bounded: columnsOf(owned.filter((one) => !isAnywhere(one)), spell),
    anywhere: columnsOf(owned.filter(isAnywhere), spell),
    readsLinks: owned.some(({ pattern }) => isForLinks(pattern.checks)),
    listeners,
    free: [...listeners.keys()].filter((index) => mayBe(listeners[index]!.plan, true)),
    users: terms.users.map((users) => [...users]),
    factors: always ? null : [...factors].map(spell).sort(),
    composed: [...factors].some((factor) => factor.normalize('NFD') !== factor),
  };
}

interface Owned {
  pattern: Pattern;
  atom: number;
}

function columnsOf(owned: readonly Owned[], spell: (folded: string) => string): PreparedPatterns {
  const sorted = owned.map((one) => ({ ...one, spelled: spell(one.pattern.folded) })).sort((a, b) => (a.spelled < b.spelled ? -1 : a.spelled > b.spelled ? 1 : 0));
  const few = <T>(of: (pattern: Pattern) => T | null) => Object.fromEntries(sorted.map(({ pattern }, index) => [index, of(pattern)] as const).filter(([, value]) => value !== null)) as Record<number, T>;
  return {
    spelled: sorted.map(({ spelled }) => spelled),
    atoms: sorted.map(({ atom }) => atom),
    checks: sorted.map(({ pattern }) => pattern.checks),
    exact: few(({ exact }) => exact || null),
    globs: few(({ glob }) => glob),
  };
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
