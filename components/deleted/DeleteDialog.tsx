import { useState } from 'preact/hooks';
import type { PostKey } from '../../lib/model/post.ts';
import { t } from '../../lib/platform/i18n.ts';
import { deleteFiltered } from '../hooks/delete-filtered.ts';
import { useMentionCount } from '../hooks/use-mention-count.ts';
import type { MentionFilter } from '../hooks/use-mentions.ts';
import type { Triage } from '../hooks/use-triage.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import './deleted-screen.css';

export interface DeleteDialogProps {
  /** The filter of the list behind; empty: it shows all. */
  shown: MentionFilter;
  /** Those that are selected in it. */
  selected: readonly PostKey[];
  triage: Triage;
  onClose(): void;
}

/** Which mentions are deleted, how many that is, and that they can be restored. */
export function DeleteDialog({ shown, selected, triage, onClose }: DeleteDialogProps) {
  const isNarrowed = Object.keys(shown).length > 0;
  const [choice, setChoice] = useState<'selected' | 'shown'>(selected.length > 0 ? 'selected' : 'shown');
  const all = useMentionCount(shown);
  const count = choice === 'selected' ? selected.length : all;
  const remove = () => {
    triage.act(({ deleteMentions }, db, at) => (choice === 'selected' ? deleteMentions(db, selected, at) : deleteFiltered(db, shown, at)));
    onClose();
  };
  return (
    <Dialog title={t('deleteTitle')} closeLabel={t('popupClose')} onClose={onClose}>
      {selected.length > 0 && (
        <fieldset class="deleted-choices">
          <legend class="for-ears">{t('deleteWhat')}</legend>
          {(['selected', 'shown'] as const).map((one) => (
            <label key={one} class="deleted-choice">
              <input type="radio" name="what" checked={choice === one} onChange={() => setChoice(one)} />
              {t(one === 'selected' ? 'exportSelected' : isNarrowed ? 'exportShown' : 'exportAll')}
            </label>
          ))}
        </fieldset>
      )}
      <p>{t('deleteHint')}</p>
      <p class="deleted-ways">
        <Button onClick={onClose}>{t('topicCancel')}</Button>
        <Button look="danger" disabled={count === undefined || count === 0} onClick={remove}>
          {count === undefined ? t('mentionDelete') : t('deleteMany', count)}
        </Button>
      </p>
    </Dialog>
  );
}
