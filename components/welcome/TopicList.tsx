import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/platform/i18n.ts';
import type { TopicActions, TopicWithCount } from '../hooks/use-topics.ts';
import { TopicEditor } from './TopicEditor.tsx';
import { TopicRemoval } from './TopicRemoval.tsx';
import { TopicRow } from './TopicRow.tsx';
import './topic-list.css';

export interface TopicListProps {
  topics: readonly TopicWithCount[];
  actions: TopicActions;
}

/** What is listened for already: one topic at a time can be edited, paused or deleted in its place. */
export function TopicList({ topics, actions }: TopicListProps) {
  const [open, setOpen] = useState<{ id: string; for: 'edit' | 'remove' } | null>(null);
  const close = () => setOpen(null);
  const list = useRef<HTMLElement>(null);
  const openedLast = useRef<string | null>(null);
  // What had the focus is gone: it goes back to the topic, or to the list when the topic went too.
  useLayoutEffect(() => {
    const topic = open === null && openedLast.current !== null ? topics.findIndex((other) => other.topic.id === openedLast.current) : null;
    if (topic !== null) list.current?.querySelector<HTMLElement>(topic < 0 ? 'h2' : `li:nth-child(${topic + 1}) button`)?.focus();
    openedLast.current = open?.id ?? null;
  }, [open]);
  return (
    <section class="card topics" aria-labelledby="topics-title" ref={list}>
      <h2 id="topics-title" tabIndex={-1}>{t('welcomeTopicsTitle')}</h2>
      <ul>
        {topics.map(({ topic, mentions }) => {
          const opened = open?.id === topic.id ? open.for : null;
          return (
            <li key={topic.id} class="topic">
              {opened === 'edit' ? (
                <TopicEditor
                  topic={topic}
                  taken={topics.filter((other) => other.topic.id !== topic.id).map((other) => other.topic.name)}
                  onSave={(edit) => actions.edit(topic, edit).then(close)}
                  onCancel={close}
                />
              ) : (
                <TopicRow
                  topic={topic}
                  mentions={mentions}
                  onEdit={() => setOpen({ id: topic.id, for: 'edit' })}
                  onPause={(pausedAt) => void actions.edit(topic, { pausedAt })}
                  onRemove={() => setOpen({ id: topic.id, for: 'remove' })}
                />
              )}
              {opened === 'remove' && (
                <TopicRemoval topic={topic} mentions={mentions} onRemove={(what) => void actions.remove(topic, what).then(close)} onCancel={close} />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
