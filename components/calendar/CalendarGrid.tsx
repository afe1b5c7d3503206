import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Mention } from '../../lib/model/mention.ts';
import type { EpochMs } from '../../lib/model/time.ts';
import { t } from '../../lib/platform/i18n.ts';
import { CalendarDay } from './CalendarDay.tsx';
import { dateText } from './date-text.ts';
import { type Day, daysLater, monthsLater } from './days.ts';

export interface CalendarGridProps {
  /** Rows of seven. */
  weeks: readonly (readonly Day[])[];
  /** YYYY-MM: days of others step back; null = a week, with room for more on each day. */
  month: string | null;
  /** The one in hand. */
  day: Day;
  today: Day;
  now: EpochMs;
  ofDay(day: Day): readonly Mention[];
  /** Changes whenever the day in hand is to take the focus. */
  focusRequest: number;
  onDay(day: Day, focus: boolean): void;
  /** Into what is due on the day in hand. */
  onEnter(): void;
  onMove(mention: Mention, to: Day): void;
}

/** Days as a table: arrows go from day to day, page keys from month to month, Enter goes in; a follow-up is dragged to another day. */
export function CalendarGrid({ weeks, month, day, today, now, ofDay, focusRequest, onDay, onEnter, onMove }: CalendarGridProps) {
  const grid = useRef<HTMLTableElement>(null);
  useLayoutEffect(() => {
    if (focusRequest > 0) grid.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  }, [focusRequest, day]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target as Element).matches('.calendar-day')) return;
    if (event.key === 'Enter' || event.key === ' ') onEnter();
    else {
      const to = dayBy(event.key, day, weeks, getComputedStyle(grid.current!).direction === 'rtl');
      if (to === null) return;
      onDay(to, true);
    }
    event.preventDefault();
  };

  return (
    <table
      ref={grid}
      class="calendar-grid"
      // A native table whose cells are chosen: they and the headings keep their own roles.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
      role="grid"
      aria-label={t('calendarName')}
      data-span={month === null ? 'week' : 'month'}
      onKeyDown={onKeyDown}
    >
      <thead>
        <tr>
          {weeks[0]!.map((one) => (
            <th key={one} scope="col">
              {dateText(one, 'weekday')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((one) => (
              <CalendarDay
                key={one}
                day={one}
                list={ofDay(one)}
                most={month === null ? 12 : 3}
                chosen={one === day}
                isToday={one === today}
                outside={month !== null && !one.startsWith(month)}
                now={now}
                onChoose={() => onDay(one, false)}
                onDropped={(mention) => onMove(mention, one)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Where a key leads from a day; null = nowhere. */
function dayBy(key: string, day: Day, weeks: readonly (readonly Day[])[], isRtl: boolean): Day | null {
  const week = weeks.find((one) => one.includes(day));
  switch (key) {
    case 'ArrowLeft':
      return daysLater(day, isRtl ? 1 : -1);
    case 'ArrowRight':
      return daysLater(day, isRtl ? -1 : 1);
    case 'ArrowUp':
      return daysLater(day, -7);
    case 'ArrowDown':
      return daysLater(day, 7);
    case 'Home':
      return week?.[0] ?? null;
    case 'End':
      return week?.[6] ?? null;
    case 'PageUp':
      return monthsLater(day, -1);
    case 'PageDown':
      return monthsLater(day, 1);
    default:
      return null;
  }
}
