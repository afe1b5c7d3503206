import type { Mention } from '../../lib/model/mention.ts';

/** Whether there is anything to tell but that it was found. */
export function hasHistory({ sightings, repliedAt, absence }: Pick<Mention, 'sightings' | 'repliedAt' | 'absence'>): boolean {
  return sightings > 1 || repliedAt !== null || absence !== null;
}
