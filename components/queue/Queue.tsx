import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PostKey } from '../../lib/model/post.ts';
import type { Topic } from '../../lib/model/topic.ts';
import { t } from '../../lib/platform/i18n.ts';
import { hashOf } from '../dashboard/route.ts';
import { showRoute } from '../dashboard/show-route.ts';
import { useMentions, useMentionsByKey } from '../hooks/use-mentions.ts';
import { useMinute } from '../hooks/use-minute.ts';
import { useSavedViews } from '../hooks/use-saved-views.ts';
import { useSearchReader } from '../hooks/use-search.ts';
import { useTagName } from '../hooks/use-all-tags.ts';
import { useTags } from '../hooks/use-tags.ts';
import { useTour } from '../hooks/use-tour.ts';
import { useTriage } from '../hooks/use-triage.ts';
import { Lazy } from '../parts/Lazy.tsx';
import { useSteady } from '../parts/use-steady.ts';
import { BulkBar } from '../triage/BulkBar.tsx';
import { MentionList } from '../triage/MentionList.tsx';
import { triageHandlers, triageKeys } from '../triage/triage-handlers.ts';
import { TriageToast } from '../triage/TriageToast.tsx';
import { useCurrent } from '../triage/use-current.ts';
import { useListKeys } from '../triage/use-list-keys.ts';
import { askedFor } from './queue-filter.ts';
import { QueueHead } from './QueueHead.tsx';
import { fieldsOf, type QueueQuery, queueQueryOf } from './queue-query.ts';
import './queue.css';

const PAGE_SIZE = 50;

const loadKeys = () => import('../triage/KeysDialog.tsx').then(({ KeysDialog }) => KeysDialog);
const loadExport = () => import('../export/ExportDialog.tsx').then(({ ExportDialog }) => ExportDialog);
const loadDelete = () => import('../deleted/DeleteDialog.tsx').then(({ DeleteDialog }) => DeleteDialog);
const loadAlsoAsked = () => import('./AlsoAsked.tsx').then(({ AlsoAsked }) => AlsoAsked);
const loadTour = () => import('../tour/Tour.tsx').then(({ Tour }) => Tour);
const loadEmpty = () => import('./QueueEmpty.tsx').then(({ QueueEmpty }) => QueueEmpty);

export interface QueueProps {
  fields: URLSearchParams;
  hereKeys: readonly PostKey[];
  topics: readonly Topic[];
}

/** The queue, once its topics are known: what is listed, which is current, and what keys do. */
export function Queue({ fields, hereKeys, topics }: QueueProps) {
  const [limit, setLimit] = useState(PAGE_SIZE);
  const [dialog, setDialog] = useState<'export' | 'delete' | 'keys' | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const now = useMinute();
  const query = useMemo(() => queueQueryOf(fields), [fields]);
  const address = hashOf(['queue'], fieldsOf(query));
  const saved = useSavedViews();
  const { read, names } = useSearchReader(query.text !== '' || (saved.views ?? []).some((view) => queueQueryOf(new URLSearchParams(view.query)).text !== ''));
  const search = useMemo(() => ({ ...read(query.text), names }), [read, names, query]);
  const complaint = useTagName(t('popupTagComplaint'));
  const context = useMemo(() => ({ now, topics, complaint, read }), [now, topics, complaint, read]);
  const { filter, order } = askedFor(query, context);

  const { list, more, failed } = useMentions(filter, limit, order);
  const here = useMentionsByKey(hereKeys);
  const { tags, remember, withTag } = useTags();
  const triage = useTriage();
  const rest = (list ?? []).filter(({ key }) => !here.some((mention) => mention.key === key));
  const shown = [...here, ...rest];
  const current = useCurrent(shown.map(({ key }) => key));
  const mention = shown.find(({ key }) => key === current.key);
  const on = useSteady(triageHandlers({ shown, triage, current, remember, now }));
  const tour = useTour(shown);

  const head = useSteady({
    onQuery: (next: QueueQuery, how: 'push' | 'replace' = 'push') => showRoute(hashOf(['queue'], fieldsOf(next)), how),
    onExport: () => setDialog('export'),
    onDelete: () => setDialog('delete'),
    onKeys: () => setDialog('keys'),
  });

  useEffect(() => {
    setLimit(PAGE_SIZE);
    current.reset();
  }, [address]);

  // What was undone is back: that is where one wants to be.
  const { news } = triage;
  const undone = news?.kind === 'undone' ? news.events[0].key : undefined;
  const isBack = undone !== undefined && shown.some(({ key }) => key === undone);
  useLayoutEffect(() => {
    if (!isBack) return;
    current.choose(undone);
    current.focus();
  }, [isBack, news]);

  const isEmpty = list !== undefined && !failed && shown.length === 0;
  // The last card took the focus with it.
  useLayoutEffect(() => {
    if (isEmpty && document.activeElement === document.body) place.current?.querySelector('h1')?.focus();
  }, [isEmpty]);

  useListKeys((command) => {
    if (dialog !== null) return false;
    if (command.do === 'keys') setDialog('keys');
    else if (command.do === 'search') place.current?.querySelector<HTMLElement>('[data-search]')?.click();
    else return triageKeys(command, { mention, withTag, current, on, triage });
    return true;
  });

  return (
    <div class="queue" ref={place}>
      <QueueHead query={query} saved={saved} search={search} topics={topics} context={context} {...head} />
      <Lazy load={loadAlsoAsked} />
      {failed && <p role="alert">{t('popupUnreadable')}</p>}
      <BulkBar mentions={shown.filter(({ key }) => current.selected.includes(key))} count={current.selected.length} tags={tags} now={now} on={on} triage={triage} onExport={head.onExport} onClear={current.deselect} onGone={current.focus} />
      {tour.on && (
        <Lazy
          load={loadTour}
          tagged={tour.tagged}
          belowSearch={false}
          onOver={() => {
            tour.end();
            current.focus();
          }}
        />
      )}
      <MentionList
        here={here}
        rest={rest}
        name={t('queueTitle')}
        more={more}
        current={current.key}
        selected={current.selected}
        panel={current.panel}
        focusRequest={current.focusRequest}
        topics={topics}
        tags={tags}
        now={now}
        on={on}
        onChoose={current.choose}
        onMore={() => setLimit(limit + PAGE_SIZE)}
      />
      {isEmpty && <Lazy load={loadEmpty} query={query} topics={topics} onQuery={head.onQuery} />}
      <TriageToast triage={triage} now={now} />
      {dialog === 'export' && <Lazy load={loadExport} shown={filter} selected={current.selected} topics={topics} onClose={() => setDialog(null)} />}
      {dialog === 'delete' && <Lazy load={loadDelete} shown={filter} selected={current.selected} triage={triage} onClose={() => setDialog(null)} />}
      {dialog === 'keys' && <Lazy load={loadKeys} onClose={() => setDialog(null)} />}
    </div>
  );
}
