import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Topic } from '../../lib/model/topic.ts';
import { type MessageKey, t } from '../../lib/platform/i18n.ts';
import { useFacets } from '../hooks/use-facets.ts';
import type { Search } from '../hooks/use-search.ts';
import { useTags } from '../hooks/use-tags.ts';
import { Chip } from '../parts/Chip.tsx';
import { SearchField } from '../search/SearchField.tsx';
import { type Choice, dueChoices, ownerChoices, priorityChoices, seenChoices, siteChoices, snoozedChoice, statusChoices, tagChoices, topicChoices } from './choices.ts';
import type { QueueQuery } from './queue-query.ts';

export interface FilterPanelProps {
  query: QueueQuery;
  /** What its text asks for. */
  search: Search;
  topics: readonly Topic[];
  onQuery(query: QueueQuery, how?: 'push' | 'replace'): void;
}

/** Everything that narrows the queue, chips to press: of a kind any one is enough, kinds add up; tags add up, too. */
export function FilterPanel({ query, search, topics, onQuery }: FilterPanelProps) {
  const facets = useFacets();
  const { tags } = useTags();
  const field = useRef<HTMLInputElement>(null);
  const isThere = facets !== undefined;
  useLayoutEffect(() => field.current?.focus(), [isThere]);
  if (facets === undefined) return null;
  const groups: readonly (readonly [MessageKey, readonly Choice[]])[] = [
    ['queueFilterTopic', topicChoices(query, topics)],
    ['queueFilterStatus', statusChoices(query)],
    ['queueFilterTag', tagChoices(query, merged(tags, [...facets.tags.map(({ value }) => value), ...query.tags]))],
    ['queueFilterDue', dueChoices(query)],
    ['queueFilterSite', siteChoices(query, merged(facets.sites.map(({ value }) => value), query.sites))],
    ['queueFilterOwner', ownerChoices(query, merged(facets.owners.map(({ value }) => value), query.owners))],
    ['queueFilterPriority', priorityChoices(query)],
    ['queueFilterSeen', [...seenChoices(query), snoozedChoice(query)]],
  ];
  return (
    <search class="filter-panel">
      <SearchField value={query.text} search={search} placeholder={t('popupSearch')} inputRef={field} onChange={(text) => onQuery({ ...query, text }, 'replace')} onLeave={focusList} />
      {groups
        .filter(([, choices]) => choices.length > 0)
        .map(([word, choices]) => (
          <fieldset key={word} class="filter-group">
            <legend>{t(word)}</legend>
            {choices.map(({ id, name, color, on, toggled }) => (
              <Chip key={id} on={on} color={color} onClick={() => onQuery(toggled())}>
                <bdi>{name}</bdi>
              </Chip>
            ))}
          </fieldset>
        ))}
    </search>
  );
}

/** From the search field down into the queue. */
function focusList(): void {
  document.querySelector<HTMLElement>('.mention[aria-current="true"]')?.focus();
}

/** Each once, whatever its case, in the order of the first. */
function merged(first: readonly string[], more: readonly string[]): string[] {
  const known = new Set(first.map((value) => value.toLowerCase()));
  return [...first, ...more.filter((value) => !known.has(value.toLowerCase()) && known.add(value.toLowerCase()))];
}
