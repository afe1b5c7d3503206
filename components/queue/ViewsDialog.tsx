import { useState } from 'preact/hooks';
import { t } from '../../lib/platform/i18n.ts';
import type { SavedViews } from '../hooks/use-saved-views.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { Field } from '../parts/Field.tsx';
import { PageIcon } from '../parts/PageIcon.tsx';
import type { QueueQuery } from './queue-query.ts';
import { savedQuery } from './queue-views.ts';
import './views-dialog.css';

export interface ViewsDialogProps {
  saved: SavedViews;
  /** What is on screen: it can be saved under a name. */
  query: QueueQuery;
  onClose(): void;
}

const LONGEST_NAME = 40;

/** The user's own views: what is on screen is saved as one; each is renamed, moved and removed. */
export function ViewsDialog({ saved, query, onClose }: ViewsDialogProps) {
  const [name, setName] = useState('');
  const [said, setSaid] = useState('');
  const views = saved.views ?? [];
  const isNamed = name.trim() !== '';
  return (
    <Dialog title={t('queueViewsTitle')} closeLabel={t('popupClose')} onClose={onClose}>
      <form
        class="views-save"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isNamed) return;
          saved.save(name.trim(), savedQuery(query));
          setSaid(t('queueViewSaved', name.trim()));
          setName('');
        }}
      >
        <Field label={t('queueViewName')} hint={t('queueViewHint')} value={name} maxLength={LONGEST_NAME} onValue={setName} />
        <Button type="submit" look="primary" disabled={!isNamed}>
          {t('queueViewSave')}
        </Button>
      </form>
      <output class="views-said">{said}</output>
      {views.length > 0 && (
        <ul class="views-own" aria-label={t('queueViewsOwn')}>
          {views.map((view, index) => (
            <li key={view.id}>
              <Field label={t('queueViewRename', view.name)} labelHidden value={view.name} maxLength={LONGEST_NAME} onValue={(next) => next.trim() !== '' && saved.rename(view.id, next)} />
              <WayButton icon="up" label={t('queueViewUp', view.name)} disabled={index === 0} onClick={() => saved.move(view.id, -1)} />
              <WayButton icon="down" label={t('queueViewDown', view.name)} disabled={index === views.length - 1} onClick={() => saved.move(view.id, 1)} />
              <WayButton
                icon="close"
                label={t('queueViewRemove', view.name)}
                onClick={() => {
                  saved.remove(view.id);
                  setSaid(t('queueViewRemoved', view.name));
                }}
              />
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}

function WayButton({ icon, label, disabled = false, onClick }: { icon: 'up' | 'down' | 'close'; label: string; disabled?: boolean; onClick(): void }) {
  return (
    <Button look="quiet" small square aria-label={label} title={label} disabled={disabled} onClick={onClick}>
      <PageIcon name={icon} />
    </Button>
  );
}
