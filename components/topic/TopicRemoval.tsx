import { useEffect, useRef } from 'preact/hooks';
import type { Topic } from '../../lib/model/topic.ts';
import { t } from '../../lib/platform/i18n.ts';
import { Button } from '../parts/Button.tsx';

export interface TopicRemovalProps {
  topic: Topic;
  mentions: number;
  onRemove(mentions: 'keep' | 'forget'): void;
  onCancel(): void;
}

/** What becomes of a topic's mentions when it is deleted: asked where there are any. */
export function TopicRemoval({ topic, mentions, onRemove, onCancel }: TopicRemovalProps) {
  const question = useRef<HTMLFieldSetElement>(null);
  useEffect(() => question.current?.querySelector('button')?.focus(), []);
  return (
    <fieldset class="ways topic-removal" ref={question}>
      <legend>{mentions === 0 ? t('topicRemoveQuestion', topic.name) : t('topicRemoveQuestionMentions', topic.name, mentions)}</legend>
      <Button onClick={onCancel}>{t('topicCancel')}</Button>
      {mentions === 0 ? (
        <Button look="danger" onClick={() => onRemove('keep')}>
          {t('topicRemove')}
        </Button>
      ) : (
        <>
          <Button onClick={() => onRemove('keep')}>{t('topicRemoveKeep')}</Button>
          <Button look="danger" onClick={() => onRemove('forget')}>
            {t('topicRemoveForget')}
          </Button>
          <p class="field-hint">{t('topicRemoveHint')}</p>
        </>
      )}
    </fieldset>
  );
}
