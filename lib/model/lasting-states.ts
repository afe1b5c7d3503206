import type { Mention } from './mention.ts';

/** What a mention may be that neither its status nor a date tells. */
export const LASTING_STATES = ['replied', 'promised', 'noted', 'clipped'] as const;
export type LastingState = (typeof LASTING_STATES)[number];

/** Those that a mention is in, whatever the time is. */
export function lastingStates({ repliedAt, promise, note, clippedByHand }: Pick<Mention, 'repliedAt' | 'promise' | 'note' | 'clippedByHand'>): LastingState[] {
  const is = { replied: repliedAt !== null, promised: promise !== '', noted: note !== '', clipped: clippedByHand };
  return LASTING_STATES.filter((state) => is[state]);
}
