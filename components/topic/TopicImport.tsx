import { useId, useState } from 'preact/hooks';
import { incomingTopics, type IncomingTopic } from '../../lib/model/incoming-topics.ts';
import type { Topic } from '../../lib/model/topic.ts';
import { t } from '../../lib/platform/i18n.ts';
import { readQueryList, type WrongLine } from '../../lib/query/query-list.ts';
import { type FileFault, topicsOfFile } from '../hooks/topic-files.ts';
import { Button } from '../parts/Button.tsx';
import { FieldFrame } from '../parts/FieldFrame.tsx';
import { FileField } from '../parts/FileField.tsx';
import { PageIcon } from '../parts/PageIcon.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Notice } from '../parts/Notice.tsx';
import { fileFaultText } from './file-fault-text.ts';
import { queryErrorText } from './query-error-text.ts';
import { fixedQuery } from './QueryPlace.tsx';
import { ScreenHead } from './ScreenHead.tsx';
import '../parts/ways.css';
import './topic-import.css';

export interface TopicImportProps {
  topics: readonly Topic[];
  onAdd(topics: readonly IncomingTopic[]): Promise<void>;
}

/** What was chosen or pasted came to. */
interface Found {
  topics: readonly IncomingTopic[];
  wrong: readonly WrongLine[];
  faults: readonly FileFault[];
}

const NOTHING: Found = { topics: [], wrong: [], faults: [] };

/** Topics from a file of Earshot's own, or from the queries of another tool, pasted: what is wrong is named, the rest is taken. */
export function TopicImport({ topics, onAdd }: TopicImportProps) {
  const id = useId();
  const [text, setText] = useState('');
  const [file, setFile] = useState<{ name: string; found: Found } | null>(null);
  const [failed, setFailed] = useState(false);
  /** By line: the query as it was put right with a click. */
  const [corrected, setCorrected] = useState<ReadonlyMap<number, string>>(new Map());
  const found = file?.found ?? listFound(text, corrected);
  const { fresh, known } = incomingTopics(found.topics, topics);
  const open = async (chosen: File | undefined) => {
    if (chosen === undefined) return;
    const content = await chosen.text();
    const isList = !/\.json$/i.test(chosen.name) && !content.trimStart().startsWith('{');
    setFile(isList ? null : { name: chosen.name, found: { ...topicsOfFile(content), wrong: [] } });
    setText(isList ? content : '');
    setCorrected(new Map());
  };
  return (
    <>
      <ScreenHead
        title={t('importTitle')}
        lead={t('importLead')}
        before={
          <a class="screen-back" href="#topics">
            <PageIcon name="left" /> {t('topicBack')}
          </a>
        }
      />
      <form
        class="topic-import"
        onSubmit={(event) => {
          event.preventDefault();
          if (fresh.length > 0) onAdd(fresh).catch(() => setFailed(true));
        }}
      >
        <section class="card import-from" aria-labelledby={`${id}-from`}>
          <h2 id={`${id}-from`}>{t('importFrom')}</h2>
          <FieldFrame id={`${id}-text`} label={t('importPaste')} hint={t('importPasteHint')}>
            {(names) => (
              <textarea
                {...names}
                class="input query"
                rows={10}
                spellcheck={false}
                dir="auto"
                value={text}
                placeholder={t('importPlaceholder')}
                onInput={({ currentTarget }) => {
                  setFile(null);
                  setCorrected(new Map());
                  setText(currentTarget.value);
                }}
              />
            )}
          </FieldFrame>
          <FileField label={t('importFile')} accept=".json,.csv,.txt,.tsv,application/json,text/csv,text/plain" onFile={(chosen) => void open(chosen)} />
        </section>
        <section class="card import-found" aria-labelledby={`${id}-found`} aria-live="polite">
          <h2 id={`${id}-found`}>{t('importFound')}</h2>
          {file !== null && <p class="field-hint">{file.name}</p>}
          {found === NOTHING ? <p class="field-hint">{t('importNothing')}</p> : <FoundList fresh={fresh} known={known.length} found={found} onCorrect={(line, query) => setCorrected(new Map([...corrected, [line, query]]))} />}
          {failed && <Notice tone="danger" icon="alert" title={t('topicSaveFailed')} />}
          <p class="ways">
            <Button type="submit" look="primary" disabled={fresh.length === 0}>
              {t('importAdd', fresh.length)}
            </Button>
          </p>
        </section>
      </form>
    </>
  );
}

interface FoundListProps {
  fresh: readonly IncomingTopic[];
  known: number;
  found: Found;
  onCorrect(line: number, query: string): void;
}

function FoundList({ fresh, known, found: { wrong, faults }, onCorrect }: FoundListProps) {
  return (
    <>
      {(wrong.length > 0 || faults.length > 0) && (
        <ul class="query-problems">
          {faults.map((fault, index) => (
            <Problem key={index} place={fault.why === 'bad-topic' ? t('importTopicNumber', fault.place) : null} text={fileFaultText(fault)} />
          ))}
          {wrong.map(({ line, text, error }) => (
            <Problem key={line} place={t('importLine', line)} text={error === null ? t('importNoQuery') : queryErrorText(text, error)} quote={text} onFix={error?.fix === undefined ? null : () => onCorrect(line, fixedQuery(text, error.fix!))} />
          ))}
        </ul>
      )}
      {known > 0 && <p class="field-hint">{t('importKnown', known)}</p>}
      <ul class="import-good">
        {fresh.map(({ name, query }) => (
          <li key={name}>
            <Icon name="check" />
            <div>
              <b dir="auto">{name}</b>
              <code dir="auto">{query}</code>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function Problem({ place, text, quote = '', onFix = null }: { place: string | null; text: string; quote?: string; onFix?: (() => void) | null }) {
  return (
    <li class="query-problem query-problem-error">
      <Icon name="alert" />
      <div class="query-problem-said">
        <p>
          {place !== null && <b>{place}: </b>}
          {text}
        </p>
        {quote !== '' && (
          <p class="query-place import-quote" dir="auto">
            <code>{quote}</code>
          </p>
        )}
        {onFix !== null && (
          <Button small onClick={onFix}>
            {t('queryFix')}
          </Button>
        )}
      </div>
    </li>
  );
}

function listFound(text: string, corrected: ReadonlyMap<number, string>): Found {
  if (text.trim() === '') return NOTHING;
  const { good, wrong } = readQueryList(text, corrected);
  return { topics: good, wrong, faults: [] };
}
