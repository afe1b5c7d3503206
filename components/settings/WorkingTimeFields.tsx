import { useState } from 'preact/hooks';
import { isWorkingTime, type WorkingTime } from '../../lib/model/working-time.ts';
import { t, uiLanguage } from '../../lib/platform/i18n.ts';
import { Chip } from '../parts/Chip.tsx';
import { Field } from '../parts/Field.tsx';
import { clockOf, minuteOf } from './clock-field.ts';
import { weekdays } from './weekdays.ts';

export interface WorkingTimeFieldsProps {
  working: WorkingTime;
  /** Called with what can be worked, and with nothing else. */
  onWorking(working: WorkingTime): void;
}

/** Days, and from when to when: reply goals and business days are counted in it. */
export function WorkingTimeFields({ working, onWorking }: WorkingTimeFieldsProps) {
  // What is typed stays in the fields, also while nobody could work so.
  const [typed, setTyped] = useState<WorkingTime>(working);
  const change = (part: Partial<WorkingTime>) => {
    const next = { ...typed, ...part };
    setTyped(next);
    if (isWorkingTime(next)) onWorking(next);
  };
  const { days, from, to } = typed;
  const toggle = (day: number) => change({ days: days.includes(day) ? days.filter((other) => other !== day) : [...days, day].sort() });
  const problem = days.length === 0 ? t('settingsWorkNoDay') : isWorkingTime(typed) ? null : t('settingsWorkNoTime');
  return (
    <fieldset class="settings-part" aria-labelledby="settings-work">
      <h3 id="settings-work">{t('settingsWork')}</h3>
      <p class="settings-said">{t('settingsWorkMeans')}</p>
      <fieldset class="settings-line" aria-label={t('settingsWorkDays')}>
        {weekdays(uiLanguage()).map(({ day, short, long }) => (
          <Chip key={day} on={days.includes(day)} title={long} onClick={() => toggle(day)}>
            {short}
          </Chip>
        ))}
      </fieldset>
      <div class="settings-line">
        <Field type="time" label={t('settingsWorkFrom')} value={clockOf(from)} required onValue={(value) => change({ from: minuteOf(value) })} />
        <Field type="time" label={t('settingsWorkTo')} value={clockOf(to)} required onValue={(value) => change({ to: minuteOf(value) || 24 * 60 })} />
      </div>
      <p class="field-error" role="alert" hidden={problem === null}>
        {problem}
      </p>
    </fieldset>
  );
}
