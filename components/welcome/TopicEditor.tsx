import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { TopicEdit } from '../../lib/model/edited-topic.ts';
import type { Topic } from '../../lib/model/topic.ts';
import { t } from '../../lib/platform/i18n.ts';
import { parse } from '../../lib/query/parse.ts';
import type { QueryError } from '../../lib/query/query-error.ts';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';
import { queryErrorText } from './query-error-text.ts';

export interface TopicEditorProps {
  topic: Topic;
  /** Names of the other topics. */
  taken: readonly string[];
  onSave(edit: TopicEdit): void;
  onCancel(): void;
}

/** A topic's name and query as text, with what is wrong said while it is typed. */
export function TopicEditor({ topic, taken, onSave, onCancel }: TopicEditorProps) {
  const [name, setName] = useState(topic.name);
  const [query, setQuery] = useState(topic.query);
  const id = useId();
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => text.current?.focus(), []);
  const parsed = parse(query);
  const [error] = parsed.ok ? [] : parsed.errors;
  const nameError = nameProblem(name, taken);

  const save = (event: Event) => {
    event.preventDefault();
    if (nameError === null && error === undefined) onSave({ name, query });
    else text.current?.focus();
  };
  return (
    <form class="topic-editor" noValidate onSubmit={save} aria-label={t('welcomeEditNamed', topic.name)}>
      <Field label={t('welcomeBrandLabel')} value={name} error={nameError} maxLength={80} onValue={setName} />
      <div class="field">
        <label class="field-label" for={`${id}-query`}>
          {t('welcomeQueryLabel')}
        </label>
        <textarea
          class="input query"
          id={`${id}-query`}
          ref={text}
          rows={3}
          spellcheck={false}
          value={query}
          aria-invalid={error !== undefined}
          aria-describedby={`${id}-hint ${id}-error`}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        <p class="field-hint" id={`${id}-hint`}>
          {t('welcomeQueryHint')}
        </p>
        <output class="field-error" id={`${id}-error`}>
          {error !== undefined && <QueryProblem query={query} error={error} onFix={setQuery} />}
        </output>
      </div>
      <p class="topic-actions">
        <Button type="submit" look="primary" small>
          {t('welcomeSave')}
        </Button>
        <Button small onClick={onCancel}>
          {t('welcomeCancel')}
        </Button>
      </p>
    </form>
  );
}

function QueryProblem({ query, error, onFix }: { query: string; error: QueryError; onFix(query: string): void }) {
  const { fix } = error;
  return (
    <>
      {queryErrorText(query, error)}{' '}
      {fix !== undefined && (
        <Button small onClick={() => onFix(query.slice(0, fix.start) + fix.text + query.slice(fix.end))}>
          {t('welcomeQueryFix')}
        </Button>
      )}
    </>
  );
}

function nameProblem(name: string, taken: readonly string[]): string | null {
  const tidy = name.trim().toLowerCase();
  if (tidy === '') return t('welcomeNoName');
  return taken.some((other) => other.toLowerCase() === tidy) ? t('welcomeNameTaken', name.trim()) : null;
}
