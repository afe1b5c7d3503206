import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/platform/i18n.ts';
import { openPanelHere } from '../../lib/platform/panel.ts';
import { openOwnPage } from '../../lib/platform/tabs.ts';
import { ANY_PAGE, SITES, TAUGHT_SITE } from '../../lib/sites/catalog.ts';
import { type HeadStart, thereOrLate } from '../hooks/head-start.ts';
import { useMentions, useMentionsByKey } from '../hooks/use-mentions.ts';
import { useMinute } from '../hooks/use-minute.ts';
import { usePage } from '../hooks/use-page.ts';
import { useSearch } from '../hooks/use-search.ts';
import { useTags } from '../hooks/use-tags.ts';
import { useTopicList } from '../hooks/use-topic-list.ts';
import { useTour } from '../hooks/use-tour.ts';
import { useTriage } from '../hooks/use-triage.ts';
import { Lazy } from '../parts/Lazy.tsx';
import { useSteady } from '../parts/use-steady.ts';
import { FilterBar, NO_FILTER, type PopupFilter } from './FilterBar.tsx';
import { PageMenu } from './PageMenu.tsx';
import { pageState } from './page-state.ts';
import { PopupHeader } from './PopupHeader.tsx';
import { StoreNotices } from './StoreNotices.tsx';
import { storeFilter } from './store-filter.ts';
import { MentionList } from '../triage/MentionList.tsx';
import { triageHandlers, triageKeys } from '../triage/triage-handlers.ts';
import { TriageToast } from '../triage/TriageToast.tsx';
import { useCurrent } from '../triage/use-current.ts';
import { useListKeys } from '../triage/use-list-keys.ts';
import './popup.css';

const PAGE_SIZE = 50;

// Loaded when they are opened, or when something is to be said: most who open the popup find all well and look something up.
const loadExport = () => import('../export/ExportDialog.tsx').then(({ ExportDialog }) => ExportDialog);
const loadKeys = () => import('../triage/KeysDialog.tsx').then(({ KeysDialog }) => KeysDialog);
const loadReport = () => import('../site/ReportDialog.tsx').then(({ ReportDialog }) => ReportDialog);
const loadNotice = () => import('./PageNotice.tsx').then(({ PageNotice }) => PageNotice);
const loadTour = () => import('../tour/Tour.tsx').then(({ Tour }) => Tour);
const loadEmpty = () => import('./EmptyList.tsx').then(({ EmptyList }) => EmptyList);

export interface PopupProps {
  /** The tab that it speaks about; null: the one in front. */
  tabId: number | null;
  headStart: HeadStart;
  /** What it shows first is drawn. */
  onDrawn(): void;
  /** Stores what waits in the outbox: asked for when the background does not answer. */
  drain(): Promise<unknown>;
}

/** What Earshot heard, newest first, and everything to do with it; and whether it listens to the page in front. */
export function Popup({ tabId, headStart, onDrawn, drain }: PopupProps) {
  const [filter, setFilter] = useState(NO_FILTER);
  const [limit, setLimit] = useState(PAGE_SIZE);
  const [drawn, setDrawn] = useState(false);
  const [dialog, setDialog] = useState<'export' | 'keys' | 'report' | null>(null);
  const searchField = useRef<HTMLInputElement>(null);
  const now = useMinute();

  const search = useSearch(filter.text);
  const wanted = storeFilter(filter, search.terms);
  const narrowed = Object.keys(wanted).length > 0;
  const { list, more, failed } = useMentions(wanted, limit, 'newest', headStart);
  const topics = useTopicList();
  const { tags, remember, withTag } = useTags();
  // Most who open it look something up.
  const triage = useTriage(false);
  const page = usePage(tabId, list?.[0]?.key);
  const state = page.facts && pageState(page.facts);

  // The question for these runs beside the first list; a search looks everywhere at once.
  const hereKeys = state?.kind === 'listening' || state?.kind === 'layout changed' ? (page.facts?.report?.keys ?? []) : [];
  const onPage = useMentionsByKey(hereKeys);
  const here = narrowed || list === undefined ? [] : onPage;
  const rest = (list ?? []).filter(({ key }) => !here.some((mention) => mention.key === key));
  const shown = [...here, ...rest];
  const current = useCurrent(shown.map(({ key }) => key));
  const mention = shown.find(({ key }) => key === current.key);

  const on = useSteady(triageHandlers({ shown, triage, current, remember, now }));
  const narrow = (next: PopupFilter) => {
    setFilter(next);
    setLimit(PAGE_SIZE);
    current.reset();
  };
  const openSearch = () => {
    searchField.current?.focus();
    searchField.current?.select();
  };

  // The popup is opened to look something up. After the first frame, which the focus would hold up: it lays the page out at once.
  useEffect(() => {
    searchField.current?.focus();
    setDrawn(true);
    // A list that comes late goes before all that the popup asks for after it.
    void thereOrLate(headStart).then(onDrawn);
  }, []);
  useListKeys((command) => {
    if (dialog !== null) return false;
    if (command.do === 'search') openSearch();
    else if (command.do === 'keys') setDialog('keys');
    else return triageKeys(command, { mention, withTag, current, on, triage });
    return true;
  });

  const tour = useTour(shown);
  const endTour = () => {
    tour.end();
    current.focus();
  };

  const nothingAtAll = list !== undefined && !failed && shown.length === 0 && !narrowed;
  // First things first: without a topic no page has anything to say.
  const unstarted = nothingAtAll && topics?.length === 0;
  const openTopics = () => void openOwnPage('/dashboard.html#topics');
  const openSites = () => void openOwnPage('/dashboard.html#sites');
  const openWelcome = () => void openOwnPage('/welcome.html');
  const openBeside = () => void openPanelHere().then(() => window.close(), () => {});
  const openReport = () => setDialog('report');
  const says = state !== undefined && !unstarted && (state.kind !== 'listening' || page.outcome !== null);
  return (
    <div class="popup">
      <PopupHeader onExport={() => setDialog('export')} onKeys={() => setDialog('keys')} onTopics={openTopics} onSites={openSites} onPanel={openBeside}>
        <PageMenu state={state} page={page} now={now} onReport={openReport} />
      </PopupHeader>
      <div class="popup-notices">
        <StoreNotices drain={drain} unreadable={failed} />
        {says && <Lazy load={loadNotice} state={state} page={page} now={now} onReport={openReport} />}
      </div>
      {!nothingAtAll && (
        <FilterBar filter={filter} topics={topics ?? []} sites={drawn ? [...SITES, TAUGHT_SITE, ANY_PAGE] : []} search={search} searchField={searchField} onFilter={narrow} onLeave={current.focus} />
      )}
      <main class="popup-list">
        {tour.on && <Lazy load={loadTour} tagged={tour.tagged} belowSearch onOver={endTour} />}
        <MentionList
          here={here}
          rest={rest}
          name={t('popupMentions')}
          more={more}
          current={current.key}
          selected={current.selected}
          panel={current.panel}
          focusRequest={current.focusRequest}
          topics={topics ?? []}
          tags={tags}
          now={now}
          on={on}
          onChoose={current.choose}
          onMore={() => setLimit(limit + PAGE_SIZE)}
        />
        {list !== undefined && !failed && shown.length === 0 && (
          <Lazy
            load={loadEmpty}
            why={narrowed ? 'none fits' : unstarted ? 'no topics' : 'no mentions'}
            topics={topics?.map(({ name }) => name) ?? []}
            onWelcome={openWelcome}
            onClear={() => narrow(NO_FILTER)}
          />
        )}
      </main>
      <TriageToast triage={triage} now={now} />
      {dialog === 'export' && <Lazy load={loadExport} shown={wanted} topics={topics ?? []} onClose={() => setDialog(null)} />}
      {dialog === 'keys' && <Lazy load={loadKeys} onClose={() => setDialog(null)} />}
      {dialog === 'report' && page.tabId !== null && <Lazy load={loadReport} tabId={page.tabId} onClose={() => setDialog(null)} />}
    </div>
  );
}
