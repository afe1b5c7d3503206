import type { Ref } from 'preact';
import { type Status, STATUSES } from '../../lib/model/mention.ts';
import type { Site, SiteId } from '../../lib/model/site.ts';
import type { TopicId } from '../../lib/model/topic.ts';
import { t } from '../../lib/platform/i18n.ts';
import type { Search } from '../hooks/use-search.ts';
import { STATUS_WORD } from '../mention/mention-words.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { SelectChip } from '../parts/SelectChip.tsx';
import { siteName } from '../site/site-name.ts';
import { SearchField } from '../search/SearchField.tsx';
import './filter-bar.css';

/** What the user looks for. */
export interface PopupFilter {
  text: string;
  topicId: TopicId | null;
  site: SiteId | null;
  status: Status | null;
}

export const NO_FILTER: PopupFilter = { text: '', topicId: null, site: null, status: null };

export interface FilterBarProps {
  filter: PopupFilter;
  topics: readonly { id: TopicId; name: string }[];
  sites: readonly Site[];
  /** What the typed text means. */
  search: Search;
  searchField: Ref<HTMLInputElement>;
  onFilter(filter: PopupFilter): void;
  /** From the search field down into the list. */
  onLeave(): void;
}

/** The search field, and what narrows the list. */
export function FilterBar({ filter, topics, sites, search, searchField, onFilter, onLeave }: FilterBarProps) {
  const narrowed = filter.topicId !== null || filter.site !== null || filter.status !== null;
  return (
    <search class="filter-bar">
      <SearchField value={filter.text} onChange={(text) => onFilter({ ...filter, text })} search={search} inputRef={searchField} onLeave={onLeave} />
      <fieldset class="filters" aria-label={t('popupFilters')}>
        <SelectChip
          label={t('popupFilterTopic')}
          any={t('popupFilterTopicAny')}
          choices={topics.map(({ id, name }) => ({ value: id, label: name }))}
          value={filter.topicId}
          onChoose={(topicId) => onFilter({ ...filter, topicId })}
        />
        <SelectChip
          label={t('popupFilterSite')}
          any={t('popupFilterSiteAny')}
          choices={sites.map((site) => ({ value: site.id, label: siteName(site) }))}
          value={filter.site}
          onChoose={(site) => onFilter({ ...filter, site })}
        />
        <SelectChip
          label={t('popupFilterStatus')}
          any={t('popupFilterStatusAny')}
          choices={STATUSES.map((status) => ({ value: status, label: t(STATUS_WORD[status]) }))}
          value={filter.status}
          onChoose={(status) => onFilter({ ...filter, status: STATUSES.find((known) => known === status) ?? null })}
        />
        {narrowed && (
          <Button look="quiet" small square aria-label={t('popupFilterClear')} title={t('popupFilterClear')} onClick={() => onFilter({ ...NO_FILTER, text: filter.text })}>
            <Icon name="close" />
          </Button>
        )}
      </fieldset>
    </search>
  );
}
