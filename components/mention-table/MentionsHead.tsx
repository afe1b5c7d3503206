import type { Ref } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Topic } from '../../lib/model/topic.ts';
import { t } from '../../lib/platform/i18n.ts';
import type { Search } from '../hooks/use-search.ts';
import { Button } from '../parts/Button.tsx';
import { Chip } from '../parts/Chip.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Lazy } from '../parts/Lazy.tsx';
import { PageIcon } from '../parts/PageIcon.tsx';
import { TrashIcon } from '../parts/TrashIcon.tsx';
import { ChosenChips } from '../queue/ChosenChips.tsx';
import type { QueueQuery } from '../queue/queue-query.ts';
import { SearchField } from '../search/SearchField.tsx';
import { ScreenHead } from '../topic/ScreenHead.tsx';
import { ColumnsMenu } from './ColumnsMenu.tsx';
import type { TableChoices } from './use-table-settings.ts';
import '../queue/queue-head.css';

export interface MentionsHeadProps {
  query: QueueQuery;
  /** What its text asks for. */
  search: Search;
  topics: readonly Topic[];
  choices: TableChoices;
  /** How many there are. */
  lead: string;
  searchField: Ref<HTMLInputElement>;
  onQuery(query: QueueQuery, how?: 'push' | 'replace'): void;
  /** From the search field down into what was found. */
  onLeave(): void;
  onExport(): void;
  onDelete(): void;
}

const loadFilters = () => import('../queue/FilterPanel.tsx').then(({ FilterPanel }) => FilterPanel);

/** How many mentions there are and how they are shown, what they are searched for, and the chips that narrow them. */
export function MentionsHead({ query, search, topics, choices, lead, searchField, onQuery, onLeave, onExport, onDelete }: MentionsHeadProps) {
  const { view, layout, details, choose, arrange } = choices;
  const [opened, setOpened] = useState(false);
  const id = useId();
  return (
    <div class="mentions-head">
      <ScreenHead title={t('dashboardMentions')} lead={lead}>
        <div class="mentions-views">
          <Chip on={view === 'list'} onClick={() => choose({ view: 'list' })}>
            <PageIcon name="list" /> {t('mentionsList')}
          </Chip>
          <Chip on={view === 'table'} onClick={() => choose({ view: 'table' })}>
            <PageIcon name="table" /> {t('mentionsTable')}
          </Chip>
        </div>
        {view === 'table' && <ColumnsMenu layout={layout} onLayout={arrange} />}
        {view === 'table' && (
          <Button aria-pressed={details} onClick={() => choose({ details: !details })}>
            {t('mentionsDetails')}
          </Button>
        )}
        <Button onClick={onExport}>
          <Icon name="save" /> {t('mentionsExport')}
        </Button>
        <Button square aria-label={t('deleteTitle')} title={t('deleteTitle')} onClick={onDelete}>
          <TrashIcon />
        </Button>
      </ScreenHead>
      <search class="mentions-search">
        {/* Opened, the filters begin with the same field. */}
        {!opened && <SearchField value={query.text} search={search} inputRef={searchField} onChange={(text) => onQuery({ ...query, text }, 'replace')} onLeave={onLeave} />}
        <Button aria-expanded={opened} aria-controls={id} onClick={() => setOpened(!opened)}>
          <PageIcon name="settings" /> {t('queueFilter')}
        </Button>
        <ChosenChips query={query} topics={topics} onQuery={onQuery} />
      </search>
      <div id={id}>{opened && <Lazy load={loadFilters} query={query} search={search} topics={topics} onQuery={onQuery} />}</div>
    </div>
  );
}
