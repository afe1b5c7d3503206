import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/platform/i18n.ts';
import { openOnSite } from '../../lib/platform/tabs.ts';
import { takeBackTold, useThread } from '../hooks/use-thread.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { conversationOf } from './conversation.ts';
import { Evidence } from './Evidence.tsx';
import { HistoryList } from './HistoryList.tsx';
import type { PanelProps } from './panels.ts';
import { ThreadTurn } from './ThreadTurn.tsx';
import './panel.css';
import './thread-panel.css';

/** What a mention answers and what answered it, as far as it was on screen; what became of it since; and the proof of what was read. */
export function ThreadPanel({ mention, now }: PanelProps) {
  const story = useThread(mention);
  const panel = useRef<HTMLElement>(null);
  useLayoutEffect(() => panel.current?.scrollIntoView({ block: 'nearest' }), [story === undefined]);
  if (story === undefined) return null;
  const { mentions, sightings, told, original } = story;
  const turns = conversationOf(mention, mentions);
  return (
    <section class="panel thread" ref={panel} aria-label={t('mentionThread')}>
      <ol class="thread-turns" aria-label={t('threadTurns')}>
        {turns.map((turn) => (
          <ThreadTurn key={turn.key ?? turn.url} turn={turn} now={now} />
        ))}
      </ol>
      {turns.length === 1 && <p class="thread-none">{t('threadNothingSeen')}</p>}
      {original !== null && (
        <Button look="quiet" small class="thread-original" title={original} onClick={() => void openOnSite(original)}>
          <Icon name="open" />
          {t('threadOriginal', `@${mention.post.quoted?.handle ?? ''}`)}
        </Button>
      )}
      {told !== null && (
        <p class="thread-told">
          {t('threadTold')}
          <Button small onClick={() => void takeBackTold(told)}>
            {t('popupUndo')}
          </Button>
        </p>
      )}
      <HistoryList mention={mention} sightings={sightings} now={now} />
      <Evidence sightings={sightings} />
    </section>
  );
}
