import { useState } from 'preact/hooks';
import { personSummary } from '../../lib/insight/person-summary.ts';
import { tagsByMonth } from '../../lib/insight/tags-by-month.ts';
import type { AuthorKey } from '../../lib/model/author-key.ts';
import { now as clock } from '../../lib/platform/clock.ts';
import { plural, t } from '../../lib/platform/i18n.ts';
import { hashOf } from '../dashboard/route.ts';
import { usePerson, usePersonActions } from '../hooks/use-person.ts';
import { ScreenHead } from '../topic/ScreenHead.tsx';
import { Lazy } from '../parts/Lazy.tsx';
import { PersonAccounts } from './PersonAccounts.tsx';
import { PersonData } from './PersonData.tsx';
import { PersonMentions } from './PersonMentions.tsx';
import { PersonNote } from './PersonNote.tsx';
import { personName } from './person-name.ts';
import { metSentence, saidSentence } from './person-sentences.ts';
import { TagMonths } from './TagMonths.tsx';
import '../parts/ways.css';
import './person-page.css';

const loadErase = () => import('./EraseDialog.tsx').then(({ EraseDialog }) => EraseDialog);

/** One person: who they are, what they wrote, what was promised them, and what whoever is next should know. */
export function PersonPage({ account }: { account: AuthorKey }) {
  const [erasing, setErasing] = useState<string | null>(null);
  const kept = usePerson(account);
  const on = usePersonActions(account);
  if (kept === undefined) return null;
  const now = clock();
  const summary = personSummary(kept.mentions, now);
  const back = (
    <a class="screen-back" href="#people">
      {t('dashboardPeople')}
    </a>
  );
  // It stays open when nobody is left to be shown: then it has something to hand over.
  const dialog = erasing !== null && <Lazy load={loadErase} account={account} name={erasing} onClose={() => setErasing(null)} />;
  if (summary === null) {
    return (
      <>
        <ScreenHead title={t('personGone')} lead={t('personGoneWhy')} before={back} />
        {dialog}
      </>
    );
  }
  const { kept: done, broken, open } = summary.promises;
  const months = tagsByMonth(kept.mentions);
  return (
    <>
      <ScreenHead title={personName(kept.accounts)} lead={metSentence(summary)} before={back} />
      <p class="person-said">{saidSentence(summary)}</p>
      <ul class="person-facts">
        {summary.waiting > 0 && (
          <li>
            <a href={hashOf(['mentions'], { q: kept.accounts.map(({ handle }) => `author:${handle}`)[0] ?? '' })}>{plural('personWaiting', summary.waiting)}</a>
          </li>
        )}
        {open > 0 && <li>{plural('personOpen', open)}</li>}
        {done > 0 && <li>{plural('personKept', done)}</li>}
        {broken > 0 && <li class="person-broken">{plural('personBroken', broken)}</li>}
      </ul>
      <div class="person-parts">
        <PersonNote note={kept.person.note} onNote={on.note} />
        <PersonAccounts accounts={kept.accounts} onMerge={on.merge} onSplit={on.split} />
        {months.length > 0 && <TagMonths months={months} />}
        <PersonMentions mentions={kept.mentions} now={now} />
        <PersonData account={account} onErase={() => setErasing(personName(kept.accounts))} />
      </div>
      {dialog}
    </>
  );
}
