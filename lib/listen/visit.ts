import { type EpochMs, MINUTE_MS } from '../model/time.ts';

/** A tab left open sees its posts anew after this time. */
const VISIT_MS = 30 * MINUTE_MS;

/**
 * Names a view of a page by when its document began, which no other document shares and an update of the extension
 * does not change, and by the half-hour since.
 */
export function visitOf(documentStart: EpochMs, now: EpochMs): string {
  return `${documentStart}:${Math.floor((now - documentStart) / VISIT_MS)}`;
}
