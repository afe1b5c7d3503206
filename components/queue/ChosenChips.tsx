import { useRef } from 'preact/hooks';
import type { Topic } from '../../lib/model/topic.ts';
import { t } from '../../lib/platform/i18n.ts';
import { Button } from '../parts/Button.tsx';
import { Chip } from '../parts/Chip.tsx';
import { Icon } from '../parts/Icon.tsx';
import { type Choice, dueChoices, ownerChoices, priorityChoices, seenChoices, siteChoices, snoozedChoice, statusChoices, tagChoices, topicChoices } from './choices.ts';
import { type QueueQuery, viewAlone } from './queue-query.ts';

export interface ChosenChipsProps {
  query: QueueQuery;
  topics: readonly Topic[];
  onQuery(query: QueueQuery): void;
}

/** What narrows the queue now; pressed, it does no longer. */
export function ChosenChips({ query, topics, onQuery }: ChosenChipsProps) {
  const place = useRef<HTMLFieldSetElement>(null);
  const words: readonly Choice[] = query.text === '' ? [] : [{ id: 'text', name: `“${query.text}”`, on: true, toggled: () => ({ ...query, text: '' }) }];
  const chosen = [
    ...words,
    ...topicChoices(query, topics),
    ...statusChoices(query),
    ...tagChoices(query, query.tags),
    ...dueChoices(query),
    ...siteChoices(query, query.sites),
    ...ownerChoices(query, query.owners),
    ...priorityChoices(query),
    ...seenChoices(query),
    snoozedChoice(query),
  ].filter(({ on }) => on);
  if (chosen.length === 0) return null;
  const take = (next: QueueQuery) => {
    // The chip that had the focus goes: the row keeps it, or the heading once the row is gone.
    const row = place.current;
    onQuery(next);
    requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return;
      (row?.isConnected ? row.querySelector('button') : document.querySelector<HTMLElement>('h1'))?.focus();
    });
  };
  return (
    <fieldset ref={place} class="chosen-chips" aria-label={t('queueChosen')}>
      {chosen.map(({ id, name, color, toggled }) => (
        <Chip key={id} on color={color} title={t('queueChipOff', name)} onClick={() => take(toggled())}>
          <bdi>{name}</bdi> <Icon name="close" />
        </Chip>
      ))}
      <Button look="quiet" small onClick={() => take(viewAlone(query.view))}>
        {t('popupFilterClear')}
      </Button>
    </fieldset>
  );
}
