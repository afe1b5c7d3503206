import { useLayoutEffect, useRef } from 'preact/hooks';
import type { EpochMs } from '../../lib/model/time.ts';
import { type MessageKey, t } from '../../lib/platform/i18n.ts';
import { Button } from '../parts/Button.tsx';
import { Chip } from '../parts/Chip.tsx';
import { type DuePresetId, duePresets } from './due-presets.ts';
import { dueText, localInput } from './due-text.ts';
import type { PanelProps } from './panels.ts';
import '../parts/input.css';
import './panel.css';

const PRESET_WORD: Record<DuePresetId, MessageKey> = {
  hours: 'mentionDueHours',
  tomorrow: 'mentionDueTomorrow',
  monday: 'mentionDueMonday',
  week: 'mentionDueWeek',
};

/** When the follow-up is due: what people promise most, or any time. */
export function DuePanel({ mention, now, on, onClose }: PanelProps) {
  const { dueAt } = mention;
  const panel = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => panel.current?.querySelector<HTMLElement>('[aria-pressed="true"], [data-preset="tomorrow"]')?.focus(), []);
  const choose = (at: EpochMs | null) => {
    on.due(mention, at);
    onClose();
  };
  return (
    <fieldset class="panel" ref={panel} aria-label={t('mentionFollowUp')}>
      <div class="panel-choices">
        {duePresets(now).map(({ id, at }) => (
          <Chip key={id} data-preset={id} on={dueAt === at} title={dueText(at, now)} onClick={() => choose(at)}>
            {t(PRESET_WORD[id])}
          </Chip>
        ))}
      </div>
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
    </fieldset>
  );
}
