import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TopicFacts } from '../../lib/model/edited-topic.ts';
import type { Topic } from '../../lib/model/topic.ts';
import { t } from '../../lib/platform/i18n.ts';
import { parse } from '../../lib/query/parse.ts';
import { Button } from '../parts/Button.tsx';
import { PageIcon } from '../parts/PageIcon.tsx';
import { Notice } from '../parts/Notice.tsx';
import { nameProblem } from './name-problem.ts';
import { Preview } from './Preview.tsx';
import { QueryField } from './QueryField.tsx';
import { ScreenHead } from './ScreenHead.tsx';
import { Starter } from './Starter.tsx';
import { TopicFactsFields } from './TopicFactsFields.tsx';
import { dropDraft, hasDrafts, keepDraft, keptDraft } from '../parts/unsaved-drafts.ts';
import './topic-editor.css';

export interface TopicEditorProps {
  /** null = it does not exist yet. */
  topic: Topic | null;
  /** What the form holds at first. */
  facts: TopicFacts;
  /** Names of the other topics. */
  taken: readonly string[];
  onSave(facts: TopicFacts): Promise<void>;
  onCancel(): void;
}

/** Everything a person decides about a topic; what is wrong is said while it is typed. */
export function TopicEditor({ topic, facts, taken, onSave, onCancel }: TopicEditorProps) {
  const place = topic?.id ?? 'new';
  const [draft, setDraft] = useState(() => keptDraft(place, facts) ?? facts);
  // What was left unsaved is here again; that is said until it is changed.
  const [restored, setRestored] = useState(() => keptDraft(place, facts) !== null);
  const [tried, setTried] = useState(false);
  const [failed, setFailed] = useState(false);
  useEffect(() => keepDraft(place, facts, draft), [draft]);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => hasDrafts() && event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, []);
  const form = useRef<HTMLFormElement>(null);
  const change = (part: Partial<TopicFacts>) => {
    setFailed(false);
    setRestored(false);
    setDraft((before) => ({ ...before, ...part }));
  };
  const wrongName = nameProblem(draft.name, taken);
  const shownNameError = tried || draft.name !== '' ? wrongName : null;
  const title = topic === null ? t('topicNew') : t('topicEditTitle', topic.name);

  useLayoutEffect(() => form.current?.querySelector<HTMLElement>(topic === null ? 'input' : 'textarea')?.focus(), []);

  const store = async () => {
    try {
      dropDraft(place);
      await onSave(draft);
    } catch {
      keepDraft(place, facts, draft);
      setFailed(true);
    }
  };
  const giveUp = () => {
    dropDraft(place);
    onCancel();
  };
  const save = (event: Event) => {
    event.preventDefault();
    setTried(true);
    const wrongSites = draft.sites !== 'all' && draft.sites.length === 0;
    if (wrongName === null && parse(draft.query).ok && !wrongSites) {
      void store();
      return;
    }
    const wrong = wrongName !== null ? '.topic-name-field input' : wrongSites ? '.topic-sites input:checked' : 'textarea';
    form.current?.querySelector<HTMLElement>(wrong)?.focus();
  };

  return (
    <>
      <ScreenHead
        title={title}
        before={
          <a class="screen-back" href="#topics">
            <PageIcon name="left" /> {t('topicBack')}
          </a>
        }
      />
      <form class="topic-editor" noValidate onSubmit={save} aria-label={title} ref={form}>
        {restored && (
          <Notice
            tone="calm"
            icon="note"
            title={t('topicRestored')}
            action={
              <Button
                small
                onClick={() => {
                  setRestored(false);
                  setDraft(facts);
                }}
              >
                {t('topicStartOver')}
              </Button>
            }
          />
        )}
        <div class="topic-main">
          {topic === null && (
            <section class="card" aria-labelledby="topic-start">
              <h2 id="topic-start">{t('starterTitle')}</h2>
              <Starter draft={draft} nameError={shownNameError} onChange={change} />
            </section>
          )}
          <section class="card topic-listen" aria-labelledby="topic-listen">
            <h2 id="topic-listen">{t('queryTitle')}</h2>
            <QueryField query={draft.query} tried={tried} onQuery={(query) => change({ query })} />
          </section>
          <section class="card topic-about" aria-labelledby="topic-about">
            <h2 id="topic-about">{t('topicAbout')}</h2>
            <TopicFactsFields topic={topic?.id ?? null} draft={draft} named={topic !== null} nameError={shownNameError} onChange={change} />
          </section>
        </div>
        <aside class="topic-side">
          <Preview topic={topic} draft={draft} />
        </aside>
        <footer class="topic-save">
          {failed && <Notice tone="danger" icon="alert" title={t('topicSaveFailed')} />}
          <Button type="submit" look="primary">
            {t('topicSave')}
          </Button>
          <Button onClick={giveUp}>{t('topicCancel')}</Button>
        </footer>
      </form>
    </>
  );
}
