import type { Topic } from '../../lib/model/topic.ts';
import { t } from '../../lib/platform/i18n.ts';
import { openOwnPage } from '../../lib/platform/tabs.ts';
import { useMentionCount } from '../hooks/use-mention-count.ts';
import { Button } from '../parts/Button.tsx';
import { Empty } from '../parts/Empty.tsx';
import { Logo } from '../parts/Logo.tsx';
import { addressOf } from './queue-views.ts';
import { type QueueQuery, viewAlone } from './queue-query.ts';

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
      <Empty icon={<Logo size={44} />} title={t(topics.length === 0 ? 'popupNoTopics' : 'popupNothingYet')} why={t(topics.length === 0 ? 'popupNoTopicsWhy' : 'queueNothingYetWhy')}>
        <Button look="primary" onClick={() => void openOwnPage('/welcome.html')}>
          {t(topics.length === 0 ? 'popupAddTopic' : 'popupChooseSites')}
        </Button>
      </Empty>
    );
  }
  if (addressOf(query) !== addressOf(viewAlone(query.view))) {
    return (
      <Empty icon={<Logo size={44} />} title={t('popupNoneFits')} why={t('popupNoneFitsWhy')}>
        <Button onClick={() => onQuery(viewAlone(query.view))}>{t('popupShowAll')}</Button>
      </Empty>
    );
  }
  return (
    <Empty icon={<Logo size={44} />} title={t('queueAllDone')} why={t(query.view === '' ? 'queueAllDoneWhy' : 'queueViewEmptyWhy')}>
      {query.view !== '' && <Button onClick={() => onQuery(viewAlone(''))}>{t('queueToQueue')}</Button>}
    </Empty>
  );
}
