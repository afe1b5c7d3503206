import { useMemo } from 'preact/hooks';
import type { Mention } from '../../lib/model/mention.ts';
import type { PostKey } from '../../lib/model/post.ts';
import type { EpochMs } from '../../lib/model/time.ts';
import { t } from '../../lib/platform/i18n.ts';
import type { TopicLook } from '../mention/MentionFacts.tsx';
import { nameOfAuthor } from '../mention/name-of-author.ts';
import { kept } from '../parts/kept.ts';
import { PickBox } from '../parts/PickBox.tsx';
import { MentionCell } from './MentionCell.tsx';
import type { TableLayout } from './table-layout.ts';

export interface MentionRowProps {
  mentionKey: PostKey;
  /** undefined: not read yet. */
  mention: Mention | undefined;
  /** In the whole table, the head being 1. */
  place: number;
  /** Pixels. */
  height: number;
  layout: TableLayout;
  topics: readonly TopicLook[];
  now: EpochMs;
  current: boolean;
  selected: boolean;
  onChoose(key: PostKey, select: boolean): void;
  onPick(key: PostKey): void;
  onOpen(key: PostKey): void;
}

/** One mention in one line. What it says is written anew only where it changed: a key that moves on touches two rows. */
export const MentionRow = kept(function MentionRow({ mentionKey, mention, place, height, layout, topics, now, current, selected, onChoose, onPick, onOpen }: MentionRowProps) {
  const cells = useMemo(
    () =>
      layout.map(({ id, numeric }) => (
        <td key={id} class={numeric === true ? 'table-number' : undefined}>
          {mention !== undefined && <MentionCell id={id} mention={mention} topics={topics} now={now} />}
        </td>
      )),
    [mention, layout, topics, now],
  );
  return (
    <tr
      class="table-row"
      style={{ blockSize: `${height}px` }}
      tabIndex={current ? 0 : -1}
      aria-rowindex={place}
      aria-selected={selected || current}
      aria-current={current}
      aria-busy={mention === undefined}
      data-key={mentionKey}
      data-status={mention?.status}
      onClick={({ shiftKey, ctrlKey, metaKey, target }) => {
        if ((target as Element).closest('.pick-box') !== null) return;
        if (ctrlKey || metaKey) onPick(mentionKey);
        else onChoose(mentionKey, shiftKey);
      }}
      onDblClick={() => onOpen(mentionKey)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.target === event.currentTarget) onOpen(mentionKey);
      }}
    >
      <td>
        <PickBox
          label={t('mentionPick', mention === undefined ? '' : nameOfAuthor(mention.post))}
          keyName="Space"
          tabIndex={current ? 0 : -1}
          checked={selected}
          onPick={() => onPick(mentionKey)}
        />
      </td>
      {cells}
    </tr>
  );
});
