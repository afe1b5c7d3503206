import type { Mention } from './mention.ts';

/** Whether a person did something with it that is not over, or said something of it: that outlasts what a topic keeps. */
export function isTouched({ clippedByHand, status, tags, note, dueAt, promise, owner, snoozedUntil, lookBackDays, priority, outcome }: Mention): boolean {
  const isOpen = status === 'todo' || status === 'waiting';
  return clippedByHand || isOpen || tags.length > 0 || note !== '' || promise !== '' || priority !== 'normal' || [dueAt, owner, snoozedUntil, lookBackDays, outcome].some((said) => said !== null);
}
