import { useRef, useState } from 'preact/hooks';
import type { PostKey } from '../../lib/model/post.ts';
import { now as clock } from '../../lib/platform/clock.ts';
import { t } from '../../lib/platform/i18n.ts';
import { deletedActions, useDeleted } from '../hooks/use-deleted.ts';
import { useTriage } from '../hooks/use-triage.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { TrashIcon } from '../parts/TrashIcon.tsx';
import { ScreenHead } from '../topic/ScreenHead.tsx';
import { TriageToast } from '../triage/TriageToast.tsx';
import { useListKeys } from '../triage/use-list-keys.ts';
import { DeletedMention } from './DeletedMention.tsx';
import '../parts/card.css';
import './deleted-screen.css';

/** More than anyone looks through; restoring all takes the others too. */
const MOST_SHOWN = 200;

/** What was deleted and can be restored: one or all, or deleted for good. `#deleted` */
export function DeletedScreen() {
  const deleted = useDeleted(MOST_SHOWN);
  const triage = useTriage();
  const on = deletedActions(triage);
  const now = clock();
  /** null: all of them. */
  const [asking, setAsking] = useState<{ key: PostKey | null } | null>(null);
  const [said, setSaid] = useState('');
  const list = useRef<HTMLUListElement>(null);

  useListKeys((command) => {
    if (command.do !== 'undo') return false;
    triage.undoLast();
    return true;
  });

  if (deleted === undefined) return null;
  const { rows, count } = deleted;
  const focusHead = () => document.querySelector<HTMLElement>('h1')?.focus();
  const purge = async (key: PostKey | null) => {
    setAsking(null);
    const gone = await on.purge(key ?? undefined);
    setSaid(t('deletedGone', gone));
    focusHead();
  };
  return (
    <>
      <ScreenHead
        title={t('deletedTitle')}
        lead={t('deletedLead')}
        before={
          <a class="screen-back" href="#ledger">
            {t('ledgerTitle')}
          </a>
        }
      >
        {count > 0 && (
          <>
            <Button
              onClick={() => {
                on.restoreAll();
                focusHead();
              }}
            >
              {t('deletedRestoreAll')}
            </Button>
            <Button look="danger" onClick={() => setAsking({ key: null })}>
              {t('deletedForGoodAll')}
            </Button>
          </>
        )}
      </ScreenHead>
      <output class="deleted-said">{said !== '' ? said : count > rows.length && t('deletedMore', rows.length, count)}</output>
      {count === 0 ? (
        <section class="card deleted-empty">
          <TrashIcon />
          <h2>{t('deletedNone')}</h2>
          <p>{t('deletedNoneWhy')}</p>
        </section>
      ) : (
        <ul class="card deleted" ref={list} aria-label={t('deletedTitle')}>
          {rows.map((row) => (
            <DeletedMention
              key={row.key}
              row={row}
              now={now}
              onRestore={() => {
                on.restore(row.key);
                focusHead();
              }}
              onPurge={() => setAsking({ key: row.key })}
            />
          ))}
        </ul>
      )}
      {asking !== null && (
        <Dialog title={asking.key === null ? t('deletedForGoodAll') : t('deletedForGood')} closeLabel={t('popupClose')} onClose={() => setAsking(null)}>
          <p>{asking.key === null ? t('deletedForGoodAskAll', count) : t('deletedForGoodAsk')}</p>
          <p class="deleted-ways">
            <Button onClick={() => setAsking(null)}>{t('topicCancel')}</Button>
            <Button look="danger" onClick={() => void purge(asking.key)}>
              {t('deletedForGood')}
            </Button>
          </p>
        </Dialog>
      )}
      <TriageToast triage={triage} now={now} />
    </>
  );
}
