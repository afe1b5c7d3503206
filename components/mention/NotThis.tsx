import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Hit } from '../../lib/model/hit.ts';
import type { Mention } from '../../lib/model/mention.ts';
import type { Topic, TopicQuery } from '../../lib/model/topic.ts';
import { type MessageKey, t } from '../../lib/platform/i18n.ts';
import { type Exclusion, proposeExclusions, withExclusion } from '../../lib/query/exclusion.ts';
import { useExclusion } from '../hooks/use-exclusion.ts';
import { useStoredPreview } from '../hooks/use-stored-preview.ts';
import { Button } from '../parts/Button.tsx';
import { Chip } from '../parts/Chip.tsx';

export interface NotThisProps {
  topic: Topic;
  mention: Mention;
  /** Where the topic's words stand in it. */
  hits: readonly Hit[];
  onClose(): void;
}

const WORD: Record<Exclusion['kind'], MessageKey> = { phrase: 'quoted', word: 'notThisWord', context: 'notThisContext', author: 'notThisAuthor' };

/** Proposes how to keep posts like this one out of a topic, says what that would hide, does it, and takes it back. */
export function NotThis({ topic, mention, hits, onClose }: NotThisProps) {
  const [chosen, setChosen] = useState<Exclusion | null>(null);
  const { state, setAside, exclude, takeBack } = useExclusion();
  const query = chosen === null ? null : withExclusion(topic.query, chosen);
  const open = state === 'none' || state === 'failed' || state === 'taken back';
  const saved: TopicQuery = { id: topic.id, revision: topic.revision, query: topic.query, sites: topic.sites };
  const found = useStoredPreview(query === null || !open ? null : { ...saved, query }, saved);
  const place = useRef<HTMLDivElement>(null);
  // What had the focus is gone: the first thing to do here takes it.
  useLayoutEffect(() => place.current?.querySelector<HTMLElement>('button')?.focus(), [state]);

  // In a popup the answer may stand below the edge.
  useLayoutEffect(() => place.current?.lastElementChild?.scrollIntoView({ block: 'nearest' }), [state, found?.done]);

  if (!open) {
    return (
      <div class="not-this" ref={place}>
        <output>{state === 'done' ? t('notThisDone', topic.name, setAside) : t('notThisChangedSince')}</output>
        <p class="not-this-ways">
          {state === 'done' && (
            <Button small onClick={takeBack}>
              {t('popupUndo')}
            </Button>
          )}
          <Button small look="quiet" onClick={onClose}>
            {t('popupClose')}
          </Button>
        </p>
      </div>
    );
  }
  return (
    <div class="not-this" ref={place}>
      <p>{t('notThisLead', topic.name)}</p>
      <ul class="not-this-offers">
        {proposeExclusions(mention.post, hits).map((one) => (
          <li key={one.query}>
            <Chip on={chosen?.query === one.query} onClick={() => setChosen(one)}>
              {t(WORD[one.kind], one.about)}
            </Chip>
          </li>
        ))}
      </ul>
      <output class="not-this-says">
        {chosen !== null && found?.done === true && (found.preview.lostTagged > 0 ? t('previewLostTagged', found.preview.lost, found.preview.before, found.preview.lostTagged) : t('previewLost', found.preview.lost, found.preview.before))}
        {state === 'failed' && t('popupSaveFailed')}
      </output>
      <p class="not-this-ways">
        <Button small look="primary" disabled={query === null || found?.done !== true} onClick={() => query !== null && found !== null && exclude(topic.id, query, found.preview.untouched)}>
          {t('notThisExclude')}
        </Button>
        <Button small look="quiet" onClick={onClose}>
          {t('topicCancel')}
        </Button>
        <a class="not-this-edit" href={`/dashboard.html#topics/${encodeURIComponent(topic.id)}`} target="_blank" rel="noreferrer">
          {t('notThisEdit')}
        </a>
      </p>
    </div>
  );
}
