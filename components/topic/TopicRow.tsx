import type { Topic } from '../../lib/model/topic.ts';
import type { EpochMs } from '../../lib/model/time.ts';
import { now } from '../../lib/platform/clock.ts';
import { t } from '../../lib/platform/i18n.ts';
import { SITES } from '../../lib/sites/catalog.ts';
import { Button } from '../parts/Button.tsx';
import { siteLabel } from '../site/site-label.ts';
import { PURPOSE_WORD, TOPIC_KIND_WORD } from './topic-words.ts';

export interface TopicRowProps {
  topic: Topic;
  mentions: number;
  /** null = go on listening. */
  onPause(pausedAt: EpochMs | null): void;
  onRemove(): void;
}

/** So many sites are named; of more it is said how many. */
const MOST_NAMED = 6;

/** A topic in the list: what it is called, what it looks for and what it has found. */
export function TopicRow({ topic, mentions, onPause, onRemove }: TopicRowProps) {
  const { id, name, query, kind, purpose, sites, pausedAt } = topic;
  const where = sites === 'all' ? null : sites.length > MOST_NAMED ? t('topicSitesCount', sites.length, SITES.length + 2) : sites.map(siteLabel).join(', ');
  return (
    <div class="topic-row">
      <div class="topic-words">
        <h2 class="topic-name">
          <a href={`#topics/${encodeURIComponent(id)}`} dir="auto">
            {name}
          </a>
          {pausedAt !== null && <span class="topic-paused">{t('topicPaused')}</span>}
        </h2>
        <p class="topic-query">
          <code dir="auto">{query}</code>
        </p>
        <ul class="topic-facts">
          <li>{t('topicMentions', mentions)}</li>
          <li>{t(TOPIC_KIND_WORD[kind])}</li>
          <li>{t(PURPOSE_WORD[purpose])}</li>
          {where !== null && <li>{where}</li>}
        </ul>
      </div>
      <div class="ways">
        <a class="button button-plain button-small" href={`#topics/${encodeURIComponent(id)}`} aria-label={t('topicEditNamed', name)}>
          {t('topicEdit')}
        </a>
        {pausedAt === null ? (
          <Button small onClick={() => onPause(now())} aria-label={t('topicPauseNamed', name)}>
            {t('topicPause')}
          </Button>
        ) : (
          <Button small onClick={() => onPause(null)} aria-label={t('topicResumeNamed', name)}>
            {t('topicResume')}
          </Button>
        )}
        <Button small look="danger" onClick={onRemove} aria-label={t('topicDeleteNamed', name)}>
          {t('topicDelete')}
        </Button>
      </div>
    </div>
  );
}
