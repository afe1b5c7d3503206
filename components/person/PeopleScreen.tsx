import { useState } from 'preact/hooks';
import type { AuthorKey } from '../../lib/model/author-key.ts';
import { t } from '../../lib/platform/i18n.ts';
import { hashOf } from '../dashboard/route.ts';
import type { ScreenProps } from '../dashboard/screens.ts';
import { showRoute } from '../dashboard/show-route.ts';
import { type PeopleOrder, usePeople } from '../hooks/use-people.ts';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';
import { Lazy } from '../parts/Lazy.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { ScreenHead } from '../topic/ScreenHead.tsx';
import { PersonRow } from './PersonRow.tsx';
import '../parts/card.css';
import './people-screen.css';

const PAGE_SIZE = 50;

/** With the table of its months. */
const loadPerson = () => import('./PersonPage.tsx').then(({ PersonPage }) => PersonPage);

/** The people behind the mentions: all of them, or one. */
export function PeopleScreen({ place: [account], query }: ScreenProps) {
  return account === undefined ? <PeopleList text={query.get('q') ?? ''} order={query.get('order') === 'most' ? 'most met' : 'last met'} /> : <Lazy key={account} load={loadPerson} account={account as AuthorKey} />;
}

interface PeopleListProps {
  text: string;
  order: PeopleOrder;
}

function PeopleList({ text, order }: PeopleListProps) {
  const [limit, setLimit] = useState(PAGE_SIZE);
  const people = usePeople(text, order, limit);
  const show = (next: Partial<PeopleListProps>) => {
    const wanted = { text, order, ...next };
    setLimit(PAGE_SIZE);
    showRoute(hashOf(['people'], { q: wanted.text, order: wanted.order === 'most met' ? 'most' : null }), 'replace');
  };
  const empty = people?.length === 0;
  return (
    <>
      <ScreenHead title={t('dashboardPeople')} lead={t('peopleLead')} />
      {!(empty && text === '') && (
        <search class="people-search">
          <Field label={t('peopleSearch')} placeholder={t('peopleSearchPlaceholder')} value={text} spellcheck={false} onValue={(value) => show({ text: value })} />
          <SelectField<PeopleOrder>
            label={t('peopleOrder')}
            value={order}
            choices={[
              { value: 'last met', label: t('peopleOrderLast') },
              { value: 'most met', label: t('peopleOrderMost') },
            ]}
            onValue={(value) => show({ order: value })}
          />
        </search>
      )}
      <output class="people-none">
        {empty ? t(text === '' ? 'peopleEmpty' : 'peopleNone') : ''}
      </output>
      {people !== undefined && !empty && (
        <ul class="card people">
          {people.map((known) => (
            <PersonRow key={known.person.id} known={known} />
          ))}
        </ul>
      )}
      {people?.length === limit && (
        <Button class="people-more" onClick={() => setLimit(limit + PAGE_SIZE)}>
          {t('popupMore')}
        </Button>
      )}
    </>
  );
}
