import type { TopicQuery } from '../model/topic.ts';
import type { Checked } from './checks.ts';
import type { Plan } from './plan.ts';

/** Topics whose queries have been read, as plain data that JSON can carry: what a page needs to match, and no more. */
export interface PreparedTopics {
  /** Letters of all patterns in the order of their classes. */
  letters: string;
  /** Found at the beginning of a word; found anywhere, because the term begins with a wildcard. */
  bounded: PreparedPatterns;
  anywhere: PreparedPatterns;
  /** Some are looked for in link targets. */
  readsLinks: boolean;
  listeners: readonly Listener[];
  /** Listeners that may match a post without any of their terms: `NOT lumetra`, `site:x.com`. */
  free: readonly number[];
  /** By term: places in the list of listeners. */
  users: readonly (readonly number[])[];
  /** Strings, spelled and sorted, of which raw text must have one; null: any text may match. */
  factors: readonly string[] | null;
  /** Some of these are composed letters, which raw text may have in parts. */
  composed: boolean;
}

/** In columns; sorted by spelling. */
export interface PreparedPatterns {
  spelled: readonly string[];
  /** Numbers of the terms. */
  atoms: readonly number[];
  checks: readonly number[];
  /** The few that have them, by place in the list. */
  exact: Readonly<Record<number, string>>;
  globs: Readonly<Record<number, NonNullable<Checked['glob']>>>;
}

export interface Listener extends Omit<TopicQuery, 'query'> {
  plan: Plan;
}
