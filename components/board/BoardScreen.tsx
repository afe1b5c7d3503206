import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Mention, type Status, STATUSES } from '../../lib/model/mention.ts';
import type { PostKey } from '../../lib/model/post.ts';
import { t } from '../../lib/platform/i18n.ts';
import { hashOf } from '../dashboard/route.ts';
import { showRoute } from '../dashboard/show-route.ts';
import { useBoard } from '../hooks/use-board.ts';
import { useMinute } from '../hooks/use-minute.ts';
import { useTags } from '../hooks/use-tags.ts';
import { useTopicList } from '../hooks/use-topic-list.ts';
import { useTriage } from '../hooks/use-triage.ts';
import { useEventsIn } from '../parts/use-events-in.ts';
import { useSteady } from '../parts/use-steady.ts';
import { MentionDetails } from '../mention/MentionDetails.tsx';
import { ScreenHead } from '../topic/ScreenHead.tsx';
import { triageHandlers, triageKeys } from '../triage/triage-handlers.ts';
import { TriageToast } from '../triage/TriageToast.tsx';
import { useCurrent } from '../triage/use-current.ts';
import { useListKeys } from '../triage/use-list-keys.ts';
import { BoardColumn } from './BoardColumn.tsx';
import '../parts/chip.css';
import './board.css';

const PAGE = 30;

/** The mentions by status, each status a column: a card is dragged, or moved with shift and an arrow; each move can be taken back. */
export function BoardScreen() {
  const now = useMinute();
  const [limits, setLimits] = useState<Record<Status, number>>({ new: PAGE, todo: PAGE, waiting: PAGE, done: PAGE, ignored: PAGE });
  const columns = useBoard(limits) ?? [];
  const shown = columns.flatMap(({ list }) => list);
  const topics = useTopicList() ?? [];
  const { tags, remember, withTag } = useTags();
  const triage = useTriage();
  const current = useCurrent(shown.map(({ key }) => key));
  const mention = shown.find(({ key }) => key === current.key);
  const on = useSteady(triageHandlers({ shown, triage, current, remember, now }));
  const board = useRef<HTMLDivElement>(null);
  const focused = useRef<PostKey | null>(null);

  useListKeys((command) => triageKeys(command, { mention, withTag, current, on, triage }));

  useLayoutEffect(() => {
    if (current.focusRequest > 0) cardOf(board.current, current.key)?.focus();
  }, [current.focusRequest]);
  // A card that moved to another column was drawn anew there: the focus follows it.
  useLayoutEffect(() => {
    if (focused.current === current.key && document.activeElement === document.body) cardOf(board.current, current.key)?.focus({ preventScroll: true });
  });

  const moveTo = (moved: Mention, status: Status) => {
    if (moved.status !== status) triage.status([moved], status);
  };
  const onKey = (event: KeyboardEvent) => {
    if (!(event.target as Element).matches('.board-card') || mention === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter') showRoute(hashOf(['mention', mention.key]));
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const step = getComputedStyle(board.current!).direction === 'rtl' ? -by : by;
    if (event.shiftKey) {
      const status = STATUSES[STATUSES.indexOf(mention.status) + step];
      if (status !== undefined) moveTo(mention, status);
      return;
    }
    const next = besides(columns.map(({ list }) => list), mention, step);
    if (next === undefined) return;
    current.choose(next.key);
    current.focus();
  };

  const chooseAt = ({ target }: Event) => {
    const key = ((target as Element).closest<HTMLElement>('.board-card')?.dataset['key'] as PostKey | undefined) ?? null;
    if (key !== null && (key !== current.key || key !== focused.current)) current.choose(key);
    focused.current = key;
  };
  useEventsIn(board, { keydown: onKey, focusin: chooseAt, click: chooseAt });

  return (
    <>
      <ScreenHead title={t('dashboardBoard')} lead={t('boardLead')} />
      <div class="board-parts" data-details={current.panel !== null}>
        <div
          ref={board}
          class="board"
          // Without a card there is nothing in it that the keyboard could scroll by.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={shown.length === 0 ? 0 : undefined}
        >
          {columns.map((facts) => (
            <BoardColumn
              key={facts.status}
              facts={facts}
              topics={topics}
              now={now}
              current={current.key}
              onDropped={(dropped) => moveTo(dropped, facts.status)}
              onMore={() => setLimits({ ...limits, [facts.status]: limits[facts.status] + PAGE })}
            />
          ))}
        </div>
        {current.panel !== null && mention !== undefined && <MentionDetails mention={mention} selected={current.selected.includes(mention.key)} topics={topics} tags={tags} now={now} panel={current.panel} on={on} onClose={current.close} />}
      </div>
      <TriageToast triage={triage} now={now} />
    </>
  );
}

function cardOf(board: HTMLElement | null, key: PostKey | null): HTMLElement | null {
  return key === null ? null : (board?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`) ?? null);
}

/** The card in the next column that has any, at the same height or the last. */
function besides(columns: readonly (readonly Mention[])[], { key }: Mention, step: number): Mention | undefined {
  const at = columns.findIndex((list) => list.some((mention) => mention.key === key));
  const row = columns[at]?.findIndex((mention) => mention.key === key) ?? 0;
  for (let next = at + step; columns[next] !== undefined; next += step) {
    const list = columns[next]!;
    if (list.length > 0) return list[Math.min(row, list.length - 1)];
  }
  return undefined;
}
