import { useEffect, useState } from 'preact/hooks';
import type { Comparison } from '../../lib/import/compare.ts';
import type { ReadRows } from '../../lib/import/read-rows.ts';
import type { Status } from '../../lib/model/mention.ts';
import { numberText, t } from '../../lib/platform/i18n.ts';
import { compareWithStore, importMentions } from '../hooks/import-mentions.ts';
import { useTopicList } from '../hooks/use-topic-list.ts';
import { STATUS_WORD } from '../mention/mention-words.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { MineOnly } from './MineOnly.tsx';
import { RejectedRows } from './RejectedRows.tsx';

export interface FoundPartProps {
  read: ReadRows;
  header: readonly string[];
}

/** Old posts wait for nobody. */
const STARTS = ['done', 'new'] as const satisfies readonly Status[];
type Start = (typeof STARTS)[number];

type Taking = { state: 'no' | 'taking' | 'failed' } | { state: 'taken'; count: number };

/** The file beside what is kept, and the button that takes in what only the file has. */
export function FoundPart({ read, header }: FoundPartProps) {
  const topics = useTopicList();
  const [found, setFound] = useState<Comparison | null>(null);
  const [status, setStatus] = useState<Start>('done');
  const [taking, setTaking] = useState<Taking>({ state: 'no' });
  useEffect(() => {
    let current = true;
    setFound(null);
    setTaking({ state: 'no' });
    void compareWithStore(read.incoming).then((one) => current && setFound(one), () => current && setTaking({ state: 'failed' }));
    return () => {
      current = false;
    };
  }, [read]);

  const take = async () => {
    setTaking({ state: 'taking' });
    try {
      setTaking({ state: 'taken', count: await importMentions(found?.theirs ?? [], topics ?? [], status) });
    } catch {
      setTaking({ state: 'failed' });
    }
  };
  const theirs = found?.theirs.length ?? 0;

  return (
    <section class="card import-part" aria-labelledby="import-found" aria-live="polite">
      <h2 id="import-found">{t('fileImportFound')}</h2>
      {found === null && taking.state === 'no' && <p class="field-hint">{t('fileImportComparing')}</p>}
      {found !== null && (
        <dl class="import-counts">
          <Count word={t('fileImportTheirs')} count={theirs} />
          <Count word={t('fileImportBoth')} count={found.both} />
          <Count word={t('fileImportMine')} count={found.mineCount} />
          <Count word={t('fileImportRejected')} count={read.rejected.length} />
        </dl>
      )}
      {found !== null && found.mineCount > 0 && <MineOnly mentions={found.mine} />}
      {read.rejected.length > 0 && <RejectedRows header={header} rejected={read.rejected} />}
      {taking.state === 'failed' && (
        <Notice tone="danger" icon="alert" title={t('fileImportFailed')}>
          {t('fileImportNothingChanged')}
        </Notice>
      )}
      {taking.state === 'taken' ? (
        <Notice tone="calm" icon="check" title={t('fileImportTaken', numberText(taking.count))} action={<a href="#queue">{t('fileImportShow')}</a>} />
      ) : (
        <div class="import-take">
          <div>
            <SelectField label={t('fileImportStart')} value={status} choices={STARTS.map((value) => ({ value, label: t(STATUS_WORD[value]) }))} onValue={(value) => setStatus(value)} />
            <p class="field-hint">{t('fileImportStartHint')}</p>
          </div>
          <Button look="primary" disabled={theirs === 0 || topics === undefined || taking.state === 'taking'} onClick={() => void take()}>
            {taking.state === 'taking' ? t('fileImportTaking') : t('fileImportTake', numberText(theirs))}
          </Button>
        </div>
      )}
    </section>
  );
}

function Count({ word, count }: { word: string; count: number }) {
  return (
    <div>
      <dt>{word}</dt>
      <dd>{numberText(count)}</dd>
    </div>
  );
}
