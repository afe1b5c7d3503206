import type { AuthorKey } from './author-key.ts';
import type { SiteId } from './site.ts';
import type { EpochMs } from './time.ts';

/** One account on one site, as far as it was met: what its mentions add up to. */
export interface Account {
  key: AuthorKey;
  site: SiteId;
  handle: string;
  /** As it was called last. */
  name: string | null;
  url: string | null;
  mentions: number;
  /** When the first and the last of its mentions were seen first. */
  firstAt: EpochMs;
  lastAt: EpochMs;
}

/** The key of the account by which the person was known first. */
export type PersonId = AuthorKey;

/** Somebody of whom the user said something: that accounts are one person, or a note for whoever is next. */
export interface Person {
  id: PersonId;
  accounts: readonly AuthorKey[];
  note: string;
  updatedAt: EpochMs;
}

/** Whoever nobody has said anything of is one account. */
export function personOfAccount(key: AuthorKey): Person {
  return { id: key, accounts: [key], note: '', updatedAt: 0 };
}
