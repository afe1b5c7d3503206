import { useLayoutEffect, useRef } from 'preact/hooks';
import type { EpochMs } from '../../lib/model/time.ts';
import { t } from '../../lib/platform/i18n.ts';
import { Button } from '../parts/Button.tsx';
import { localInput } from './due-text.ts';
import { OwnerField } from './OwnerField.tsx';
import type { PanelProps } from './panels.ts';
import { PromiseField } from './PromiseField.tsx';
import { WhenField } from './WhenField.tsx';
import { WhenPresets } from './WhenPresets.tsx';
import '../parts/input.css';
import './panel.css';

/** A follow-up: when it is due, in the user's own words or by a press; what was promised; and who sees to it. */
export function DuePanel({ mention, now, on, onClose }: PanelProps) {
  const { dueAt } = mention;
  const panel = useRef<HTMLFieldSetElement>(null);
  // Not into the field: the next key is one of the list's again.
  useLayoutEffect(() => panel.current?.querySelector<HTMLElement>('[aria-pressed="true"], [data-preset="tomorrow"]')?.focus(), []);
  const choose = (at: EpochMs | null) => {
    on.due(mention, at);
    onClose();
  };
  return (
    <fieldset class="panel" ref={panel} aria-label={t('mentionFollowUp')}>
      <div class="panel-choices">
        <WhenPresets now={now} chosen={dueAt} onWhen={choose} />
      </div>
      <WhenField label={t('dueWhen')} now={now} onWhen={choose} />
      <div class="panel-line">
        <input
          type="datetime-local"
          class="input"
          aria-label={t('mentionDueAt')}
          min={localInput(now)}
          value={dueAt === null ? '' : localInput(dueAt)}
          onChange={({ currentTarget }) => {
            const at = new Date(currentTarget.value).getTime();
            if (!Number.isNaN(at)) on.due(mention, at);
          }}
        />
        {dueAt !== null && (
          <Button small onClick={() => choose(null)}>
            {t('mentionDueNone')}
          </Button>
        )}
      </div>
      <div class="panel-pair">
        <PromiseField mention={mention} now={now} on={on} onClose={onClose} />
        <OwnerField owner={mention.owner} onOwner={(owner) => on.owner(mention, owner)} />
      </div>
    </fieldset>
  );
}
