import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/platform/i18n.ts';
import { offerDownload } from '../export/offer-download.ts';
import { topicFile } from '../hooks/topic-files.ts';
import type { TopicActions, TopicWithCount } from '../hooks/use-topics.ts';
import { Button } from '../parts/Button.tsx';
import { Empty } from '../parts/Empty.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Logo } from '../parts/Logo.tsx';
import { ScreenHead } from './ScreenHead.tsx';
import { TopicRemoval } from './TopicRemoval.tsx';
import { TopicRow } from './TopicRow.tsx';
import '../parts/ways.css';
import './topic-list.css';

export interface TopicListProps {
  topics: readonly TopicWithCount[];
  actions: TopicActions;
}

/** What is listened for: each topic can be opened, paused or deleted. */
export function TopicList({ topics, actions }: TopicListProps) {
  const [removing, setRemoving] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const removedLast = useRef<string | null>(null);
  // What had the focus is gone: it goes back to the topic, or to the heading when the topic went too.
  useLayoutEffect(() => {
    if (removing === null && removedLast.current !== null) {
      const row = [...(list.current?.children ?? [])].find((item) => item instanceof HTMLElement && item.dataset['topic'] === removedLast.current);
      (row?.querySelector<HTMLElement>('.button-danger') ?? document.querySelector<HTMLElement>('h1'))?.focus();
    }
    removedLast.current = removing;
  }, [removing]);
  const saveFile = () => {
    const { blob, name } = topicFile(topics.map(({ topic }) => topic));
    offerDownload(blob, name);
  };
  const closing = () => setRemoving(null);
  return (
    <>
      <ScreenHead title={t('topicsTitle')} lead={t('topicsLead')}>
        {topics.length > 0 && (
          <Button onClick={saveFile}>
            <Icon name="save" /> {t('topicsExport')}
          </Button>
        )}
        <a class="button button-plain" href="#topics/import">
          <Icon name="open" /> {t('topicsImport')}
        </a>
        <a class="button button-primary" href="#topics/new">
          <Icon name="plus" /> {t('topicNew')}
        </a>
      </ScreenHead>
      {topics.length === 0 ? (
        <Empty icon={<Logo size={44} />} title={t('topicsEmpty')} why={t('topicsEmptyWhy')} />
      ) : (
        <ul class="topic-list" ref={list}>
          {topics.map(({ topic, mentions }) => (
            <li key={topic.id} class="card topic" data-topic={topic.id} data-color={topic.color} data-paused={topic.pausedAt !== null}>
              <TopicRow topic={topic} mentions={mentions} onPause={(pausedAt) => void actions.edit(topic, { pausedAt })} onRemove={() => setRemoving(topic.id)} />
              {removing === topic.id && <TopicRemoval topic={topic} mentions={mentions} onRemove={(what) => void actions.remove(topic, what).then(closing)} onCancel={closing} />}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
