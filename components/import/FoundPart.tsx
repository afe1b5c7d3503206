import { useEffect, useRef, useState } from 'preact/hooks';
import type { Status } from '../../lib/model/mention.ts';
import { numberText, t } from '../../lib/platform/i18n.ts';
import { announceChange } from '../hooks/announce-change.ts';
import type { Taken } from '../hooks/import-mentions.ts';
import { useTopicList } from '../hooks/use-topic-list.ts';
import { STATUS_WORD } from '../mention/mention-words.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import type { FileFound, FileView } from './import-order.ts';
import type { ImportSession } from './import-session.ts';
import { MineOnly } from './MineOnly.tsx';
import { RejectedRows } from './RejectedRows.tsx';

export interface FoundPartProps {
  session: ImportSession;
  view: FileView;
  /** Ends what is being done. */
  onStop(): void;
}

/** Old posts wait for nobody. */
const STARTS = ['done', 'new'] as const satisfies readonly Status[];
type Start = (typeof STARTS)[number];

type Taking = { state: 'no' | 'failed' } | { state: 'taking'; rows: number } | { state: 'taken' | 'undoing'; taken: Taken };

/** The file beside what is kept, and the button that takes in what only the file has. */
export function FoundPart({ session, view, onStop }: FoundPartProps) {
  const topics = useTopicList();
  const [found, setFound] = useState<FileFound | null>(null);
  const [status, setStatus] = useState<Start>('done');
  const [taking, setTaking] = useState<Taking>({ state: 'no' });
  const current = useRef(view);
  current.current = view;
  const compare = async () => {
    setFound(null);
    setTaking({ state: 'no' });
    const one = await session.ask({ do: 'compare' }).catch(() => null);
    if (current.current !== view) return;
    if (one === null) setTaking({ state: 'failed' });
    else setFound(one);
  };
  useEffect(() => void compare(), [view]);

  const take = async () => {
    setTaking({ state: 'taking', rows: 0 });
    try {
      const taken = await session.ask({ do: 'take', topics: topics ?? [], status }, (rows) => setTaking({ state: 'taking', rows }));
      setTaking({ state: 'taken', taken });
      void announceChange();
    } catch {
      setTaking({ state: 'failed' });
    }
  };
  const takeBack = async (taken: Taken, group: number) => {
    setTaking({ state: 'undoing', taken });
    try {
      await session.ask({ do: 'undo', group });
      void announceChange();
      await compare();
    } catch {
      setTaking({ state: 'failed' });
    }
  };
  const theirs = found?.theirs ?? 0;

  return (
    <section class="card import-part" aria-labelledby="import-found" aria-live="polite">
      <h2 id="import-found">{t('fileImportFound')}</h2>
      {found === null && taking.state === 'no' && <p class="field-hint">{t('fileImportComparing')}</p>}
      {found !== null && (
        <dl class="import-counts">
          <Count word={t('fileImportTheirs')} count={theirs} />
          <Count word={t('fileImportBoth')} count={found.both} />
          <Count word={t('fileImportMine')} count={found.mineCount} />
          <Count word={t('fileImportRejected')} count={view.rejectedCount} />
        </dl>
      )}
      {found !== null && found.mineCount > 0 && <MineOnly mentions={found.mine} count={found.mineCount} />}
      {view.rejectedCount > 0 && <RejectedRows session={session} view={view} />}
      {taking.state === 'failed' && (
        <Notice tone="danger" icon="alert" title={t('fileImportFailed')}>
          {t('fileImportNothingChanged')}
        </Notice>
      )}
      {taking.state === 'taking' ? (
        <div class="import-take">
          <progress class="import-progress" aria-label={t('fileImportTaking')} value={taking.rows} max={Math.max(theirs, 1)} />
          <Button onClick={onStop}>{t('fileImportStop')}</Button>
        </div>
      ) : taking.state === 'taken' || taking.state === 'undoing' ? (
        <TakenNotice taken={taking.taken} undoing={taking.state === 'undoing'} onUndo={(group) => void takeBack(taking.taken, group)} />
      ) : (
        <div class="import-take">
          <div>
            <SelectField label={t('fileImportStart')} value={status} choices={STARTS.map((value) => ({ value, label: t(STATUS_WORD[value]) }))} onValue={(value) => setStatus(value)} />
            <p class="field-hint">{t('fileImportStartHint')}</p>
          </div>
          <Button look="primary" disabled={theirs === 0 || topics === undefined} onClick={() => void take()}>
            {t('fileImportTake', numberText(theirs))}
          </Button>
        </div>
      )}
    </section>
  );
}

function TakenNotice({ taken: { count, group }, undoing, onUndo }: { taken: Taken; undoing: boolean; onUndo(group: number): void }) {
  const action = (
    <span class="import-after">
      {group !== null && (
        <Button small disabled={undoing} onClick={() => onUndo(group)}>
          {t('popupUndo')}
        </Button>
      )}
      <a href="#queue">{t('fileImportShow')}</a>
    </span>
  );
  return <Notice tone="calm" icon="check" title={t('fileImportTaken', numberText(count))} action={action} />;
}

function Count({ word, count }: { word: string; count: number }) {
  return (
    <div>
      <dt>{word}</dt>
      <dd>{numberText(count)}</dd>
    </div>
  );
}
