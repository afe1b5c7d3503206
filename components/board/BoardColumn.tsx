import type { Mention } from '../../lib/model/mention.ts';
import type { PostKey } from '../../lib/model/post.ts';
import type { EpochMs } from '../../lib/model/time.ts';
import { numberText, plural, t } from '../../lib/platform/i18n.ts';
import { type BoardColumnFacts, SETTLED_DAYS } from '../hooks/use-board.ts';
import type { TopicLook } from '../mention/MentionFacts.tsx';
import { useDropPlace } from '../mention/mention-drag.ts';
import { STATUS_WORD } from '../mention/mention-words.ts';
import { Button } from '../parts/Button.tsx';
import { BoardCard } from './BoardCard.tsx';

export interface BoardColumnProps {
  facts: BoardColumnFacts;
  topics: readonly TopicLook[];
  now: EpochMs;
  current: PostKey | null;
  onDropped(mention: Mention): void;
  onMore(): void;
}

/** One status: how many have it, and their cards, some at a time. */
export function BoardColumn({ facts, topics, now, current, onDropped, onMore }: BoardColumnProps) {
  const { over, place } = useDropPlace(onDropped);
  const { status, list, more, count } = facts;
  const id = `board-${status}`;
  return (
    <section
      class="board-column"
      aria-labelledby={id}
      data-status={status}
      data-over={over}
      {...place}
    >
      <h2 id={id}>
        {t(STATUS_WORD[status])} <span class="board-count">{numberText(count)}</span>
      </h2>
      {(status === 'done' || status === 'ignored') && <p class="board-note">{plural('boardSettled', SETTLED_DAYS)}</p>}
      <ul>
        {list.map((mention) => (
          <li key={mention.key}>
            <BoardCard mention={mention} topics={topics} now={now} current={mention.key === current} />
          </li>
        ))}
      </ul>
      {list.length === 0 && <p class="board-none">{t('boardNone')}</p>}
      {more && (
        <Button look="quiet" onClick={onMore}>
          {t('boardMore')}
        </Button>
      )}
    </section>
  );
}
