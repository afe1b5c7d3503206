import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Mention } from '../../lib/model/mention.ts';
import type { PostKey } from '../../lib/model/post.ts';
import type { EpochMs } from '../../lib/model/time.ts';
import { t, uiLanguage } from '../../lib/platform/i18n.ts';
import { hashOf } from '../dashboard/route.ts';
import { nameOfAuthor } from '../mention/name-of-author.ts';
import { placeOfPost } from '../mention/place-of-post.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { dateText } from './date-text.ts';
import { type Day, daysLater } from './days.ts';
import { useEventsIn } from '../parts/use-events-in.ts';
import '../parts/input.css';

export interface DayPanelProps {
  panel: RefObject<HTMLElement | null>;
  day: Day;
  now: EpochMs;
  /** What is due on it. */
  list: readonly Mention[];
  onMove(mention: Mention, to: Day): void;
  onDone(mention: Mention): void;
  /** Escape: back to the days. */
  onLeave(): void;
}

/** As much of a text as tells which it was. */
const BEGINNING = 160;

/** What is due on one day, with everything to do about it: for the keyboard, for ears, and where a day's field is too small. */
export function DayPanel({ panel, day, now, list, onMove, onDone, onLeave }: DayPanelProps) {
  const moved = useRef<PostKey | null>(null);
  // It stands on another day now, and its link was drawn anew there: the focus follows it.
  useLayoutEffect(() => {
    const link = moved.current === null ? null : panel.current?.querySelector<HTMLElement>(`a[data-key="${CSS.escape(moved.current)}"]`);
    if (link === null || link === undefined) return;
    moved.current = null;
    link.focus();
  });
  const move = (mention: Mention, to: Day) => {
    moved.current = mention.key;
    onMove(mention, to);
  };
  useEventsIn(panel, {
    keydown(event) {
      if (event.key === 'Escape') onLeave();
      const link = (event.target as Element).closest<HTMLElement>('a[data-key]');
      const days = event.shiftKey ? { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }[event.key] : undefined;
      const mention = list.find(({ key }) => key === link?.dataset['key']);
      if (days === undefined || mention === undefined) return;
      event.preventDefault();
      move(mention, daysLater(day, days));
    },
  });
  return (
    <section ref={panel} class="card day-panel" aria-labelledby="day-title">
      <h2 id="day-title" tabIndex={-1}>
        {dateText(day, 'whole')}
      </h2>
      {list.length === 0 && <p class="day-none">{t('calendarNothing')}</p>}
      <ul>
        {list.map((mention) => (
          <li key={mention.key} class="day-due" data-late={mention.dueAt !== null && mention.dueAt <= now}>
            <p class="day-head">
              <a href={hashOf(['mention', mention.key])} data-key={mention.key} aria-keyshortcuts="Shift+ArrowLeft Shift+ArrowRight">
                <bdi>{nameOfAuthor(mention.post)}</bdi>
              </a>
              <span class="day-time">
                {mention.dueAt !== null && timeText(mention.dueAt)}
                {mention.dueAt !== null && mention.dueAt <= now && (
                  <span class="day-late">
                    <Icon name="alert" /> {t('calendarIsLate')}
                  </span>
                )}
              </span>
            </p>
            <p class="day-place">{placeOfPost(mention.post)}</p>
            {mention.promise !== '' && (
              <p class="day-promise" dir="auto">
                {mention.promise}
              </p>
            )}
            <p class="day-text" dir="auto">
              {mention.post.text.slice(0, BEGINNING)}
            </p>
            <div class="day-ways">
              <MoveForm day={day} onMove={(to) => move(mention, to)} />
              <Button small onClick={() => onDone(mention)}>
                <Icon name="check" /> {t('mentionStatusDone')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A date is typed in steps, and each of them is a date: it is taken when it is sent. */
function MoveForm({ day, onMove }: { day: Day; onMove(to: Day): void }) {
  const [to, setTo] = useState<string>(day);
  return (
    <form
      class="day-move"
      onSubmit={(event) => {
        event.preventDefault();
        onMove(to as Day);
      }}
    >
      <input type="date" class="input" required aria-label={t('calendarMoveTo')} value={to} onInput={({ currentTarget }) => setTo(currentTarget.value)} />
      <Button type="submit" small disabled={to === '' || to === day}>
        {t('calendarMove')}
      </Button>
    </form>
  );
}

function timeText(at: EpochMs): string {
  return new Intl.DateTimeFormat(uiLanguage(), { timeStyle: 'short' }).format(at);
}
