import type { Mention } from '../../lib/model/mention.ts';
import type { PostKey } from '../../lib/model/post.ts';

/** What becomes of one mention: these fields; `whole`: it, with them. null: it goes. */
export type Outlook = { fields: Partial<Mention>; whole: Mention } | null;
export type Outlooks = ReadonlyMap<PostKey, Outlook>;

/** What an action makes of mentions: drawn as soon as the key is pressed, whatever the store was heard to say before. */
export interface Expectation {
  of: Outlooks;
  /** The store has it, see `storeTurn`; null: not yet. */
  storedAt: number | null;
}

/** A list that was not read anew for so many actions is not read for them. */
const KEPT = 50;

let turn = 0;
let expectations: readonly Expectation[] = [];
const listeners = new Set<() => void>();

/** Rises whenever the store has taken in what was expected: a reading that begins now knows of all that was taken in before. */
export function storeTurn(): number {
  return turn;
}

/** In the order in which they were made. */
export function allExpected(): readonly Expectation[] {
  return expectations;
}

/** Returns what ends it. */
export function onExpected(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Expects this, until what is returned is called with what the store then has: null where it took nothing in. */
export function expectChange(of: Outlooks): (stored: Outlooks | null) => void {
  const expected: Expectation = { of, storedAt: null };
  tell([...expectations.filter(({ storedAt }) => storedAt === null || turn - storedAt < KEPT), expected]);
  return (stored) => {
    turn += 1;
    tell(expectations.flatMap((one) => (one !== expected ? [one] : stored === null ? [] : [{ of: stored, storedAt: turn }])));
  };
}

function tell(next: readonly Expectation[]): void {
  expectations = next;
  for (const listener of listeners) listener();
}
