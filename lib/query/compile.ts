import type { Matcher, TopicQuery } from './matcher.ts';
import { matcherOf } from './matcher-of.ts';
import { prepare } from './prepare.ts';

/** Reads and compiles all topics together, where both happen in one place. */
export function compile(topics: readonly TopicQuery[]): Matcher {
  return matcherOf(prepare(topics));
}
