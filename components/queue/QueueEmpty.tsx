import type { ComponentChildren } from 'preact';
import type { Topic } from '../../lib/model/topic.ts';
import { type MessageKey, t } from '../../lib/platform/i18n.ts';
import { openOwnPage } from '../../lib/platform/tabs.ts';
import { useMentionCount } from '../hooks/use-mention-count.ts';
import { Button } from '../parts/Button.tsx';
import { Logo } from '../parts/Logo.tsx';
import { addressOf } from './queue-views.ts';
import { type QueueQuery, viewAlone } from './queue-query.ts';
import '../popup/empty-list.css';

export interface QueueEmptyProps {
  query: QueueQuery;
  topics: readonly Topic[];
  onQuery(query: QueueQuery): void;
}

/** Why nothing is listed, and what to do next. */
export function QueueEmpty({ query, topics, onQuery }: QueueEmptyProps) {
  const all = useMentionCount({});
  if (all === undefined) return null;
  if (all === 0) {
    return (
      <Said title={topics.length === 0 ? 'popupNoTopics' : 'popupNothingYet'} why={t(topics.length === 0 ? 'popupNoTopicsWhy' : 'queueNothingYetWhy')}>
        <Button look="primary" onClick={() => void openOwnPage('/welcome.html')}>
          {t(topics.length === 0 ? 'popupAddTopic' : 'popupChooseSites')}
        </Button>
      </Said>
    );
  }
  if (addressOf(query) !== addressOf(viewAlone(query.view))) {
    return (
      <Said title="popupNoneFits" why={t('popupNoneFitsWhy')}>
        <Button onClick={() => onQuery(viewAlone(query.view))}>{t('popupShowAll')}</Button>
      </Said>
    );
  }
  return (
    <Said title="queueAllDone" why={t(query.view === '' ? 'queueAllDoneWhy' : 'queueViewEmptyWhy')}>
      {query.view !== '' && <Button onClick={() => onQuery(viewAlone(''))}>{t('queueToQueue')}</Button>}
    </Said>
  );
}

function Said({ title, why, children }: { title: MessageKey; why: string; children: ComponentChildren }) {
  return (
    <div class="empty">
      <Logo size={44} />
      <p class="empty-title">{t(title)}</p>
      <p>{why}</p>
      {children}
    </div>
  );
}
