import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/platform/i18n.ts';
import { Button } from './Button.tsx';
import './row-question.css';

export interface RemoveQuestionProps {
  question: string;
  onRemove(): void;
  onCancel(): void;
}

/** Asks below a row whether it is to go. */
export function RemoveQuestion({ question, onRemove, onCancel }: RemoveQuestionProps) {
  const place = useRef<HTMLFieldSetElement>(null);
  useEffect(() => place.current?.querySelector('button')?.focus(), []);
  return (
    <fieldset class="row-question" ref={place}>
      <legend>{question}</legend>
      <Button onClick={onCancel}>{t('topicCancel')}</Button>
      <Button look="danger" onClick={onRemove}>
        {t('taughtRemove')}
      </Button>
    </fieldset>
  );
}
