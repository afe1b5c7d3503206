import { findPeople, type KnownPerson, type PeopleOrder } from '../../lib/store/people.ts';
import { useLiveQuery } from './use-live-query.ts';

export type { KnownPerson, PeopleOrder } from '../../lib/store/people.ts';

/** The people of whom mentions are kept, at most `limit`; undefined until the first answer. */
export function usePeople(text: string, order: PeopleOrder, limit: number): readonly KnownPerson[] | undefined {
  return useLiveQuery((db) => findPeople(db, { text, order }, limit), [text, order, limit]);
}
