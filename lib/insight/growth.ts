import type { Sighting } from '../model/mention.ts';
import type { Engagement } from '../model/post.ts';
import type { EpochMs } from '../model/time.ts';

export const GROWING = ['likes', 'replies', 'reposts', 'views'] as const satisfies readonly (keyof Engagement)[];

/** What became of a number between the first and the last time that it was seen. */
export interface Growth {
  of: (typeof GROWING)[number];
  from: number;
  to: number;
  /** Between the two. */
  overMs: number;
  until: EpochMs;
}

/** The numbers that changed, in any order of the sightings; a number that a page does not show says nothing. */
export function growthOf(sightings: readonly Pick<Sighting, 'at' | 'engagement'>[]): readonly Growth[] {
  const inTime = [...sightings].sort((a, b) => a.at - b.at);
  return GROWING.flatMap((of) => {
    const seen = inTime.filter(({ engagement }) => engagement[of] !== null);
    const [first, last] = [seen[0], seen.at(-1)];
    const [from, to] = [first?.engagement[of] ?? null, last?.engagement[of] ?? null];
    if (first === undefined || last === undefined || from === null || to === null || from === to) return [];
    return [{ of, from, to, overMs: last.at - first.at, until: last.at }];
  });
}
