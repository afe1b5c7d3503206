import type { AuthorKey } from '../../lib/model/author-key.ts';
import type { Account } from '../../lib/model/person.ts';
import { t } from '../../lib/platform/i18n.ts';

/** What a person is called: the name of the account met most, else its handle. */
export function personName(accounts: readonly Account[]): string {
  const named = accounts.find(({ name }) => name !== null && name !== '');
  return named?.name ?? handleOf(accounts[0]) ?? t('mentionNoAuthor');
}

/** `@handle`; null where the site has none. */
export function handleOf(account: Account | undefined): string | null {
  return account === undefined || account.handle === '' ? null : `@${account.handle}`;
}

/** Where a person's page is. */
export function personAddress(account: AuthorKey): string {
  return `#people/${encodeURIComponent(account)}`;
}
