import { useRef, useState } from 'preact/hooks';
import type { Mention } from '../../lib/model/mention.ts';
import { now as clock } from '../../lib/platform/clock.ts';
import { t, uiLanguage } from '../../lib/platform/i18n.ts';
import { hashOf } from '../dashboard/route.ts';
import type { ScreenProps } from '../dashboard/screens.ts';
import { showRoute } from '../dashboard/show-route.ts';
import { useFollowUps } from '../hooks/use-follow-ups.ts';
import { useTriage } from '../hooks/use-triage.ts';
import { Notice } from '../parts/Notice.tsx';
import { PageIcon } from '../parts/PageIcon.tsx';
import { ScreenHead } from '../topic/ScreenHead.tsx';
import { TriageToast } from '../triage/TriageToast.tsx';
import { useListKeys } from '../triage/use-list-keys.ts';
import { CalendarGrid } from './CalendarGrid.tsx';
import { DayPanel } from './DayPanel.tsx';
import { type Day, dayOf, daysLater, monthsLater, onDay, startOf } from './days.ts';
import { dateText } from './date-text.ts';
import { firstWeekday, weekOf, weeksOf } from './weeks.ts';
import '../parts/button.css';
import '../parts/card.css';
import '../parts/chip.css';
import './calendar.css';

type Span = 'month' | 'week';

/** The follow-ups on their days: a month or a week of them, and the day in hand beside it. `#calendar/week/2026-11-28` */
export function CalendarScreen({ place: [span, wanted] }: ScreenProps) {
  const now = clock();
  const today = dayOf(now);
  const shows: Span = span === 'week' ? 'week' : 'month';
  const day = wanted !== undefined && !Number.isNaN(startOf(wanted as Day)) ? dayOf(startOf(wanted as Day)) : today;
  const first = firstWeekday(uiLanguage());
  const weeks = shows === 'week' ? [weekOf(day, first)] : weeksOf(day, first);
  const found = useFollowUps(startOf(weeks[0]![0]!), startOf(daysLater(weeks.at(-1)!.at(-1)!, 1)));
  const triage = useTriage();
  const [focusRequest, setFocusRequest] = useState(0);
  const panel = useRef<HTMLElement>(null);

  const hash = (to: Day, as: Span = shows) => hashOf(['calendar', as, to]);
  const step = (by: number) => hash(shows === 'week' ? daysLater(day, 7 * by) : monthsLater(day, by));
  const move = (mention: Mention, to: Day) => {
    if (mention.dueAt !== null && dayOf(mention.dueAt) !== to) triage.due([mention], onDay(mention.dueAt, to));
  };
  useListKeys((command) => {
    if (command.do === 'undo') triage.undoLast();
    return command.do === 'undo';
  });
  const ofDay = (one: Day) => (found?.list ?? []).filter(({ dueAt }) => dueAt !== null && dayOf(dueAt) === one);

  return (
    <div class="calendar">
      <ScreenHead title={shows === 'week' ? t('calendarWeek', dateText(weeks[0]![0]!, 'date')) : dateText(day, 'month')}>
        <a class="button button-plain button-square" href={step(-1)} aria-label={t(shows === 'week' ? 'calendarWeekBefore' : 'calendarMonthBefore')}>
          <PageIcon name="left" />
        </a>
        <a class="button button-plain" href={hash(today)}>
          {t('calendarToday')}
        </a>
        <a class="button button-plain button-square" href={step(1)} aria-label={t(shows === 'week' ? 'calendarWeekAfter' : 'calendarMonthAfter')}>
          <PageIcon name="right" />
        </a>
        <nav class="calendar-spans" aria-label={t('calendarSpan')}>
          {(['month', 'week'] as const).map((one) => (
            <a key={one} class="chip" href={hash(day, one)} aria-current={shows === one ? 'true' : undefined}>
              {t(one === 'month' ? 'calendarMonth' : 'calendarWeekWord')}
            </a>
          ))}
        </nav>
      </ScreenHead>
      {found?.more === true && <Notice tone="warn" icon="alert" title={t('calendarMore', found.list.length)} />}
      <div class="calendar-parts">
        <CalendarGrid
          weeks={weeks}
          month={shows === 'month' ? day.slice(0, 7) : null}
          day={day}
          today={today}
          now={now}
          ofDay={ofDay}
          focusRequest={focusRequest}
          onDay={(to, focus) => {
            showRoute(hash(to), 'replace');
            if (focus) setFocusRequest((count) => count + 1);
          }}
          onEnter={() => (panel.current?.querySelector<HTMLElement>('a') ?? panel.current?.querySelector<HTMLElement>('h2'))?.focus()}
          onMove={move}
        />
        <DayPanel
          panel={panel}
          day={day}
          now={now}
          list={ofDay(day)}
          onMove={(mention, to) => {
            move(mention, to);
            showRoute(hash(to), 'replace');
          }}
          onDone={(mention) => triage.status([mention], 'done')}
          onLeave={() => setFocusRequest((count) => count + 1)}
        />
      </div>
      <TriageToast triage={triage} now={now} />
    </div>
  );
}
