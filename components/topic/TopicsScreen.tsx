import { t } from '../../lib/platform/i18n.ts';
import { useTopics } from '../hooks/use-topics.ts';
import { Notice } from '../parts/Notice.tsx';
import { emptyDraft, factsOf } from './topic-draft.ts';
import { TopicEditor } from './TopicEditor.tsx';
import { TopicImport } from './TopicImport.tsx';
import { TopicList } from './TopicList.tsx';
import '../parts/card.css';

/** Where in the topics: none = the list, `new`, `import`, or a topic's id. */
export interface TopicsScreenProps {
  place: readonly string[];
}

const LIST = '#topics';

/** The part of the full page where topics are listed, made and changed. */
export function TopicsScreen({ place: [open] }: TopicsScreenProps) {
  const { topics, failed, actions } = useTopics();
  if (failed) {
    return (
      <Notice tone="danger" icon="alert" title={t('topicsStoreFailed')}>
        {t('topicsStoreFailedNext')}
      </Notice>
    );
  }
  if (topics === null) return null;
  const namesBut = (id: string | undefined) => topics.filter(({ topic }) => topic.id !== id).map(({ topic }) => topic.name);
  const toList = () => {
    location.hash = LIST;
  };
  if (open === undefined) return <TopicList topics={topics} actions={actions} />;
  if (open === 'new') {
    return <TopicEditor key="new" topic={null} facts={emptyDraft(topics.length)} taken={namesBut(undefined)} onSave={(facts) => actions.add(facts).then(toList)} onCancel={toList} />;
  }
  if (open === 'import') return <TopicImport topics={topics.map(({ topic }) => topic)} onAdd={(incoming) => actions.addAll(incoming).then(toList)} />;
  const found = topics.find(({ topic }) => topic.id === open)?.topic;
  if (found === undefined) return <Notice tone="warn" icon="alert" title={t('topicGone')} action={<a href={LIST}>{t('topicBack')}</a>} />;
  return <TopicEditor key={found.id} topic={found} facts={factsOf(found)} taken={namesBut(found.id)} onSave={(facts) => actions.edit(found, facts).then(toList)} onCancel={toList} />;
}
