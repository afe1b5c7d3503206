import type { Sighting } from '../model/mention.ts';
import type { EpochMs } from '../model/time.ts';

/** A text that was another one when it was seen before. */
export interface Edit {
  /** When it was first seen so. */
  at: EpochMs;
  before: string;
  after: string;
}

/** The edits between sightings, oldest first. A text that was folded or unfolded was not edited. */
export function editsOf(sightings: readonly Pick<Sighting, 'at' | 'text' | 'truncated'>[]): readonly Edit[] {
  const whole = sightings.filter(({ truncated }) => truncated !== true).sort((a, b) => a.at - b.at);
  return whole.flatMap(({ at, text, truncated }, index) => {
    const before = whole[index - 1];
    if (before === undefined || before.text === text) return [];
    const isToldWhole = before.truncated === false && truncated === false;
    return isToldWhole || !isFolded(before.text, text) ? [{ at, before: before.text, after: text }] : [];
  });
}

/** Whether one is but the beginning of the other, as a post folded by its page is; early sightings do not tell. */
function isFolded(a: string, b: string): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  return longer.startsWith(shorter.replace(/(\s*(…|\.\.\.))?\s*$/, ''));
}
