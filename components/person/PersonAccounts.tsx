import { useState } from 'preact/hooks';
import type { AuthorKey } from '../../lib/model/author-key.ts';
import type { Account } from '../../lib/model/person.ts';
import { plural, t } from '../../lib/platform/i18n.ts';
import { openOnSite } from '../../lib/platform/tabs.ts';
import { usePeople } from '../hooks/use-people.ts';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';
import { handleOf, personName } from './person-name.ts';
import { siteLabel } from '../site/site-label.ts';

export interface PersonAccountsProps {
  accounts: readonly Account[];
  onMerge(other: AuthorKey): Promise<void>;
  onSplit(account: AuthorKey): Promise<void>;
}

/** As many as can be told apart at a glance. */
const OFFERED = 8;

/** The accounts that are this person, and a way to say that another one is, too. */
export function PersonAccounts({ accounts, onMerge, onSplit }: PersonAccountsProps) {
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const first = accounts[0];
  // Who goes by the same handle elsewhere may well be the same; the user knows.
  const found = usePeople(text === '' ? (first?.handle ?? '') : text, 'most met', OFFERED + 1) ?? [];
  const own = new Set(accounts.map(({ key }) => key));
  const others = found.filter((known) => !known.accounts.some(({ key }) => own.has(key))).slice(0, OFFERED);
  const change = async (act: Promise<void>, done: string) => {
    setText('');
    try {
      await act;
      setSaid(done);
    } catch {
      setSaid(t('personNoteFailed'));
    }
  };
  return (
    <section class="card" aria-labelledby="person-accounts">
      <h2 id="person-accounts">{t('personAccounts')}</h2>
      <ul class="person-accounts">
        {accounts.map((account) => (
          <li key={account.key}>
            <span>
              <bdi>{handleOf(account) ?? account.name}</bdi> <span class="person-soft">{siteLabel(account.site)}</span>
            </span>
            <span class="person-soft">{plural('peopleMentions', account.mentions)}</span>
            <span class="ways">
              {account.url !== null && (
                <Button small onClick={() => void openOnSite(account.url!)}>
                  {t('personOpenOnSite', siteLabel(account.site))}
                </Button>
              )}
              {accounts.length > 1 && (
                <Button small aria-label={t('personSplitWhich', handleOf(account) ?? account.name ?? '', siteLabel(account.site))} onClick={() => void change(onSplit(account.key), t('personSplitDone'))}>
                  {t('personSplit')}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
      <Field label={t('personSame')} hint={t('personSameHint')} placeholder={t('peopleSearchPlaceholder')} value={text} spellcheck={false} onValue={setText} />
      {others.length > 0 && (
        <ul class="person-accounts" aria-label={t(text === '' ? 'personAlike' : 'personFound')}>
          {others.map(({ person, accounts: theirs }) => (
            <li key={person.id}>
              <span>
                <bdi>{personName(theirs)}</bdi> <bdi class="person-soft">{theirs.map((account) => `${handleOf(account) ?? ''} ${siteLabel(account.site)}`.trim()).join(' · ')}</bdi>
              </span>
              <span class="ways">
                <Button small aria-label={t('personMergeWhich', personName(theirs))} onClick={() => void change(onMerge(person.id), t('personMergeDone', personName(theirs)))}>
                  {t('personMerge')}
                </Button>
              </span>
            </li>
          ))}
        </ul>
      )}
      <output class="person-soft">
        {said === '' && text !== '' && others.length === 0 ? t('peopleNone') : said}
      </output>
    </section>
  );
}
