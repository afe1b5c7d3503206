import type { KeptDigest } from '../../lib/model/kept-digest.ts';
import { madeDigests } from '../../lib/store/digests.ts';
import { useLiveQuery } from './use-live-query.ts';

const MOST = 12;

/** The digests that were handed on, the last first; follows every change. undefined until the first answer. */
export function useMadeDigests(): readonly KeptDigest[] | undefined {
  return useLiveQuery((db) => madeDigests(db, MOST), []);
}
