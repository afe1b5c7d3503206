import { useId, useState } from 'preact/hooks';
import type { Topic } from '../../lib/model/topic.ts';
import { t } from '../../lib/platform/i18n.ts';
import type { SavedViews } from '../hooks/use-saved-views.ts';
import type { Search } from '../hooks/use-search.ts';
import { useViewCounts } from '../hooks/use-view-counts.ts';
import { Button } from '../parts/Button.tsx';
import { kept } from '../parts/kept.ts';
import { Lazy } from '../parts/Lazy.tsx';
import { PageIcon } from '../parts/PageIcon.tsx';
import { TrashIcon } from '../parts/TrashIcon.tsx';
import { ChosenChips } from './ChosenChips.tsx';
import { askedFor, type QueueContext } from './queue-filter.ts';
import type { QueueQuery } from './queue-query.ts';
import { countText, listedViews } from './queue-views.ts';
import { ViewBar } from './ViewBar.tsx';
import './queue-head.css';

export interface QueueHeadProps {
  query: QueueQuery;
  saved: SavedViews;
  /** What the query's text asks for. */
  search: Search;
  topics: readonly Topic[];
  context: QueueContext;
  onQuery(query: QueueQuery, how?: 'push' | 'replace'): void;
  onExport(): void;
  onDelete(): void;
  onKeys(): void;
}

const loadFilters = () => import('./FilterPanel.tsx').then(({ FilterPanel }) => FilterPanel);
const loadViews = () => import('./ViewsDialog.tsx').then(({ ViewsDialog }) => ViewsDialog);

/** Which view of the queue this is and how many it holds, the other views, and the chips that narrow it. */
export const QueueHead = kept(function QueueHead({ query, saved, search, topics, context, onQuery, onExport, onDelete, onKeys }: QueueHeadProps) {
  const [opened, setOpened] = useState<'filters' | 'views' | null>(null);
  const id = useId();
  const { views, at } = listedViews(query, saved.views ?? []);
  // Behind the views stands what is on screen, which may be none of them.
  const counts = useViewCounts([...views.map((view) => askedFor(view.query, context).filter), askedFor(query, context).filter]);
  const name = views[at]?.name ?? '';
  const count = counts?.at(-1);
  const toggle = (which: 'filters' | 'views') => setOpened(opened === which ? null : which);
  return (
    <header class="queue-head">
      <div class="queue-title">
        <h1 tabIndex={-1}>
          {name}{' '}
          {count !== undefined && (
            <span class="queue-count">
              <span class="for-ears">{t('queueCountOf')} </span>
              {countText(count)}
            </span>
          )}
        </h1>
        <span class="queue-ways">
          <Button look="quiet" small aria-expanded={opened === 'filters'} aria-controls={id} aria-keyshortcuts="/" data-search onClick={() => toggle('filters')}>
            <PageIcon name="settings" /> {t('queueFilter')}
          </Button>
          <Button look="quiet" small square aria-label={t('queueViewsEdit')} title={t('queueViewsEdit')} onClick={() => toggle('views')}>
            <PageIcon name="bookmark" />
          </Button>
          <Button look="quiet" small square aria-label={t('popupExport')} title={t('popupExport')} onClick={onExport}>
            <PageIcon name="save" />
          </Button>
          <Button look="quiet" small square aria-label={t('deleteTitle')} title={t('deleteTitle')} onClick={onDelete}>
            <TrashIcon />
          </Button>
          <Button look="quiet" small square aria-label={t('popupKeys')} title={t('popupKeys')} aria-keyshortcuts="?" onClick={onKeys}>
            <PageIcon name="keys" />
          </Button>
        </span>
      </div>
      <ViewBar views={views} at={at} counts={counts} />
      <div id={id}>{opened === 'filters' && <Lazy load={loadFilters} query={query} search={search} topics={topics} onQuery={onQuery} />}</div>
      <ChosenChips query={query} topics={topics} onQuery={onQuery} />
      {opened === 'views' && <Lazy load={loadViews} saved={saved} query={query} onClose={() => setOpened(null)} />}
    </header>
  );
});
