import { useState } from 'preact/hooks';
import { t } from '../../lib/platform/i18n.ts';
import { Button } from './Button.tsx';
import { Field } from './Field.tsx';
import './row-question.css';

export interface RenameFormProps {
  name: string;
  /** UTF-16 units. */
  longest: number;
  /** Called with what is left without signs that nobody sees, never with nothing. */
  onName(name: string): void;
  onCancel(): void;
}

/** Asks below a row how it is to be called. */
export function RenameForm({ name, longest, onName, onCancel }: RenameFormProps) {
  const [text, setText] = useState(name);
  const next = text.replace(/\p{C}/gu, '').trim();
  return (
    <form
      class="row-question"
      onSubmit={(event) => {
        event.preventDefault();
        if (next !== '') onName(next);
      }}
    >
      <Field label={t('taughtName')} value={text} onValue={setText} maxLength={longest} required autofocus />
      <Button type="submit" look="primary" disabled={next === ''}>
        {t('taughtRenameDone')}
      </Button>
      <Button onClick={onCancel}>{t('topicCancel')}</Button>
    </form>
  );
}
