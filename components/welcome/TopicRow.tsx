import type { Topic } from '../../lib/model/topic.ts';
import type { EpochMs } from '../../lib/model/time.ts';
import { now } from '../../lib/platform/clock.ts';
import { t } from '../../lib/platform/i18n.ts';
import { Button } from '../parts/Button.tsx';

export interface TopicRowProps {
  topic: Topic;
  mentions: number;
  onEdit(): void;
  /** null = go on listening. */
  onPause(pausedAt: EpochMs | null): void;
  onRemove(): void;
}

/** A topic in the list: what it is called, what it looks for and what it has found. */
export function TopicRow({ topic, mentions, onEdit, onPause, onRemove }: TopicRowProps) {
  const { name, query, color, pausedAt } = topic;
  return (
    <div class="topic-row">
      <div class="topic-words">
        <h3 class="topic-name">
          <span class="dot" data-color={color} />
          {name}
          {pausedAt !== null && <span class="topic-paused">{t('welcomePaused')}</span>}
        </h3>
        <p class="topic-query">
          <code dir="auto">{query}</code>
        </p>
        <p class="field-hint">{t('welcomeMentionCount', mentions)}</p>
      </div>
      <div class="topic-actions">
        <Button small onClick={onEdit} aria-label={t('welcomeEditNamed', name)}>
          {t('welcomeEdit')}
        </Button>
        {pausedAt === null ? (
          <Button small onClick={() => onPause(now())} aria-label={t('welcomePauseNamed', name)}>
            {t('welcomePause')}
          </Button>
        ) : (
          <Button small onClick={() => onPause(null)} aria-label={t('welcomeResumeNamed', name)}>
            {t('welcomeResume')}
          </Button>
        )}
        <Button small look="danger" onClick={onRemove} aria-label={t('welcomeDeleteNamed', name)}>
          {t('welcomeDelete')}
        </Button>
      </div>
    </div>
  );
}
