import type { Mention } from '../../lib/model/mention.ts';
import type { PostKey } from '../../lib/model/post.ts';

/** What becomes of one mention: these fields; `whole`: it, with them. null: it goes. */
export type Outlook = { fields: Partial<Mention>; whole: Mention } | null;
export type Outlooks = ReadonlyMap<PostKey, Outlook>;

/** What an action makes of mentions: drawn as soon as the key is pressed, whatever the store was heard to say before. */
export interface Expectation {
  /** The how-manieth since the page was opened. */
  number: number;
  of: Outlooks;
  /** The store has it, see `storeTurn`; null: not yet. */
  storedAt: number | null;
}

/** A list that was not read anew for so many actions is not read for them. */
const KEPT = 50;

let turn = 0;
let made = 0;
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
  const number = (made += 1);
  tell([...expectations.filter(({ storedAt }) => storedAt === null || turn - storedAt < KEPT), { number, of, storedAt: null }]);
  return (stored) => {
    turn += 1;
    tell(expectations.flatMap((one) => (one.number !== number ? [one] : stored === null ? [] : [{ number, of: filtered(stored, (key) => one.of.has(key)), storedAt: turn }])));
  };
}

/**
 * Something that nobody foresaw begins, such as an undo: once the store has it, what is returned is called with the mentions that
 * it changed, and nothing is expected of these any more that was until it began. A reading may have begun before the store told of
 * either, and know of both.
 */
export function overrule(): (keys: ReadonlySet<unknown>) => void {
  const until = made;
  return (keys) => {
    turn += 1;
    tell(expectations.map((one) => (one.number > until ? one : { ...one, of: filtered(one.of, (key) => !keys.has(key)) })));
  };
}

function filtered(of: Outlooks, keep: (key: PostKey) => boolean): Outlooks {
  return new Map([...of].filter(([key]) => keep(key)));
}

function tell(next: readonly Expectation[]): void {
  expectations = next;
  for (const listener of listeners) listener();
}
