import type { Mention } from '../../lib/model/mention.ts';
import type { EpochMs } from '../../lib/model/time.ts';
import { plural, t } from '../../lib/platform/i18n.ts';
import { hashOf } from '../dashboard/route.ts';
import { carries, useDropPlace } from '../mention/mention-drag.ts';
import { nameOfAuthor } from '../mention/name-of-author.ts';
import { Icon } from '../parts/Icon.tsx';
import { dateText } from './date-text.ts';
import type { Day } from './days.ts';

export interface CalendarDayProps {
  day: Day;
  /** What is due then. */
  list: readonly Mention[];
  /** So many are shown by name. */
  most: number;
  chosen: boolean;
  isToday: boolean;
  /** Of a month beside the one that is shown. */
  outside: boolean;
  now: EpochMs;
  onChoose(): void;
  onDropped(mention: Mention): void;
}

/** One day: its number, and what is due then. */
export function CalendarDay({ day, list, most, chosen, isToday, outside, now, onChoose, onDropped }: CalendarDayProps) {
  const { over, place } = useDropPlace(onDropped);
  const late = list.filter(({ dueAt }) => dueAt !== null && dueAt <= now).length;
  return (
    <td
      class="calendar-day"
      tabIndex={chosen ? 0 : -1}
      aria-selected={chosen}
      aria-current={isToday ? 'date' : undefined}
      data-day={day}
      data-outside={outside}
      data-over={over}
      onClick={onChoose}
      {...place}
    >
      <span class="calendar-number" aria-hidden="true">
        {dateText(day, 'number')}
      </span>
      <span class="for-ears">{[dateText(day, 'whole'), plural('calendarDue', list.length), ...(late > 0 ? [plural('calendarLate', late)] : [])].join(', ')}</span>
      <ul>
        {list.slice(0, most).map((mention) => (
          <li key={mention.key} class="calendar-due" data-late={mention.dueAt !== null && mention.dueAt <= now}>
            <a href={hashOf(['mention', mention.key])} tabIndex={-1} {...carries(mention)}>
              {mention.dueAt !== null && mention.dueAt <= now && <Icon name="alert" />}
              <bdi>{nameOfAuthor(mention.post)}</bdi>
            </a>
          </li>
        ))}
      </ul>
      {list.length > most && <span class="calendar-rest">{t('calendarRest', list.length - most)}</span>}
    </td>
  );
}
