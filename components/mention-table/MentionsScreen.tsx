import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Topic } from '../../lib/model/topic.ts';
import { plural, t } from '../../lib/platform/i18n.ts';
import { hashOf } from '../dashboard/route.ts';
import type { ScreenProps } from '../dashboard/screens.ts';
import { showRoute } from '../dashboard/show-route.ts';
import { useMentionKeys } from '../hooks/use-mention-keys.ts';
import { useMentionRows } from '../hooks/use-mention-rows.ts';
import { useMinute } from '../hooks/use-minute.ts';
import { useSearch } from '../hooks/use-search.ts';
import { useTags } from '../hooks/use-tags.ts';
import { useTopicList } from '../hooks/use-topic-list.ts';
import { useTriage } from '../hooks/use-triage.ts';
import { MentionDetails } from '../mention/MentionDetails.tsx';
import { Button } from '../parts/Button.tsx';
import { Lazy } from '../parts/Lazy.tsx';
import { useSteady } from '../parts/use-steady.ts';
import { chosenFilter } from '../queue/queue-filter.ts';
import { fieldsOf, type QueueQuery, queueQueryOf, viewAlone } from '../queue/queue-query.ts';
import { BulkBar } from '../triage/BulkBar.tsx';
import { MentionList } from '../triage/MentionList.tsx';
import { triageHandlers, triageKeys } from '../triage/triage-handlers.ts';
import { TriageToast } from '../triage/TriageToast.tsx';
import { useCurrent } from '../triage/use-current.ts';
import { useListKeys } from '../triage/use-list-keys.ts';
import { MentionsHead } from './MentionsHead.tsx';
import { MentionTable } from './MentionTable.tsx';
import { type TableChoices, useTableSettings } from './use-table-settings.ts';
import './mentions-screen.css';

const PAGE = 50;
/** More at once would have to be read whole: the page would stand still. */
const MOST_AT_ONCE = 1_000;

const loadExport = () => import('../export/ExportDialog.tsx').then(({ ExportDialog }) => ExportDialog);
const loadDelete = () => import('../deleted/DeleteDialog.tsx').then(({ DeleteDialog }) => DeleteDialog);
const loadKeys = () => import('../triage/KeysDialog.tsx').then(({ KeysDialog }) => KeysDialog);

/** All mentions, as a table or as a list; what narrows them stands in the address. */
export function MentionsScreen({ query }: ScreenProps) {
  const choices = useTableSettings();
  const topics = useTopicList();
  return choices === undefined || topics === undefined ? null : <Mentions query={queueQueryOf(query)} choices={choices} topics={topics} />;
}

interface MentionsProps {
  query: QueueQuery;
  choices: TableChoices;
  topics: readonly Topic[];
}

function Mentions({ query, choices, topics }: MentionsProps) {
  const { view, layout, sort, details } = choices;
  const now = useMinute();
  const search = useSearch(query.text);
  const chips = chosenFilter(query, now);
  const filter = search.terms.length === 0 ? chips : { ...chips, search: search.terms };
  const { keys, more, partial, stale } = useMentionKeys(filter, sort);
  const [limit, setLimit] = useState(PAGE);
  const [dialog, setDialog] = useState<'export' | 'delete' | 'keys' | null>(null);
  const [tooMany, setTooMany] = useState(false);
  const searchField = useRef<HTMLInputElement>(null);

  const current = useCurrent(keys ?? [], partial);
  const [drawn, setDrawn] = useState({ start: 0, end: PAGE });
  const listed = (keys ?? []).slice(...(view === 'list' ? [0, limit] : [drawn.start, drawn.end]));
  const selected = current.selected.length > MOST_AT_ONCE ? [] : current.selected;
  // Those that one action is to change may be out of sight, in a table of any length.
  const rows = useMentionRows([...new Set([...listed, ...(current.key === null ? [] : [current.key]), ...selected])]);
  const mention = current.key === null ? undefined : rows.get(current.key);
  const { tags, remember, withTag } = useTags();
  const triage = useTriage();
  const on = useSteady(triageHandlers({ shown: [...rows.values()], triage, current, remember, now }));

  useListKeys((command) => {
    if (dialog !== null) return false;
    if (command.do === 'search') {
      const field = searchField.current ?? document.querySelector<HTMLInputElement>('.filter-panel input');
      field?.focus();
      field?.select();
    } else if (command.do === 'keys') setDialog('keys');
    else return triageKeys(command, { mention, withTag, current, on, triage });
    return true;
  });
  useLayoutEffect(() => {
    if (current.selected.length > MOST_AT_ONCE) {
      current.deselect();
      setTooMany(true);
    } else setTooMany(current.selected.length === MOST_AT_ONCE && (keys?.length ?? 0) > MOST_AT_ONCE);
  }, [current.selected.length]);

  if (keys === undefined) return null;
  const narrow = (next: QueueQuery, how: 'push' | 'replace' = 'push') => {
    showRoute(hashOf(['mentions'], fieldsOf(next)), how);
    setLimit(PAGE);
    current.reset();
  };
  const isNarrowed = Object.keys(filter).length > 0;
  const showsDetails = view === 'table' && mention !== undefined && (details || current.panel !== null);

  return (
    <div class="mentions">
      <MentionsHead
        query={query}
        search={search}
        topics={topics}
        choices={choices}
        lead={more ? t('mentionsMore', keys.length) : plural('mentionsCount', keys.length)}
        searchField={searchField}
        onQuery={narrow}
        onLeave={current.focus}
        onExport={() => setDialog('export')}
        onDelete={() => setDialog('delete')}
      />
      <div class="mentions-bulk">
        <BulkBar mentions={selected.flatMap((key) => rows.get(key) ?? [])} count={selected.length} tags={tags} now={now} on={on} triage={triage} onExport={() => setDialog('export')} onClear={current.deselect} onGone={current.focus} />
        <output class="mentions-too-many">{tooMany && plural('mentionsTooMany', MOST_AT_ONCE)}</output>
      </div>
      <div class="mentions-parts" data-details={showsDetails}>
        {keys.length === 0 ? (
          <div class="mentions-none">
            <p class="mentions-none-title">{t(isNarrowed ? 'popupNoneFits' : 'mentionsNone')}</p>
            {isNarrowed ? <Button onClick={() => narrow(viewAlone(''))}>{t('popupShowAll')}</Button> : <p>{t('mentionsNoneNext')}</p>}
          </div>
        ) : view === 'table' ? (
          <MentionTable
            listId={JSON.stringify([filter, sort])}
            keys={keys}
            more={more}
            stale={stale}
            rows={rows}
            layout={layout}
            sort={sort}
            topics={topics}
            now={now}
            current={current.key}
            selected={selected}
            focusRequest={current.focusRequest}
            onSort={(next) => choices.choose({ sort: next })}
            onLayout={choices.arrange}
            onChoose={current.choose}
            onPick={current.pick}
            onPickAll={() => current.pickAll(selected.length > 0 ? [] : keys.slice(0, MOST_AT_ONCE))}
            onOpen={(key) => showRoute(hashOf(['mention', key]))}
            onWindow={(start, end) => setDrawn({ start, end })}
          />
        ) : (
          <div class="mentions-list">
            <MentionList
              here={[]}
              rest={listed.flatMap((key) => rows.get(key) ?? [])}
              name={t('dashboardMentions')}
              more={rows.size > 0 && keys.length > limit}
              current={current.key}
              selected={selected}
              panel={current.panel}
              focusRequest={current.focusRequest}
              topics={topics}
              tags={tags}
              now={now}
              on={on}
              onChoose={current.choose}
              onMore={() => setLimit(limit + PAGE)}
            />
          </div>
        )}
        {showsDetails && (
          <MentionDetails
            mention={mention}
            selected={selected.includes(mention.key)}
            topics={topics}
            tags={tags}
            now={now}
            panel={current.panel}
            on={on}
            onClose={() => {
              choices.choose({ details: false });
              current.close();
            }}
          />
        )}
      </div>
      <TriageToast triage={triage} now={now} />
      {dialog === 'export' && <Lazy load={loadExport} shown={filter} selected={selected} topics={topics} onClose={() => setDialog(null)} />}
      {dialog === 'delete' && <Lazy load={loadDelete} shown={filter} selected={selected} triage={triage} onClose={() => setDialog(null)} />}
      {dialog === 'keys' && <Lazy load={loadKeys} onClose={() => setDialog(null)} />}
    </div>
  );
}
