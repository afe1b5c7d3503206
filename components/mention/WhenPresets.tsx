import type { EpochMs } from '../../lib/model/time.ts';
import { type MessageKey, t } from '../../lib/platform/i18n.ts';
import { Chip } from '../parts/Chip.tsx';
import { type DuePresetId, duePresets } from './due-presets.ts';
import { dueText } from './due-text.ts';

const PRESET_WORD: Record<DuePresetId, MessageKey> = {
  hours: 'mentionDueHours',
  tomorrow: 'mentionDueTomorrow',
  monday: 'mentionDueMonday',
  week: 'mentionDueWeek',
};

export interface WhenPresetsProps {
  now: EpochMs;
  chosen: EpochMs | null;
  onWhen(at: EpochMs): void;
}

/** What people promise most, one press each. */
export function WhenPresets({ now, chosen, onWhen }: WhenPresetsProps) {
  return (
    <>
      {duePresets(now).map(({ id, at }) => (
        <Chip key={id} data-preset={id} on={chosen === at} title={dueText(at, now)} onClick={() => onWhen(at)}>
          {t(PRESET_WORD[id])}
        </Chip>
      ))}
    </>
  );
}
