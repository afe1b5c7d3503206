import { listText, plural, t } from '../../lib/platform/i18n.ts';
import type { KnownPerson } from '../hooks/use-people.ts';
import { daysAgo } from '../site/days-ago.ts';
import { handleOf, personAddress, personName } from './person-name.ts';
import { siteLabel } from '../site/site-label.ts';

/** One person of the list: who, where, how often and when last. */
export function PersonRow({ known: { person, accounts } }: { known: KnownPerson }) {
  const mentions = accounts.reduce((sum, account) => sum + account.mentions, 0);
  const lastAt = Math.max(...accounts.map((account) => account.lastAt));
  const handle = handleOf(accounts[0]);
  return (
    <li class="people-row">
      <a class="people-name" href={personAddress(person.id)}>
        <bdi>{personName(accounts)}</bdi>
      </a>
      <span class="people-where">
        {handle !== null && <bdi>{handle} </bdi>}
        {listText([...new Set(accounts.map(({ site }) => siteLabel(site)))], 'and')}
      </span>
      <span class="people-count">{plural('peopleMentions', mentions)}</span>
      <span class="people-last">{t('peopleLastMet', daysAgo(lastAt))}</span>
      {person.note !== '' && (
        <span class="people-note" dir="auto">
          {person.note}
        </span>
      )}
    </li>
  );
}
