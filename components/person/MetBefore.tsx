import { personSummary } from '../../lib/insight/person-summary.ts';
import { type AuthorKey, authorKeyOf } from '../../lib/model/author-key.ts';
import type { Mention } from '../../lib/model/mention.ts';
import type { EpochMs } from '../../lib/model/time.ts';
import { plural, t } from '../../lib/platform/i18n.ts';
import { openOwnPage } from '../../lib/platform/tabs.ts';
import { usePerson } from '../hooks/use-person.ts';
import { personAddress } from './person-name.ts';
import { saidSentence } from './person-sentences.ts';
import './met-before.css';

export interface MetBeforeProps {
  mention: Mention;
  now: EpochMs;
}

/** What is known of whoever wrote a mention, where it is not their first, and the note for whoever is next. */
export function MetBefore({ mention, now }: MetBeforeProps) {
  const account = authorKeyOf(mention.post);
  return account === null ? null : <Met account={account} now={now} />;
}

function Met({ account, now }: { account: AuthorKey; now: EpochMs }) {
  const kept = usePerson(account);
  const summary = kept === undefined ? null : personSummary(kept.mentions, now);
  if (kept === undefined || summary === null || (summary.mentions === 1 && kept.person.note === '')) return null;
  return (
    <p class="met-before">
      <a
        href={`/dashboard.html${personAddress(account)}`}
        onClick={(event) => {
          // A popup would show the page in itself.
          event.preventDefault();
          void openOwnPage(`/dashboard.html${personAddress(account)}`);
        }}
      >
        {plural('personMetCount', summary.mentions)}
      </a>{' '}
      {summary.mentions > 1 && saidSentence(summary)}
      {kept.person.note !== '' && (
        <span class="met-before-note" dir="auto">
          {t('personNoted', kept.person.note)}
        </span>
      )}
    </p>
  );
}
